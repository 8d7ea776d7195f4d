import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Id, type IdSource } from '#kernel';
import { IDS, type Tx } from '#platform/database';
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
  /** Those that an offering may take place at. */
  usableBy?: { organisationId: Id; partnerIds: readonly Id[] };
  first: number;
  afterId: Id | null;
}

/** Every statement about places, their stops and hours. The network is that of the transaction. */
@Injectable()
export class PlacesStore {
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

  /** Keeps these as they are until the end of the transaction, so that what is written from them is not outdated at once. In the order of ids, against deadlocks. */
  async hold(tx: Tx, ids: readonly Id[]): Promise<void> {
    if (ids.length > 0) await tx.query('SELECT 1 FROM place WHERE id = ANY($1) ORDER BY id FOR SHARE', [ids]);
  }

  /** Those of these that exist, in no order. */
  async byIds(tx: Tx, ids: readonly Id[]): Promise<StoredPlace[]> {
    return ids.length === 0 ? [] : this.complete(tx, await tx.findBy(PlaceEntity, { id: In([...ids]) }));
  }

  /** Adds stops and hours to rows, with two statements for all of them, in the order given. */
  async complete(tx: Tx, rows: readonly PlaceEntity[]): Promise<StoredPlace[]> {
    if (rows.length === 0) return [];
    const ids = rows.map((row) => row.id);
    const stops = await tx.createQueryBuilder(PlaceStopEntity, 's').where('s.place_id = ANY(:ids)', { ids }).orderBy('s.position').getMany();
    const hours = await tx.createQueryBuilder(ScheduleEntity, 't').where('t.place_id = ANY(:ids)', { ids }).orderBy('t.position').getMany();
    return rows.map((row) => ({
      row, content: contentOf(row, stops.filter((stop) => stop.placeId === row.id), hours.filter((one) => one.placeId === row.id)),
    }));
  }

  /** Stores a new place. */
  async insert(tx: Tx, { row, content }: StoredPlace): Promise<void> {
    await tx.insert(PlaceEntity, row);
    await this.insertParts(tx, row, content);
  }

  /** Stores changes of the row, and the content where it is given; returns the row as it is now. */
  async update(tx: Tx, before: PlaceEntity, { columns, content }: { columns: Partial<PlaceEntity>; content?: PlaceContent }): Promise<PlaceEntity> {
    const changes = { ...(content ? placeColumnsOf(content) : {}), ...columns };
    await tx.update(PlaceEntity, { id: before.id, networkId: before.networkId }, changes);
    if (content) {
      // Hours first: they refer to stops.
      await tx.delete(ScheduleEntity, { placeId: before.id });
      await tx.delete(PlaceStopEntity, { placeId: before.id });
      await this.insertParts(tx, before, content);
    }
    return { ...before, ...changes };
  }

  /** A page in the order of ids, without those that were taken away. */
  async page(tx: Tx, list: PlaceList): Promise<StoredPlace[]> {
    const query = tx.createQueryBuilder(PlaceEntity, 'p').where('p.retired_at IS NULL').orderBy('p.id').limit(list.first);
    if (list.organisationId) query.andWhere('p.organisation_id = :organisationId', { organisationId: list.organisationId });
    if (list.usableBy) {
      query.andWhere(`(p.organisation_id = :owner OR (p.shared_with = 'NETWORK' OR (p.shared_with = 'PARTNERS' AND p.organisation_id = ANY(:partnerIds)))
        AND EXISTS (SELECT FROM organisation o WHERE o.id = p.organisation_id AND o.verification = 'VERIFIED'))`, { owner: list.usableBy.organisationId, partnerIds: list.usableBy.partnerIds });
    }
    if (list.afterId) query.andWhere('p.id > :afterId', { afterId: list.afterId });
    return this.complete(tx, await query.getMany());
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

  private async insertParts(tx: Tx, { id: placeId, networkId }: PlaceEntity, content: PlaceContent): Promise<void> {
    if (content.stops.length > 0) {
      await tx.insert(PlaceStopEntity, content.stops.map(({ hours: _hours, ...stop }, position) => ({ ...stop, id: this.ids.next(), networkId, placeId, position })));
    }
    const hours = hoursOf(content);
    if (hours.length === 0) return;
    await tx.insert(ScheduleEntity, hours.map(({ stop, schedule }, position) => (
      { ...scheduleColumnsOf(schedule), id: this.ids.next(), networkId, offeringId: null, atPlace: null, placeId, stop, position })));
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
