import { Inject, Injectable } from '@nestjs/common';
import { directoryUseCases } from '#directory';
import { organisationExchange } from '#identity';
import { type Id } from '#kernel';
import { counties } from '#region';
import { ownTaxonomies, ownTaxonomyTerms } from './domain/attributes.js';
import { type JsonObject } from './domain/json.js';
import { publicLocation, publicOrganization, publicService, serviceAtLocation } from './domain/public-form.js';
import { type Vocabulary } from './domain/sheet.js';

/** Offerings and places as the public sees them. */
export type Sheets = InstanceType<typeof directoryUseCases.PublicSheets>;
/** Organisations as the public sees them. */
export type Organisations = InstanceType<typeof organisationExchange.PublicOrganisations>;
/** One of them. */
export type PublicOrganisation = Awaited<ReturnType<Organisations['page']>>[number];
/** An offering as the public sees it. */
export type Offering = Awaited<ReturnType<Sheets['offerings']>>[number];

/** Services of one organization at most. */
const SERVICES_MAX = 500;

/** How rows of public data look in HSDS 3.1, with all that belongs to them: a fixed number of statements for any number of rows. */
@Injectable()
export class HsdsEntities {
  /** What codes mean in every network. */
  readonly common: Omit<Vocabulary, 'land' | 'county'>;

  constructor(
    @Inject(directoryUseCases.PublicSheets) private readonly sheets: Sheets,
    @Inject(organisationExchange.PublicOrganisations) private readonly organisations: Organisations,
  ) {
    this.common = { ...this.sheets.commonVocabulary(), counties: new Map(counties().map(({ ags, name }) => [ags, name])) };
  }

  /** Offerings with the organizations that they name. */
  async services(offerings: readonly Offering[]): Promise<JsonObject[]> {
    const owners = offerings.flatMap(({ organisationId, presences }) => [organisationId, ...presences.map(({ place }) => place?.organisationId ?? null)]).filter((id) => id !== null);
    const organizations = new Map((await this.organisations.byIds(owners)).map((one) => [one.id, organizationOf(one)]));
    return offerings.map((offering) => serviceOf(offering, { vocabulary: this.vocabulary(offering), organizations }));
  }

  /** Services at the places where they are; a place that no page names is left out. */
  async presences(rows: readonly { presenceId: Id; offering: Offering }[]): Promise<JsonObject[]> {
    const services = await this.services(rows.map(({ offering }) => offering));
    return rows.flatMap(({ presenceId }, at) => {
      const service = services[at];
      const one = service ? serviceAtLocation(service, presenceId) : null;
      return one ? [one] : [];
    });
  }

  /** With the places that public pages name, and with services as far as they are wanted. */
  async organizations(rows: readonly PublicOrganisation[], { services: wanted }: { services: 'NONE' | 'NAMES' | 'WHOLE' }): Promise<JsonObject[]> {
    const places = await this.sheets.placesOf(rows);
    const services = wanted === 'NONE' ? [] : await this.services(await this.sheets.offeringsOf(rows, SERVICES_MAX));
    return rows.map((row) => {
      const locations = places.filter(({ place }) => place.organisationId === row.id).map(({ place, around }) =>
        publicLocation(place, this.vocabulary(around), { isOwnerPublic: (id) => id === row.id }));
      const own = services.filter((one) => one['organization_id'] === row.id).map(({ organization: _organization, ...one }) =>
        (wanted === 'WHOLE' ? one : { id: one['id'] ?? null, name: one['name'] ?? null, status: one['status'] ?? null }));
      return { ...organizationOf(row), ...(locations.length > 0 ? { locations } : {}), ...(own.length > 0 ? { services: own } : {}) };
    });
  }

  /** Both taxonomies and terms are short lists: ours, and the terms that the networks have added. */
  async taxonomies(networkIds: readonly Id[] | null, name: 'taxonomies' | 'taxonomy_terms'): Promise<JsonObject[]> {
    const all = name === 'taxonomies' ? ownTaxonomies() : ownTaxonomyTerms(await this.sheets.vocabulary(networkIds));
    return all.sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
  }

  private vocabulary({ land, county }: { land: string; county: string }): Vocabulary {
    return { ...this.common, land, county };
  }
}

function organizationOf({ beside, networkId: _networkId, ...sheet }: PublicOrganisation): JsonObject {
  return publicOrganization({ ...sheet, placeIds: [] }, beside);
}

function serviceOf({ beside, presences, networkId: _network, land: _land, county: _county, ...sheet }: Offering, context: { vocabulary: Vocabulary; organizations: ReadonlyMap<Id, JsonObject> }): JsonObject {
  return publicService(sheet, { beside, presences, ...context });
}
