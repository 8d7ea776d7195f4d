import { Injectable } from '@nestjs/common';
import { type Actor, type Id, inLanguage } from '#kernel';
import { may } from '#identity';
import { type Tx } from '#platform/database';
import { type FullSchedule } from './domain/full-content.js';
import { type Address } from './domain/offering.js';
import { type PlaceContent } from './domain/place.js';
import { type Schedule } from './domain/schedule.js';
import { shownSchedule, type ShownSchedule } from './shown-card.js';
import { type PlaceEntity } from './store/place.entity.js';
import { type StoredPlace } from './store/places.store.js';
import { UnknownTowns } from './unknown-towns.js';

type ShownHours = ShownSchedule<FullSchedule>;

/** A place in the shape of the contract. */
export type PlaceView = Omit<PlaceContent, 'hours' | 'stops'> & {
  id: Id;
  version: number;
  organisation: { id: Id; name: string; kind: string };
  hours: ShownHours[];
  stops: (Address & { hours: ShownHours[] })[];
  isUnconfirmed: boolean;
  changedAt: string;
  retiredAt: string | null;
  /** What the change that is answered has done, and what keeps the place from being found; empty when it is only read. */
  warnings: PlaceWarning[];
};

/** What whoever changes a place should know. */
export interface PlaceWarning {
  code: 'OFFERINGS_WITHOUT_TIMES' | 'USED_BY_OTHERS' | 'TOWN_UNKNOWN';
  message: string;
}

/** What a place looks like, and to whom it exists. */
@Injectable()
export class PlaceViews {
  constructor(private readonly unknownTowns: UnknownTowns) {}

  /** True for its organisation, the office, and everybody who works in the network once it is shared; whoever may read places at all. */
  isOpenTo(actor: Actor, row: PlaceEntity): boolean {
    return row.organisationId === actor.organisationId || may(actor, 'place.record', {}) || row.sharedWith !== 'OWN';
  }

  /** One of them. */
  async viewOf(tx: Tx, stored: StoredPlace): Promise<PlaceView> {
    const [view] = await this.viewsOf(tx, [stored]);
    if (!view) throw new Error('A place belongs to an organisation.');
    return view;
  }

  /** One that was just written, with what whoever wrote it should know. */
  async viewOfWritten(tx: Tx, { language }: Actor, stored: StoredPlace, warnings: readonly PlaceWarning[] = []): Promise<PlaceView> {
    const [unknown] = await this.unknownTowns.warningsOf(tx, [[stored.content]]);
    return { ...await this.viewOf(tx, stored), warnings: [...warnings, ...(unknown ? [{ code: 'TOWN_UNKNOWN' as const, message: inLanguage(unknown, language) }] : [])] };
  }

  /** A page of them, with one statement for all their organisations. */
  async viewsOf(tx: Tx, page: readonly StoredPlace[]): Promise<PlaceView[]> {
    if (page.length === 0) return [];
    const rows: PlaceView['organisation'][] = await tx.query('SELECT id, name, kind FROM organisation WHERE id = ANY($1)', [page.map(({ row }) => row.organisationId)]);
    const organisations = new Map(rows.map((row) => [row.id, row]));
    return page.flatMap(({ row, content: { stops, hours, ...content } }) => {
      const organisation = organisations.get(row.organisationId);
      return organisation ? [{
        ...content, id: row.id, version: row.version, organisation, hours: hours.map(shownHours),
        stops: stops.map((stop) => ({ ...stop, hours: stop.hours.map(shownHours) })),
        isUnconfirmed: row.recordedByCounty && row.confirmedAt === null, changedAt: row.changedAt.toISOString(), retiredAt: row.retiredAt?.toISOString() ?? null,
        warnings: [],
      }] : [];
    });
  }
}

function shownHours(schedule: Schedule): ShownHours {
  return shownSchedule<FullSchedule>({ ...schedule, origin: 'PLACE', where: null });
}
