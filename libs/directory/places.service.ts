import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, type Id, type IdSource, isProblem, Problem, StaleVersion } from '#kernel';
import { authorise, may, notFound, OrganisationsService } from '#identity';
import { AuditTrail, changesBetween, CLOCK, Doors, IDS, type Tx } from '#platform/database';
import { type PlaceContent, type Stop, stopAfter } from './domain/place.js';
import { emptyPlace, parsePlace, type PlaceFields } from './domain/place-input.js';
import { OfferingPlaces } from './offering-places.js';
import { placeInUse } from './place-in-use.js';
import { PlaceNews } from './place-news.js';
import { type PlaceView, PlaceViews } from './place-views.js';
import { type PlaceEntity } from './store/place.entity.js';
import { placeColumnsOf, PlacesStore, type StoredPlace } from './store/places.store.js';

/** Which place, as the client saw it. */
interface Seen {
  id: Id;
  expectedVersion: number;
}

/** A change of a place, or why not. */
type Decision = (tx: Tx, stored: StoredPlace) => Promise<{ columns: Partial<PlaceEntity>; content?: PlaceContent } | Problem>;

/** Use cases of writing places: the organisation keeps its own, the office those that it entered until they are confirmed. */
@Injectable()
export class PlacesService {
  constructor(
    private readonly doors: Doors,
    private readonly store: PlacesStore,
    private readonly views: PlaceViews,
    private readonly offeringPlaces: OfferingPlaces,
    private readonly news: PlaceNews,
    private readonly organisations: OrganisationsService,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdSource,
  ) {}

  /** Adds a place of an organisation. Problems: InvalidInput; Refused while it is suspended, and for informal initiatives. */
  async create(actor: Actor, input: { organisationId: Id; place: PlaceFields }): Promise<PlaceView | Problem> {
    const { organisationId } = input;
    const isOffice = may(actor, 'place.record', {});
    if (!isOffice) authorise(actor, 'place.keep', { organisationId });
    const content = parsePlace(input.place, { id: null, before: emptyPlace });
    return this.doors.inNetwork(actor, async (tx) => {
      const refusal = await this.cannotKeep(tx, organisationId);
      if (refusal) return refusal;
      if (isProblem(content)) return content;
      const now = this.clock.now();
      const row: PlaceEntity = {
        id: this.ids.next(), networkId: networkOf(actor), organisationId, ...placeColumnsOf(content), recordedByCounty: isOffice, confirmedAt: null,
        createdAt: now, changedAt: now, retiredAt: null, version: 1,
      };
      await this.store.insert(tx, { row, content });
      await this.audit.record(tx, actor, { action: 'place.write', subjectType: 'place', subjectId: row.id, changes: { ...content, phone: content.phone === null ? 'none' : 'given' } });
      return this.views.viewOfWritten(tx, actor, { row, content });
    });
  }

  /** Changes a place, and with it the public pages of all offerings there. Saving it from inside the organisation confirms what the office entered. */
  async update(actor: Actor, input: Seen & { changes: PlaceFields }): Promise<PlaceView | Problem> {
    return this.change(actor, input, async (tx, { row, content: before }) => {
      const content = parsePlace(input.changes, { id: row.id, before });
      if (isProblem(content)) return content;
      if (await this.waitsForAdmin(tx, actor, row)) return needsAdmin();
      return { content, columns: {} };
    });
  }

  /** Takes a place away that no running offering uses any more. Problem: PlaceInUse names those that do. */
  async remove(actor: Actor, seen: Seen): Promise<PlaceView | Problem> {
    return this.change(actor, seen, async (tx, { row }) => {
      const uses = await this.store.usesOf(tx, row.id);
      return uses.length > 0 ? placeInUse(uses, row.organisationId) : { columns: { retiredAt: this.clock.now() } };
    });
  }

  private async change(actor: Actor, seen: Seen, decide: Decision): Promise<PlaceView | Problem> {
    return this.doors.inNetwork(actor, async (tx) => {
      const stored = await this.store.loadForUpdate(tx, seen.id);
      if (!stored || stored.row.retiredAt !== null || !this.views.isOpenTo(actor, stored.row)) throw notFound();
      const { row, content: before } = stored;
      const isOffice = row.recordedByCounty && row.confirmedAt === null && may(actor, 'place.record', {});
      if (!isOffice) authorise(actor, 'place.keep', { organisationId: row.organisationId });
      const change = await this.cannotKeep(tx, row.organisationId) ?? await decide(tx, stored);
      if (isProblem(change)) return change;
      const changes = { ...(change.content ? changesBetween(before, change.content, ['phone']) : {}), ...(change.columns.retiredAt ? { isRetired: true } : {}) };
      if (row.version !== seen.expectedVersion) return new StaleVersion({ expected: seen.expectedVersion, actual: row.version }, Object.keys(changes));
      const confirmed = row.recordedByCounty && row.confirmedAt === null && !isOffice ? { confirmedAt: this.clock.now() } : {};
      const after = await this.store.update(tx, row, {
        ...change, columns: { ...change.columns, ...confirmed, changedAt: this.clock.now(), version: row.version + 1 },
      });
      if (change.content) await this.store.moveTimes(tx, row.id, routeChange(before.stops, change.content.stops));
      const timeless = change.content ? await this.offeringPlaces.renewCards(tx, row.id, after.changedAt) : new Set<Id>();
      const warnings = change.content ? await this.news.tell(tx, actor, { row: after, before, content: change.content, timeless }) : [];
      await this.audit.record(tx, actor, { action: 'place.write', subjectType: 'place', subjectId: row.id, changes });
      return change.content ? this.views.viewOfWritten(tx, actor, { row: after, content: change.content }, warnings) : this.views.viewOf(tx, { row: after, content: before });
    });
  }

  /** Nobody speaks for a suspended organisation; and what informal initiatives do, they often do at somebody's home. */
  private async cannotKeep(tx: Tx, organisationId: Id): Promise<Problem | null> {
    const rows: { kind: string }[] = await tx.query('SELECT kind FROM organisation WHERE id = $1', [organisationId]);
    if (!rows[0]) throw notFound();
    if (rows[0].kind === 'INITIATIVE') return noPlaceOfInitiatives();
    return this.organisations.heldProblem(tx, organisationId);
  }

  /** True where an admin wants to see first what editors change, and this is public already through some offering. */
  private async waitsForAdmin(tx: Tx, actor: Actor, { id, organisationId, recordedByCounty, confirmedAt }: PlaceEntity): Promise<boolean> {
    if (may(actor, 'offering.approve', { organisationId }) || (recordedByCounty && confirmedAt === null && may(actor, 'place.record', {}))) return false;
    const rows: { isWanted: boolean }[] = await tx.query(`SELECT offerings_need_approval AS "isWanted" FROM organisation WHERE id = $1`, [organisationId]);
    return rows[0]?.isWanted === true && (await this.store.usesOf(tx, id)).some((use) => use.isPublic);
  }
}

/** Where each stop has gone. */
function routeChange(before: readonly Stop[], after: readonly Stop[]): { before: number; after: number | null }[] {
  return before.map((_, stop) => ({ before: stop, after: stopAfter(stop, before, after) }));
}

function networkOf(actor: Actor): Id {
  if (!actor.networkId) throw notFound();
  return actor.networkId;
}

function noPlaceOfInitiatives(): Problem {
  return new Problem('Refused', 'INFORMAL_HAS_NO_PLACE', {
    de: 'Informelle Initiativen legen keine Orte mit Adresse an, denn oft wohnt dort jemand. Bitte im Angebot nur Ort und Ortsteil nennen.',
    en: 'Informal initiatives add no places with an address, because somebody often lives there. Please name town and district in the offering only.',
  });
}

function needsAdmin(): Problem {
  return new Problem('Refused', 'NEEDS_ADMIN', {
    de: 'Dieser Ort steht schon in öffentlichen Angeboten, und Ihre Organisation möchte, dass eine Leitung Änderungen freigibt. Bitte fragen Sie dort.',
    en: 'This place is part of public offerings already, and your organisation wants an admin to approve changes. Please ask one.',
  });
}
