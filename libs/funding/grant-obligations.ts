import { Inject, Injectable } from '@nestjs/common';
import { type Actor, berlinDateOf, type Clock, LocalDate } from '#kernel';
import { CLOCK, type Tx } from '#platform/database';
import { RemindersService } from '#reminders';
import { isWorthReminding } from './domain/grant-deadlines.js';
import { type GrantDeadlineEntity } from './store/grant-deadline.entity.js';
import { type GrantEntity } from './store/grant.entity.js';
import { GrantsStore } from './store/grants.store.js';
import { type KnownObligation, ObligationFactsStore } from './store/obligation-facts.store.js';

/** What the obligations of grants are about: one deadline each. */
export const grantDeadlineSubject = 'grantDeadline';
const NO_OFFERING = 'Zuwendung ohne Angebot';

/** Turns the deadlines of a grant into obligations, whose reminders the reminders lib plans in the same transaction. */
@Injectable()
export class GrantObligations {
  constructor(
    private readonly reminders: RemindersService,
    private readonly grants: GrantsStore,
    private readonly known: ObligationFactsStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Plans what is open, revises what has moved, suppresses what nobody has to do any more. */
  async plan(tx: Tx, actor: Actor, given: { grant: GrantEntity; deadlines: readonly GrantDeadlineEntity[] }): Promise<void> {
    const title = (await this.grants.offeringTitles(tx, given.grant.id)).join(', ') || NO_OFFERING;
    const known = await this.known.latest(tx, given.deadlines.map((row) => row.id));
    for (const row of given.deadlines) {
      if (row.state === 'OPEN') await this.planOne(tx, actor, { grant: given.grant, row, title, latest: known.get(row.id) ?? null });
      else if (known.has(row.id)) await this.suppress(tx, actor, row);
    }
  }

  private async planOne(
    tx: Tx, actor: Actor, given: { grant: GrantEntity; row: GrantDeadlineEntity; title: string; latest: KnownObligation | null },
  ): Promise<void> {
    const { grant, row, latest } = given;
    const nominal = row.proposedOn === null ? row.nominalOn : LocalDate.min(row.nominalOn, row.proposedOn);
    const today = berlinDateOf(this.clock.now());
    if (latest === null && !isWorthReminding({ kind: row.kind, safeDue: row.safeDueOn }, today)) return;
    await this.reminders.planObligation(tx, actor, {
      kind: row.kind, subjectType: grantDeadlineSubject, subjectId: row.id, instance: instanceOf(latest, nominal),
      organisationId: grant.organisationId, responsibleAccountId: grant.responsibleAccountId, responsibleRole: 'FINANCE',
      // Not the funder: the title reaches people who may not know of a grant that is not shared with the county.
      title: given.title, nominal, effective: row.effectiveOn, safeDue: row.safeDueOn,
    });
  }

  private async suppress(tx: Tx, actor: Actor, row: GrantDeadlineEntity): Promise<void> {
    await this.reminders.suppress(tx, actor, {
      subjectType: grantDeadlineSubject, subjectId: row.id, kinds: [row.kind], reason: row.stateReason ?? row.state,
    });
  }
}

/**
 * What was done for one day is not done for another: an end that was reported as settled and then extended is an
 * obligation anew, told apart by its day.
 */
function instanceOf(latest: KnownObligation | null, nominal: LocalDate): string {
  if (latest === null) return '';
  return latest.state === 'DONE' && latest.nominal !== nominal ? nominal : latest.instance;
}

