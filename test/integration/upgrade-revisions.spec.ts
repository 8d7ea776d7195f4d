/** What offerings said before revisions were kept is their first revision after an upgrade, word for word. */
import { expect, test } from '#jest';
import { migrate } from '#platform/database';
import { migrationsDirectory } from '#schema';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { connected } from '../support/database-content.js';

const network = '01900000-0000-7000-8000-000000000001';
const [draft, ended] = ['01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000003'];

const before = `
  SET session_replication_role = replica;
  INSERT INTO offering (id, network_id, organisation_id, is_informal, state, title, description, life_areas, languages, suited_for, is_remote, served_areas,
      is_time_by_arrangement, cost_kind, cost_cents, cost_text, contact_name, contact_phone, website, openness, restriction_basis, restriction_review_on, created_at,
      changed_at, version)
    VALUES ('${draft}', '${network}', '${network}', false, 'DRAFT', 'Frauenabend', 'Für Frauen.', '{LANGUAGE,HEALTH}', '{de,ar}', '{WOMEN}', true, '{01004}',
      true, 'AMOUNT', 250, 'Ermäßigung möglich', 'Frau Lang', '04321 1', 'https://bruecke.example', 'PROTECTIVE', 'AGE', '2027-06-01', '2026-01-01', '2026-02-01', 7);
  INSERT INTO offering (id, network_id, organisation_id, is_informal, state, title, created_at, changed_at, published_at, closed_at)
    VALUES ('${ended}', '${network}', '${network}', false, 'CLOSED', 'Vorbei', '2026-01-01', '2026-01-01', '2026-01-02', '2026-03-01');
  INSERT INTO offering_place (id, network_id, offering_id, is_informal, position, name, street, postcode, town, latitude, longitude)
    VALUES (gen_random_uuid(), '${network}', '${draft}', false, 1, NULL, NULL, NULL, 'Zweiter Ort', NULL, NULL),
      (gen_random_uuid(), '${network}', '${draft}', false, 0, 'Haus', 'Markt 1', '24534', 'Neumünster', 54.07, 9.98);
  INSERT INTO schedule (id, network_id, offering_id, position, from_time, to_time, weekdays, valid_from, exceptions)
    VALUES (gen_random_uuid(), '${network}', '${draft}', 0, '09:05', '23:00', '{2,4}', '2026-01-01', '[{"date": "2026-05-01", "from": null, "to": null, "note": "zu"}]')`;

async function migrateTo({ urls }: TestDatabase, upTo?: string): Promise<void> {
  const logins = { app_runtime: urls.runtime, app_public: urls.public, app_job: urls.job, app_queue: urls.queue };
  await migrate({ ownerUrl: urls.owner, directory: migrationsDirectory, logins, ...(upTo === undefined ? {} : { upTo }) });
}

test('every offering has one revision, with what its rows say', async () => {
  const database = await createTestDatabase('empty');
  try {
    await migrateTo(database, '0023_freshness.sql');
    await connected(database.superuserUrl, (client) => client.query(before));
    await migrateTo(database);
    const rows = await connected(database.superuserUrl, async (client) => (await client.query('SELECT * FROM offering_revision ORDER BY version DESC')).rows);
    expect(rows).toMatchObject([
      { offering_id: draft, version: 7, is_submitted: false, replaced_at: null, account_id: null, contact: { name: 'Frau Lang', email: null, phone: '04321 1' } },
      { offering_id: ended, version: 1, is_submitted: true, replaced_at: expect.anything(), words: { title: 'Vorbei', restriction: null, places: [], times: [] } },
    ]);
    expect(rows[0].words).toEqual({
      title: 'Frauenabend', description: 'Für Frauen.', lifeAreas: ['LANGUAGE', 'HEALTH'], languages: ['de', 'ar'], suitedFor: ['WOMEN'], isRemote: true, servedAreas: ['01004'],
      places: [
        { name: 'Haus', street: 'Markt 1', postcode: '24534', town: 'Neumünster', district: null, latitude: 54.07, longitude: 9.98 },
        { name: null, street: null, postcode: null, town: 'Zweiter Ort', district: null, latitude: null, longitude: null },
      ],
      isPlaceByArrangement: false, isTimeByArrangement: true, cost: { kind: 'AMOUNT', amountCents: 250, text: 'Ermäßigung möglich' },
      times: [{
        repeats: 'WEEKLY', every: 1, weekdays: [2, 4], ordinals: [], monthDays: [], from: '09:05', to: '23:00', endsNextDay: false, zone: 'Europe/Berlin', validFrom: '2026-01-01',
        validTo: null, onPublicHolidays: 'RUNS', inSchoolHolidays: 'RUNS', exceptions: [{ date: '2026-05-01', from: null, to: null, note: 'zu' }], note: null,
      }],
      website: 'https://bruecke.example', openness: 'PROTECTIVE', restriction: { basis: 'AGE', reason: null, reviewOn: '2027-06-01', alternative: null },
    });
  } finally {
    await database.drop();
  }
});
