import { Injectable } from '@nestjs/common';
import { type Id } from '#kernel';
import { type Tx } from '#platform/database';
import { type PublicOrganisation } from '../domain/card.js';
import { type Calendar } from '../domain/schedule.js';
import { type Translation } from '../domain/translation.js';
import { CALENDAR_FACTS, type CalendarFacts, calendarOf } from '../network-calendar.js';
import { type OfferingEntity } from './offering.entity.js';

/** What surrounds what offerings say. */
export interface Surroundings {
  /** What is a holiday in the network. */
  calendar: Calendar;
  /** Those that own or sponsor some of the offerings. */
  organisations: ReadonlyMap<Id, PublicOrganisation>;
  /** What a machine translated, current or not; offerings without any are left out. */
  machineTexts: ReadonlyMap<Id, readonly Translation[]>;
  /** When one of the places of the network that they name was last changed; offerings that name none are left out. */
  placesChangedAt: ReadonlyMap<Id, Date>;
}

interface Found {
  calendar: CalendarFacts | null;
  organisations: PublicOrganisation[];
  machine: { id: Id; texts: Translation[] }[];
  places: { id: Id; at: string }[];
}

/** One statement for what a page of offerings needs besides their content. */
@Injectable()
export class SurroundingsStore {
  /** Of these offerings of the network of the transaction. */
  async of(tx: Tx, rows: readonly OfferingEntity[]): Promise<Surroundings> {
    const [found] = await tx.query<Found[]>(
      `SELECT (SELECT ${CALENDAR_FACTS} FROM network n WHERE n.id = app.network()) AS calendar,
         (SELECT coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'kind', o.kind)), '[]') FROM organisation o WHERE o.id = ANY($2::uuid[])) AS organisations,
         (SELECT coalesce(json_agg(json_build_object('id', m.id, 'texts', m.texts)), '[]') FROM offering_machine_translation m WHERE m.id = ANY($1::uuid[])) AS machine,
         (SELECT coalesce(json_agg(c), '[]') FROM (SELECT x.offering_id AS id, max(p.changed_at) AS at FROM offering_place x JOIN place p ON p.network_id = x.network_id AND p.id = x.place_id
            WHERE x.network_id = app.network() AND x.offering_id = ANY($1::uuid[]) GROUP BY x.offering_id) c) AS places`,
      [rows.map((row) => row.id), rows.flatMap((row) => [row.organisationId, row.sponsorOrganisationId]).filter((id) => id !== null)]);
    if (!found?.calendar) throw new Error('An offering belongs to a network.');
    return {
      calendar: calendarOf(found.calendar), organisations: new Map(found.organisations.map((one) => [one.id, one])),
      machineTexts: new Map(found.machine.map(({ id, texts }) => [id, texts])), placesChangedAt: new Map(found.places.map(({ id, at }) => [id, new Date(at)])),
    };
  }
}
