/** Protects: an offering speaks all languages of the interface, and a reader is always told how far a text can be trusted. */
import { afterAll, beforeAll, describe, expect, test } from '#jest';
import { type Answer, type Caller, type Person, TestApi } from '../support/api.js';
import { leastOffering, offeringMutations as mutations, provider, type Provider } from '../support/directory.js';

const network = 'neumuenster';
let api: TestApi;
let office: Caller;
let coordinator: Person;
let traeger: Provider;
let foreign: Provider;
let initiative: Provider;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  const networkId = await api.network(network);
  coordinator = await api.coordinator(networkId);
  office = { token: coordinator.token, actAs: networkId };
  const place = { network, networkId, coordinator };
  traeger = await provider(api, place, 'TRAEGER', 'Bruecke');
  foreign = await provider(api, place, 'TRAEGER', 'Hafen');
  initiative = await provider(api, place, 'INITIATIVE', 'Nachbarn');
});
afterAll(async () => {
  await api.stop();
});

const texts = `textStates { field language state original } originalLanguage availableLanguages`;
const setting = `mutation($input: SetTranslationsInput!) { result: setTranslations(input: $input) { __typename
  ... on Offering { id version title hasUnclearedChanges translations { language field text state } } ... on InvalidInput { fields { path code } }
  ... on StaleVersion { actualVersion differingFields } ... on Refused { code } } }`;

async function run(name: keyof typeof mutations, variables: Record<string, unknown>, caller: Caller): Promise<Answer['data']> {
  return (await api.ok(mutations[name], variables, caller)).result;
}
async function translate(input: object, caller: Caller): Promise<Answer['data']> {
  return (await api.ok(setting, { input }, caller)).result;
}
async function refusal(input: object, caller: Caller): Promise<unknown> {
  return (await api.graphql(setting, { input }, caller)).errors?.[0]?.extensions['code'];
}
async function published(input: object, who: Provider): Promise<{ id: string; version: number }> {
  const { id } = await run('create', { input }, who.editor);
  const { version } = await run('publish', { id, expectedVersion: 1 }, who.editor);
  return { id, version };
}
async function read(id: string, language: string | null, caller: Caller = {}): Promise<Answer['data']> {
  return (await api.ok(`query($id: UUID!, $language: String, $network: String) { offering(id: $id, language: $language, network: $network) { title description cost { text } ${texts} } }`,
    { id, language, network }, caller)).offering;
}
async function found(words: string, language: string | null = null): Promise<Answer['data'][]> {
  return (await api.ok(`query($words: String!, $language: String, $network: String!) {
    searchOfferings(network: $network, filter: { words: $words }, language: $language) { items { id title ${texts} } } }`, { words, language, network })).searchOfferings.items;
}
async function toDo(caller: Caller, page: Record<string, unknown> = {}): Promise<Answer['data']> {
  return (await api.ok(`query($language: String, $first: Int, $after: String) { translationsToDo(language: $language, first: $first, after: $after) {
    items { offering { id title } toDo { language missing outdated } } nextCursor } }`, page, caller)).translationsToDo;
}

const inEnglish = [{ field: 'TITLE', text: 'Language café at the market' }, { field: 'DESCRIPTION', text: 'Practise German over coffee.' }];

describe('an offering that is translated', () => {
  let id: string;

  test('is shown in the language that is wanted, and says so', async () => {
    ({ id } = await published(leastOffering, traeger));
    const answer = await translate({ id, expectedVersion: 2, language: 'en', texts: inEnglish }, traeger.editor);
    expect(answer).toMatchObject({ __typename: 'Offering', version: 3, title: leastOffering.title, translations: [{ language: 'en', field: 'TITLE', state: 'HUMAN' }, { field: 'DESCRIPTION' }] });
    expect(await read(id, 'en')).toEqual({
      title: 'Language café at the market', description: 'Practise German over coffee.', cost: { text: null }, originalLanguage: 'de', availableLanguages: ['de', 'en'],
      textStates: [{ field: 'TITLE', language: 'en', state: 'HUMAN', original: null }, { field: 'DESCRIPTION', language: 'en', state: 'HUMAN', original: null }],
    });
  });

  test('falls back to German, with the language of every text', async () => {
    expect(await read(id, 'tr')).toMatchObject({ title: leastOffering.title, textStates: [{ language: 'de', state: 'ORIGINAL' }, { language: 'de', state: 'ORIGINAL' }] });
    expect(await read(id, null)).toMatchObject({ title: leastOffering.title });
    // Whoever fills a form gets what was written, also with a browser in English.
    expect(await read(id, null, { ...traeger.editor, language: 'en' })).toMatchObject({ title: leastOffering.title });
    expect(await read(id, 'en', traeger.editor)).toMatchObject({ title: 'Language café at the market' });
    expect((await api.graphql(`query($id: UUID!) { offering(id: $id, language: "xx") { id } }`, { id })).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  test('is outdated when the original changes, with the original beside it, and right again when that returns', async () => {
    await run('update', { input: { id, expectedVersion: 3, changes: { description: 'Bei Tee Deutsch sprechen.' } } }, traeger.editor);
    expect(await read(id, 'en')).toMatchObject({ description: 'Practise German over coffee.', textStates: [
      { field: 'TITLE', state: 'HUMAN' }, { field: 'DESCRIPTION', language: 'en', state: 'OUTDATED', original: 'Bei Tee Deutsch sprechen.' }] });
    expect((await toDo(traeger.editor, { language: 'en' })).items).toEqual([{ offering: { id, title: leastOffering.title }, toDo: [{ language: 'en', missing: [], outdated: ['DESCRIPTION'] }] }]);

    await run('update', { input: { id, expectedVersion: 4, changes: { description: leastOffering.description } } }, traeger.editor);
    expect((await read(id, 'en')).textStates[1]).toEqual({ field: 'DESCRIPTION', language: 'en', state: 'HUMAN', original: null });
    expect((await toDo(traeger.editor, { language: 'en' })).items).toEqual([]);
  });

  test('is found in every language that it speaks', async () => {
    const more: [string, string, string, string][] = [
      ['ar', 'مقهى اللغة', 'نتحدث الألمانية مع فنجان قهوة.', 'مقهى'], ['uk', 'Мовне кафе', 'Спілкуємося німецькою за кавою.', 'кафе'],
      ['tr', 'Dil kahvesi', 'Kahve eşliğinde Almanca konuşuyoruz.', 'kahve'], ['de-x-leicht', 'Café zum Deutsch-Sprechen', 'Sie trinken Kaffee. Sie üben Deutsch.', 'üben'],
    ];
    for (const [at, [language, title, description]] of more.entries()) {
      await translate({ id, expectedVersion: 5 + at, language, texts: [{ field: 'TITLE', text: title }, { field: 'DESCRIPTION', text: description }] }, traeger.editor);
    }
    for (const [language, title, , word] of [...more, ['en', 'Language café at the market', '', 'practise'] as const]) {
      expect(await found(word, language)).toMatchObject([{ id, title, textStates: [{ language, state: 'HUMAN' }, { language, state: 'HUMAN' }] }]);
    }
    expect(await found('Kaffee')).toMatchObject([{ id, title: leastOffering.title }]);
    expect((await read(id, null)).availableLanguages).toEqual(['de', 'de-x-leicht', 'en', 'ar', 'uk', 'tr']);
  });

  test('shows in its revisions what was translated, and has it back', async () => {
    await translate({ id, expectedVersion: 9, language: 'tr', texts: [{ field: 'TITLE', text: 'Almanca sohbet' }] }, traeger.editor);
    const { compareOfferingRevisions: compared } = await api.ok(`query($id: UUID!) { compareOfferingRevisions(id: $id, from: 9, to: 10) {
      to { content { originalLanguage translations { language field text state } } } differences { field { label } before { label text } after { label text } } } }`, { id }, { ...traeger.editor, language: 'de' });
    expect(compared.differences).toEqual([{ field: { label: 'Übersetzungen' }, before: [{ label: 'Titel (Türkisch)', text: 'Dil kahvesi' }], after: [{ label: 'Titel (Türkisch)', text: 'Almanca sohbet' }] }]);
    expect(compared.to.content.translations).toContainEqual({ language: 'tr', field: 'TITLE', text: 'Almanca sohbet', state: 'HUMAN' });
    await api.ok(`mutation($id: UUID!) { restoreOfferingRevision(id: $id, expectedVersion: 10, revision: 9) { __typename } }`, { id }, traeger.editor);
    expect((await read(id, 'tr')).title).toBe('Dil kahvesi');
  });

  test('is not for others to translate, nor against an older version, nor with what cannot be', async () => {
    const input = { id, expectedVersion: 11, language: 'en', texts: inEnglish };
    expect(await refusal(input, foreign.admin)).toBe('FORBIDDEN');
    expect(await refusal(input, traeger.viewer)).toBe('FORBIDDEN');
    expect(await refusal(input, {})).toBe('UNAUTHENTICATED');
    expect(await translate({ ...input, expectedVersion: 10, texts: [{ field: 'TITLE', text: 'Another' }] }, traeger.editor)).toMatchObject({ __typename: 'StaleVersion', actualVersion: 11, differingFields: ['translations'] });
    expect(await translate({ ...input, language: 'de' }, traeger.editor)).toMatchObject({ __typename: 'InvalidInput', fields: [{ path: 'language', code: 'NOT_ALLOWED' }] });
    expect(await translate({ ...input, texts: [{ field: 'TITLE', text: 'x'.repeat(161) }, { field: 'COST_TEXT', text: 'free' }] }, traeger.editor))
      .toMatchObject({ fields: [{ path: 'texts.0.text', code: 'TOO_LONG' }, { path: 'texts.1.field', code: 'NOT_ALLOWED' }] });
  });
});

test('an offering may be written in another language first, and has all its texts from the beginning', async () => {
  const { id } = await published({
    ...leastOffering, originalLanguage: 'tr', title: 'Kadınlar buluşması', description: 'Birlikte çay içiyoruz.', cost: { kind: 'TEXT', text: 'gelire göre' },
    translations: [{ language: 'de', field: 'TITLE', text: 'Frauentreff' }, { language: 'de', field: 'COST_TEXT', text: 'nach Einkommen' }],
  }, traeger);
  expect(await read(id, 'uk')).toMatchObject({
    title: 'Frauentreff', description: 'Birlikte çay içiyoruz.', cost: { text: 'nach Einkommen' }, originalLanguage: 'tr', availableLanguages: ['tr'],
    textStates: [{ language: 'de', state: 'HUMAN' }, { language: 'tr', state: 'ORIGINAL' }, { language: 'de', state: 'HUMAN' }],
  });
  expect((await found('Frauentreff', 'tr'))[0]).toMatchObject({ id, title: 'Kadınlar buluşması' });
});

describe('what is to be translated', () => {
  test('is listed by offering and language, page by page, for whoever works on it', async () => {
    const items: Answer['data'][] = [];
    let after: string | null = null;
    do {
      const page: Answer['data'] = await toDo(traeger.editor, { first: 1, after });
      items.push(...page.items);
      after = page.nextCursor;
    } while (after !== null);
    expect(items.map((one) => one.offering.title)).toEqual(['Kadınlar buluşması']);
    expect(items[0].toDo[0]).toEqual({ language: 'de', missing: ['DESCRIPTION'], outdated: [] });
    expect((await toDo(office)).items).toHaveLength(1);
    expect((await toDo(foreign.editor)).items).toEqual([]);
    expect((await toDo(office, { language: 'de-x-leicht' })).items).toMatchObject([{ toDo: [{ language: 'de-x-leicht', missing: ['TITLE', 'DESCRIPTION', 'COST_TEXT'] }] }]);
  });
});

describe('an informal service', () => {
  test('shows no address in any language, and its translations wait to be cleared', async () => {
    const { id } = await published(leastOffering, initiative);
    await run('clear', { id, expectedVersion: 2 }, office);
    const said = { id, expectedVersion: 3, language: 'en' };
    expect(await translate({ ...said, texts: [{ field: 'DESCRIPTION', text: 'Come to Ringstraße 12.' }] }, initiative.editor)).toMatchObject({ fields: [{ path: 'texts.0.text', code: 'PRIVATE_ADDRESS' }] });
    expect(await run('update', { input: { id, expectedVersion: 3, changes: { translations: [{ language: 'uk', field: 'TITLE', text: 'вул. Шевченка, 5' }] } } }, initiative.editor))
      .toMatchObject({ fields: [{ path: 'translations.0.text', code: 'PRIVATE_ADDRESS' }] });

    expect(await translate({ ...said, texts: inEnglish }, initiative.editor)).toMatchObject({ version: 4, hasUnclearedChanges: true });
    expect((await read(id, 'en')).textStates).toMatchObject([{ language: 'de' }, { language: 'de' }]);
    await run('clear', { id, expectedVersion: 4 }, office);
    expect((await read(id, 'en')).textStates).toMatchObject([{ language: 'en', state: 'HUMAN' }, { language: 'en', state: 'HUMAN' }]);
    const { rows } = await api.admin.query<{ changes: object }>(`SELECT changes FROM audit_entry WHERE subject_id = $1 AND action = 'offering.translate'`, [id]);
    expect(rows).toEqual([{ changes: { translations: 'changed', language: 'en', texts: ['TITLE', 'DESCRIPTION'] } }]);
  });
});
