import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, berlinDateOf, type Clock, type Id, isolated, isSameJson, LocalDate, systemActor, type Text, WorkingDays } from '#kernel';
import { OrganisationsService } from '#identity';
import { CLOCK, type Tx } from '#platform/database';
import { landOfNetwork, legalWorkingDaysOf } from '#region';
import { type Obligation, ObligationKinds, RemindersService } from '#reminders';
import { adviceFor, placeInWords, reasonInWords } from './link-words.js';
import { OfferingHooks, type OfferingRows } from './offering-hooks.js';
import { type LinkFindingRow, type LinkOwner, LinksStore } from './store/links.store.js';

/** Kind of the duty to look after addresses that lead nowhere. */
export const DEAD_LINKS = 'DEAD_LINKS';
/** Told at once, and once more when the time is over. */
const DAYS_TO_ACT = 14;
/** So long nobody is reminded again of an address that somebody has said to be dealt with. */
const QUIET_DAYS = 90;
/** A duty that nobody has reacted to for so long after its day is told anew: by then there may be other addresses. */
const ANEW_AFTER_DAYS = 90;
const LINES_MAX = 10;

type Subject = Pick<Obligation, 'subjectType' | 'subjectId'>;

/**
 * Whoever answers for pages with addresses that lead nowhere is told once of all of them together, and once more two weeks
 * later; what dies meanwhile joins the open duty without a mail of its own. Unanswered, it begins anew 90 days after its
 * day. It ends by itself when all of them are corrected or answer again.
 */
@Injectable()
export class LinkDuties implements OnModuleInit {
  constructor(
    private readonly store: LinksStore,
    private readonly hooks: OfferingHooks,
    private readonly organisations: OrganisationsService,
    private readonly kinds: ObligationKinds,
    private readonly reminders: RemindersService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.kinds.register({
      kind: DEAD_LINKS, label: { de: 'Links, die ins Leere führen', en: 'Links that lead nowhere' }, offsetsDays: [DAYS_TO_ACT, 0], isDeadline: false,
      details: async (tx, obligation) => linesOf(await this.trouble(tx, obligation)),
      obsoleteReason: async (tx, obligation) => ((await this.trouble(tx, obligation)).length === 0 ? 'LINKS_SOUND' : null),
      done: async (tx, _actor, obligation) => this.quieten(tx, obligation),
    });
    this.hooks.onOfferingChanged(async (tx, actor, change) => {
      if (mayCorrect(change)) await this.endIfSound(tx, actor, subjectOf(change.after));
    });
    this.organisations.onChanged(async (tx, actor, { before, after }) => {
      const isSame = before.website === after.website && isSameJson(before.links, after.links) && before.verification === after.verification;
      if (!isSame) await this.endIfSound(tx, actor, { subjectType: 'organisation', subjectId: after.id });
    });
  }

  /** Plans the duty of each owner with trouble, anew where the last one was passed over, and ends those without. */
  async follow(tx: Tx, networkId: Id): Promise<void> {
    const owners = await this.store.troubledOwners(tx, this.at());
    const open = await this.store.openDuties(tx, DEAD_LINKS);
    const subjects = owners.map(subjectOf);
    for (const subject of open.filter((one) => !subjects.some((other) => isSame(one, other)))) await this.end(tx, systemActor(networkId), subject);
    const passedOver = LocalDate.addDays(this.at().today, -ANEW_AFTER_DAYS);
    for (const owner of owners) {
      const last = open.find((one) => isSame(one, subjectOf(owner)));
      if (last && last.nominal > passedOver) continue;
      if (last) await this.reminders.suppress(tx, systemActor(networkId), { ...subjectOf(owner), kinds: [DEAD_LINKS], reason: 'ASKED_ANEW' });
      await this.plan(tx, networkId, owner);
    }
  }

  private async plan(tx: Tx, networkId: Id, owner: LinkOwner): Promise<void> {
    const { today } = this.at();
    const isWorkingDay = legalWorkingDaysOf({ land: await landOfNetwork(tx, networkId) });
    // The first mail goes out on the next working day: its stage counts back to it, and not to a day that is over.
    const toldOn = WorkingDays.add(isWorkingDay, today, 1);
    const due = WorkingDays.onOrAfter(isWorkingDay, LocalDate.addDays(toldOn, DAYS_TO_ACT));
    const [first] = await this.store.troubleOf(tx, owner, this.at());
    const name = owner.organisationId === null ? null : await this.store.organisationName(tx, owner.organisationId);
    await this.reminders.planObligation(tx, systemActor(networkId), {
      kind: DEAD_LINKS, ...subjectOf(owner), instance: today, organisationId: owner.organisationId, responsibleAccountId: owner.organisationId === null ? owner.accountId : null,
      responsibleRole: owner.organisationId === null ? null : 'EDITOR', title: name ?? first?.title ?? '', nominal: due, effective: due, safeDue: due,
    });
  }

  private async endIfSound(tx: Tx, actor: Actor, subject: Subject): Promise<void> {
    if ((await this.trouble(tx, subject)).length === 0) await this.end(tx, actor, subject);
  }

  private async end(tx: Tx, actor: Actor, subject: Subject): Promise<void> {
    await this.reminders.finish(tx, actor, { ...subject, kinds: [DEAD_LINKS] });
  }

  private async quieten(tx: Tx, subject: Subject): Promise<null> {
    const urls = (await this.trouble(tx, subject)).map((one) => one.url);
    await this.store.quieten(tx, urls, { owner: ownerOf(subject), until: LocalDate.addDays(this.at().today, QUIET_DAYS) });
    return null;
  }

  private async trouble(tx: Tx, subject: Subject): Promise<LinkFindingRow[]> {
    return this.store.troubleOf(tx, ownerOf(subject), this.at());
  }

  private at(): { now: Date; today: LocalDate } {
    const now = this.clock.now();
    return { now, today: berlinDateOf(now) };
  }
}

/** All that a change can mean for an address that the page shows. */
function mayCorrect({ before, after }: OfferingRows): boolean {
  if (before?.state !== 'PUBLISHED') return false;
  return after.state !== 'PUBLISHED' || after.website !== before.website || !isSameJson(after.requiredDocuments, before.requiredDocuments)
    || after.clearedVersion !== before.clearedVersion;
}

function subjectOf({ organisationId, accountId }: LinkOwner): Subject {
  if (organisationId !== null) return { subjectType: 'organisation', subjectId: organisationId };
  if (accountId === null) throw new Error('A public page belongs to an organisation or to a person.');
  return { subjectType: 'account', subjectId: accountId };
}

function ownerOf({ subjectType, subjectId }: Subject): LinkOwner {
  return subjectType === 'organisation' ? { organisationId: subjectId, accountId: null } : { organisationId: null, accountId: subjectId };
}

function isSame(one: Subject, other: Subject): boolean {
  return one.subjectType === other.subjectType && one.subjectId === other.subjectId;
}

/** Each address once a line, and what to do; the rest is in the list. */
function linesOf(findings: readonly LinkFindingRow[]): Text[] {
  const states = [...new Set(findings.map((one) => one.state))];
  const more = findings.length - LINES_MAX;
  return [
    ...findings.slice(0, LINES_MAX).map(lineOf),
    ...(more > 0 ? [{ de: `Und ${more} weitere; alle stehen in Ihrer Liste der Links.`, en: `And ${more} more; all of them are in your list of links.` }] : []),
    ...states.map(adviceFor),
    {
      de: 'Wir haben an mehreren Tagen nachgesehen. Geht der Link bei Ihnen doch? Dann genügt „Erledigt“: Wir erinnern 90 Tage lang nicht mehr an ihn.',
      en: 'We have looked on several days. Does the link work for you after all? Then "done" is enough: we do not remind you of it for 90 days.',
    },
  ];
}

function lineOf({ title, path, url, reason }: LinkFindingRow): Text {
  const place = placeInWords(path);
  const words = reasonInWords(reason);
  return {
    de: `${isolated(title)} (${place.de}): ${isolated(url)} – ${words.de}.`,
    en: `${isolated(title)} (${place.en ?? place.de}): ${isolated(url)} – ${words.en ?? words.de}.`,
  };
}
