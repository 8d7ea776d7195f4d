import { Inject, Injectable } from '@nestjs/common';
import { directoryUseCases } from '#directory';
import { authorise, organisationExchange } from '#identity';
import { type Actor, type Id } from '#kernel';
import { Doors, type Tx } from '#platform/database';
import { counties } from '#region';
import { ownTaxonomies, ownTaxonomyTerms } from './domain/attributes.js';
import { type JsonObject } from './domain/json.js';
import { keyOf, resolved, type ThreeWays } from './domain/merge.js';
import { type OwnKind } from './domain/reference.js';
import { type OfferingSheet, type OrganisationSheet, type PlaceSheet, type Vocabulary } from './domain/sheet.js';
import { locationOf, organizationOf, serviceOf } from './domain/to-hsds.js';
import { ForeignRecordEntity } from './store/foreign-record.entity.js';

/** The profile of HSDS that our exports follow, explained in docs/decisions/hsds-exchange.md. */
export const PROFILE = 'urn:teilhabenetz:hsds-profile:1';
const BATCH = 500;

/** A whole network in HSDS. */
export interface HsdsFile {
  version: string;
  profile: string;
  organizations: JsonObject[];
  services: JsonObject[];
  locations: JsonObject[];
  service_at_locations?: JsonObject[];
  taxonomies: JsonObject[];
  taxonomy_terms: JsonObject[];
}

/** What is kept beside a row that was brought in. */
export interface Beside<Sheet> {
  /** As it came. */
  source?: JsonObject;
  /** As we would have said it then. */
  sheet?: Sheet;
  /** The id as it came, where that was no UUID. */
  originalId?: string;
}

/** What of a row goes out: what we say now, and what came in. */
interface Rows {
  organisations: (OrganisationSheet & { beside: Beside<OrganisationSheet> })[];
  places: (PlaceSheet & { beside: Beside<PlaceSheet> })[];
  offerings: (OfferingSheet & { beside: Beside<OfferingSheet> })[];
}

/** Writes a network as HSDS 3.1. */
@Injectable()
export class HsdsExportService {
  constructor(
    private readonly doors: Doors,
    @Inject(organisationExchange.BroughtOrganisations) private readonly organisations: InstanceType<typeof organisationExchange.BroughtOrganisations>,
    @Inject(directoryUseCases.OfferingSheets) private readonly sheets: InstanceType<typeof directoryUseCases.OfferingSheets>,
  ) {}

  /**
   * Everything that is public and everything that was brought in, as it is kept: for the office and the operator's terminal alone.
   * What anybody may read is `HsdsPublicService.file`. `actor` is placed in the network. @throws AppError FORBIDDEN
   */
  async file(actor: Actor): Promise<HsdsFile> {
    authorise(actor, 'exchange.takeAll', {});
    return this.doors.readInNetwork(actor, async (tx) => {
      const vocabulary = await this.vocabulary(tx);
      const rows = await this.rows(tx);
      const entities = entitiesOf(rows, vocabulary);
      const all = (kind: OwnKind, ids: readonly { id: Id }[]): JsonObject[] => ids.map(({ id }) => resolved(kind, id, entities)).filter((one) => one !== null);
      const kept = await tx.find(ForeignRecordEntity, { order: { knownAs: 'ASC' } });
      const foreign = (kind: string): JsonObject[] => kept.filter((one) => one.kind === kind).map(({ body }) => body as JsonObject);
      const atLocations = foreign('service_at_locations');
      return {
        version: '3.1', profile: PROFILE,
        organizations: [...all('organization', rows.organisations), ...foreign('organizations')], services: [...all('service', rows.offerings), ...foreign('services')],
        locations: [...all('location', rows.places), ...foreign('locations')], ...(atLocations.length > 0 ? { service_at_locations: atLocations } : {}),
        taxonomies: without(ownTaxonomies(), foreign('taxonomies')), taxonomy_terms: without(ownTaxonomyTerms(vocabulary), foreign('taxonomy_terms')),
      };
    });
  }

  /** What the codes mean, and where the network lies. */
  async vocabulary(tx: Tx): Promise<Vocabulary> {
    const rows: { land: string; name: string }[] = await tx.query('SELECT c.land, c.name FROM network n JOIN county c ON c.ags = n.ags WHERE n.id = app.network()');
    return { ...await this.sheets.vocabulary(tx), counties: new Map(counties().map(({ ags, name }) => [ags, name])), land: rows[0]?.land ?? '', county: rows[0]?.name ?? '' };
  }

  /** The rows that go out. */
  async rows(tx: Tx): Promise<Rows> {
    const offerings: Rows['offerings'] = [];
    for (let afterId: Id | null = null; ;) {
      const ids: Id[] = await this.sheets.ids(tx, { afterId, first: BATCH });
      offerings.push(...await this.sheets.offerings(tx, ids));
      const last = ids.at(-1);
      if (last === undefined || ids.length < BATCH) break;
      afterId = last;
    }
    const places = await this.sheets.placesFor(tx, offerings.map(({ id }) => id));
    return { organisations: await this.organisationsWith(tx, places), places: places, offerings };
  }

  /** These rows as they are now. */
  async rowsOf(tx: Tx, ids: { organisations: readonly Id[]; places: readonly Id[]; offerings: readonly Id[] }): Promise<Rows> {
    const offerings: Rows['offerings'] = [];
    for (let from = 0; from < ids.offerings.length; from += BATCH) offerings.push(...await this.sheets.offerings(tx, ids.offerings.slice(from, from + BATCH)));
    const places = await this.sheets.placesById(tx, ids.places);
    const organisations = (await this.organisationsWith(tx, places)).filter(({ id }) => ids.organisations.includes(id));
    return { organisations, places: places, offerings };
  }

  private async organisationsWith(tx: Tx, places: readonly { id: Id; organisationId: Id }[]): Promise<Rows['organisations']> {
    return (await this.organisations.sheets(tx)).map((row) => ({
      id: row.id, kind: row.kind, name: row.name, description: row.description, website: row.website, publicEmail: row.publicEmail, publicPhone: row.publicPhone,
      alternateName: row.alternateName, links: row.links, yearFounded: row.yearFounded, legalForm: row.legalForm, federation: row.federation, identifiers: row.identifiers,
      placeIds: places.filter((place) => place.organisationId === row.id).map(({ id }) => id), beside: row.beside,
    }));
  }
}

/** Our words where nobody else has said the same by the same id. */
function without(own: readonly JsonObject[], foreign: readonly JsonObject[]): JsonObject[] {
  const ids = new Set(foreign.map(({ id }) => id));
  return [...own.filter(({ id }) => !ids.has(id ?? null)), ...foreign];
}

/** All rows by kind and id, as they came and as we say them. */
function entitiesOf({ organisations, places, offerings }: Rows, vocabulary: Vocabulary): Map<string, ThreeWays> {
  const ways = <Sheet extends object>(beside: Beside<Sheet>, ours: Sheet, say: (sheet: Sheet) => JsonObject): ThreeWays => ({
    source: beside.source ?? null, base: beside.sheet ? say(beside.sheet) : null, ours: say(ours),
  });
  return new Map([
    ...organisations.map(({ beside, ...sheet }): [string, ThreeWays] => [keyOf('organization', sheet.id), ways(beside, sheet, organizationOf)]),
    ...places.map(({ beside, ...sheet }): [string, ThreeWays] => [keyOf('location', sheet.id), ways(beside, sheet, (one) => locationOf(one, vocabulary))]),
    ...offerings.map(({ beside, ...sheet }): [string, ThreeWays] => [keyOf('service', sheet.id), ways(beside, sheet, (one) => serviceOf(one, vocabulary))]),
  ]);
}
