/** Organisations and people register services open to all; the public finds exactly what is published, and no person in it. */
import { afterAll, beforeAll, describe, expect, test } from '#jest';
import pg from 'pg';
import { type Answer, type Caller, type Person, TestApi } from '../support/api.js';
import { openPage, submit } from '../support/pages.js';
import { leastOffering, offeringFields, offeringMutations as mutations, provider, type Provider, verify } from '../support/directory.js';

const network = 'neumuenster';
let api: TestApi;
let networkId: string;
let coordinator: Person;
let office: Caller;
let department: Provider;
let traeger: Provider;
let foreign: Provider;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  networkId = await api.network(network);
  coordinator = await api.coordinator(networkId);
  office = { token: coordinator.token, actAs: networkId };
  const place = { network, networkId, coordinator };
  department = await provider(api, place, 'DEPARTMENT', 'Bauamt');
  traeger = await provider(api, place, 'TRAEGER', 'Bruecke');
  const otherId = await api.network('lippe', '05766');
  const otherCoordinator = await api.coordinator(otherId, 'koordination@lippe.example');
  foreign = await provider(api, { network: 'lippe', networkId: otherId, coordinator: otherCoordinator }, 'TRAEGER', 'Fremde');
});
afterAll(async () => {
  await api.stop();
});

async function run(name: keyof typeof mutations, variables: Record<string, unknown>, caller: Caller): Promise<Answer['data']> {
  return (await api.ok(mutations[name], variables, caller)).result;
}

async function created(caller: Caller, input: object = leastOffering): Promise<{ id: string; expectedVersion: number }> {
  const offering = await run('create', { input }, caller);
  expect(offering).toMatchObject({ __typename: 'Offering', state: 'DRAFT', version: 1 });
  return { id: String(offering.id), expectedVersion: 1 };
}

async function published(caller: Caller, input: object = leastOffering): Promise<{ id: string; expectedVersion: number }> {
  const seen = await created(caller, input);
  expect(await run('publish', seen, caller)).toMatchObject({ state: 'PUBLISHED', version: 2 });
  return { ...seen, expectedVersion: 2 };
}

async function publicPage(id: string, caller: Caller = {}): Promise<Answer['data']> {
  return (await api.ok(`query($id: UUID!, $network: String!) { offering(id: $id, network: $network) { ${offeringFields} } }`, { id, network }, caller)).offering;
}

async function listed(filter: object = {}): Promise<string[]> {
  const { searchOfferings } = await api.ok(
    `query($network: String!, $filter: OfferingFilter) { searchOfferings(network: $network, filter: $filter, first: 100) { items { id } } }`, { network, filter });
  return searchOfferings.items.map((one: { id: string }) => one.id);
}

async function refusalOf(name: keyof typeof mutations, variables: Record<string, unknown>, caller: Caller): Promise<unknown> {
  return (await api.graphql(mutations[name], variables, caller)).errors?.[0]?.extensions['code'];
}

describe('publishing', () => {
  test('an editor of the Bauamt publishes with seven facts: title, description, life area, place, times, contact, organisation', async () => {
    const { id } = await published(department.editor);
    expect(await publicPage(id)).toMatchObject({
      state: 'PUBLISHED', openness: 'OPEN', restriction: null, cost: { kind: 'FREE' }, organisation: { name: 'Bauamt', kind: 'DEPARTMENT' },
      contact: { phone: '04321 1234', email: null }, isUnconfirmed: false,
    });
    expect(await listed()).toContain(id);
  });

  test('none of the seven can be left out, and all that is missing is named at once', async () => {
    const seen = await created(traeger.editor, { title: 'Nur ein Titel' });
    const refused = await run('publish', seen, traeger.editor);
    expect(refused).toEqual({ __typename: 'NotReadyToPublish', fields: ['description', 'lifeAreas', 'places', 'times', 'contact'].map((path) => ({ path, code: 'REQUIRED' })) });
    const draft = await publicPage(seen.id, traeger.editor);
    expect(draft).toMatchObject({ state: 'DRAFT', version: 1 });
    expect(draft.missingForPublishing).toHaveLength(5);
  });

  test('a full offering shows times, languages, cost and place to everyone', async () => {
    const { id } = await published(traeger.editor, {
      ...leastOffering, title: 'Mieterberatung', lifeAreas: ['HOUSING', 'AUTHORITIES_LAW'], languages: ['de', 'ar', 'AR'], isPlaceByArrangement: false,
      isTimeByArrangement: false, servedAreas: ['01004'],
      places: [{ name: 'Haus der Begegnung', street: 'Marktstraße 1', postcode: '24534', town: 'Neumünster', latitude: 54.07, longitude: 9.98 }],
      times: [{ weekdays: ['TUESDAY'], from: '16:00', to: '18:00', validTo: '2027-12-31', note: 'nicht in den Ferien' }],
      cost: { kind: 'AMOUNT', amountCents: 250 }, contact: { name: 'Beratungstelefon', email: 'Beratung@Bruecke.example' },
    });
    expect(await publicPage(id)).toMatchObject({
      languages: ['de', 'ar'], places: [{ name: 'Haus der Begegnung', street: 'Marktstraße 1', town: 'Neumünster' }],
      times: [{ weekdays: ['TUESDAY'], from: '16:00', to: '18:00', zone: 'Europe/Berlin', validTo: '2027-12-31' }],
      cost: { kind: 'AMOUNT', amountCents: 250, text: null }, contact: { name: 'Beratungstelefon', email: 'beratung@bruecke.example', phone: null },
      // What is for insiders is null for the public.
      isInformal: null, missingForPublishing: null, warnings: null, coreRevision: null, closeReason: null,
    });
  });

  test('an unverified organisation drafts, but does not publish', async () => {
    const person = await api.signIn('neu@neu.example');
    const { registerOrganisation } = await api.ok(
      `mutation($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { ... on Organisation { id } } }`,
      { input: { network, kind: 'ASSOCIATION', name: 'Ganz neu e.V.' } }, person);
    const caller = { token: person.token, actAs: String(registerOrganisation.id) };
    expect(await run('publish', await created(caller), caller)).toEqual({ __typename: 'Refused', code: 'ORGANISATION_NOT_VERIFIED' });
  });
});

describe('a restriction to a status', () => {
  const restriction = { basis: 'FUNDER_CONDITION', reason: 'Der Bescheid lässt nur diesen Personenkreis zu.', reviewOn: '2027-09-01', alternative: 'Die offene Beratung im Bürgerhaus.' };

  test('is saved with a warning, refused without justification, and public with it', async () => {
    const draft = await run('create', { input: { ...leastOffering, title: 'Nur mit Titel', openness: 'STATUS_BASED' } }, traeger.editor);
    expect(draft).toMatchObject({ openness: 'STATUS_BASED', warnings: [{ code: 'STATUS_BASED_RESTRICTION' }, { code: 'RESTRICTION_NOT_JUSTIFIED' }] });
    expect(await run('publish', { id: draft.id, expectedVersion: 1 }, traeger.editor))
      .toEqual({ __typename: 'RestrictionNeedsJustification', code: 'RESTRICTION_NEEDS_JUSTIFICATION', missing: ['BASIS', 'REASON', 'REVIEW_ON', 'ALTERNATIVE'] });
    const partly = await run('update', { input: { id: draft.id, expectedVersion: 1, changes: { restriction: { ...restriction, alternative: '' } } } }, traeger.editor);
    expect(partly).toMatchObject({ version: 2, coreRevision: 2 });
    expect(await run('publish', { id: draft.id, expectedVersion: 2 }, traeger.editor)).toMatchObject({ missing: ['ALTERNATIVE'] });
    await run('update', { input: { id: draft.id, expectedVersion: 2, changes: { restriction } } }, traeger.editor);
    expect(await run('publish', { id: draft.id, expectedVersion: 3 }, traeger.editor)).toMatchObject({ state: 'PUBLISHED', warnings: [{ code: 'STATUS_BASED_RESTRICTION' }] });
    expect(await publicPage(draft.id)).toMatchObject({ openness: 'STATUS_BASED', restriction });
    expect(await listed()).toContain(draft.id);
  });

  test('is due for review: one obligation per review day, over when the day moves, the offering opens or ends', async () => {
    const list = `{ open: obligations(first: 100) { items { ...o } } suppressed: obligations(state: SUPPRESSED, first: 100) { items { ...o } } }
      fragment o on Obligation { kindLabel title nominal safeDue }`;
    const reviews = async (): Promise<Answer['data']> => {
      const answer = await api.ok(list, {}, { ...traeger.admin, language: 'de' });
      const ofThis = (items: { title: string; kindLabel: string }[]): object[] => items.filter((one) => one.title === 'Prüfen lassen' && one.kindLabel === 'Prüfung einer Einschränkung');
      return { open: ofThis(answer.open.items), suppressed: ofThis(answer.suppressed.items) };
    };
    const review = (nominal: string, safeDue = nominal): object => ({ kindLabel: 'Prüfung einer Einschränkung', title: 'Prüfen lassen', nominal, safeDue });
    const draft = await run('create', { input: { ...leastOffering, title: 'Prüfen lassen', openness: 'STATUS_BASED', restriction: { ...restriction, reviewOn: '2027-10-31' } } }, traeger.editor);
    expect(await reviews()).toEqual({ open: [], suppressed: [] });
    await run('publish', { id: draft.id, expectedVersion: 1 }, traeger.editor);
    // 31 October is a Sunday.
    expect(await reviews()).toEqual({ open: [review('2027-10-31', '2027-10-29')], suppressed: [] });
    await run('update', { input: { id: draft.id, expectedVersion: 2, changes: { description: 'Anders gesagt.' } } }, traeger.editor);
    expect(await reviews()).toEqual({ open: [review('2027-10-31', '2027-10-29')], suppressed: [] });
    await run('update', { input: { id: draft.id, expectedVersion: 3, changes: { restriction: { ...restriction, reviewOn: '2027-12-01' } } } }, traeger.editor);
    expect(await reviews()).toEqual({ open: [review('2027-12-01')], suppressed: [review('2027-10-31', '2027-10-29')] });
    await run('update', { input: { id: draft.id, expectedVersion: 4, changes: { openness: 'OPEN' } } }, traeger.editor);
    expect((await reviews()).open).toEqual([]);
    await run('close', { input: { id: draft.id, expectedVersion: 5, reason: 'NO_DEMAND' } }, traeger.admin);
  });

  test('is flagged to the coordinator alone, with its review', async () => {
    const query = `{ flaggedRestrictions { items { reviewOn isReviewDue offering { title } } } }`;
    const { flaggedRestrictions } = await api.ok(query, {}, office);
    expect(flaggedRestrictions.items).toEqual([{ reviewOn: '2027-09-01', isReviewDue: false, offering: { title: 'Nur mit Titel' } }]);
    for (const caller of [{}, traeger.admin, traeger.editor]) expect((await api.graphql(query, {}, caller)).errors?.[0]?.extensions['code']).toMatch(/UNAUTHENTICATED|FORBIDDEN/);
  });

  test('needs a review within twelve months; what is open to all has none', async () => {
    const late = await run('create', { input: { ...leastOffering, openness: 'NEED_BASED', restriction: { ...restriction, reviewOn: '2028-03-02' } } }, traeger.editor);
    expect(late).toEqual({ __typename: 'InvalidInput', fields: [{ path: 'restriction.reviewOn', code: 'OUT_OF_RANGE' }] });
    const open = await run('create', { input: { ...leastOffering, restriction } }, traeger.editor);
    expect(open).toEqual({ __typename: 'InvalidInput', fields: [{ path: 'restriction', code: 'NOT_ALLOWED' }] });
  });
});

describe('services of people and informal initiatives', () => {
  const neighbourly = { title: 'Nachbarschaftshilfe beim Einkauf', description: 'Ich helfe beim Einkaufen.', lifeAreas: ['SUPPLY'], isTimeByArrangement: true, places: [{ town: 'Neumünster', district: 'Faldera' }], contact: { phone: '0151 000111' } };
  let volunteer: Person;
  let service: { id: string; expectedVersion: number };

  beforeAll(async () => {
    volunteer = await api.signIn('sehr.privat@zuhause.example');
    await api.ok(`mutation { updateAccount(input: { displayName: "Vorname Geheimnis" }) { __typename } }`, {}, volunteer);
  });

  test('a volunteer submits one without any organisation; only owner, office and possible sponsors see it', async () => {
    const draft = await run('createPersonal', { network, input: neighbourly }, { token: volunteer.token });
    expect(draft).toMatchObject({ state: 'DRAFT', organisation: null, isInformal: true });
    const own = { token: volunteer.token, actAs: networkId };
    expect(await run('publish', { id: draft.id, expectedVersion: 1 }, own)).toMatchObject({ state: 'AWAITING_CLEARANCE', version: 2, isInformal: true });
    service = { id: String(draft.id), expectedVersion: 2 };
    expect(await publicPage(service.id)).toBeNull();
    expect(await publicPage(service.id, traeger.editor)).toBeNull();
    expect(await publicPage(service.id, own)).toMatchObject({ state: 'AWAITING_CLEARANCE' });
    expect(await publicPage(service.id, office)).toMatchObject({ state: 'AWAITING_CLEARANCE' });
    expect(await listed()).not.toContain(service.id);
    for (const caller of [office, traeger.admin]) {
      const { offeringsToClear } = await api.ok(`{ offeringsToClear { items { id } } }`, {}, caller);
      expect(offeringsToClear.items).toEqual([{ id: service.id }]);
    }
  });

  test('an address is refused wherever it is written', async () => {
    const own = { token: volunteer.token, actAs: networkId };
    const input = { ...neighbourly, title: 'Bei mir, Hauptstr. 12', description: 'Klingeln Goethestraße 5 a', places: [{ town: 'Neumünster', street: 'Hauptstraße 12', postcode: '24534' }, { name: 'Am Alten Weg 7', town: 'Neumünster', latitude: 54, longitude: 10 }] };
    expect(await run('createPersonal', { network, input }, own)).toEqual({ __typename: 'InvalidInput', fields:
      ['title', 'description', 'places.0', 'places.1', 'places.1.name'].map((path) => ({ path, code: 'PRIVATE_ADDRESS' })) });
    await expect(api.admin.query(
      `INSERT INTO offering_place (id, network_id, offering_id, is_informal, position, town, street) VALUES (gen_random_uuid(), $1, $2, true, 5, 'Ort', 'Hauptstraße 12')`,
      [networkId, service.id])).rejects.toThrow(/check constraint/);
    await expect(api.admin.query(
      `INSERT INTO offering_place (id, network_id, offering_id, is_informal, position, town, street) VALUES (gen_random_uuid(), $1, $2, false, 5, 'Ort', 'Hauptstraße 12')`,
      [networkId, service.id])).rejects.toThrow(/foreign key/);
  });

  test('nobody clears it who may not: owner, editor, other network; an initiative does not vouch', async () => {
    expect(await refusalOf('clear', service, { token: volunteer.token, actAs: networkId })).toBe('FORBIDDEN');
    expect(await refusalOf('clear', service, traeger.editor)).toBe('FORBIDDEN');
    expect(await refusalOf('clear', service, {})).toBe('UNAUTHENTICATED');
    expect(await refusalOf('clear', service, foreign.admin)).toBe('NOT_FOUND');
    const initiative = await provider(api, { network, networkId, coordinator }, 'INITIATIVE', 'Nachbarn');
    expect(await run('clear', service, initiative.admin)).toEqual({ __typename: 'Refused', code: 'CANNOT_SPONSOR' });
    const own = await created(initiative.editor, { ...neighbourly, title: 'Reparaturtreff' });
    expect(await run('publish', own, initiative.editor)).toMatchObject({ state: 'AWAITING_CLEARANCE' });
    expect(await run('clear', { ...own, expectedVersion: 2 }, initiative.admin)).toEqual({ __typename: 'Refused', code: 'CANNOT_SPONSOR' });
    const reason = 'Bitte beschreiben, wer kommt.';
    expect(await run('return', { ...own, expectedVersion: 2, reason }, office)).toMatchObject({ state: 'DRAFT', returnReason: reason });
  });

  test('cleared by the coordinator it is public, and nothing in any public answer names the account', async () => {
    expect(await run('clear', service, office)).toMatchObject({ state: 'PUBLISHED', version: 3 });
    const page = await api.graphql(
      `query($id: UUID!, $network: String!) { offering(id: $id, network: $network) { ${offeringFields} } searchOfferings(network: $network, first: 100) { items { id title contact { name email phone } organisation { id name } places { name street postcode town district latitude longitude } } } }`,
      { id: service.id, network });
    expect(page.data.offering).toMatchObject({ state: 'PUBLISHED', organisation: null, contact: { name: null, email: null, phone: '0151 000111' } });
    expect(page.data.searchOfferings.items).toContainEqual(expect.objectContaining({ id: service.id, organisation: null }));
    const { rows } = await api.admin.query<{ card: object }>(`SELECT to_jsonb(c) AS card FROM offering_card c WHERE id = $1`, [service.id]);
    for (const text of [JSON.stringify(page), JSON.stringify(rows)]) {
      for (const secret of ['sehr.privat', 'zuhause.example', 'Geheimnis', volunteer.accountId]) expect(text).not.toContain(secret);
    }
  });

  test('a change is public only once it is cleared again, by a sponsor who is then named', async () => {
    const own = { token: volunteer.token, actAs: networkId };
    const changed = await run('update', { input: { id: service.id, expectedVersion: 3, changes: { description: 'Jetzt auch samstags.' } } }, own);
    expect(changed).toMatchObject({ state: 'PUBLISHED', version: 4, hasUnclearedChanges: true });
    expect(await publicPage(service.id)).toMatchObject({ description: 'Ich helfe beim Einkaufen.', sponsor: null });
    expect(await run('clear', { id: service.id, expectedVersion: 4 }, traeger.admin)).toMatchObject({ hasUnclearedChanges: null, version: 5 });
    expect(await publicPage(service.id)).toMatchObject({ description: 'Jetzt auch samstags.', sponsor: { name: 'Bruecke' } });
  });
});

describe('entered by the county', () => {
  test('it is public at once, marked as unconfirmed, until the organisation confirms by the link in its mail', async () => {
    const offering = { ...leastOffering, title: 'Elterncafé' };
    const recorded = await run('record', { input: { organisationId: traeger.id, contactEmail: 'buero@bruecke.example', offering } }, office);
    expect(recorded).toMatchObject({ state: 'PUBLISHED', isUnconfirmed: true });
    expect(await publicPage(recorded.id)).toMatchObject({ isUnconfirmed: true, organisation: { name: 'Bruecke' } });
    const [mail] = await api.mailsTo('buero@bruecke.example');
    const link = /\/confirm\/\S+/.exec(mail?.body_text ?? '')?.[0] ?? '';
    const page = await openPage(api.url + link);
    expect(page.text).toContain('Elterncafé');
    expect(await publicPage(recorded.id)).toMatchObject({ isUnconfirmed: true });
    const answer = await submit(api.url + link, { answer: 'CONFIRMED' }, page);
    expect(answer.status).toBe(200);
    expect(await publicPage(recorded.id)).toMatchObject({ isUnconfirmed: false });
  });

  test('it must be complete; only the office enters it; an editor who corrects it has confirmed it', async () => {
    const input = { organisationId: traeger.id, contactEmail: 'kein-mail', offering: { title: 'x' } };
    expect(await run('record', { input }, office)).toEqual({ __typename: 'InvalidInput', fields: [{ path: 'contactEmail', code: 'NOT_AN_EMAIL' }, { path: 'title', code: 'TOO_SHORT' }] });
    expect(await run('record', { input: { ...input, contactEmail: 'a@b.example', offering: { title: 'Nur Titel' } } }, office)).toMatchObject({ __typename: 'NotReadyToPublish' });
    for (const caller of [traeger.admin, traeger.editor]) expect(await refusalOf('record', { input }, caller)).toBe('FORBIDDEN');
    const recorded = await run('record', { input: { ...input, contactEmail: 'a@b.example', offering: leastOffering } }, office);
    expect(await run('update', { input: { id: recorded.id, expectedVersion: 1, changes: { title: 'Vom Amt verbessert' } } }, office)).toMatchObject({ version: 2, isUnconfirmed: true });
    expect(await run('update', { input: { id: recorded.id, expectedVersion: 2, changes: { contact: { email: 'cafe@bruecke.example' } } } }, traeger.editor)).toMatchObject({ isUnconfirmed: false });
    expect(await refusalOf('update', { input: { id: recorded.id, expectedVersion: 3, changes: { title: 'Zu spät' } } }, office)).toBe('FORBIDDEN');
    expect(await refusalOf('record', { input: { ...input, organisationId: foreign.id } }, office)).toBe('NOT_FOUND');
  });
});

describe('changing and ending', () => {
  test('two editors at once: the second is told what differs, and nothing is stored', async () => {
    const seen = await published(traeger.editor);
    expect(await run('update', { input: { ...seen, changes: { title: 'Erste Fassung', languages: ['uk'] } } }, traeger.editor)).toMatchObject({ version: 3 });
    const second = await run('update', { input: { ...seen, changes: { title: 'Zweite Fassung', languages: ['uk'] } } }, traeger.admin);
    expect(second).toEqual({ __typename: 'StaleVersion', actualVersion: 3, differingFields: ['title'] });
    expect(await publicPage(seen.id)).toMatchObject({ title: 'Erste Fassung', version: 3 });
  });

  test('what is public stays complete', async () => {
    const seen = await published(traeger.editor);
    const emptied = await run('update', { input: { ...seen, changes: { description: '', lifeAreas: [] } } }, traeger.editor);
    expect(emptied).toMatchObject({ __typename: 'NotReadyToPublish', fields: [{ path: 'description' }, { path: 'lifeAreas' }] });
  });

  test('every bad field is named at once, and nothing of it is stored', async () => {
    const input = {
      title: '\u202Eab', languages: ['xx'], servedAreas: ['9'], website: 'javascript:alert(1)', contact: { email: 'x' }, cost: { kind: 'AMOUNT', amountCents: 0 },
      places: [{ town: '', postcode: '1', latitude: 100, longitude: 0 }], times: [{ weekdays: ['SUNDAY'], from: '25:00', to: '10:00', validFrom: '2027-02-02', validTo: '2027-02-01' }, { weekdays: ['MONDAY'], from: '10:00', to: '09:00' }],
    };
    const { fields } = await run('create', { input }, traeger.editor);
    expect(fields.map((field: { path: string }) => field.path)).toEqual([
      'title', 'languages', 'servedAreas', 'places.0.town', 'places.0.postcode', 'places.0.latitude', 'times.0.from', 'times.0.validTo', 'times.1.to',
      'cost.amountCents', 'contact.email', 'website',
    ]);
    const hostile = `'; DROP TABLE offering; -- <script>alert(1)</script> 👩‍👩‍👧 مرحبا`;
    const { id } = await published(traeger.editor, { ...leastOffering, title: hostile });
    expect(await publicPage(id)).toMatchObject({ title: hostile });
    expect(await run('create', { input: { ...leastOffering, servedAreas: ['99999'] } }, traeger.editor)).toMatchObject({ fields: [{ path: 'servedAreas', code: 'NOT_FOUND' }] });
  });

  test('closing needs the admin and a reason, hides the page at once, and is final', async () => {
    const seen = await published(traeger.editor);
    expect(await refusalOf('close', { input: { ...seen, reason: 'FUNDING_ENDED' } }, traeger.editor)).toBe('FORBIDDEN');
    expect(await run('close', { input: { ...seen, reason: 'OTHER' } }, traeger.admin)).toEqual({ __typename: 'InvalidInput', fields: [{ path: 'note', code: 'REQUIRED' }] });
    expect(await run('close', { input: { ...seen, reason: 'FUNDING_ENDED' } }, traeger.admin)).toMatchObject({ state: 'CLOSED', closeReason: 'FUNDING_ENDED' });
    expect(await publicPage(seen.id)).toBeNull();
    expect(await listed()).not.toContain(seen.id);
    expect(await run('close', { input: { ...seen, expectedVersion: 3, reason: 'REPLACED' } }, traeger.admin)).toEqual({ __typename: 'Refused', code: 'WRONG_STATE' });
  });

  test('refused sides: readers, strangers and another network change nothing and learn nothing', async () => {
    const draft = await created(traeger.editor);
    const shown = await published(traeger.editor);
    const variables = (seen: { id: string; expectedVersion: number }): [keyof typeof mutations, Record<string, unknown>][] => [
      ['update', { input: { ...seen, changes: { title: 'Gekapert' } } }], ['publish', seen], ['close', { input: { ...seen, reason: 'REPLACED' } }],
    ];
    for (const [name, values] of variables(draft)) {
      expect([name, await refusalOf(name, values, traeger.viewer)]).toEqual([name, 'FORBIDDEN']);
      expect([name, await refusalOf(name, values, department.admin)]).toEqual([name, 'NOT_FOUND']);
      expect([name, await refusalOf(name, values, office)]).toEqual([name, 'NOT_FOUND']);
    }
    for (const [name, values] of variables(shown)) {
      expect([name, await refusalOf(name, values, department.admin)]).toEqual([name, 'FORBIDDEN']);
      expect([name, await refusalOf(name, values, office)]).toEqual([name, 'FORBIDDEN']);
      expect([name, await refusalOf(name, values, foreign.admin)]).toEqual([name, 'NOT_FOUND']);
      expect([name, await refusalOf(name, values, {})]).toEqual([name, 'UNAUTHENTICATED']);
    }
    expect(await refusalOf('create', { input: leastOffering }, traeger.viewer)).toBe('FORBIDDEN');
    for (const caller of [department.admin, office, foreign.admin, {}]) expect(await publicPage(draft.id, caller)).toBeNull();
    expect(await publicPage(draft.id, traeger.viewer)).toMatchObject({ state: 'DRAFT' });
    expect(await publicPage(shown.id, department.admin)).toMatchObject({ warnings: null });
    expect((await api.ok(`query($id: UUID!) { offering(id: $id, network: "lippe") { id } }`, { id: shown.id })).offering).toBeNull();
  });

  test('the workspace shows each what is theirs', async () => {
    const query = `{ workspaceOfferings(first: 100) { items { state organisation { name } } } }`;
    const names = async (caller: Caller): Promise<Set<string>> => {
      const { workspaceOfferings } = await api.ok(query, {}, caller);
      return new Set(workspaceOfferings.items.map((one: { organisation: { name: string } | null }) => one.organisation?.name));
    };
    expect(await names(traeger.viewer)).toEqual(new Set(['Bruecke']));
    expect(await names(department.editor)).toEqual(new Set(['Bauamt']));
    expect(await names(foreign.editor)).toEqual(new Set());
    const { workspaceOfferings } = await api.ok(query, {}, office);
    expect(workspaceOfferings.items.map((one: { state: string }) => one.state)).not.toContain('DRAFT');
  });
});

test('a suspended organisation disappears with all it published and vouched for, and comes back verified', async () => {
  const place = { network, networkId, coordinator };
  const shaky = await provider(api, place, 'ASSOCIATION', 'Wackelig');
  const own = await published(shaky.editor, { ...leastOffering, title: 'Wackeliges' });
  const person = await api.signIn('nachbarin@zuhause.example');
  const personal = await run('createPersonal', { network, input: { ...leastOffering, title: 'Mit Bürgschaft' } }, person);
  await run('publish', { id: personal.id, expectedVersion: 1 }, { token: person.token, actAs: networkId });
  expect(await run('clear', { id: personal.id, expectedVersion: 2 }, shaky.admin)).toMatchObject({ state: 'PUBLISHED' });
  expect(await listed()).toEqual(expect.arrayContaining([own.id, personal.id]));

  await api.ok(`mutation($id: UUID!) { suspendOrganisation(id: $id, expectedVersion: 2, reason: "Hinweise werden geprüft") { __typename } }`, { id: shaky.id }, office);
  for (const id of [own.id, String(personal.id)]) {
    expect(await publicPage(id)).toBeNull();
    expect(await listed()).not.toContain(id);
  }
  expect(await publicPage(own.id, shaky.editor)).toMatchObject({ state: 'SUSPENDED' });
  expect(await publicPage(String(personal.id), office)).toMatchObject({ state: 'AWAITING_CLEARANCE', sponsor: null });

  await verify(api, place, { id: shaky.id, expectedVersion: 3 });
  expect(await publicPage(own.id)).toMatchObject({ state: 'PUBLISHED', title: 'Wackeliges' });
  expect(await publicPage(String(personal.id))).toBeNull();
});

test('the second lock alone hides them too: whatever changes the verification', async () => {
  const { id } = await published(department.editor, { ...leastOffering, title: 'Doppelt verriegelt' });
  const visitor = new pg.Client({ connectionString: api.database.urls.public });
  await visitor.connect();
  try {
    const seen = async (): Promise<number | null> => (await visitor.query(`SELECT card FROM offering_card WHERE id = $1`, [id])).rowCount;
    expect(await seen()).toBe(1);
    await api.admin.query(`UPDATE organisation SET verification = 'SUSPENDED' WHERE id = $1`, [department.id]);
    expect(await publicPage(id)).toBeNull();
    expect(await seen()).toBe(0);
    for (const table of ['offering', 'offering_place', 'schedule', 'account']) await expect(visitor.query(`SELECT 1 FROM ${table}`)).rejects.toThrow(/permission denied/);
    await expect(visitor.query(`SELECT base FROM offering_card`)).rejects.toThrow(/permission denied/);
  } finally {
    await visitor.end();
  }
  await api.admin.query(`UPDATE organisation SET verification = 'VERIFIED' WHERE id = $1`, [department.id]);
  expect(await publicPage(id)).not.toBeNull();
  const { rows } = await api.admin.query<{ network_id: string }>(`SELECT network_id FROM offering WHERE state = 'DRAFT' LIMIT 1`);
  await expect(api.admin.query(
    `INSERT INTO offering_card (id, network_id, life_areas, languages, suited_for, weekdays, is_free, is_remote, changed_ms, words, folded, base)
     SELECT id, network_id, '{}', '{}', '{}', '{}', true, true, 0, '', '', '{}' FROM offering WHERE state = 'DRAFT' AND network_id = $1`, [rows[0]?.network_id])).rejects.toThrow(/foreign key/);
});

test('a publication that meets a suspension waits for it and is refused', async () => {
  const place = { network, networkId, coordinator };
  const late = await provider(api, place, 'ASSOCIATION', 'Zu spaet');
  const seen = await created(late.editor);
  const client = await api.admin.connect();
  await client.query('BEGIN');
  await client.query(`UPDATE organisation SET verification = 'SUSPENDED' WHERE id = $1`, [late.id]);
  const publishing = run('publish', seen, late.editor);
  await waitingForLock();
  await client.query('COMMIT');
  client.release();
  expect(await publishing).toEqual({ __typename: 'Refused', code: 'ORGANISATION_NOT_VERIFIED' });
  expect(await publicPage(seen.id, late.editor)).toMatchObject({ state: 'DRAFT' });
});

/** Returns once somebody in this database waits for a lock. */
async function waitingForLock(): Promise<void> {
  for (;;) {
    const { rowCount } = await api.admin.query(`SELECT pg_sleep(0.01) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`);
    if (rowCount) return;
  }
}

test('a new name reaches the cards', async () => {
  const { id } = await published(department.editor, { ...leastOffering, title: 'Umbenannt' });
  await api.ok(`mutation($id: UUID!) { updateOrganisation(input: { id: $id, expectedVersion: 2, name: "Fachdienst Bauen" }) { __typename ... on Organisation { name } } }`, { id: department.id }, department.admin);
  expect(await publicPage(id)).toMatchObject({ organisation: { name: 'Bauamt' } });
  await api.ok(`mutation($id: UUID!) { decideOrganisationName(input: { id: $id, expectedVersion: 3, isAccepted: true }) { __typename ... on Organisation { name } } }`, { id: department.id }, office);
  expect(await publicPage(id)).toMatchObject({ organisation: { name: 'Fachdienst Bauen' } });
});

test('every write left a row in the trail, without the contact', async () => {
  const { rows } = await api.admin.query<{ action: string; changes: string }>(`SELECT action, changes::text FROM audit_entry WHERE subject_type = 'offering' AND network_id = $1`, [networkId]);
  expect(new Set(rows.map((row) => row.action))).toEqual(new Set([
    'offering.create', 'offering.createAsPerson', 'offering.record', 'offering.update', 'offering.publish', 'offering.clear', 'offering.close',
    'organisation.suspend', 'organisation.verify', 'organisation.record',
  ]));
  for (const row of rows) expect(row.changes).not.toMatch(/04321 1234|0151 000111|@bruecke\.example/);
});
