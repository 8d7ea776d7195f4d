/** Protects: the checks of tenancy can fail; each of them reports a database that was broken on purpose. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { databaseFindings } from '#platform/database';
import { migrationsDirectory } from '#schema';
import { createTestDatabase } from '../support/database.js';
import { tenancyFindings } from '../support/tenancy-rules.js';

/** What both checks, that of the start and that of the tests, find after these statements. */
async function findingsAfter(...damage: string[]): Promise<string[]> {
  const database = await createTestDatabase();
  const admin = new pg.Client({ connectionString: database.superuserUrl });
  const runtime = new pg.Client({ connectionString: database.urls.runtime });
  await admin.connect();
  await runtime.connect();
  try {
    for (const statement of damage) await admin.query(statement);
    return [...await databaseFindings(runtime, migrationsDirectory), ...await tenancyFindings(admin)];
  } finally {
    await runtime.end();
    await admin.end();
    await database.drop();
  }
}

const strangers = `stranger_${randomBytes(4).toString('hex')}`;

test('a sound database has no finding', async () => {
  expect(await findingsAfter()).toEqual([]);
});

test.each([
  ['a policy removed', ['DROP POLICY tenant ON organisation'], 'No policy of the table organisation binds it to the network'],
  ['the only policies removed', ['DROP POLICY own ON sign_in', 'DROP POLICY held ON sign_in', 'DROP POLICY asked ON sign_in'], 'The table sign_in has no policy for the runtime role'],
  ['a policy opened', ['ALTER POLICY tenant ON membership USING (true)'], 'No policy of the table membership binds it to the network'],
  ['a policy opened for writing', ['ALTER POLICY tenant ON membership WITH CHECK (true)'], 'A policy of the table membership binds rows neither'],
  ['an open policy added', ['CREATE POLICY convenient ON invitation FOR SELECT TO app_runtime USING (true)'], 'A policy of the table invitation binds rows neither'],
  ['an open policy for everybody added', ['CREATE POLICY convenient ON account FOR SELECT USING (true)'], 'A policy of the table account binds rows neither'],
  ['a FORCE removed', ['ALTER TABLE audit_entry NO FORCE ROW LEVEL SECURITY'], 'The table audit_entry lacks row level security'],
  ['an ENABLE removed', ['ALTER TABLE delivery DISABLE ROW LEVEL SECURITY'], 'The table delivery lacks row level security'],
  ['a FORCE removed from a table that is bound to accounts', ['ALTER TABLE session NO FORCE ROW LEVEL SECURITY'], 'The table session lacks row level security'],
  ['a new table without a tenant', ['CREATE TABLE forgotten (id uuid PRIMARY KEY)'], 'The table forgotten has neither a tenant nor a reason'],
  ['a new tenant table without any lock', ['CREATE TABLE forgotten (network_id uuid NOT NULL, id uuid NOT NULL, PRIMARY KEY (network_id, id))'], 'The table forgotten lacks row level security'],
  ['a composite foreign key replaced by a plain one', [
    'ALTER TABLE organisation ADD UNIQUE (id)',
    'ALTER TABLE membership DROP CONSTRAINT membership_network_id_organisation_id_fkey',
    'ALTER TABLE membership ADD CONSTRAINT plain FOREIGN KEY (organisation_id) REFERENCES organisation (id)',
  ], 'membership.plain refers to organisation without network_id'],
  ['a foreign key removed', ['ALTER TABLE invitation DROP CONSTRAINT invitation_network_id_organisation_id_fkey'], 'invitation.organisation_id looks like a reference'],
  ['a composite key replaced by a plain one', [
    'ALTER TABLE network_setting DROP CONSTRAINT network_setting_pkey', 'ALTER TABLE network_setting ADD PRIMARY KEY (id)',
  ], 'network_setting has no primary or unique key (network_id, id)'],
  ['a unique index across tenants', ['CREATE UNIQUE INDEX one_name ON organisation (name)'], 'The unique index one_name of organisation reaches across tenants'],
  ['a view with the rights of its owner', ['CREATE VIEW everything AS SELECT * FROM organisation'], 'The view everything lacks security_invoker'],
  ['a SECURITY DEFINER function', [`CREATE FUNCTION everything() RETURNS bigint LANGUAGE sql SECURITY DEFINER AS 'SELECT count(*) FROM organisation'`], 'everything() is SECURITY DEFINER'],
  ['a materialised view that is granted', ['CREATE MATERIALIZED VIEW everything AS SELECT * FROM organisation', 'GRANT SELECT ON everything TO app_runtime'], 'The materialised view everything'],
  ['a volatile policy', [
    `CREATE FUNCTION slow() RETURNS uuid LANGUAGE sql VOLATILE AS 'SELECT app.network()'`,
    'ALTER POLICY tenant ON network_role USING (network_id = slow() AND network_id = app.network())',
  ], 'The policy network_role.tenant calls the volatile slow()'],
  ['a policy with a correlated EXISTS', [
    'CREATE POLICY asking ON organisation FOR SELECT TO app_runtime USING (EXISTS (SELECT 1 FROM membership m WHERE m.organisation_id = organisation.id AND m.account_id = app.account()))',
  ], 'The policy organisation.asking asks EXISTS'],
  ['the right to truncate', ['GRANT TRUNCATE ON organisation TO app_runtime'], 'app_runtime may TRUNCATE on organisation'],
  ['a right for everybody', ['GRANT SELECT ON organisation TO PUBLIC'], 'everybody may SELECT on organisation'],
  ['a right to write for anonymous readers', ['GRANT INSERT ON network TO app_public'], 'app_public may INSERT on network'],
  ['an address for jobs', ['GRANT SELECT (to_address) ON delivery TO app_job'], 'Jobs read delivery.to_address'],
  ['an unknown migration state', [`DELETE FROM schema_migration WHERE name = '0001_foundation.sql'`], 'The database is behind: 0001_foundation.sql did not run yet'],
])('%s is reported', async (_damage, statements, finding) => {
  expect(await findingsAfter(...statements)).toEqual(expect.arrayContaining([expect.stringContaining(finding)]));
});

test('the ownership of a table given to the runtime login is reported', async () => {
  const findings = await findingsAfter(
    `CREATE ROLE ${strangers}`, `GRANT CREATE ON SCHEMA public TO ${strangers}`, `GRANT ${strangers} TO teilhabenetz`, `ALTER TABLE county OWNER TO ${strangers}`,
  );
  expect(findings).toEqual(expect.arrayContaining([expect.stringContaining('which owns the tables')]));
  const database = await createTestDatabase();
  const admin = new pg.Client({ connectionString: database.superuserUrl });
  await admin.connect();
  await admin.query(`DROP ROLE ${strangers}`);
  await admin.end();
  await database.drop();
});
