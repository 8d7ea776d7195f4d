/** Protects: an organisation confirms what it has seen and nothing else, and what it typed is never lost. */
import { type Caller, TestApi } from '../support/api.js';
import { leastOffering } from '../support/directory.js';
import { programmeOf } from '../support/funding.js';
import { openPage, submit } from '../support/pages.js';

const contactEmail = 'post@verein.example';
const api = await TestApi.start();
const networkId = await api.network('hier');
const coordinator = await api.coordinator(networkId, 'buero@kreis.example');
const office: Caller = { token: coordinator.token, actAs: networkId };
afterAll(() => api.stop());

interface Entry { id: string; version: number; isUnconfirmed: boolean }
interface Kind { record(): Promise<Entry>; change(entry: Entry): Promise<Entry>; read(id: string): Promise<Entry>; before: string; after: string }
const shown = '{ id version isUnconfirmed }';
let organisationId = '';
let programmeId = '';
let count = 0;
beforeAll(async () => {
  organisationId = (await organisation('Träger')).id;
  programmeId = await programmeOf(api, { ...coordinator, actAs: networkId }, 'Kreis');
});

async function organisation(name: string): Promise<Entry> {
  return (await api.ok(`mutation($i: RecordOrganisationInput!) { recordOrganisation(input: $i) { ... on Organisation ${shown} } }`,
    { i: { kind: 'ASSOCIATION', name, publicPhone: '04321 1', contactEmail } }, office)).recordOrganisation;
}
async function run(mutation: string, type: string, on: string, input: Record<string, unknown>): Promise<Entry> {
  return (await api.ok(`mutation($i: ${type}!) { answer: ${mutation}(input: $i) { ... on ${on} ${shown} } }`, { i: input }, office)).answer;
}
const read = (field: string) => async (id: string): Promise<Entry> => (await api.ok(`query($id: UUID!) { answer: ${field}(id: $id) ${shown} }`, { id }, office)).answer;

const kinds: Record<string, Kind> = {
  'an organisation': {
    record: () => organisation('Verein Alt'), before: '04321 1', after: '04321 99', read: read('organisation'),
    change: (entry) => run('updateOrganisation', 'UpdateOrganisationInput', 'Organisation', { id: entry.id, expectedVersion: entry.version, publicPhone: '04321 99' }),
  },
  'an offering': {
    record: () => run('recordOffering', 'RecordOfferingInput', 'Offering', { organisationId, contactEmail, offering: { ...leastOffering, title: 'Lesekreis' } }),
    before: 'Lesekreis', after: 'Leserunde', read: read('offering'),
    change: (entry) => run('updateOffering', 'UpdateOfferingInput', 'Offering', { id: entry.id, expectedVersion: entry.version, changes: { title: 'Leserunde' } }),
  },
  'a grant': {
    record: () => run('recordGrant', 'RecordGrantInput', 'Grant', {
      organisationId, programmeId, reference: `AZ ${(count += 1)}`, status: 'COMMITTED', awardPeriod: { from: '2027-01-01', to: '2027-06-30' }, amountCents: 50_000, shares: [], contactEmail,
    }),
    before: '500,00', after: '600,00', read: read('grant'),
    change: (entry) => run('updateGrant', 'UpdateGrantInput', 'Grant', { id: entry.id, expectedVersion: entry.version, amountCents: 60_000 }),
  },
};

async function newestLink(): Promise<string> {
  const mail = (await api.mailsTo(contactEmail)).filter((one) => one.kind === 'confirmation').at(-1);
  return `${api.url}${/\/confirm\/\S+/.exec(mail?.body_text ?? '')?.[0] ?? ''}`;
}

describe.each(Object.entries(kinds))('%s', (_name, kind) => {
  test('that was changed while the page was open is not confirmed; it is shown anew, and then it is, which counts its version up', async () => {
    const entry = await kind.record();
    const link = await newestLink();
    const old = await openPage(link);
    expect(old.text).toContain(kind.before);
    const changed = await kind.change(entry);
    const again = await submit(link, { answer: 'CONFIRMED' }, old);
    expect([again.status, again.text.includes(kind.after), again.text.includes('Ihre Antwort ist noch nicht gespeichert')]).toEqual([409, true, true]);
    expect(await kind.read(entry.id)).toEqual({ ...changed, isUnconfirmed: true });
    const thanks = await submit(link, { answer: 'CONFIRMED' }, again);
    expect([thanks.status, thanks.text.includes('Vielen Dank!')]).toEqual([200, true]);
    expect(await kind.read(entry.id)).toEqual({ ...changed, isUnconfirmed: false, version: changed.version + 1 });
    expect((await submit(link, { answer: 'CONFIRMED' }, again)).status).toBe(410);
  });

  test('that was changed while somebody wrote a correction: the words are kept, and sent only with the new facts', async () => {
    const entry = await kind.record();
    const link = await newestLink();
    const old = await openPage(link);
    await kind.change(entry);
    const again = await submit(link, { answer: 'CORRECTED', correction: 'Die Nummer <ist> falsch.' }, old);
    expect([again.status, again.text.includes('Die Nummer &lt;ist&gt; falsch.</textarea>')]).toEqual([409, true]);
    const corrections = async (): Promise<string[]> => (await api.ok('{ corrections(first: 100) { items { subjectId correction } } }', {}, office)).corrections.items
      .filter((one: { subjectId: string }) => one.subjectId === entry.id).map((one: { correction: string }) => one.correction);
    expect(await corrections()).toEqual([]);
    expect((await submit(link, { answer: 'CORRECTED', correction: 'Jetzt stimmt der Ort nicht.' }, again)).status).toBe(200);
    expect(await corrections()).toEqual(['Jetzt stimmt der Ort nicht.']);
    expect((await kind.read(entry.id)).isUnconfirmed).toBe(true);
  });
});

test('an answer that does not say what was seen confirms nothing', async () => {
  const { id } = await organisation('Verein Blind');
  const link = await newestLink();
  for (const seen of ['', 'erfunden']) expect((await submit(link, { answer: 'CONFIRMED', seen })).status).toBe(409);
  expect((await read('organisation')(id)).isUnconfirmed).toBe(true);
});

test.each([['   ', 'blanks'], ['x'.repeat(2001), 'too much']])('a correction that cannot be taken (%#) brings the form back, with the words and the reason at the field', async (correction) => {
  await organisation('Verein Leer');
  const link = await newestLink();
  const page = await openPage(link);
  const answer = await submit(link, { answer: 'CORRECTED', correction }, page);
  expect(answer.status).toBe(422);
  expect(answer.hidden['seen']).toBe(page.hidden['seen']);
  expect(answer.text).toMatch(/id="correction-problem" class="problem" role="alert">[^<]+<[^]*aria-invalid="true" aria-describedby="correction-problem"/);
  expect(answer.text).toContain(`${correction}</textarea>`);
  expect((await submit(link, { answer: 'CORRECTED', correction: 'Etwas ist anders.' }, answer)).status).toBe(200);
});
