import { Injectable } from '@nestjs/common';
import { connectionOf, type ConnectionPage, type Id, isId, keyOfCursor, pageSize } from '#kernel';
import { Doors } from '#platform/database';
import { isUnconfirmed } from './domain/organisation.js';
import { type OrganisationEntity } from './store/organisation.entity.js';
import { withoutInternals } from './store/published-organisation.js';

/** What an organisation says of itself to everybody. */
export type PublicOrganisation = Pick<OrganisationEntity,
  'id' | 'networkId' | 'kind' | 'name' | 'description' | 'website' | 'publicEmail' | 'publicPhone' | 'alternateName' | 'links' | 'yearFounded' | 'legalForm' | 'federation' | 'identifiers'
  | 'verification' | 'recordedByCounty' | 'confirmedAt' | 'version'> & {
  /** What was brought in with it, as far as everybody may read it; an empty object for what was entered here. */
  beside: object;
};

/** The same in the shape of the contract; what is internal is empty. */
export type PublicOrganisationView = OrganisationEntity & { organisationId: Id; isUnconfirmed: boolean };

/** Which organisations. A field that is null does not narrow. */
export interface PublicOrganisationFilter {
  networkIds: readonly Id[] | null;
  ids: readonly Id[] | null;
  /** Each has to be part of name, other name or description, in whatever case. */
  words: readonly string[] | null;
}

const COLUMNS = `id, network_id AS "networkId", kind, name, description, website, public_email AS "publicEmail", public_phone AS "publicPhone", alternate_name AS "alternateName", links,
  year_founded AS "yearFounded", legal_form AS "legalForm", federation, identifiers, verification, recorded_by_county AS "recordedByCounty", confirmed_at AS "confirmedAt", version, brought AS beside`;
// Row level security leaves the verified ones.
const PASSING = `verification = 'VERIFIED' AND ($1::uuid[] IS NULL OR network_id = ANY ($1::uuid[])) AND ($2::uuid[] IS NULL OR id = ANY ($2::uuid[]))
  AND ($3::text[] IS NULL OR name || ' ' || coalesce(alternate_name, '') || ' ' || description ILIKE ALL ($3::text[]))`;
const count = { name: 'organisations-count', text: `SELECT count(*) AS count FROM organisation WHERE ${PASSING}` };
const page = { name: 'organisations-page', text: `SELECT ${COLUMNS} FROM organisation WHERE ${PASSING} AND ($4::uuid IS NULL OR id > $4::uuid) ORDER BY id OFFSET $5 LIMIT $6` };
const byIds = { name: 'organisations-by-id', text: `SELECT ${COLUMNS} FROM organisation WHERE id = ANY ($1::uuid[]) AND verification = 'VERIFIED' ORDER BY id` };

/** Organisations as everybody may see them, read as app_public: verified ones alone. */
@Injectable()
export class PublicOrganisations {
  constructor(private readonly doors: Doors) {}

  /** How many there are. */
  async count(filter: PublicOrganisationFilter): Promise<number> {
    return (await this.doors.asPublic<{ count: number }>(count, parameters(filter)))[0]?.count ?? 0;
  }

  /** Some of them in the order of their ids, which are unique in the whole system. */
  async page(filter: PublicOrganisationFilter, { afterId = null, offset = 0, limit }: { afterId?: Id | null; offset?: number; limit: number }): Promise<PublicOrganisation[]> {
    return this.doors.asPublic<PublicOrganisation>(page, [...parameters(filter), afterId, offset, limit]);
  }

  /** A page of a network's as Relay has it; how many there are is asked of the database only when a client selects it. */
  async connection(networkId: Id, input: { first?: number | null; after?: string | null }): Promise<ConnectionPage<PublicOrganisationView> & { totalCount: () => Promise<number> }> {
    const first = pageSize(input.first);
    const afterId = keyOfCursor(input.after, [isId])?.[0] ?? null;
    const filter = { networkIds: [networkId], ids: null, words: null };
    const rows = await this.page(filter, { afterId, limit: first + 1 });
    return { ...connectionOf(rows, { first, after: input.after, keyOf: (row) => [row.id], show: organisationView }), totalCount: () => this.count(filter) };
  }

  /** Those of these that a network has, in the shape of the contract. */
  async views(networkId: Id, ids: readonly Id[]): Promise<PublicOrganisationView[]> {
    return (await this.byIds(ids)).filter((row) => row.networkId === networkId).map(organisationView);
  }

  /** Those of these that there are. */
  async byIds(ids: readonly Id[]): Promise<PublicOrganisation[]> {
    return ids.length === 0 ? [] : this.doors.asPublic<PublicOrganisation>(byIds, [[...new Set(ids)]]);
  }
}

function parameters({ networkIds, ids, words }: PublicOrganisationFilter): unknown[] {
  return [networkIds, ids, words?.map((word) => `%${word.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`) ?? null];
}

function organisationView(row: PublicOrganisation): PublicOrganisationView {
  return { ...withoutInternals(row), organisationId: row.id, isUnconfirmed: isUnconfirmed(row) };
}
