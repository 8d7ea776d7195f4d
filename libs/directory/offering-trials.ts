import { Inject, Injectable } from '@nestjs/common';
import { type Actor, berlinMoment, type Clock, type FieldProblem, type Id, inLanguage, isProblem, type Moment, type Problem, type Text } from '#kernel';
import { OrganisationsService } from '#identity';
import { CLOCK, type Tx } from '#platform/database';
import { type CardBase } from './domain/card.js';
import { comparableOf } from './domain/comparable.js';
import { foreignOffering } from './domain/foreign-fields.js';
import { type FullContent } from './domain/full-content.js';
import { KnownOfferings } from './domain/known-offerings.js';
import { differingFields, emptyContent, type OfferingContent } from './domain/offering.js';
import { changeProblem, missingForPublishing, publishingProblem, restrictionGaps, warningsOf } from './domain/publishing.js';
import { type Calendar } from './domain/schedule.js';
import { neverComing, timesMissing } from './domain/times-to-come.js';
import { OfferingApproval } from './offering-approval.js';
import { OfferingDrafts, type Owner } from './offering-drafts.js';
import { OfferingPlaces } from './offering-places.js';
import { scheduleText } from './schedule-text.js';
import { OfferingsStore, type StoredOffering } from './store/offerings.store.js';

type Given = Readonly<Record<string, unknown>>;

/** As many as a table may have rows. */
const DRAFTS_MAX = 20_000;
const DRAFTS_AT_ONCE = 500;
/** Told of one offering. */
const DUPLICATES_MAX = 5;

/** What would become of an offering. */
export interface TrialVerdict {
  changed: (keyof OfferingContent)[];
  /** What keeps it from being entered or changed at all. */
  problems: FieldProblem[];
  /** What should be known before. */
  warnings: FieldProblem[];
  /** It would leave the drafts: be public, or wait for an approval. */
  isPublished: boolean;
  /** Probably the same one. */
  duplicates: TrialDuplicate[];
}

/** What is probably the same: a public offering, a draft of the organisation acted for, or another row of the list. */
export interface TrialDuplicate {
  title: string;
  /** Its number in the list; null = it is no row of it. */
  row: number | null;
  /** It belongs to the same organisation as the one that is tried. */
  isOfOwner: boolean;
  /** Its id where it belongs to the organisation acted for, which may change it; else null. */
  ownId: Id | null;
}

/** An offering to be tried. */
export interface TrialOrder {
  /** Null = it would be a new one. */
  before: StoredOffering | null;
  owner: Owner;
  fields: Given;
  /** It is to be public; of the office's entries always true. */
  isPublicWanted: boolean;
  isRecorded: boolean;
  /** Its number in the list, by which others of it are called duplicates of it. */
  row: number;
  /** Something else keeps it out already, so that it is compared with nothing. */
  isFaulty: boolean;
}

/** Says what would happen to many offerings, without writing anything. What is the same for all of them is looked up once. */
@Injectable()
export class OfferingTrials {
  constructor(
    private readonly drafts: OfferingDrafts,
    private readonly store: OfferingsStore,
    private readonly places: OfferingPlaces,
    private readonly organisations: OrganisationsService,
    private readonly approval: OfferingApproval,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** For the length of one transaction; duplicates are looked for unless that is not wanted. */
  async begin(tx: Tx, actor: Actor, { withDuplicates = true }: { withDuplicates?: boolean } = {}): Promise<OfferingTrial> {
    const now = berlinMoment(this.clock.now());
    const calendar = await this.store.calendar(tx);
    const known = new KnownOfferings({ today: now.on, calendar });
    if (withDuplicates) {
      for (const card of await publicCards(tx)) known.add(comparableOf(card, [card.organisation?.name, card.sponsor?.name]), { id: card.id, row: null, title: card.title, organisationId: card.organisation?.id ?? null });
      if (actor.organisationId !== null) await this.addDrafts(tx, actor.organisationId, known);
    }
    return new OfferingTrial({ tx, actor, now, calendar, known, drafts: this.drafts, places: this.places, organisations: this.organisations, approval: this.approval });
  }

  /** What an organisation has begun and nobody else sees. */
  private async addDrafts(tx: Tx, organisationId: Id, known: KnownOfferings): Promise<void> {
    for (let afterId: Id | null = null, seen = 0; seen < DRAFTS_MAX; seen += DRAFTS_AT_ONCE) {
      const rows: { id: Id }[] = await tx.query(
        `SELECT id FROM offering WHERE network_id = app.network() AND organisation_id = $1 AND state IN ('DRAFT', 'AWAITING_CLEARANCE') AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`,
        [organisationId, afterId, DRAFTS_AT_ONCE]);
      const drafts = await this.store.complete(tx, await this.store.byIds(tx, rows.map(({ id }) => id)));
      const full = await this.places.fullOf(tx, drafts.map(({ content }) => content));
      full.forEach((content, at) => known.add(comparableOf(content, []), { id: drafts[at]?.row.id ?? null, row: null, title: content.title, organisationId }));
      if (rows.length < DRAFTS_AT_ONCE) return;
      afterId = rows.at(-1)?.id ?? null;
    }
  }
}

type ComparedCard = Pick<CardBase, 'id' | 'title' | 'description' | 'isRemote' | 'times' | 'places' | 'organisation' | 'sponsor'>;

async function publicCards(tx: Tx): Promise<ComparedCard[]> {
  const rows: { card: ComparedCard }[] = await tx.query(
    `SELECT jsonb_build_object('id', id, 'title', base -> 'title', 'description', base -> 'description', 'isRemote', base -> 'isRemote', 'times', base -> 'times', 'places', base -> 'places', 'organisation', base -> 'organisation', 'sponsor', base -> 'sponsor') AS card
     FROM offering_card WHERE network_id = app.network() AND is_public`);
  return rows.map(({ card }) => card);
}

interface TrialGround {
  tx: Tx;
  actor: Actor;
  now: Moment;
  calendar: Calendar;
  known: KnownOfferings;
  drafts: OfferingDrafts;
  places: OfferingPlaces;
  organisations: OrganisationsService;
  approval: OfferingApproval;
}

/** One series of trials. */
export class OfferingTrial {
  private readonly standing = new Map<Id, { name: string; hindrance: Problem | null }>();
  private readonly owners = new Map<Id, Owner>();

  constructor(private readonly ground: TrialGround) {}

  /** The organisation as owner. @throws AppError NOT_FOUND */
  async ownerOf(organisationId: Id): Promise<Owner> {
    const owner = this.owners.get(organisationId) ?? await this.ground.drafts.ownerOf(this.ground.tx, organisationId);
    this.owners.set(organisationId, owner);
    return owner;
  }

  /** What would be said, or what is wrong with the fields. */
  async read(fields: Given, { before, owner }: Pick<TrialOrder, 'before' | 'owner'>): Promise<OfferingContent | FieldProblem[]> {
    const { drafts, tx, actor } = this.ground;
    const context = before ? { before: before.content, ...before.row } : { before: emptyContent, ...owner };
    const content = await drafts.parse(tx, actor, foreignOffering(fields), context);
    return isProblem(content) ? [...content.fields] : content;
  }

  /** Everything at once. */
  async judge(order: TrialOrder): Promise<TrialVerdict> {
    const { before } = order;
    const content = await this.read(order.fields, order);
    if (Array.isArray(content)) return { changed: [], problems: content, warnings: [], duplicates: [], isPublished: false };
    const changed = differingFields(before?.content ?? emptyContent, content);
    const full = await this.ground.places.full(this.ground.tx, content);
    const isToBePublic = order.isPublicWanted && (before === null || before.row.state === 'DRAFT');
    const hindrances = isToBePublic ? await this.hindrances(order, full) : [];
    const isPublished = isToBePublic && hindrances.length === 0;
    const spoilt = before && before.row.state !== 'DRAFT' ? this.spoilt(await this.ground.places.full(this.ground.tx, before.content), full) : [];
    const problems = [...spoilt, ...(order.isRecorded && before === null ? hindrances : [])];
    const isCompared = !order.isFaulty && problems.length === 0 && (before === null || isToBePublic);
    return {
      changed, isPublished, problems, duplicates: isCompared ? await this.duplicates(order, full, isToBePublic) : [],
      warnings: [...(order.isRecorded ? [] : asDraft(hindrances)), ...(isPublished && await this.waits(order) ? [waitsForApproval] : []), ...this.warnings(full)],
    };
  }

  private async waits({ before, owner, isRecorded }: TrialOrder): Promise<boolean> {
    if (owner.isInformal) return !isRecorded;
    const { approval, tx, actor } = this.ground;
    return approval.isNeeded(tx, actor, before?.row ?? { ...owner, recordedByCounty: isRecorded, confirmedAt: null });
  }

  private async hindrances({ owner }: TrialOrder, full: FullContent): Promise<FieldProblem[]> {
    const { hindrance } = owner.organisationId === null ? { hindrance: null } : await this.standingOf(owner.organisationId);
    const { now, calendar } = this.ground;
    return [...(hindrance ? [{ path: 'publish', code: hindrance.code, message: hindrance.text }] : []), ...(publishingProblem(full, now.on) ? missingParts(full, now) : []), ...timesMissing(full, { now, calendar })];
  }

  private spoilt(before: FullContent, after: FullContent): FieldProblem[] {
    const { now } = this.ground;
    const problem = changeProblem(before, after, now.on);
    if (!problem) return [];
    const missing = missingParts(after, now);
    return missing.length > 0 ? missing : [{ path: 'title', code: problem.code, message: problem.text }];
  }

  private warnings(full: FullContent): FieldProblem[] {
    const { now, calendar } = this.ground;
    const never = neverComing(full.times, { now, calendar, named: scheduleText });
    const said = warningsOf(full, now.on).filter(({ code }) => code !== 'RESTRICTION_NOT_JUSTIFIED').map(({ code, message }): FieldProblem => ({ path: code.includes('AGE') ? 'ageRange.minimum' : 'restriction', code, message }));
    return [...(never ? [{ path: 'times', code: 'TIME_NEVER_COMES', message: never }] : []), ...said];
  }

  private async duplicates({ before, owner: { organisationId }, row }: TrialOrder, full: FullContent, isPublic: boolean): Promise<TrialDuplicate[]> {
    const { known, actor } = this.ground;
    const id = before?.row.id ?? null;
    const one = comparableOf(full, organisationId === null ? [] : [(await this.standingOf(organisationId)).name]);
    const found = known.like(one, { id, organisationId, isPublic });
    known.add(one, { id, row, title: one.title, organisationId });
    return found.slice(0, DUPLICATES_MAX).map((other) => ({
      title: other.title, row: other.row, isOfOwner: other.organisationId === organisationId, ownId: other.organisationId !== null && other.organisationId === actor.organisationId ? other.id : null,
    }));
  }

  private async standingOf(organisationId: Id): Promise<{ name: string; hindrance: Problem | null }> {
    const known = this.standing.get(organisationId);
    if (known) return known;
    const { tx, organisations } = this.ground;
    const verified = await organisations.verifiedOrProblem(tx, organisationId);
    const rows: { name: string }[] = await tx.query('SELECT name FROM organisation WHERE id = $1', [organisationId]);
    const standing = { name: rows[0]?.name ?? '', hindrance: isProblem(verified) ? verified : null };
    this.standing.set(organisationId, standing);
    return standing;
  }
}

function missingParts(full: FullContent, now: Moment): FieldProblem[] {
  const gaps = restrictionGaps(full.restriction, now.on).map((part): FieldProblem => ({ path: 'restriction', code: 'REQUIRED', message: gapTexts[part] }));
  return [...missingForPublishing(full), ...gaps];
}

const gapTexts: Readonly<Record<ReturnType<typeof restrictionGaps>[number], Text>> = {
  BASIS: { de: 'Die Grundlage der Einschränkung fehlt.', en: 'The basis of the restriction is missing.' },
  REASON: { de: 'Die Begründung der Einschränkung fehlt.', en: 'The reason of the restriction is missing.' },
  REVIEW_ON: { de: 'Der Tag fehlt, an dem die Einschränkung geprüft wird, oder er liegt nicht in den nächsten 12 Monaten.', en: 'The day of the review is missing, or not within the next 12 months.' },
  ALTERNATIVE: { de: 'Es fehlt, was alle anderen nutzen können.', en: 'What everyone else can use is missing.' },
};

const waitsForApproval: FieldProblem = { path: 'publish', code: 'WAITS_FOR_APPROVAL', message: {
  de: 'Wird nicht sofort öffentlich: Jemand mit dem Recht dazu gibt es zuerst frei.', en: 'Does not become public at once: somebody who may do so approves it first.',
} };

function asDraft(hindrances: readonly FieldProblem[]): FieldProblem[] {
  return hindrances.map(({ path, message }) => ({ path, code: 'STAYS_DRAFT', message: {
    de: `Bleibt ein Entwurf: ${message.de}`, en: `Stays a draft: ${inLanguage(message, 'en')}`,
  } }));
}
