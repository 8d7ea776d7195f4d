/** A deadline that was counted by a default nobody had named is not shown as checked after an upgrade; a named rule stays. */
import { migrate } from '#platform/database';
import { migrationsDirectory } from '#schema';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { connected } from '../support/database-content.js';

const [network, unnamed, named] = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000003'];

/** A grant of a programme without rules, one of a programme that names them, each with a payment, by the code of before. */
const before = `
  SET session_replication_role = replica;
  INSERT INTO programme (id, network_id, title, funder_name, funder_land, is_county_funded, created_at, proof_rule, follow_up_rule)
    VALUES ('${unnamed}', '${network}', 'Ohne Regel', 'Land', 'NI', false, now(), NULL, NULL),
      ('${named}', '${network}', 'Mit Regel', 'Bund', 'BE', false, now(), 'proof-end-of-6th-month', 'follow-up-6-months');
  INSERT INTO "grant" (id, network_id, organisation_id, programme_id, funder_name, funder_land, status, award_from, award_to, work_from, work_to,
      amount_cents, is_shared_with_county, created_at, changed_at)
    SELECT id, network_id, id, id, 'Land', 'NI', 'COMMITTED', '2026-01-01', '2026-12-31', '2026-01-01', '2026-12-31', 1, true, now(), now() FROM programme;
  INSERT INTO grant_payment (id, network_id, grant_id, amount_cents, paid_on, spend_by_rule, created_at)
    SELECT gen_random_uuid(), network_id, id, 1, '2026-02-01', CASE WHEN id = '${named}' THEN 'spend-6-weeks' END, now() FROM "grant";
  INSERT INTO grant_deadline (id, network_id, grant_id, kind, occurrence, payment_id, origin, nominal_on, effective_on, safe_due_on, rule_code,
      shift_kind, source, is_source_checked, reason, state)
    SELECT gen_random_uuid(), y.network_id, y.grant_id, r.obligation_kind, '', CASE WHEN r.obligation_kind = 'SPEND_BY' THEN y.id END, 'DERIVED',
      '2026-07-01', '2026-07-01', '2026-07-01', r.code, r.shift_kind, r.source, r.is_source_checked, 'Darum; Quelle: ' || r.source, 'OPEN'
    FROM grant_payment y CROSS JOIN standard_deadline_rule r WHERE r.is_default`;

async function migrateTo({ urls }: TestDatabase, upTo?: string): Promise<void> {
  const logins = { app_runtime: urls.runtime, app_public: urls.public, app_job: urls.job, app_queue: urls.queue };
  await migrate({ ownerUrl: urls.owner, directory: migrationsDirectory, logins, ...(upTo === undefined ? {} : { upTo }) });
}

async function shown(database: TestDatabase): Promise<string[]> {
  return connected(database.superuserUrl, async (client) => (await client.query<{ line: string }>(`
    SELECT concat_ws(' ', p.title || ':', d.rule_code, CASE WHEN d.is_source_checked THEN 'checked' ELSE 'unchecked' END,
      CASE WHEN d.reason = 'Darum; Quelle: ' || d.source THEN 'in one voice' END) AS line
    FROM grant_deadline d JOIN programme p ON p.id = d.grant_id ORDER BY p.title, d.rule_code`)).rows.map((row) => row.line));
}

test('what is said of the day changes where nobody had named the rule', async () => {
  const database = await createTestDatabase('empty');
  try {
    await migrateTo(database, '0019_reminder_link_revision.sql');
    await connected(database.superuserUrl, (client) => client.query(before));
    const kept = [
      'Mit Regel: follow-up-6-months checked in one voice', 'Mit Regel: funding-end checked in one voice',
      'Mit Regel: proof-end-of-6th-month unchecked in one voice', 'Mit Regel: spend-6-weeks checked in one voice',
    ];
    expect(await shown(database)).toEqual([...kept, 'Ohne Regel: follow-up-6-months checked in one voice',
      'Ohne Regel: funding-end checked in one voice', 'Ohne Regel: proof-end-of-6th-month unchecked in one voice', 'Ohne Regel: spend-6-weeks checked in one voice']);
    await migrateTo(database);
    expect(await shown(database)).toEqual([...kept, 'Ohne Regel: funding-end checked in one voice',
      'Ohne Regel: general-follow-up unchecked in one voice', 'Ohne Regel: general-proof-of-use unchecked in one voice', 'Ohne Regel: general-spend-by unchecked in one voice']);
  } finally {
    await database.drop();
  }
});
