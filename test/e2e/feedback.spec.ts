/** Anybody says that something is wrong; it reaches those who can mend it, and nothing tells who said it. */
import { type Answer, type Caller, type Person, TestApi } from '../support/api.js';
import { leastOffering, offeringMutations as mutations, provider, type Provider } from '../support/directory.js';

const network = 'neumuenster';
let api: TestApi;
let office: Caller;
let coordinator: Person;
let traeger: Provider;
let other: Provider;
let offeringId: string;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  const networkId = await api.network(network);
  coordinator = await api.coordinator(networkId);
  office = { token: coordinator.token, actAs: networkId };
  traeger = await provider(api, { network, networkId, coordinator }, 'TRAEGER', 'Bruecke');
  other = await provider(api, { network, networkId, coordinator }, 'TRAEGER', 'Andere');
  offeringId = await published(traeger.editor);
});
afterAll(async () => {
  await api.stop();
});

async function published(by: Caller): Promise<string> {
  const { result } = await api.ok(mutations.create, { input: leastOffering }, by);
  await api.ok(mutations.publish, { id: result.id, expectedVersion: 1 }, by);
  return String(result.id);
}

const give = `mutation($input: GiveFeedbackInput!) { result: giveFeedback(input: $input) {
  __typename ... on FeedbackReceived { receivedAt } ... on InvalidInput { fields { path code } } ... on Refused { code } } }`;
const handled = (name: string): string => `mutation($id: UUID!) { result: ${name}(id: $id) { __typename ... on Feedback { id topic words forwardedAt handledAt } ... on Refused { code } } }`;

async function said(topic: string, words: string | null = 'Die Zeit stimmt nicht.', more: { about?: string; caller?: Caller } = {}): Promise<Answer> {
  return api.graphql(give, { input: { network, offeringId: more.about ?? offeringId, topic, words } }, more.caller ?? {});
}

async function inbox(caller: Caller, isHandled = false): Promise<{ id: string; topic: string; words: string | null; offeringTitle: string; forwardedAt: string | null }[]> {
  const { feedback } = await api.ok(`query($isHandled: Boolean) { feedback(isHandled: $isHandled, first: 100) { items { id topic words offeringTitle forwardedAt } } }`, { isHandled }, caller);
  return feedback.items;
}

test('a wrong fact lies in the inbox of the organisation, its admins get one mail a day, and nobody else reads it', async () => {
  expect((await said('WRONG_FACTS')).data?.result).toEqual({ __typename: 'FeedbackReceived', receivedAt: '2027-03-01T09:00:00.000Z' });
  expect((await said('NOT_REACHABLE', null)).data?.result).toMatchObject({ __typename: 'FeedbackReceived' });
  expect(await inbox(traeger.editor)).toMatchObject([
    { topic: 'WRONG_FACTS', words: 'Die Zeit stimmt nicht.', offeringTitle: leastOffering.title, forwardedAt: null }, { topic: 'NOT_REACHABLE', words: null },
  ]);
  expect(await inbox(other.editor)).toEqual([]);
  expect(await inbox(office)).toEqual([]);
  const mails = (await api.mailsTo('admin@bruecke.example')).filter((one) => one.kind === 'feedback');
  expect(mails).toHaveLength(1);
  expect(mails[0]?.body_text).toContain('Rückmeldungen');
  expect(mails[0]?.body_text).not.toContain('Die Zeit stimmt nicht.');
});

test('nothing tells who said it, also when somebody was signed in', async () => {
  await said('OTHER', 'Ein Satz, den nur Lea schreibt.', { caller: other.editor });
  const { rows } = await api.admin.query(`SELECT row_to_json(f) AS row FROM feedback f WHERE words LIKE 'Ein Satz%'`);
  const audit = await api.admin.query(`SELECT account_id, changes FROM audit_entry WHERE action = 'feedback.give'`);
  const person = await api.admin.query<{ id: string }>(`SELECT id FROM account WHERE id IN (SELECT account_id FROM membership WHERE organisation_id = $1)`, [other.id]);
  for (const { id } of person.rows) expect(JSON.stringify([rows, audit.rows])).not.toContain(id);
  expect(audit.rows.every((row) => row.account_id === null)).toBe(true);
  expect(JSON.stringify(audit.rows)).not.toContain('Ein Satz');
});

test('who was turned away is read by the office, and by the organisation only when the office passes it on', async () => {
  await said('EXCLUDED', 'Man ließ mich nicht hinein.');
  expect((await inbox(traeger.admin)).map((one) => one.topic)).not.toContain('EXCLUDED');
  const [complaint] = await inbox(office);
  expect(complaint).toMatchObject({ topic: 'EXCLUDED', words: 'Man ließ mich nicht hinein.' });
  const id = complaint?.id;
  // To the organisation it does not exist yet, and nobody of it passes anything on.
  expect((await api.graphql(handled('markFeedbackHandled'), { id }, traeger.admin)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  expect((await api.graphql(handled('forwardFeedback'), { id }, traeger.admin)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  expect((await api.ok(handled('forwardFeedback'), { id }, office)).result).toMatchObject({ topic: 'EXCLUDED', forwardedAt: '2027-03-01T09:00:00.000Z' });
  expect(await inbox(office)).toEqual([]);
  expect(await inbox(traeger.editor)).toEqual(expect.arrayContaining([expect.objectContaining({ id, topic: 'EXCLUDED' })]));
  expect((await api.ok(handled('forwardFeedback'), { id }, office)).result).toMatchObject({ code: 'WRONG_STATE' });
  expect((await api.ok(handled('markFeedbackHandled'), { id }, office)).result).toMatchObject({ code: 'WRONG_STATE' });
});

test('an editor empties the inbox once; a viewer, another organisation and a stranger do not read it', async () => {
  const [first] = await inbox(traeger.editor);
  const id = first?.id;
  for (const caller of [traeger.viewer, {}]) {
    expect((await api.graphql(`{ feedback { items { id } } }`, {}, caller)).errors?.[0]?.extensions['code']).toMatch(/FORBIDDEN|UNAUTHENTICATED/);
    expect((await api.graphql(handled('markFeedbackHandled'), { id }, caller)).errors?.[0]?.extensions['code']).toMatch(/FORBIDDEN|UNAUTHENTICATED/);
  }
  expect((await api.graphql(handled('markFeedbackHandled'), { id }, other.editor)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  expect((await api.ok(handled('markFeedbackHandled'), { id }, traeger.editor)).result).toMatchObject({ id, handledAt: '2027-03-01T09:00:00.000Z' });
  expect((await api.ok(handled('markFeedbackHandled'), { id }, traeger.admin)).result).toEqual({ __typename: 'Refused', code: 'WRONG_STATE' });
  expect((await inbox(traeger.editor)).map((one) => one.id)).not.toContain(id);
  expect((await inbox(traeger.editor, true)).map((one) => one.id)).toEqual([id]);
});

test('what is not public cannot be spoken about, words are needed where nobody could act without, and are bounded', async () => {
  const { result } = await api.ok(mutations.create, { input: leastOffering }, traeger.editor);
  expect((await said('WRONG_FACTS', 'x', { about: String(result.id) })).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  expect((await api.graphql(give, { input: { network: 'nirgends', offeringId, topic: 'BARRIER' } })).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  for (const topic of ['WRONG_FACTS', 'OTHER']) {
    expect((await said(topic, ' ')).data?.result).toEqual({ __typename: 'InvalidInput', fields: [{ path: 'words', code: 'REQUIRED' }] });
  }
  expect((await said('BARRIER', 'x'.repeat(1001))).data?.result).toEqual({ __typename: 'InvalidInput', fields: [{ path: 'words', code: 'TOO_LONG' }] });
});

test('of one sender ten come in within an hour, about whatever', async () => {
  api.clock.moveTo('2027-03-01T11:00:00Z');
  const others = [await published(traeger.editor), await published(traeger.editor), await published(traeger.editor)];
  const answers = [];
  for (let at = 0; at < 11; at += 1) answers.push(await said('NO_LONGER_EXISTS', null, { about: others[at % 3] ?? '' }));
  expect(answers.slice(0, 10).every((answer) => answer.data?.result.__typename === 'FeedbackReceived')).toBe(true);
  expect(answers[10]?.errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: 3600 });
});

describe('one sender cannot use up what all have', () => {
  const from = (address: string): { caller: Caller } => ({ caller: { from: address } });
  const isIn = (answer: Answer): boolean => answer.data?.result.__typename === 'FeedbackReceived';

  test('five of a day about one offering, however long the sender tries; the next person still gets in', async () => {
    const about = await published(traeger.editor);
    let received = 0;
    for (let hour = 12; hour < 24; hour += 1) {
      api.clock.moveTo(`2027-03-02T${hour}:00:00Z`);
      for (let at = 0; at < 9; at += 1) if (isIn(await said('NO_LONGER_EXISTS', null, { about, ...from('192.0.2.66') }))) received += 1;
    }
    expect(received).toBe(5);
    expect((await said('OTHER', 'Noch etwas.', { about, ...from('192.0.2.66') })).data?.result).toEqual({ __typename: 'Refused', code: 'TOO_MUCH_FEEDBACK' });
    expect(isIn(await said('OTHER', 'Auch ich.', { about, ...from('192.0.2.67') }))).toBe(true);
    api.clock.moveTo('2027-03-03T00:00:00Z');
    expect(isIn(await said('OTHER', 'Am nächsten Tag.', { about, ...from('192.0.2.66') }))).toBe(true);
  });

  test('all addresses of one /48 together have no more than two senders', async () => {
    api.clock.moveTo('2027-03-04T09:00:00Z');
    const about = await published(traeger.editor);
    const answers = [];
    for (let at = 0; at < 30; at += 1) answers.push(await said('OTHER', 'Flut.', { about, ...from(`2001:db8:7:${at.toString(16)}::1`) }));
    expect(answers.filter(isIn)).toHaveLength(10);
    expect(answers.at(-1)?.data?.result).toEqual({ __typename: 'Refused', code: 'TOO_MUCH_FEEDBACK' });
    expect(isIn(await said('OTHER', 'Jemand anders.', { about, ...from('2001:db8:8::1') }))).toBe(true);
  });

  test('a campaign about wrong facts leaves room for telling that somebody was turned away', async () => {
    api.clock.moveTo('2027-03-05T09:00:00Z');
    const about = await published(traeger.editor);
    const answers = [];
    for (let at = 0; at < 60; at += 1) answers.push(await said('WRONG_FACTS', 'Stimmt nicht.', { about, ...from(`198.51.100.${at}`) }));
    expect(answers.filter(isIn)).toHaveLength(50);
    expect(isIn(await said('EXCLUDED', 'Ich wurde weggeschickt.', { about, ...from('198.51.100.70') }))).toBe(true);
    const { rows } = await api.admin.query(`SELECT topic, count(*)::int AS kept FROM feedback WHERE offering_id = $1 GROUP BY 1 ORDER BY 1`, [about]);
    expect(rows).toEqual([{ topic: 'EXCLUDED', kept: 1 }, { topic: 'WRONG_FACTS', kept: 50 }]);
  });
});
