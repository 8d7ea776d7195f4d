/** What offerings said before there were places is untouched by the upgrade, and old cards say where their times come from. */
import { expect, test } from '#jest';
import { migrate } from '#platform/database';
import { migrationsDirectory } from '#schema';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { connected } from '../support/database-content.js';

const network = '01900000-0000-7000-8000-000000000001';
const offering = '01900000-0000-7000-8000-000000000002';
const place = { name: 'Haus', street: 'Markt 1', postcode: '24534', town: 'Neumünster', district: null, latitude: null, longitude: null };
const kept = { repeats: 'WEEKLY', weekdays: [2], from: '09:00', to: '12:00' };
const time = { ...kept, fixedWeekdays: [2] };
const before = `
  SET session_replication_role = replica;
  INSERT INTO offering (id, network_id, organisation_id, is_informal, state, title, created_at, changed_at)
    VALUES ('${offering}', '${network}', '${network}', false, 'PUBLISHED', 'Sprachcafé', '2026-01-01', '2026-01-01');
  INSERT INTO offering_place (id, network_id, offering_id, is_informal, position, name, town) VALUES (gen_random_uuid(), '${network}', '${offering}', false, 0, 'Haus', 'Neumünster');
  INSERT INTO schedule (id, network_id, offering_id, position, from_time, to_time, weekdays) VALUES (gen_random_uuid(), '${network}', '${offering}', 0, '09:00', '12:00', '{2}');
  INSERT INTO offering_card (id, network_id, life_areas, languages, suited_for, weekdays, is_free, is_remote, changed_ms, words, folded, base)
    VALUES ('${offering}', '${network}', '{}', '{}', '{}', '{2}', true, false, 0, '', '', '${JSON.stringify({ id: offering, title: 'Sprachcafé', places: [place], times: [time] })}')`;

async function migrateTo({ urls }: TestDatabase, upTo?: string): Promise<void> {
  const logins = { app_runtime: urls.runtime, app_public: urls.public, app_job: urls.job, app_queue: urls.queue };
  await migrate({ ownerUrl: urls.owner, directory: migrationsDirectory, logins, ...(upTo === undefined ? {} : { upTo }) });
}

test('places and times stay those of the offering itself', async () => {
  const database = await createTestDatabase('empty');
  try {
    await migrateTo(database, '0031_taxonomy.sql');
    await connected(database.superuserUrl, (client) => client.query(before));
    await migrateTo(database);
    const rows = async (text: string): Promise<unknown[]> => connected(database.superuserUrl, async (client) => (await client.query(text)).rows as unknown[]);
    expect(await rows('SELECT name, town, place_id, barrier_facts FROM offering_place')).toEqual([{ name: 'Haus', town: 'Neumünster', place_id: null, barrier_facts: [] }]);
    expect(await rows('SELECT weekdays, at_place, place_id, stop FROM schedule')).toEqual([{ weekdays: [2], at_place: null, place_id: null, stop: null }]);
    expect(await rows('SELECT base, barrier_facts FROM offering_card')).toMatchObject([{ barrier_facts: [], base: {
      title: 'Sprachcafé', times: [{ ...kept, origin: 'OFFERING', where: null }],
      places: [{ ...place, placeId: null, kind: 'PHYSICAL', link: null, phone: null, transport: null, note: null, barrierFacts: [], stops: [] }],
    } }]);
  } finally {
    await database.drop();
  }
});
