import { isDeepStrictEqual, parseArgs } from 'node:util';
import pg from 'pg';
import { type Actor, anonymousActor, isProblem } from '#kernel';
import { OfferingPublicationService, OfferingsService, RecordedOfferingsService } from '#directory';
import { AccountsService } from '#identity';
import { say } from '#platform/startup';
import { seedScale } from '../../../apps/cli/scale/seed-scale.js';
import { type TestApi } from '../../support/api.js';
import { withApi } from '../world.js';
import { comparable, markOf, type Statement, statementFor, writtenSince } from './written-rows.js';

const GOAL = 1.5;
const WARM_UP = 20;
const NOW = '2027-03-01T09:00:00Z';
type Fields = Parameters<OfferingsService['create']>[1];

/** One way of creating the offering, until it is public. */
export interface Way {
  name: string;
  create: () => Promise<void>;
}

/**
 * `npm run bench -- create`: an offering with 3 places and 12 times until its card is public, beside one statement that
 * writes the very same rows, prepared, alone in its transaction, with all values at hand; in turn, on one machine, in a
 * network of 2,000 offerings. With and without waiting for the disk, which costs both the same.
 */
export async function create(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...options], options: { offerings: { type: 'string', default: '2000' }, rounds: { type: 'string', default: '200' } } });
  for (const isDurable of [false, true]) {
    await withApi(async (api) => {
      await seedScale(api.app, Number(values.offerings));
      await api.admin.query('VACUUM ANALYZE');
      say(`\n${values.offerings} offerings, ${values.rounds} rounds, ${isDurable ? 'every commit waits for the disk' : 'no commit waits for the disk'}`);
      for (const way of await waysOf(api)) await compare(api, way, Number(values.rounds));
    }, { now: NOW, isDurable });
  }
}

/** An actor of the office and one of an organisation; the content is said to be looked at for duplicates, as it is after the question was answered. */
export async function waysOf({ app, admin }: TestApi): Promise<Way[]> {
  const { rows: [organisation] } = await admin.query<{ id: string; networkId: string }>(`SELECT id, network_id AS "networkId" FROM organisation WHERE kind <> 'INITIATIVE' ORDER BY id LIMIT 1`);
  if (!organisation) throw new Error('There is no organisation.');
  const { id: organisationId, networkId } = organisation;
  const accountId = await app.get(AccountsService, { strict: false }).introduce({ email: 'bench@teilhabenetz.example', displayName: 'Messung', language: 'de' });
  const person: Actor = { ...anonymousActor('de'), kind: 'PERSON', accountId, networkId };
  const office: Actor = { ...person, networkRoles: ['COORDINATOR'], hasSecondFactor: true };
  const lead: Actor = { ...person, organisationId, organisationRoles: ['ADMIN'] };
  const [recorded, offerings, publication] = [RecordedOfferingsService, OfferingsService, OfferingPublicationService].map((type) => app.get(type, { strict: false })) as [RecordedOfferingsService, OfferingsService, OfferingPublicationService];
  let created = 0;
  const next = (): number => { created += 1; return created; };
  return [
    { name: 'entered by the office, public at once (one use case)', create: async () => {
      done(await recorded.record(office, { organisationId, contactEmail: 'kontakt@traeger.example', offering: offeringOf(next()), isDuplicateChecked: true }));
    } },
    { name: 'begun and published by its organisation (two use cases)', create: async () => {
      const draft = done(await offerings.create(lead, offeringOf(next())));
      done(await publication.publish(lead, { id: draft.id, expectedVersion: draft.version, isDuplicateChecked: true }));
    } },
  ];
}

function done<Answer>(answer: Answer): Extract<Answer, { id: string; version: number }> {
  if (isProblem(answer)) throw new Error(`The offering was refused: ${JSON.stringify(answer)}`);
  return answer as Extract<Answer, { id: string; version: number }>;
}

async function compare(api: TestApi, { name, create: byUseCase }: Way, rounds: number): Promise<void> {
  const { admin } = api;
  const client = new pg.Client({ connectionString: api.database.urls.runtime });
  await client.connect();
  try {
    const [told, next] = await recordedStatement(admin, byUseCase);
    const { rows: [network] } = await admin.query<{ id: string }>('SELECT id FROM network LIMIT 1');
    // For the session: nothing but the statement is measured.
    await client.query(`SELECT set_config('app.network', $1, false)`, [network?.id]);
    const byStatement = async ({ text, values }: Statement): Promise<void> => { await client.query({ name, text, values }); };
    await requireSameRows(admin, told, () => byStatement(next()));
    const times = { statement: [] as number[], useCase: [] as number[] };
    for (let round = -WARM_UP; round < rounds; round += 1) {
      const statement = next();
      const [one, other] = [await msOf(() => byStatement(statement)), await msOf(byUseCase)];
      if (round >= 0) { times.statement.push(one); times.useCase.push(other); }
    }
    print(name, median(times.statement), median(times.useCase));
  } finally {
    await client.end();
  }
}

/** What the use case writes, and the statement that writes it once more. */
export async function recordedStatement(admin: pg.Pool, byUseCase: () => Promise<void>): Promise<[unknown, () => Statement]> {
  const mark = await markOf(admin);
  await byUseCase();
  const written = await writtenSince(admin, mark);
  const counts = [...written].map(([table, rows]) => `${table} ${rows.length}`);
  say(`  rows: ${counts.join(', ')}`);
  return [comparable(written), await statementFor(admin, written)];
}

/** Two ways that write different things cannot be compared. */
export async function requireSameRows(admin: pg.Pool, told: unknown, byStatement: () => Promise<void>): Promise<void> {
  const mark = await markOf(admin);
  await byStatement();
  const written = comparable(await writtenSince(admin, mark));
  if (!isDeepStrictEqual(written, told)) throw new Error(`The statement writes other rows:\n${JSON.stringify(written)}\ninstead of\n${JSON.stringify(told)}`);
}

async function msOf(work: () => Promise<void>): Promise<number> {
  const begunAt = performance.now();
  await work();
  return performance.now() - begunAt;
}

function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
}

function print(name: string, statementMs: number, useCaseMs: number): void {
  const ratio = useCaseMs / statementMs;
  say(`  ${name}: ${useCaseMs.toFixed(1)} ms, one statement ${statementMs.toFixed(1)} ms, medians; D ${ratio.toFixed(2)} x (goal at most ${GOAL}: ${ratio <= GOAL ? 'reached' : 'MISSED'})`);
}

/** The words differ each time, as those of people do: what texts come to for the search is remembered by text. */
function offeringOf(number: number): Fields {
  return {
    title: `Deutsch im Alltag für Familien, Gruppe ${number}`,
    description: `Gruppe ${number} übt Gespräche beim Arzt, in der Schule und im Amt. Kinder können mitkommen; Anfängerinnen und Anfänger sind willkommen.`,
    lifeAreas: ['LANGUAGE', 'FAMILY'], languages: ['de', 'en', 'ar'], cost: { kind: 'FREE' }, contact: { email: 'kurse@traeger.example', phone: '0000 12345' },
    translations: [
      { language: 'en', field: 'TITLE', text: `Everyday German for families, group ${number}` },
      { language: 'en', field: 'DESCRIPTION', text: `Group ${number} practises talking at the doctor, at school and in offices. Children are welcome.` },
    ],
    places: [1, 2, 3].map((house) => ({
      name: `Haus ${house}`, street: `Beispielstraße ${house}`, postcode: '12345', town: 'Musterstadt', latitude: 52 + house / 100, longitude: 8 + house / 100, barrierFacts: [{ code: 'STEP_FREE', state: 'YES' }],
    })),
    times: Array.from({ length: 12 }, (_, at) => ({ weekdays: [at % 6 + 1], from: `${String(8 + at).padStart(2, '0')}:00`, to: `${String(9 + at).padStart(2, '0')}:00`, atPlace: at % 3 })),
  };
}
