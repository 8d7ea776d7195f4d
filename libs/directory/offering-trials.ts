import { Inject, Injectable } from '@nestjs/common';
import { type Actor, berlinMoment, type Clock, type FieldProblem, type Id, inLanguage, isProblem, type Moment, type Problem, type Text } from '#kernel';
import { OrganisationsService } from '#identity';
import { CLOCK, type Tx } from '#platform/database';
import { type CardBase } from './domain/card.js';
import { comparableOf } from './domain/comparable.js';
import { DuplicateIndex } from './domain/duplicate-index.js';
import { type Comparable } from './domain/duplicates.js';
import { foreignOffering } from './domain/foreign-fields.js';
import { type FullContent } from './domain/full-content.js';
import { differingFields, emptyContent, type OfferingContent } from './domain/offering.js';
import { changeProblem, missingForPublishing, publishingProblem, restrictionGaps, warningsOf } from './domain/publishing.js';
import { type Calendar } from './domain/schedule.js';
import { neverComing, timesMissing } from './domain/times-to-come.js';
import { OfferingDrafts, type Owner } from './offering-drafts.js';
import { OfferingPlaces } from './offering-places.js';
import { scheduleText } from './schedule-text.js';
import { OfferingsStore, type StoredOffering } from './store/offerings.store.js';

type Given = Readonly<Record<string, unknown>>;

/** What would become of an offering. */
export interface TrialVerdict {
  changed: (keyof OfferingContent)[];
  /** What keeps it from being entered or changed at all. */
  problems: FieldProblem[];
  /** What should be known before. */
  warnings: FieldProblem[];
  /** Probably the same one: public ones by title, others of the same list by their number. */
  duplicates: { title: string; row: number | null }[];
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
}

/** Says what would happen to many offerings, without writing anything. What is the same for all of them is looked up once. */
@Injectable()
export class OfferingTrials {
  constructor(
    private readonly drafts: OfferingDrafts,
    private readonly store: OfferingsStore,
    private readonly places: OfferingPlaces,
    private readonly organisations: OrganisationsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** For the length of one transaction; duplicates are looked for unless that is not wanted. */
  async begin(tx: Tx, actor: Actor, { withDuplicates = true }: { withDuplicates?: boolean } = {}): Promise<OfferingTrial> {
    const now = berlinMoment(this.clock.now());
    const calendar = await this.store.calendar(tx);
    const index = new DuplicateIndex<DuplicateTag>({ today: now.on, calendar });
    const cards: { card: CardBase }[] = withDuplicates ? await tx.query(
      `SELECT jsonb_build_object('id', id, 'title', base -> 'title', 'description', base -> 'description', 'isRemote', base -> 'isRemote', 'times', base -> 'times', 'places', base -> 'places', 'organisation', base -> 'organisation', 'sponsor', base -> 'sponsor') AS card
       FROM offering_card WHERE network_id = app.network() AND is_public`) : [];
    for (const { card } of cards) index.add(comparableOf(card, [card.organisation?.name, card.sponsor?.name]), { id: card.id, title: card.title, row: null });
    return new OfferingTrial({ tx, actor, now, calendar, index, drafts: this.drafts, places: this.places, organisations: this.organisations });
  }
}

interface DuplicateTag { id: Id | null; title: string; row: number | null }

interface TrialGround {
  tx: Tx;
  actor: Actor;
  now: Moment;
  calendar: Calendar;
  index: DuplicateIndex<DuplicateTag>;
  drafts: OfferingDrafts;
  places: OfferingPlaces;
  organisations: OrganisationsService;
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
    if (Array.isArray(content)) return { changed: [], problems: content, warnings: [], duplicates: [] };
    const changed = differingFields(before?.content ?? emptyContent, content);
    const full = await this.ground.places.full(this.ground.tx, content);
    const becomesPublic = order.isPublicWanted && (before === null || before.row.state === 'DRAFT');
    const hindrances = becomesPublic ? await this.hindrances(order, full) : [];
    const spoilt = before && before.row.state !== 'DRAFT' ? this.spoilt(await this.ground.places.full(this.ground.tx, before.content), full) : [];
    const name = order.owner.organisationId === null ? null : (await this.standingOf(order.owner.organisationId)).name;
    const duplicates = becomesPublic ? this.duplicates(order, comparableOf(full, [name])) : [];
    return {
      changed, duplicates, problems: [...spoilt, ...(order.isRecorded && before === null ? hindrances : [])],
      warnings: [...(order.isRecorded ? [] : asDraft(hindrances)), ...this.warnings(full)],
    };
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

  private duplicates({ before, row }: TrialOrder, one: Comparable): TrialVerdict['duplicates'] {
    const id = before?.row.id ?? null;
    const found = this.ground.index.like(one, (tag) => id !== null && tag.id === id).map(({ tag }) => ({ title: tag.title, row: tag.row }));
    this.ground.index.add(one, { id, title: one.title, row });
    return found.slice(0, 5);
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

function asDraft(hindrances: readonly FieldProblem[]): FieldProblem[] {
  return hindrances.map(({ path, code, message }) => ({ path, code, message: {
    de: `Bleibt ein Entwurf: ${message.de}`, en: `Stays a draft: ${inLanguage(message, 'en')}`,
  } }));
}
