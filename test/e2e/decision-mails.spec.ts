/** Protects: whoever waits for a decision hears of it with its reason, and whoever decides hears that somebody waits; once each. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '#jest';
import { type INestApplicationContext } from '@nestjs/common';
import { MailRelay } from '#platform/mail';
import { type Caller, type Person, TestApi } from '../support/api.js';
import { leastOffering, offeringMutations, provider, type Provider } from '../support/directory.js';
import { workerBeside } from '../support/worker-beside.js';

const OFFICE = 'buero@kreis.example';
let api: TestApi;
let worker: INestApplicationContext;
let networkId: string;
let coordinator: Person;
let office: Caller;
let count = 0;

beforeAll(async () => {
  api = await TestApi.start();
  networkId = await api.network('hier');
  coordinator = await api.coordinator(networkId, OFFICE);
  office = { token: coordinator.token, actAs: networkId };
  worker = await workerBeside(api);
});
afterAll(async () => {
  await worker.close();
  await api.stop();
});
beforeEach(() => { count += 1; });

/** Subjects and texts of the mails about decisions that went to an address since the last call. */
const seen = new Map<string, number>();
async function news(email: string): Promise<{ subject: string; body_text: string; kind: string }[]> {
  await worker.get(MailRelay).drain();
  const all = (await api.mailsTo(email)).filter((mail) => /^(organisation|offering)\./.test(mail.kind) && mail.state === 'SENT');
  const before = seen.get(email) ?? 0;
  seen.set(email, all.length);
  return all.slice(before);
}
const kindsOf = async (email: string): Promise<string[]> => (await news(email)).map((mail) => mail.kind);

describe('an organisation and the office', () => {
  interface Waiting { id: string; address: string; admin: Caller }
  const shown = '__typename ... on Organisation { verification version suspensionReason } ... on Problem { code }';
  const mutate = async (call: string, caller: Caller): Promise<unknown> => (await api.ok(`mutation { answer: ${call} { ${shown} } }`, {}, caller)).answer;
  const ask = (of: Waiting, version: number): Promise<unknown> => mutate(`requestVerification(id: "${of.id}", expectedVersion: ${version})`, of.admin);
  const verify = (of: Waiting, version: number): Promise<unknown> =>
    mutate(`verifyOrganisation(input: { id: "${of.id}", expectedVersion: ${version}, evidenceKind: KNOWN_PARTNER })`, office);
  const suspend = (of: Waiting, version: number, reason: string): Promise<unknown> =>
    mutate(`suspendOrganisation(id: "${of.id}", expectedVersion: ${version}, reason: "${reason}")`, office);
  const reasonFor = async (of: Waiting, caller: Caller): Promise<unknown> =>
    (await api.graphql(`query($id: UUID!) { organisation(id: $id, network: "hier") { suspensionReason } }`, { id: of.id }, caller)).data?.organisation;

  async function waiting(): Promise<Waiting> {
    const address = `leitung${count}@verein.example`;
    const person = await api.signIn(address);
    const { registerOrganisation } = await api.ok(
      `mutation($i: RegisterOrganisationInput!) { registerOrganisation(input: $i) { ... on Organisation { id } } }`, { i: { network: 'hier', kind: 'ASSOCIATION', name: `Verein ${count} {reason}` } }, person);
    const of = { id: String(registerOrganisation.id), address, admin: { token: person.token, actAs: String(registerOrganisation.id) } };
    expect(await ask(of, 1)).toMatchObject({ verification: 'PENDING', version: 2 });
    return of;
  }

  test('the office hears that one waits, the organisation that it is verified; a second verification is no news', async () => {
    const of = await waiting();
    const [mail, ...more] = await news(OFFICE);
    expect([mail?.subject, more]).toEqual([`Organisation zu prüfen: „Verein ${count} {reason}“`, []]);
    expect(mail?.body_text).not.toContain(of.address);
    expect(await ask(of, 2)).toMatchObject({ code: 'WRONG_STATE' });
    expect(await kindsOf(of.address)).toEqual([]);
    await verify(of, 2);
    await verify(of, 3);
    expect((await news(of.address)).map((one) => one.subject)).toEqual([`Ihre Organisation ist bestätigt: „Verein ${count} {reason}“`]);
    expect(await news(OFFICE)).toEqual([]);
  });

  test('what is refused says so with the reason and whom to ask', async () => {
    const of = await waiting();
    await suspend(of, 2, 'Diesen Verein gibt es nicht.');
    const [mail, ...more] = await news(of.address);
    expect([mail?.subject, more]).toEqual([`Ihre Organisation wurde nicht bestätigt: „Verein ${count} {reason}“`, []]);
    expect(mail?.body_text).toMatch(/Grund: Diesen Verein gibt es nicht\.[^]*Integrationsbüro \(Netzwerk hier\)/);
  });

  test('the reason of a suspension is mailed and stays to be read by its members and the office, by nobody else, until it is verified again', async () => {
    const of = await waiting();
    await verify(of, 2);
    await news(of.address);
    expect(await suspend(of, 3, 'Zu kurz.')).toMatchObject({ verification: 'SUSPENDED', suspensionReason: 'Zu kurz.' });
    expect(await suspend(of, 3, 'Noch einmal, von einer alten Seite.')).toMatchObject({ __typename: 'StaleVersion' });
    const [mail, ...more] = await news(of.address);
    expect([mail?.subject, more]).toEqual([`Ihre Organisation ist gesperrt: „Verein ${count} {reason}“`, []]);
    expect(mail?.body_text).toMatch(/Grund: Zu kurz\.[^]*Integrationsbüro \(Netzwerk hier\)/);
    for (const caller of [of.admin, office]) expect(await reasonFor(of, caller)).toEqual({ suspensionReason: 'Zu kurz.' });
    const other = await provider(api, { network: 'hier', networkId, coordinator }, 'TRAEGER', 'Andere');
    for (const caller of [{}, other.admin]) expect(await reasonFor(of, caller)).toBeNull();
    expect(await verify(of, 4)).toMatchObject({ verification: 'VERIFIED', suspensionReason: null });
    expect((await news(of.address)).map((one) => one.subject)).toEqual([`Ihre Organisation ist wieder bestätigt: „Verein ${count} {reason}“`]);
    for (const caller of [{}, other.admin]) expect(await reasonFor(of, caller)).toEqual({ suspensionReason: null });
  });
});

describe('an informal service and the office', () => {
  interface Service { id: string; version: number }
  const OWNER = 'nachbarin@zuhause.example';
  let owner: Caller;
  const run = async (name: keyof typeof offeringMutations, variables: Record<string, unknown>, caller: Caller): Promise<Service> =>
    (await api.ok(offeringMutations[name], variables, caller)).result;
  const step = (name: 'publish' | 'clear', { id, version }: Service, caller: Caller): Promise<Service> => run(name, { id, expectedVersion: version }, caller);

  beforeAll(async () => {
    const person = await api.signIn(OWNER);
    await api.ok(`mutation { updateAccount(input: { language: "en" }) { __typename } }`, {}, person);
    owner = { token: person.token, actAs: networkId };
  });
  async function submitted(): Promise<Service> {
    await news(OFFICE);
    const input = { ...leastOffering, title: `Frau Ost hilft ${count}` };
    return step('publish', await run('createPersonal', { network: 'hier', input }, owner), owner);
  }

  test('submitted: the office hears it without the words of the person, and once; cleared: the person hears it in their language', async () => {
    const service = await submitted();
    const [mail, ...more] = await news(OFFICE);
    expect([mail?.kind, more]).toEqual(['offering.submitted', []]);
    expect(JSON.stringify(mail)).not.toMatch(/Frau Ost|nachbarin/);
    await step('clear', service, office);
    expect((await news(OWNER)).map((one) => one.subject)).toEqual([`Your service is cleared: "Frau Ost hilft ${count}"`]);
    expect(await news(OFFICE)).toEqual([]);
  });

  test('returned: the person reads why; what is submitted again is news again', async () => {
    const service = await submitted();
    expect(await kindsOf(OFFICE)).toEqual(['offering.submitted']);
    const returned = await run('return', { id: service.id, expectedVersion: service.version, reason: 'Bitte ohne Namen.' }, office);
    const [mail, ...more] = await news(OWNER);
    expect([mail?.kind, more]).toEqual(['offering.returned', []]);
    expect(mail?.body_text).toContain('Bitte ohne Namen.');
    await step('publish', returned, owner);
    expect(await kindsOf(OFFICE)).toEqual(['offering.submitted']);
  });

  test('changed after it was cleared: several changes are one mail, until they are cleared', async () => {
    let service = await step('clear', await submitted(), office);
    await news(OFFICE);
    await news(OWNER);
    for (const description of ['Auch samstags.', 'Auch sonntags.']) {
      service = await run('update', { input: { id: service.id, expectedVersion: service.version, changes: { description } } }, owner);
    }
    expect(await kindsOf(OFFICE)).toEqual(['offering.changed']);
    await step('clear', service, office);
    expect(await kindsOf(OWNER)).toEqual(['offering.cleared']);
  });

  test('what was settled before the mail went out is not told any more', async () => {
    const service = await submitted();
    await step('clear', service, office);
    expect(await kindsOf(OFFICE)).toEqual([]);
    const { rows } = await api.admin.query(`SELECT state, reason FROM delivery WHERE kind = 'offering.submitted' ORDER BY created_at DESC, id DESC LIMIT 1`);
    expect(rows).toEqual([{ state: 'OBSOLETE', reason: 'PUBLISHED' }]);
  });

  test('of an initiative the admins hear it, and whoever decides themself does not', async () => {
    const initiative: Provider = await provider(api, { network: 'hier', networkId, coordinator }, 'INITIATIVE', 'Nachbarn');
    const traeger = await provider(api, { network: 'hier', networkId, coordinator }, 'TRAEGER', 'Haus');
    await news('admin@nachbarn.example');
    const draft = await run('create', { input: { ...leastOffering, title: 'Reparaturtreff' } }, initiative.editor);
    await step('clear', await step('publish', draft, initiative.editor), traeger.admin);
    expect(await kindsOf('admin@nachbarn.example')).toEqual(['offering.cleared']);
    expect(await kindsOf('editor@nachbarn.example')).toEqual([]);
    expect(await kindsOf('admin@haus.example')).toEqual(['organisation.verified']);
  });
});
