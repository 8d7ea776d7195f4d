/** Protects: an organisation never loses its last admin, also when two of them go in the same instant. */
import { type Answer, type Caller, type Person, TestApi } from '../support/api.js';
import { verifiedOrganisation } from '../support/volunteers.js';

const slug = 'neumuenster';
const api = await TestApi.start();
const networkId = await api.network(slug);
afterAll(() => api.stop());

const end = 'mutation($id: UUID!) { endMembership(id: $id) { __typename ... on Problem { code } } }';
const lower = 'mutation($id: UUID!) { changeMembership(id: $id, expectedVersion: 1, role: EDITOR) { __typename ... on Problem { code } } }';

interface Admin extends Person { actAs: string; membershipId: string }

/** A new organisation with two admins. */
async function twoAdmins(name: string): Promise<{ organisationId: string; first: Admin; second: Admin }> {
  const { id: organisationId, admin } = await verifiedOrganisation(api, { id: networkId, slug }, { name, adminEmail: `erste@${name}.example` });
  await api.ok(
    'mutation($o: UUID!, $e: String!) { inviteMember(input: { organisationId: $o, email: $e, role: ADMIN }) { __typename } }',
    { o: organisationId, e: `zweite@${name}.example` }, admin);
  const other = await api.signIn(`zweite@${name}.example`);
  await api.acceptInvitation(other);
  const admins = await Promise.all([admin, { ...other, actAs: organisationId }].map(async (person): Promise<Admin> => {
    const { rows } = await api.admin.query<{ id: string }>('SELECT id FROM membership WHERE organisation_id = $1 AND account_id = $2', [organisationId, person.accountId]);
    return { ...person, membershipId: rows[0]?.id ?? '' };
  }));
  const [first, second] = admins;
  if (!first || !second) throw new Error('Two admins were wanted.');
  return { organisationId, first, second };
}

/**
 * Both requests at once, held where they have decided and changed but not committed: at the audit trail, which is
 * locked until both wait for a lock, whichever one that is.
 */
async function together(requests: readonly [string, { id: string }, Caller][]): Promise<Answer[]> {
  const holder = await api.admin.connect();
  try {
    await holder.query('BEGIN; LOCK TABLE audit_entry IN SHARE MODE');
    let answered = 0;
    const answers = Promise.all(requests.map(([document, variables, caller]) => api.graphql(document, variables, caller).finally(() => { answered += 1; })));
    for (let waiting = 0; waiting + answered < requests.length;) {
      const { rows } = await api.admin.query<{ waiting: number }>(
        `SELECT count(*)::integer AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`);
      waiting = rows[0]?.waiting ?? 0;
    }
    await holder.query('COMMIT');
    return await answers;
  } finally {
    holder.release();
  }
}

test.each<[string, string, 'own' | 'other']>([
  ['both leave', end, 'own'], ['each ends the other', end, 'other'], ['both step down', lower, 'own'], ['each lowers the other', lower, 'other'],
])('%s: one of them stays', async (what, document, whose) => {
  const { organisationId, first, second } = await twoAdmins(what.replaceAll(' ', '-'));
  const [a, b] = whose === 'own' ? [first, second] : [second, first];
  const answers = await together([[document, { id: a.membershipId }, first], [document, { id: b.membershipId }, second]]);
  const outcomes = answers.map(({ data }) => Object.values<{ __typename: string; code?: string }>(data ?? {})[0]);
  expect(outcomes.map((one) => one?.code ?? 'DONE').sort()).toEqual(['DONE', 'LAST_ADMIN']);
  const { rowCount } = await api.admin.query(`SELECT 1 FROM membership WHERE organisation_id = $1 AND role = 'ADMIN' AND ended_at IS NULL`, [organisationId]);
  expect(rowCount).toBe(1);
});
