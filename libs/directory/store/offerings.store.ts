import { Inject, Injectable } from '@nestjs/common';
import { type Id, type IdSource, type Language, type LocalDate } from '#kernel';
import { columnsByName, IDS, insertTogether, jsonOfRows, rowsOf, type TableRows, type Tx } from '#platform/database';
import { type OfferingContent } from '../domain/offering.js';
import { type FreshnessMonths } from '../domain/freshness.js';
import { type Calendar } from '../domain/schedule.js';
import { type OfferingState } from '../domain/vocabulary.js';
import { CALENDAR_FACTS, type CalendarFacts, calendarOf } from '../network-calendar.js';
import { columnsOf, contentOf, type OfferingParts, placeColumnsOf } from './offering-columns.js';
import { ImagesStore, shownImages } from './images.store.js';
import { OfferingRevisionsStore, type SaidContent } from './offering-revisions.store.js';
import { OfferingPlaceEntity } from './offering-place.entity.js';
import { OfferingEntity } from './offering.entity.js';
import { scheduleColumnsOf } from './schedule-columns.js';
import { ScheduleEntity } from './schedule.entity.js';

/** An offering with everything that is said about it. */
export interface StoredOffering {
  row: OfferingEntity;
  content: OfferingContent;
}

/** Whose offerings a list shows; null fields do not narrow. */
export interface OfferingList {
  organisationId?: Id;
  accountId?: Id;
  state?: OfferingState | null;
  /** Leaves out drafts, and what ended without having been public, unless the office recorded it itself. */
  submittedOnly?: boolean;
  /** Only what should have been looked at by this day. */
  dueOn?: LocalDate | null;
  /** Only informal services that wait for clearing, or were changed since. */
  toClear?: boolean;
  /** Only what waits for an admin of its organisation and was not returned. */
  toApprove?: boolean;
  /** Only what is published and has a text that is missing or outdated, in this language or in any. */
  toTranslate?: { into: Language | null };
  first: number;
  afterId: Id | null;
}

const WAITS = `(o.state = 'AWAITING_CLEARANCE' OR (o.state = 'PUBLISHED' AND o.cleared_version < o.version))`;

/** Every statement about offerings, their places and times. The network is that of the transaction. */
@Injectable()
export class OfferingsStore {
  constructor(@Inject(IDS) private readonly ids: IdSource, private readonly revisions: OfferingRevisionsStore, private readonly images: ImagesStore) {}

  /** The row alone; null when there is none in this network. */
  async find(tx: Tx, id: Id): Promise<OfferingEntity | null> {
    return (await rowsOf(tx, OfferingEntity, 'WHERE r.id = $1', [id]))[0] ?? null;
  }

  /** The rows of those that exist, in no order. */
  async byIds(tx: Tx, ids: readonly Id[]): Promise<OfferingEntity[]> {
    return ids.length === 0 ? [] : rowsOf(tx, OfferingEntity, 'WHERE r.id = ANY($1)', [ids]);
  }

  /** The row alone, locked until the end of the transaction. */
  async findForUpdate(tx: Tx, id: Id): Promise<OfferingEntity | null> {
    return (await rowsOf(tx, OfferingEntity, 'WHERE r.id = $1 FOR UPDATE', [id]))[0] ?? null;
  }

  /** Row and content. */
  async load(tx: Tx, id: Id): Promise<StoredOffering | null> {
    const row = await this.find(tx, id);
    return row ? (await this.complete(tx, [row]))[0] ?? null : null;
  }

  /** Adds places, times and pictures to rows, with one statement for all of them, in the order given. */
  async complete(tx: Tx, rows: readonly OfferingEntity[]): Promise<StoredOffering[]> {
    if (rows.length === 0) return [];
    const found: (OfferingParts & { id: Id })[] = await tx.query(
      `SELECT o.id, ${jsonOfRows(tx, OfferingPlaceEntity, 'WHERE c.network_id = app.network() AND c.offering_id = o.id ORDER BY c.position')} AS places,
         ${jsonOfRows(tx, ScheduleEntity, 'WHERE c.network_id = app.network() AND c.offering_id = o.id ORDER BY c.position')} AS times, ${shownImages('o.id')} AS images
       FROM unnest($1::uuid[]) AS o (id)`, [rows.map((row) => row.id)]);
    const parts = new Map(found.map(({ id, ...more }) => [id, more]));
    return rows.map((row) => ({ row, content: contentOf(row, parts.get(row.id) ?? { places: [], times: [], images: [] }) }));
  }

  /** Stores a new offering and what it says first, with one statement unless it shows pictures. */
  async insert(tx: Tx, row: OfferingEntity, said: SaidContent): Promise<void> {
    await insertTogether(tx, [
      { table: 'offering', rows: [columnsByName({ ...row, ...columnsOf(said.content) })] }, ...this.partsOf(row, said.content),
      { table: 'offering_revision', rows: this.revisions.first(row, said) },
    ]);
    if (said.content.images.length > 0) await this.images.show(tx, row, said.content.images);
  }

  /** Stores changes of the row, and the content where it is given, as a revision; returns the row as it is now. */
  async update(tx: Tx, before: OfferingEntity, changes: Partial<OfferingEntity>, said?: SaidContent): Promise<OfferingEntity> {
    const content = said?.content;
    const columns = { ...(content ? columnsOf(content) : {}), ...changes };
    await tx.update(OfferingEntity, { id: before.id, networkId: before.networkId }, columns);
    if (content) {
      // Times first: they refer to places.
      await tx.delete(ScheduleEntity, { offeringId: before.id });
      await tx.delete(OfferingPlaceEntity, { offeringId: before.id });
      await insertTogether(tx, this.partsOf(before, content));
      await this.images.show(tx, before, content.images);
    }
    const after = { ...before, ...columns };
    await this.revisions.follow(tx, after, said);
    return after;
  }

  /** A page in the order of ids, newest last. */
  async page(tx: Tx, list: OfferingList): Promise<OfferingEntity[]> {
    const query = tx.createQueryBuilder(OfferingEntity, 'o').orderBy('o.id').limit(list.first);
    if (list.organisationId) query.andWhere('o.organisation_id = :organisationId', { organisationId: list.organisationId });
    if (list.accountId) query.andWhere('o.account_id = :accountId', { accountId: list.accountId });
    if (list.state) query.andWhere('o.state = :state', { state: list.state });
    if (list.submittedOnly) query.andWhere(`(o.recorded_by_county OR NOT (o.state = 'DRAFT' OR (o.published_at IS NULL AND (o.state = 'CLOSED' OR (o.state = 'AWAITING_CLEARANCE' AND NOT o.is_informal)))))`);
    if (list.dueOn) query.andWhere(`(o.state = 'PUBLISHED' AND o.assurance_due_on <= :dueOn)`, { dueOn: list.dueOn });
    if (list.toClear) query.andWhere(`o.is_informal AND ${WAITS}`);
    if (list.toApprove) query.andWhere(`NOT o.is_informal AND o.return_reason IS NULL AND ${WAITS}`);
    if (list.toTranslate) query.andWhere(`o.state = 'PUBLISHED' AND cardinality(o.languages_to_translate) > 0`);
    if (list.toTranslate?.into) query.andWhere(':into = ANY (o.languages_to_translate)', { into: list.toTranslate.into });
    if (list.afterId) query.andWhere('o.id > :afterId', { afterId: list.afterId });
    return query.getMany();
  }

  /** Published ones whose days were counted with another setting than this, or with none; locked. Over offering_assurance. */
  async countedOtherwise(tx: Tx, by: { months: FreshnessMonths; limit: number }): Promise<OfferingEntity[]> {
    return tx.createQueryBuilder(OfferingEntity, 'o').setLock('pessimistic_write')
      .where(`o.state = 'PUBLISHED' AND (o.assurance_months IS DISTINCT FROM :months OR o.assured_on IS NULL)`, { months: by.months })
      .orderBy('o.id').limit(by.limit).getMany();
  }

  /**
   * Published ones of organisations that are due by this day, have a contact to be asked by mail, and were not asked about
   * for their due day; with the name of the organisation, locked. Over offering_assurance. What waits to be cleared is left out.
   */
  async toAskAbout(tx: Tx, by: { dueBy: LocalDate; limit: number }): Promise<(OfferingEntity & { organisationName: string })[]> {
    const rows = await tx.createQueryBuilder(OfferingEntity, 'o').setLock('pessimistic_write')
      .where(`o.state = 'PUBLISHED' AND o.assurance_due_on <= :dueBy AND o.assurance_asked_for IS DISTINCT FROM o.assurance_due_on
        AND o.organisation_id IS NOT NULL AND o.contact_email IS NOT NULL AND (o.cleared_version < o.version) IS NOT TRUE`, { dueBy: by.dueBy })
      .orderBy('o.id').limit(by.limit).getMany();
    const names: { id: Id; name: string }[] = await tx.query('SELECT id, name FROM organisation WHERE id = ANY($1)', [rows.map((row) => row.organisationId)]);
    return rows.map((row) => ({ ...row, organisationName: names.find((one) => one.id === row.organisationId)?.name ?? '' }));
  }

  /** For which due day the contact was asked; null = nobody was. */
  async noteAsked(tx: Tx, id: Id, assuranceAskedFor: string | null): Promise<void> {
    await tx.update(OfferingEntity, { id }, { assuranceAskedFor });
  }

  /** Offerings that stand on this organisation, as owner or as sponsor, in these states; locked. */
  async standingOn(tx: Tx, organisationId: Id, states: readonly OfferingState[]): Promise<OfferingEntity[]> {
    return tx.createQueryBuilder(OfferingEntity, 'o').setLock('pessimistic_write')
      .where('(o.organisation_id = :organisationId OR o.sponsor_organisation_id = :organisationId) AND o.state = ANY(:states)', { organisationId, states })
      .orderBy('o.id').getMany();
  }

  /** What is a holiday in the network. */
  async calendar(tx: Tx): Promise<Calendar> {
    const rows: { calendar: CalendarFacts }[] = await tx.query(`SELECT ${CALENDAR_FACTS} AS calendar FROM network n WHERE n.id = app.network()`);
    if (!rows[0]) throw new Error('An offering belongs to a network.');
    return calendarOf(rows[0].calendar);
  }

  /** Keys among these whose county does not exist. */
  async unknownAreas(tx: Tx, areas: readonly string[]): Promise<string[]> {
    if (areas.length === 0) return [];
    const rows: { ags: string }[] = await tx.query(
      `SELECT area AS ags FROM unnest($1::text[]) AS area WHERE NOT EXISTS (SELECT FROM county c WHERE c.ags = left(area, 5))`, [areas],
    );
    return rows.map((row) => row.ags);
  }

  private partsOf({ id: offeringId, networkId, isInformal }: OfferingEntity, content: OfferingContent): TableRows[] {
    return [
      { table: 'offering_place', rows: content.places.map((place, position) => columnsByName({ ...placeColumnsOf(place), id: this.ids.next(), networkId, offeringId, isInformal, position })) },
      { table: 'schedule', rows: content.times.map(({ atPlace, atStop = null, ...time }, position) => columnsByName(
        { ...scheduleColumnsOf(time), id: this.ids.next(), networkId, offeringId, atPlace, atPlaceStop: atStop, placeId: null, stop: null, position })) },
    ];
  }
}
