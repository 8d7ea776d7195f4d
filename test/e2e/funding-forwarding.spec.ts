/** Protects: money that is passed on is accounted for in time for every level above (D12), never more is passed on than there is, and each level knows its own part. */
import { afterAll, beforeAll, describe, expect, test } from '#jest';
import { TestApi } from '../support/api.js';
import { addOffering, colleague, type Member, programmeOf, registered } from '../support/funding.js';
import { openPage, submit } from '../support/pages.js';

let api: TestApi;
let networkId: string;
let office: Member;
/** The county's department: first recipient. */
let county: Member;
let bruecke: Member;
let verein: Member;
let stranger: Member;
let programmeId: string;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  networkId = await api.network('lippe', '05766');
  office = { ...await api.coordinator(networkId), actAs: networkId };
  const member = async (name: string, email: string, kind: string): Promise<Member> => {
    const organisation = await registered(api, { network: 'lippe', email, name, kind });
    await api.admin.query(`UPDATE organisation SET verification = 'VERIFIED' WHERE id = $1`, [organisation.id]);
    return { ...organisation.admin, actAs: organisation.id };
  };
  county = await member('Kreis Lippe, Amt für Integration', 'geld@kreis.example', 'DEPARTMENT');
  bruecke = await member('Brücke e.V.', 'leitung@bruecke.example', 'TRAEGER');
  verein = await member('Nachbarn e.V.', 'vorstand@nachbarn.example', 'ASSOCIATION');
  stranger = await member('Anderswo e.V.', 'leitung@anderswo.example', 'TRAEGER');
  programmeId = await programmeOf(api, county, 'KOMM-AN', { proofRule: 'proof-end-of-6th-month', interimRule: 'interim-end-of-4th-month' });
});
afterAll(async () => {
  await api.stop();
});

const deadlineFields = `deadlines { id kind nominalOn effectiveOn safeDueOn proposedOn origin rule reason state }`;
const shown = `id version amountCents funderName isUnconfirmed forwardedCents unallocatedCents forwardedFrom { organisationName checkingWeeks }
  forwardings { forwardedGrantId organisationName amountCents checkingWeeks status isUnconfirmed proofDueOn proofProposedOn proofSubmittedOn } ${deadlineFields}`;
const answer = `__typename ... on Grant { ${shown} } ... on InvalidInput { fields { path code message } } ... on Problem { code message }`;
const mutation = (name: string, type: string): string => `mutation($input: ${type}!) { answer: ${name}(input: $input) { ${answer} } }`;
const forward = mutation('forwardGrant', 'ForwardGrantInput');
const update = mutation('updateGrant', 'UpdateGrantInput');
const set = mutation('setGrantDeadline', 'SetGrantDeadlineInput');
const confirm = mutation('confirmGrantDeadline', 'ConfirmGrantDeadlineInput');
const ask = async (document: string, input: Record<string, unknown>, caller: Member) => (await api.ok(document, { input }, caller)).answer;
const read = async (id: string, caller: Member) => (await api.ok(`query($id: UUID!) { grant(id: $id) { ${shown} } }`, { id }, caller)).grant;

let count = 0;
async function granted(fields: Record<string, unknown> = {}) {
  count += 1;
  return ask(mutation('enterGrant', 'EnterGrantInput'), {
    organisationId: county.actAs, programmeId, reference: `AZ ${count}`, status: 'COMMITTED', awardPeriod: { from: '2027-01-01', to: '2027-12-31' },
    amountCents: 10_000_000, isSharedWithCounty: true, shares: [], ...fields,
  }, county);
}
async function passedOn(grant: { id: string; version: number }, to: Member, fields: Record<string, unknown> = {}, by = county) {
  return ask(forward, {
    grantId: grant.id, expectedVersion: grant.version, organisationId: to.actAs, amountCents: 4_000_000, checkingWeeks: 8, contactEmail: to.email, ...fields,
  }, by);
}
interface Deadline { id: string; kind: string; nominalOn: string; effectiveOn: string; safeDueOn: string; proposedOn: string | null; origin: string }
const proofOf = (grant: { deadlines: Deadline[] }): Deadline => {
  const proof = grant.deadlines.find((one) => one.kind === 'PROOF_OF_USE');
  if (!proof) throw new Error('no proof of use');
  return proof;
};
const daysOf = (grant: { deadlines: Deadline[] }): string[] => [proofOf(grant).nominalOn, proofOf(grant).effectiveOn, proofOf(grant).safeDueOn];

describe('the cascade', () => {
  test('D12a, D12c: each level accounts early enough for the level above; D12b: a moved day is proposed downwards, not replaced', async () => {
    const top = await granted();
    expect(daysOf(top)).toEqual(['2028-06-30', '2028-06-30', '2028-06-30']);
    const both = await passedOn(await passedOn(top, bruecke), verein, { amountCents: 2_500_000 });
    expect(both).toMatchObject({ version: 3, forwardedCents: 6_500_000, forwardings: [
      { organisationName: 'Brücke e.V.', amountCents: 4_000_000, checkingWeeks: 8, status: 'COMMITTED', isUnconfirmed: true, proofDueOn: '2028-05-05', proofSubmittedOn: null },
      { organisationName: 'Nachbarn e.V.', amountCents: 2_500_000, proofDueOn: '2028-05-05' },
    ] });
    const first = await read(both.forwardings[0].forwardedGrantId, bruecke);
    expect(daysOf(first)).toEqual(['2028-05-05', '2028-05-05', '2028-05-05']);
    expect(first).toMatchObject({ funderName: 'Kreis Lippe, Amt für Integration', forwardedFrom: { organisationName: 'Kreis Lippe, Amt für Integration', checkingWeeks: 8 } });
    expect(proofOf(first)).toMatchObject({ rule: 'forwarding', reason: expect.stringContaining('8 Wochen vor der Frist der übergeordneten Stelle (30.06.2028) ist der 05.05.2028') });
    const further = await passedOn(first, verein, { amountCents: 1_000_000, checkingWeeks: 3 }, bruecke);
    const second = await read(further.forwardings[0].forwardedGrantId, verein);
    expect(daysOf(second)).toEqual(['2028-04-14', '2028-04-13', '2028-04-13']);

    await ask(set, { grantId: top.id, expectedVersion: 3, deadlineId: proofOf(top).id, dueOn: '2028-07-31' }, county);
    expect(proofOf(await read(first.id, bruecke))).toMatchObject({ nominalOn: '2028-05-05', proposedOn: '2028-06-05', safeDueOn: '2028-05-05' });
    expect((await read(top.id, county)).forwardings[0]).toMatchObject({ proofDueOn: '2028-05-05', proofProposedOn: '2028-06-05' });
    // What is only proposed to the level above proposes nothing below it.
    expect(proofOf(await read(second.id, verein))).toMatchObject({ nominalOn: '2028-04-14', proposedOn: null });
    const { version } = await read(first.id, bruecke);
    const taken = await ask(confirm, { grantId: first.id, expectedVersion: version, deadlineId: proofOf(first).id, takesProposal: true }, bruecke);
    expect(daysOf(taken)).toEqual(['2028-06-05', '2028-06-02', '2028-06-02']);
    expect(proofOf(taken)).toMatchObject({ origin: 'CONFIRMED', proposedOn: null, reason: expect.stringContaining('(31.07.2028) ist der 05.06.2028') });
    expect(proofOf(await read(second.id, verein))).toMatchObject({ nominalOn: '2028-04-14', proposedOn: '2028-05-15' });
    const kept = await ask(confirm, { grantId: second.id, expectedVersion: 1, deadlineId: proofOf(second).id, takesProposal: false }, verein);
    expect(proofOf(kept)).toMatchObject({ nominalOn: '2028-04-14', proposedOn: null, origin: 'CONFIRMED' });
    // The same proposal is not made again, another one is.
    await ask(update, { id: first.id, expectedVersion: taken.version, reference: 'neu' }, bruecke);
    expect(proofOf(await read(second.id, verein)).proposedOn).toBeNull();
    await ask(set, { grantId: first.id, expectedVersion: taken.version + 1, deadlineId: proofOf(first).id, dueOn: '2028-06-12' }, bruecke);
    expect(proofOf(await read(second.id, verein)).proposedOn).toBe('2028-05-22');
  });

  test('an interim report goes upwards too; the end of the money and a grant from the funder itself follow their own rules', async () => {
    const top = await granted({ awardPeriod: { from: '2027-01-01', to: '2028-12-31' } });
    const { forwardings: [passed] } = await passedOn(top, bruecke, { checkingWeeks: 4 });
    const deadlines = (await read(passed.forwardedGrantId, bruecke)).deadlines.map((one: Deadline) => `${one.kind} ${one.nominalOn}`);
    expect(deadlines).toEqual(expect.arrayContaining(['INTERIM_REPORT 2028-04-02', 'FUNDING_END 2028-12-31', 'PROOF_OF_USE 2029-06-02']));
    expect(top.deadlines.map((one: Deadline) => `${one.kind} ${one.nominalOn}`)).toEqual(expect.arrayContaining(['INTERIM_REPORT 2028-04-30', 'PROOF_OF_USE 2029-06-30']));
  });

  test('its reminders go to the recipient', async () => {
    const { forwardings: [passed] } = await passedOn(await granted(), bruecke);
    const { rows } = await api.admin.query(
      `SELECT o.organisation_id, o.nominal FROM obligation o JOIN grant_deadline d ON d.id = o.subject_id WHERE d.grant_id = $1 AND o.kind = 'PROOF_OF_USE'`, [passed.forwardedGrantId]);
    expect(rows).toEqual([{ organisation_id: bruecke.actAs, nominal: '2028-05-05' }]);
  });
});

describe('confirming', () => {
  test('the recipient is asked by mail, sees who passes on what and until when, and confirms without an account', async () => {
    const { forwardings: [passed] } = await passedOn(await granted(), bruecke, { reference: 'WV 7', contactEmail: 'kasse@bruecke.example' });
    const [mail] = await api.mailsTo('kasse@bruecke.example');
    const link = `${api.url}/confirm/${/confirm\/(\S+)/.exec(mail?.body_text ?? '')?.[1] ?? ''}`;
    const page = await openPage(link);
    expect(page.text).toContain('Weitergeleitet von');
    expect(page.text).toContain('Kreis Lippe, Amt für Integration');
    expect(page.text).toContain('05.05.2028');
    expect(page.text.replaceAll(/[\u2066-\u2069]/g, '')).toContain('„Kreis Lippe, Amt für Integration“ leitet Geld an Sie weiter');
    // Until then who passes it on may put right what was mistyped.
    expect(await ask(update, { id: passed.forwardedGrantId, expectedVersion: 1, amountCents: 3_900_000 }, county)).toMatchObject({ amountCents: 3_900_000, isUnconfirmed: true });
    await submit(link, { answer: 'CONFIRMED' }, await openPage(link));
    expect(await read(passed.forwardedGrantId, bruecke)).toMatchObject({ isUnconfirmed: false });
    expect((await api.graphql(update, { input: { id: passed.forwardedGrantId, expectedVersion: 3, amountCents: 1 } }, county)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('correcting', () => {
  test('what the recipient writes goes to who passes the money on, and never to an office that may not know of it', async () => {
    const { forwardings: [passed] } = await passedOn(await granted({ isSharedWithCounty: false }), verein, { contactEmail: 'kasse@nachbarn.example' });
    const [mail] = await api.mailsTo('kasse@nachbarn.example');
    const link = `${api.url}/confirm/${/confirm\/(\S+)/.exec(mail?.body_text ?? '')?.[1] ?? ''}`;
    const page = await openPage(link);
    expect(page.text).toMatch(/sieht diese Zuwendung<\/dt><dd dir="auto">nein/);
    const before = (await api.mailsTo(office.email)).length;
    expect((await submit(link, { answer: 'CORRECTED', correction: 'Es waren 4.500 Euro.' }, page)).text.replaceAll(/[\u2066-\u2069]/g, '')).toContain('lesen die Leute von');
    expect((await api.mailsTo(county.email)).at(-1)?.subject).toContain('Etwas ist anders bei');
    expect((await api.mailsTo(office.email)).length).toBe(before);
    const corrections = `{ corrections { items { subjectType subjectId correction } } }`;
    expect((await api.ok(corrections, {}, county)).corrections.items).toEqual([{ subjectType: 'FORWARDING', subjectId: passed.forwardedGrantId, correction: 'Es waren 4.500 Euro.' }]);
    expect((await api.ok(corrections, {}, office)).corrections.items).toEqual([]);
  });
});

describe('no more than there is', () => {
  test('shares and forwardings together are at most the whole, whoever changes what', async () => {
    const offeringId = await addOffering(api, { networkId, organisationId: county.actAs, title: 'Lotsen' });
    const top = await granted({ shares: [{ offeringId, basisPoints: 5000 }] });
    expect(await passedOn(top, bruecke, { amountCents: 5_000_001 })).toMatchObject({ fields: [{ path: 'amountCents', code: 'NOT_WITHIN', message: 'Von dieser Zuwendung sind noch 50.000,00\u00a0€ zum Weiterleiten frei.' }] });
    const one = await passedOn(top, bruecke, { amountCents: 3_000_000 });
    expect(await passedOn(one, verein, { amountCents: 2_000_001 })).toMatchObject({ fields: [{ path: 'amountCents' }] });
    const shrunk = await ask(update, { id: top.id, expectedVersion: 2, amountCents: 5_999_998 }, county);
    expect(shrunk).toMatchObject({ fields: [{ path: 'amountCents', code: 'NOT_WITHIN', message: expect.stringContaining('30.000,00') }] });
    expect(await ask(update, { id: top.id, expectedVersion: 2, shares: [{ offeringId, basisPoints: 7001 }] }, county)).toMatchObject({ fields: [{ path: 'amountCents' }] });
    const recipient = one.forwardings[0].forwardedGrantId;
    expect(await ask(update, { id: recipient, expectedVersion: 1, amountCents: 5_000_001 }, bruecke)).toMatchObject({ fields: [{ path: 'amountCents', code: 'NOT_WITHIN' }] });
    expect(await ask(update, { id: recipient, expectedVersion: 1, amountCents: 5_000_000 }, bruecke)).toMatchObject({ amountCents: 5_000_000 });
    await expect(api.admin.query(`UPDATE "grant" SET amount_cents = 5000001 WHERE id = $1`, [recipient])).rejects.toThrow('passed on than there is');
    await expect(api.admin.query(`UPDATE "grant" SET amount_cents = 9999998 WHERE id = $1`, [top.id])).rejects.toThrow('passed on than there is');
    // What is given back can be passed on again.
    await api.ok(`mutation($id: UUID!) { withdrawGrant(id: $id, expectedVersion: 2, reason: "Kein Personal") { __typename } }`, { id: recipient }, bruecke);
    expect(await passedOn(await read(top.id, county), verein, { amountCents: 5_000_000 })).toMatchObject({ forwardedCents: 5_000_000 });
  });

  test('two people pass the last money on at the same instant: one of them is told that it is gone', async () => {
    const top = await granted();
    const answers = await Promise.all([passedOn(top, bruecke, { amountCents: 6_000_000 }), passedOn(top, verein, { amountCents: 6_000_000 })]);
    expect(answers.map((one) => one.__typename).sort()).toEqual(['Grant', 'InvalidInput']);
  });

  test('not to oneself, not upwards, not to strangers to the network, not what is only hoped for', async () => {
    const top = await granted();
    expect(await passedOn(top, county)).toMatchObject({ __typename: 'Refused', code: 'FORWARDING_LOOP' });
    const one = await passedOn(top, bruecke);
    const first = await read(one.forwardings[0].forwardedGrantId, bruecke);
    const two = await passedOn(first, verein, { amountCents: 100 }, bruecke);
    const second = await read(two.forwardings[0].forwardedGrantId, verein);
    expect(await passedOn(second, county, { amountCents: 1 }, verein)).toMatchObject({ code: 'FORWARDING_LOOP' });
    expect(await passedOn(second, bruecke, { amountCents: 1 }, verein)).toMatchObject({ code: 'FORWARDING_LOOP' });
    expect(await ask(forward, { grantId: top.id, expectedVersion: 2, organisationId: top.id, amountCents: 1, checkingWeeks: 1, contactEmail: 'a@b.example' }, county)).toMatchObject({ fields: [{ path: 'organisationId', code: 'NOT_FOUND' }] });
    const fresh = await registered(api, { network: 'lippe', email: 'neu@neu.example', name: 'Ganz neu e.V.' });
    expect(await passedOn(await read(top.id, county), { ...fresh.admin, actAs: fresh.id })).toMatchObject({ code: 'ORGANISATION_NOT_VERIFIED' });
    expect(await passedOn(await granted({ status: 'APPLIED' }), bruecke)).toMatchObject({ code: 'WRONG_STATE' });
    const wrong = await passedOn(await read(top.id, county), bruecke, { amountCents: 0.5, checkingWeeks: 53, contactEmail: 'kasse', awardPeriod: { from: '2026-12-31', to: '2027-12-31' } });
    expect(wrong.fields.map((field: { path: string; code: string }) => `${field.path} ${field.code}`)).toEqual([
      'amountCents FRACTION_OF_A_CENT', 'checkingWeeks OUT_OF_RANGE', 'contactEmail NOT_AN_EMAIL',
    ]);
    expect((await passedOn(await read(top.id, county), bruecke, { awardPeriod: { from: '2026-12-31', to: '2027-12-31' } })).fields).toEqual([
      { path: 'awardPeriod', code: 'NOT_WITHIN', message: expect.any(String) },
    ]);
  });
});

describe('who knows of it', () => {
  test('the levels next to it and whoever it is shared with; nobody else, and not the level above its giver', async () => {
    const top = await granted({ isSharedWithCounty: false });
    const one = await passedOn(top, bruecke);
    const first = await read(one.forwardings[0].forwardedGrantId, bruecke);
    const { forwardings: [{ forwardedGrantId: secondId }] } = await passedOn(first, verein, { amountCents: 100 }, bruecke);
    const geld = await colleague(api, county, { email: 'zweite@kreis.example', role: 'FINANCE', secondFactor: true });
    const lesen = await colleague(api, county, { email: 'lesen@kreis.example', role: 'VIEWER' });
    expect(await read(first.id, geld)).toMatchObject({ amountCents: 4_000_000, deadlines: expect.any(Array) });
    expect((await api.graphql(`query($id: UUID!) { grant(id: $id) { id } }`, { id: first.id }, lesen)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    for (const [id, caller] of [[first.id, stranger], [first.id, office], [secondId, county], [top.id, bruecke], [first.id, verein]] as const) expect(await read(id, caller)).toBeNull();
    expect(await read(secondId, bruecke)).toMatchObject({ amountCents: 100 });
    const stolen = await api.graphql(forward, { input: { grantId: top.id, expectedVersion: 2, organisationId: stranger.actAs, amountCents: 1, checkingWeeks: 1, contactEmail: 'a@b.example' } }, stranger);
    expect(stolen.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });
});

test('what the notice does not let be passed on stays, until somebody says that the funder has agreed', async () => {
  const grant = await granted({ mayBePassedOn: false });
  const refused = await passedOn(grant, bruecke);
  expect(refused).toMatchObject({ __typename: 'Refused', code: 'FORWARDING_NOT_ALLOWED', message: expect.stringContaining('nicht, Geld weiterzuleiten') });
  const allowed = await ask(update, { id: grant.id, expectedVersion: grant.version, mayBePassedOn: true }, county);
  expect((await passedOn(allowed, bruecke)).forwardings).toHaveLength(1);
  const { grant: shownAgain } = await api.ok('query($id: UUID!) { grant(id: $id) { mayBePassedOn } }', { id: grant.id }, county);
  expect(shownAgain.mayBePassedOn).toBe(true);
  // Nobody has said: the recipient knows.
  expect((await passedOn(await granted(), bruecke)).forwardings).toHaveLength(1);
});
