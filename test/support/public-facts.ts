import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/** Something public that is set to a number behind the back of all use cases, and read from an answer. */
export interface PublicFact {
  name: string;
  query: string;
  variables: Record<string, unknown>;
  /** Sets it in an open transaction of the runtime role that is bound to the network. */
  write: (client: pg.ClientBase, value: number) => Promise<void>;
  /** The number that `write` set, as far as an answer tells: `shownAs` of it. */
  read: (data: Answers) => unknown;
  shownAs: (value: number) => unknown;
}

interface Answers {
  searchOfferings: { items: { title: string; nextTimes: { startsAt: string }[] }[] };
  offering: { title: string } | null;
  taxonomies: { ownTargetGroups: { name: string }[] };
  towns: { name: string }[];
}

/** What the facts of a network hang on. */
export interface FactGround {
  slug: string;
  networkId: string;
  organisationId: string;
  /** Published offerings of it; the second has a weekly time from 10 to 11 on Mondays that pauses in school holidays. */
  offerings: readonly [string, string, string];
}

const WEEK_MS = 7 * 86_400_000;
const WEEKS = 6;
const asNumber = (value: number): unknown => String(value);

/** A fact for each table that raises the version, all of one network; `firstTimeOn` is the first Monday that comes. */
export function publicFacts({ slug, networkId, organisationId, offerings }: FactGround, firstTimeOn: string): PublicFact[] {
  const titleOf = (id: string) => async (client: pg.ClientBase, value: number): Promise<void> => {
    await client.query(`UPDATE offering_card SET base = base || jsonb_build_object('title', $2::text) WHERE id = $1`, [id, String(value)]);
  };
  const network = { network: slug };
  return [
    {
      name: 'a card in the search', query: 'query($network: String!) { searchOfferings(network: $network, filter: { isRemote: true }) { items { title } } }', variables: network,
      write: titleOf(offerings[0]), read: ({ searchOfferings }) => searchOfferings.items[0]?.title, shownAs: asNumber,
    },
    {
      name: 'a public page', query: 'query($network: String!, $id: UUID!) { offering(network: $network, id: $id) { title } }', variables: { ...network, id: offerings[2] },
      write: titleOf(offerings[2]), read: ({ offering }) => offering?.title, shownAs: asNumber,
    },
    {
      name: 'a term', query: 'query($network: String!) { taxonomies(network: $network) { ownTargetGroups { name(language: "de") } } }', variables: network,
      write: async (client, value) => { await client.query(`UPDATE network_term SET names = jsonb_build_object('de', $1::text)`, [String(value)]); },
      read: ({ taxonomies }) => taxonomies.ownTargetGroups[0]?.name, shownAs: asNumber,
    },
    {
      name: 'a town', query: 'query($network: String!) { towns(network: $network, text: "") { name } }', variables: network,
      write: async (client, value) => {
        await client.query('DELETE FROM town_point');
        await client.query(`INSERT INTO town_point (id, network_id, name, folded, latitude, longitude, source) VALUES ($1, $2, $3, $3, 50, 9, 'test')`, [randomUUID(), networkId, String(value)]);
      },
      read: ({ towns }) => towns[0]?.name, shownAs: asNumber,
    },
    {
      name: 'school holidays', query: 'query($network: String!) { searchOfferings(network: $network, filter: { weekdays: [MONDAY] }) { items { nextTimes { startsAt } } } }', variables: network,
      write: async (client, value) => {
        const to = new Date(Date.parse(firstTimeOn) + (value % WEEKS) * WEEK_MS - 1).toISOString().slice(0, 10);
        await client.query(`UPDATE network_setting SET value = $1 WHERE name = 'directory.schoolHolidays'`, [JSON.stringify([{ name: 'Ferien', from: '2027-01-01', to }])]);
      },
      read: ({ searchOfferings }) => searchOfferings.items[0]?.nextTimes[0]?.startsAt.slice(0, 10),
      shownAs: (value) => new Date(Date.parse(firstTimeOn) + (value % WEEKS) * WEEK_MS).toISOString().slice(0, 10),
    },
    {
      name: 'the standing of an organisation', query: 'query($network: String!, $id: UUID!) { offering(network: $network, id: $id) { id } }', variables: { ...network, id: offerings[2] },
      write: async (client, value) => {
        await client.query('UPDATE organisation SET verification = $2 WHERE id = $1', [organisationId, value % 2 === 0 ? 'VERIFIED' : 'SUSPENDED']);
        // As a use case does it once an organisation is verified again.
        await client.query('UPDATE offering_card SET base = base WHERE organisation_id = $1', [organisationId]);
      },
      read: ({ offering }) => offering !== null, shownAs: (value) => value % 2 === 0,
    },
  ];
}
