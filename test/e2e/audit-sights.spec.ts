/** Protects: the audit trail tells the office and auditors nothing of what does not exist for them, and repeats nobody's own words. */
import { type Answer, type Caller, TestApi } from '../support/api.js';
import { Cooperation } from '../support/cooperation.js';
import { leastOffering, offeringMutations as mutations, provider, type Provider } from '../support/directory.js';

interface Entry { action: string; subjectType: string; subjectId: string; changes: string }

const network = 'beta';
let api: TestApi;
let cooperation: Cooperation;
let person: Caller;
let lead: Provider;
let partner: Provider;
const readers: Record<string, Caller> = {};

beforeAll(async () => {
  api = await TestApi.start();
  cooperation = new Cooperation(api);
  const networkId = await api.network(network);
  const coordinator = await api.coordinator(networkId);
  const office = { token: coordinator.token, actAs: networkId };
  await api.ok('mutation { inviteToNetwork(email: "pruefung@kreis.example", role: AUDITOR) { __typename } }', {}, office);
  const auditor = await api.signIn('pruefung@kreis.example');
  await api.acceptInvitation(auditor);
  Object.assign(readers, { 'the office': office, 'an auditor': { token: auditor.token, actAs: networkId } });
  lead = await provider(api, { network, networkId, coordinator }, 'TRAEGER', 'Bruecke');
  partner = await provider(api, { network, networkId, coordinator }, 'TRAEGER', 'Hafen');
  person = { token: (await api.signIn('nachbarin@privat.example')).token, actAs: networkId };
});
afterAll(() => api.stop());

async function trailOf(reader: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (let after: string | null = null, isFirst = true; isFirst || after !== null; isFirst = false) {
    const { auditTrail } = await api.ok(
      `query($after: String) { auditTrail(first: 50, after: $after) { items { action subjectType subjectId changes } nextCursor } }`, { after }, readers[reader]);
    entries.push(...auditTrail.items);
    after = auditTrail.nextCursor;
  }
  return entries;
}
const about = async (reader: string, id: string): Promise<Entry[]> => (await trailOf(reader)).filter((one) => one.subjectId === id).reverse();
const run = async (name: keyof typeof mutations, variables: object, caller: Caller): Promise<Answer['data']> => (await api.ok(mutations[name], { ...variables }, caller)).result;
const audited = async (id: string): Promise<number> => (await api.admin.query('SELECT FROM audit_entry WHERE subject_id = $1', [id])).rowCount ?? 0;

const words = 'GEHEIM';
const own = {
  ...leastOffering, title: `Hilfe ${words}`, description: `Ich bin krank und wohne allein. ${words}`, places: [{ town: `Ort ${words}` }],
  times: [{ weekdays: ['MONDAY'], from: '10:00', to: '11:00', note: words }], cost: { kind: 'TEXT', text: words }, contact: { name: words, phone: '04321 1234' },
  website: `https://${words}.example`, openness: 'NEED_BASED', restriction: { basis: 'LAW', reason: `Nur für manche ${words}`, alternative: words, reviewOn: '2027-09-01' },
};

describe.each(['the office', 'an auditor'])('to %s', (reader) => {
  test('a person\'s service exists once it was submitted, and never with the person\'s words', async () => {
    const { id } = await run('createPersonal', { network, input: own }, person);
    expect(await run('update', { input: { id, expectedVersion: 1, changes: { description: `Neu ${words}`, languages: ['de'] } } }, person)).toMatchObject({ version: 2 });
    expect(await audited(id)).toBe(2);
    expect(await about(reader, id)).toEqual([]);
    expect(await run('publish', { id, expectedVersion: 2 }, person)).toMatchObject({ state: 'AWAITING_CLEARANCE' });
    await run('return', { id, expectedVersion: 3, reason: `Bitte ohne ${words}` }, readers['the office'] ?? {});
    expect(await about(reader, id)).toEqual([]);
    await run('publish', { id, expectedVersion: 4 }, person);
    await run('clear', { id, expectedVersion: 5 }, readers['the office'] ?? {});
    await run('close', { input: { id, expectedVersion: 6, reason: 'OTHER', note: `Umzug wegen ${words}` } }, person);
    const entries = await about(reader, id);
    expect(entries.map((one) => one.action)).toEqual([
      'offering.createAsPerson', 'offering.update', 'offering.publish', 'offering.clear', 'offering.publish', 'offering.clear', 'offering.close']);
    expect(entries.filter((one) => one.changes.includes(words))).toEqual([]);
    expect(JSON.parse(entries[0]?.changes ?? '')).toMatchObject({
      title: 'changed', description: 'changed', places: 'changed', times: 'changed', cost: 'changed', website: 'changed', restriction: 'changed',
      contact: 'given', lifeAreas: ['LANGUAGE'], openness: 'NEED_BASED',
    });
    expect(JSON.parse(entries[1]?.changes ?? '')).toEqual({ description: 'changed', languages: { before: [], after: ['de'] } });
  });

  test('a draft that ended unsubmitted does not exist, in the trail or otherwise', async () => {
    const { id } = await run('createPersonal', { network, input: own }, person);
    expect(await run('close', { input: { id, expectedVersion: 1, reason: 'NO_DEMAND' } }, person)).toMatchObject({ state: 'CLOSED' });
    expect(await audited(id)).toBe(2);
    expect(await about(reader, id)).toEqual([]);
    expect((await api.ok('query($id: UUID!) { offering(id: $id) { id } }', { id }, readers[reader])).offering).toBeNull();
    expect((await api.ok('query($id: UUID!) { offering(id: $id) { id } }', { id }, person)).offering).toEqual({ id });
  });

  test('an organisation\'s draft, its partnerships, contributions and costs exist once it is public, then with their values', async () => {
    const id = await cooperation.offering(lead, 'DRAFT');
    const partnership = await cooperation.joined(id, lead, partner, { message: words });
    const contribution = await cooperation.run('add', { input: { partnershipId: partnership.id, kind: 'ROOM', description: words, startsOn: '2027-03-01' } }, partner.editor);
    expect(contribution.__typename).toBe('Contribution');
    const { setCostPlan } = await api.ok(`mutation($input: SetCostPlanInput!) { setCostPlan(input: $input) { __typename } }`, { input: {
      offeringId: id, expectedVersion: 0, needContinues: true, parts: [{ name: words, isEssential: true }],
      lines: [{ part: words, period: { from: '2027-01-01', to: '2027-12-31' }, amountCents: 100, basis: 'PER_MONTH' }] } }, lead.admin);
    expect(setCostPlan.__typename).toBe('CostPlan');
    const hanging = [id, partnership.id, contribution.id];
    const plan = (await api.admin.query<{ id: string }>('SELECT id FROM cost_plan WHERE offering_id = $1', [id])).rows[0]?.id ?? '';
    for (const one of [...hanging, plan]) {
      expect(await audited(one)).toBeGreaterThan(0);
      expect(await about(reader, one)).toEqual([]);
    }
    const { offering } = await api.ok('query($id: UUID!) { offering(id: $id) { version } }', { id }, lead.editor);
    expect(await run('publish', { id, expectedVersion: offering.version }, lead.editor)).toMatchObject({ state: 'PUBLISHED' });
    for (const one of [...hanging, plan]) expect((await about(reader, one)).length).toBe(await audited(one));
    expect((await trailOf(reader)).filter((one) => one.changes.includes(words))).toEqual([]);
    expect(JSON.parse((await about(reader, id))[0]?.changes ?? '')).toMatchObject({ title: leastOffering.title, description: leastOffering.description });
  });

  test('an engagement and its shifts exist once it was opened', async () => {
    const { createOpportunity: { id } } = await api.ok(`mutation($input: CreateOpportunityInput!) { createOpportunity(input: $input) { ... on VolunteerOpportunity { id } } }`, { input: {
      organisationId: lead.id, title: 'Lesepatin', description: 'Vorlesen', lifeArea: 'EDUCATION', kind: 'ONE_OFF', isRemote: true, signUpMode: 'AUTO', promotion: 'CONFIRM', contactRole: 'Leitung' } }, lead.editor);
    const { addShift } = await api.ok(`mutation($input: AddShiftInput!) { addShift(input: $input) { ... on Shift { id } } }`, { input: {
      opportunityId: id, startsAt: '2027-04-01T10:00:00Z', endsAt: '2027-04-01T12:00:00Z', capacity: 2 } }, lead.editor);
    for (const one of [id, addShift.id]) expect([await audited(one), await about(reader, one)]).toEqual([1, []]);
    expect((await api.ok(`mutation($id: UUID!) { openOpportunity(id: $id, expectedVersion: 1) { __typename } }`, { id }, lead.editor)).openOpportunity).toEqual({ __typename: 'VolunteerOpportunity' });
    for (const one of [id, addShift.id]) expect((await about(reader, one)).length).toBe(await audited(one));
  });
});

test('a coordinator who has not shown a second factor does not read the trail', async () => {
  await api.ok('mutation { inviteToNetwork(email: "zweite@kreis.example", role: COORDINATOR) { __typename } }', {}, readers['the office']);
  const invited = await api.signIn('zweite@kreis.example', { secondFactor: true });
  await api.acceptInvitation(invited);
  const caller = (token: string): Caller => ({ token, actAs: readers['the office']?.actAs ?? '' });
  expect((await api.graphql('{ auditTrail { nextCursor } }', {}, caller(invited.token))).errors).toBeUndefined();
  await api.admin.query('UPDATE session SET second_factor_at = NULL WHERE account_id = $1', [invited.accountId]);
  expect((await api.graphql('{ auditTrail { nextCursor } }', {}, caller(invited.token))).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
});
