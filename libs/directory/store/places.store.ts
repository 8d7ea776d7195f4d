import { Inject, Injectable } from '@nestjs/common';
import { type Id, type IdSource } from '#kernel';
import { columnsByName, IDS, insertTogether, jsonOfRows, selection, type TableRows, type Tx } from '#platform/database';
import { hoursOf, type PlaceContent } from '../domain/place.js';
import { PlaceStopEntity } from './place-stop.entity.js';
import { PlaceEntity } from './place.entity.js';
import { scheduleColumnsOf, scheduleOf } from './schedule-columns.js';
import { ScheduleEntity } from './schedule.entity.js';

/** A place with everything that is said about it. */
export interface StoredPlace {
  row: PlaceEntity;
  content: PlaceContent;
}

/** Which places a list shows; a field that is left out does not narrow. */
export interface PlaceList {
  organisationId?: Id;
  /** Those that an offering may take place at, and those that it names already, whatever became of the sharing. */
  usableBy?: { offeringId: Id; organisationId: Id; partnerIds: readonly Id[] };
  first: number;
  afterId: Id | null;
}

/** Every statement about places, their stops and hours. The network is that of the transaction. */
@Injectable()
export class PlacesStore {
  /** Places that a transaction holds; gone with it. */
  private readonly held = new WeakMap<Tx, Map<Id, StoredPlace>>();

  constructor(@Inject(IDS) private readonly ids: IdSource) {}

  /** With everything; null when there is none in this network. */
  async load(tx: Tx, id: Id): Promise<StoredPlace | null> {
    return (await this.byIds(tx, [id]))[0] ?? null;
  }

  /** The same, locked until the end of the transaction; references from offerings that are being written wait. */
  async loadForUpdate(tx: Tx, id: Id): Promise<StoredPlace | null> {
    await tx.query('SELECT 1 FROM place WHERE id = $1 FOR NO KEY UPDATE', [id]);
    return this.load(tx, id);
  }

  /**
   * Those of these that exist, in no order, kept as they are until the end of the transaction, so that what is written from
   * them is not outdated at once. Locked in the order of ids, against deadlocks. What cannot change is read once.
   */
  async hold(tx: Tx, ids: readonly Id[]): Promise<StoredPlace[]> {
    const held = this.held.get(tx) ?? new Map<Id, StoredPlace>();
    const added = ids.filter((id) => !held.has(id));
    if (added.length > 0) {
      await tx.query('SELECT 1 FROM place WHERE id = ANY($1) ORDER BY id FOR SHARE', [added]);
      // Read after the lock was given, because whoever held it before may have changed them.
      for (const place of await this.stored(tx, 'WHERE r.id = ANY($1)', [added])) held.set(place.row.id, place);
      this.held.set(tx, held);
    }
    return ids.flatMap((id) => held.get(id) ?? []);
  }

  /** Those of these that exist, in no order, with one statement. */
  async byIds(tx: Tx, ids: readonly Id[]): Promise<StoredPlace[]> {
    const held = this.held.get(tx);
    if (ids.every((id) => held?.has(id))) return ids.flatMap((id) => held?.get(id) ?? []);
    return this.stored(tx, 'WHERE r.id = ANY($1)', [ids]);
  }

  private async stored(tx: Tx, rest: string, values: readonly unknown[]): Promise<StoredPlace[]> {
    const rows: (PlaceEntity & { stopRows: PlaceStopEntity[]; hourRows: ScheduleEntity[] })[] = await tx.query(
      `SELECT ${selection(tx, PlaceEntity, 'r')},
         ${jsonOfRows(tx, PlaceStopEntity, 'WHERE c.network_id = app.network() AND c.place_id = r.id ORDER BY c.position')} AS "stopRows",
         ${jsonOfRows(tx, ScheduleEntity, 'WHERE c.network_id = app.network() AND c.place_id = r.id ORDER BY c.position')} AS "hourRows"
       FROM place AS r ${rest}`, [...values]);
    return rows.map(({ stopRows, hourRows, ...row }) => ({ row, content: contentOf(row, stopRows, hourRows) }));
  }

  /** Stores a new place, with one statement. */
  async insert(tx: Tx, { row, content }: StoredPlace): Promise<void> {
    await insertTogether(tx, [{ table: 'place', rows: [columnsByName(row)] }, ...this.partsOf(row, content)]);
  }

  /** Stores changes of the row, and the content where it is given; returns the row as it is now. */
  async update(tx: Tx, before: PlaceEntity, { columns, content }: { columns: Partial<PlaceEntity>; content?: PlaceContent }): Promise<PlaceEntity> {
    this.held.delete(tx);
    const changes = { ...(content ? placeColumnsOf(content) : {}), ...columns };
    await tx.update(PlaceEntity, { id: before.id, networkId: before.networkId }, changes);
    if (content) {
      // Hours first: they refer to stops.
      await tx.delete(ScheduleEntity, { placeId: before.id });
      await tx.delete(PlaceStopEntity, { placeId: before.id });
      await insertTogether(tx, this.partsOf(before, content));
    }
    return { ...before, ...changes };
  }

  /**
   * Takes the times that offerings have at stops along to where these stops are now; `stops` are the positions before, with
   * those after or null for a stop that is gone, whose times are then at the place as a whole.
   */
  async moveTimes(tx: Tx, placeId: Id, stops: readonly { before: number; after: number | null }[]): Promise<void> {
    const moved = stops.filter(({ before, after }) => before !== after);
    if (moved.length === 0) return;
    await tx.query(
      `UPDATE schedule s SET at_place_stop = m.after FROM offering_place p, unnest($2::smallint[], $3::smallint[]) AS m (before, after)
       WHERE p.network_id = app.network() AND p.place_id = $1 AND s.network_id = p.network_id AND s.offering_id = p.offering_id
         AND s.at_place = p.position AND s.at_place_stop = m.before`, [placeId, moved.map(({ before }) => before), moved.map(({ after }) => after)]);
  }

  /** A page in the order of ids, without those that were taken away. */
  async page(tx: Tx, list: PlaceList): Promise<StoredPlace[]> {
    const { organisationId = null, usableBy, afterId, first } = list;
    return this.stored(tx,
      `WHERE r.retired_at IS NULL AND ($1::uuid IS NULL OR r.organisation_id = $1) AND ($2::uuid IS NULL OR r.id > $2)
         AND ($3::uuid IS NULL OR r.id IN (SELECT x.place_id FROM offering_place x WHERE x.network_id = app.network() AND x.offering_id = $6) OR (r.organisation_id = $3 OR (r.shared_with = 'NETWORK' OR (r.shared_with = 'PARTNERS' AND r.organisation_id = ANY($4::uuid[])))
           AND EXISTS (SELECT FROM organisation o WHERE o.id = r.organisation_id AND o.verification = 'VERIFIED')))
       ORDER BY r.id LIMIT $5`, [organisationId, afterId, usableBy?.organisationId ?? null, usableBy?.partnerIds ?? [], first, usableBy?.offeringId ?? null]);
  }

  /**
   * Offerings that are not over and take place here, in the order of their titles: by what they say now, or by what was
   * approved and is still public. Over offering_place_place, and one scan of the network's cards.
   */
  async usesOf(tx: Tx, id: Id): Promise<PlaceUse[]> {
    return tx.query(
      `SELECT o.id, o.title, o.organisation_id AS "organisationId", coalesce(c.is_public, false) AS "isPublic"
       FROM offering o LEFT JOIN offering_card c ON c.network_id = o.network_id AND c.id = o.id
       WHERE o.network_id = app.network() AND o.state <> 'CLOSED' AND (
         o.id IN (SELECT p.offering_id FROM offering_place p WHERE p.network_id = app.network() AND p.place_id = $1)
         OR c.base -> 'places' @> jsonb_build_array(jsonb_build_object('placeId', $1::text)))
       ORDER BY o.title, o.id`, [id]);
  }

  private partsOf({ id: placeId, networkId }: PlaceEntity, content: PlaceContent): TableRows[] {
    return [
      { table: 'place_stop', rows: content.stops.map(({ hours: _hours, ...stop }, position) => columnsByName({ ...stop, id: this.ids.next(), networkId, placeId, position })) },
      { table: 'schedule', rows: hoursOf(content).map(({ stop, schedule }, position) => columnsByName(
        { ...scheduleColumnsOf(schedule), id: this.ids.next(), networkId, offeringId: null, atPlace: null, atPlaceStop: null, placeId, stop, position })) },
    ];
  }
}

/** An offering that takes place somewhere. */
export interface PlaceUse {
  id: Id;
  title: string;
  /** Null for a person's service. */
  organisationId: Id | null;
  /** Everybody can see it. */
  isPublic: boolean;
}

type PlaceColumns = Omit<PlaceContent, 'hours' | 'stops'>;

/** The columns of the row that hold the content; stops and hours have tables of their own. */
export function placeColumnsOf({ hours: _hours, stops: _stops, ...columns }: PlaceContent): PlaceColumns {
  return columns;
}

function contentOf(row: PlaceEntity, stops: readonly PlaceStopEntity[], hours: readonly ScheduleEntity[]): PlaceContent {
  const { kind, name, street, postcode, town, district, latitude, longitude, link, phone, transport, note, barrierFacts, sharedWith } = row;
  const at = (stop: number | null): ReturnType<typeof scheduleOf>[] => hours.filter((one) => one.stop === stop).map(scheduleOf);
  return {
    kind, name, street, postcode, town, district, latitude, longitude, link, phone, transport, note, barrierFacts, sharedWith, hours: at(null),
    stops: stops.map((stop) => ({
      name: stop.name, street: stop.street, postcode: stop.postcode, town: stop.town, district: stop.district, latitude: stop.latitude, longitude: stop.longitude, hours: at(stop.position),
    })),
  };
}
