/** Protects: whoever can change an address that leads nowhere is told of it once and where they look; nobody is told before it is sure. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '#jest';
import { directoryJobs } from '#directory';
import { WEB_ROUND } from '#platform/web';
import { type Answer, type Caller } from '../support/api.js';
import { leastOffering, offeringMutations as mutations, type Provider } from '../support/directory.js';
import { type LinkRig, linkRig, type LinkWorld } from '../support/link-rig.js';
import { openPage, submit } from '../support/pages.js';

const finding = `path url state since reason advice newUrl`;
const ofOffering = `query($id: UUID!, $network: String) { offering(id: $id, network: $network) { version website linkFindings { ${finding} } } }`;
const ofOrganisation = `query($id: UUID!, $network: String) { organisation(id: $id, network: $network) { version linkFindings { ${finding} } } }`;
const list = `query($organisationId: UUID, $states: [LinkState!], $first: Int, $after: String) {
  linkFindings(organisationId: $organisationId, states: $states, first: $first, after: $after) { items { subjectType subjectId title organisationId finding { ${finding} } } nextCursor } }`;
const updateOrganisation = `mutation($input: UpdateOrganisationInput!) { result: updateOrganisation(input: $input) { __typename ... on Organisation { version } ... on Problem { code } } }`;
const markDone = `mutation($input: MarkObligationDoneInput!) { result: markObligationDone(input: $input) { __typename ... on Problem { code } } }`;

let rig: LinkRig;
let lippe: LinkWorld;
let elsewhere: LinkWorld;
let count = 0;
beforeAll(async () => {
  rig = await linkRig();
  lippe = await rig.world('lippe', '05766');
  elsewhere = await rig.world('altenburg', '16077');
});
afterAll(() => rig.stop());

const { at, published, answers } = {
  at: (instant: string) => rig.at(instant), published: (of: Provider, fields: object) => rig.published(of, fields),
  answers: (...given: Parameters<LinkRig['answers']>) => { rig.answers(...given); },
};
const findingsOf = async (id: string, caller: Caller): Promise<Answer['data']> => (await rig.api.ok(ofOffering, { id, network: caller.token ? undefined : 'lippe' }, caller)).offering?.linkFindings;
const seenBy = async (caller: Caller, variables: object = {}): Promise<Answer['data']> => (await rig.api.ok(list, { ...variables }, caller)).linkFindings;
const codeOf = (answer: Answer): unknown => answer.errors?.[0]?.extensions['code'];
const fresh = (): string => `traeger-${count += 1}`;
/** So many days after the instant on which the rig stands, at ten in the morning. */
const later = (days: number): string => new Date(Math.floor(rig.api.clock.now().getTime() / 86_400_000) * 86_400_000 + days * 86_400_000 + 9 * 3_600_000).toISOString();
async function updated(id: string, changes: object, who: Caller): Promise<Answer['data']> {
  const { offering } = await rig.api.ok(ofOffering, { id }, who);
  return (await rig.api.ok(mutations.update, { input: { id, expectedVersion: offering.version, changes } }, who)).result;
}

describe('an organisation with two addresses that lead nowhere, beside many that do not', () => {
  let traeger: Provider;
  let dead: { id: string; version: number };
  let good: { id: string; version: number };
  const website = 'http://verein.example/';
  const course = 'http://verein.example/kurse/deutsch';
  const form = 'http://verein.example/formular.pdf';

  beforeAll(async () => {
    traeger = await lippe.organisation('Verein');
    dead = await published(traeger, { title: 'Deutschkurs', website: course, requiredDocuments: [{ name: 'Ausweis' }, { name: 'Formular', url: form }] });
    good = await published(traeger, { title: 'Lesekreis', website: 'http://gut.example/' });
    const { result } = await rig.api.ok(mutations.create, { input: { ...leastOffering, title: 'Entwurf', website: 'http://entwurf.example/' } }, traeger.editor);
    expect(result.state).toBe('DRAFT');
    await rig.api.ok(updateOrganisation, { input: { id: traeger.id, expectedVersion: (await rig.api.ok(ofOrganisation, { id: traeger.id }, traeger.admin)).organisation.version, website, links: [{ url: 'http://gut.example/weitere', label: 'Mehr' }] } }, traeger.admin);
    for (const url of ['http://gut.example/', 'http://gut.example/weitere', website]) answers(url, 200);
    answers(course, 404);
    answers(form, 410);
  });

  test('each is visited once, with the name of who visits; what is not public is not', async () => {
    await at('2027-03-01T09:00:00Z');
    expect(rig.web.requests.every((one) => one.userAgent === 'Teilhabenetz-Test')).toBe(true);
    expect(rig.taken()).toEqual({ 'http://gut.example/': 1, 'http://gut.example/weitere': 1, [website]: 1, [course]: 1, [form]: 1 });
    await at('2027-03-01T10:00:00Z');
    await at('2027-03-01T20:00:00Z');
    expect(rig.taken()).toEqual({});
  });

  test('one bad visit is told to nobody', async () => {
    expect(await findingsOf(dead.id, traeger.editor)).toEqual([]);
    expect(await rig.duties(traeger.id)).toEqual([]);
  });

  test('the second day makes it sure; only what failed is visited again', async () => {
    await at('2027-03-02T09:00:00Z');
    expect(rig.taken()).toEqual({ [course]: 1, [form]: 1 });
    expect(await findingsOf(dead.id, traeger.editor)).toEqual([
      { path: 'requiredDocuments.1.url', url: form, state: 'DEAD', since: '2027-03-01', reason: 'Diese Seite wurde dort entfernt (410).', advice: 'Bitte tragen Sie die richtige Adresse ein oder nehmen Sie den Link heraus.', newUrl: null },
      { path: 'website', url: course, state: 'DEAD', since: '2027-03-01', reason: 'Diese Seite gibt es dort nicht (404).', advice: 'Bitte tragen Sie die richtige Adresse ein oder nehmen Sie den Link heraus.', newUrl: null },
    ]);
    expect(await findingsOf(good.id, traeger.editor)).toEqual([]);
    expect((await findingsOf(dead.id, { ...traeger.editor, language: 'en' }))[1].reason).toBe('There is no such page there (404).');
  });

  test('its members and the office see it, others and residents nothing', async () => {
    expect(await findingsOf(dead.id, traeger.viewer)).toHaveLength(2);
    expect(await findingsOf(dead.id, lippe.office)).toHaveLength(2);
    expect(await findingsOf(dead.id, {})).toBeNull();
    const other = await lippe.organisation('Anderer');
    expect(await findingsOf(dead.id, other.admin)).toBeNull();
    expect((await rig.api.ok(ofOrganisation, { id: traeger.id, network: 'lippe' }, {})).organisation.linkFindings).toBeNull();
    expect((await rig.api.ok(`{ searchOfferings(network: "lippe") { items { title website } } }`)).searchOfferings.items).toContainEqual({ title: 'Deutschkurs', website: course });
  });

  test('the list of the organisation and of the office hold it, each their own; whoever can change nothing has none', async () => {
    const one = { subjectType: 'OFFERING', subjectId: dead.id, title: 'Deutschkurs', organisationId: traeger.id };
    for (const caller of [traeger.editor, traeger.admin, lippe.office]) expect((await seenBy(caller)).items).toMatchObject([{ ...one, finding: { url: form } }, { ...one, finding: { url: course } }]);
    const { items: [first], nextCursor } = await seenBy(lippe.office, { first: 1 });
    expect(first.finding.url).toBe(form);
    expect(await seenBy(lippe.office, { first: 1, after: nextCursor })).toMatchObject({ items: [{ finding: { url: course } }], nextCursor: null });
    expect((await seenBy(lippe.office, { states: ['MOVED'] })).items).toEqual([]);
    expect((await seenBy(elsewhere.office)).items).toEqual([]);
    expect(codeOf(await rig.api.graphql(list, {}, traeger.viewer))).toBe('FORBIDDEN');
    expect(codeOf(await rig.api.graphql(list, {}, {}))).toBe('UNAUTHENTICATED');
    expect(codeOf(await rig.api.graphql(list, { organisationId: traeger.id }, (await lippe.organisation('Dritter')).admin))).toBe('FORBIDDEN');
    expect(codeOf(await rig.api.graphql(list, { first: 0 }, lippe.office))).toBe('BAD_USER_INPUT');
  });

  test('one mail tells of both, on the next working day; once more after two weeks; and never between', async () => {
    expect(await rig.duties(traeger.id)).toEqual([{ instance: '2027-03-02', nominal: '2027-03-17', state: 'OPEN', reason: null }]);
    expect(await rig.remindersTo('editor@verein.example')).toEqual([]);
    await at('2027-03-03T06:00:00Z');
    const [mail, ...more] = await rig.remindersTo('editor@verein.example');
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ state: 'SENT', subject: 'Bitte prüfen: Links, die ins Leere führen – Verein' });
    for (const words of [course, form, 'Deutschkurs', 'Diese Seite gibt es dort nicht (404)', 'Diese Seite wurde dort entfernt (410)', 'Bitte tragen Sie die richtige Adresse ein', '90 Tage']) expect(mail?.body_text).toContain(words);
    for (let day = 4; day <= 16; day += 1) await at(`2027-03-${String(day).padStart(2, '0')}T09:00:00Z`);
    expect(await rig.remindersTo('editor@verein.example')).toHaveLength(1);
    await at('2027-03-17T09:00:00Z');
    expect(await rig.remindersTo('editor@verein.example')).toHaveLength(2);
    for (let day = 18; day <= 31; day += 1) await at(`2027-03-${day}T09:00:00Z`);
    expect(await rig.remindersTo('editor@verein.example')).toHaveLength(2);
    expect(await rig.remindersTo(lippe.officeMail)).toEqual([]);
    // About once a week in thirty days: twice in the beginning, then at most one each week.
    for (const visits of Object.values(rig.taken())) expect(visits).toBeLessThanOrEqual(5);
  });

  test('what dies while the duty is open joins it without a mail of its own', async () => {
    answers(website, 404);
    for (let day = 1; day <= 14; day += 1) await at(later(1));
    expect((await rig.api.ok(ofOrganisation, { id: traeger.id }, traeger.admin)).organisation.linkFindings).toMatchObject([{ path: 'website', url: website, state: 'DEAD' }]);
    expect(await rig.duties(traeger.id)).toHaveLength(1);
    expect(await rig.remindersTo('editor@verein.example')).toHaveLength(2);
  });

  test('the duty ends with the last of them that is corrected, and a corrected address starts anew', async () => {
    expect((await updated(dead.id, { website: 'http://gut.example/kurs', requiredDocuments: [{ name: 'Ausweis' }] }, traeger.editor)).__typename).toBe('Offering');
    expect(await findingsOf(dead.id, traeger.editor)).toEqual([]);
    expect(await rig.duties(traeger.id)).toMatchObject([{ state: 'OPEN' }]);
    const { version } = (await rig.api.ok(ofOrganisation, { id: traeger.id }, traeger.admin)).organisation;
    await rig.api.ok(updateOrganisation, { input: { id: traeger.id, expectedVersion: version, website: 'http://gut.example/start' } }, traeger.admin);
    expect(await rig.duties(traeger.id)).toMatchObject([{ state: 'DONE' }]);
    rig.taken();
    answers('http://gut.example/kurs', 404);
    answers('http://gut.example/start', 200);
    await at(later(1));
    expect(rig.taken()).toMatchObject({ 'http://gut.example/kurs': 1, 'http://gut.example/start': 1 });
    expect(await findingsOf(dead.id, traeger.editor)).toEqual([]);
    const { rows } = await rig.api.admin.query(`SELECT url FROM public_link WHERE url = ANY ($1)`, [[course, form, website]]);
    expect(rows).toEqual([]);
  });
});

describe('what is not dead has other words', () => {
  let traeger: Provider;
  let name: string;
  beforeEach(async () => {
    name = fresh();
    traeger = await lippe.organisation(name);
  });
  /** What is told of the address after so many daily visits. */
  async function toldOf(url: string, days: number): Promise<{ id: string; findings: Answer['data'] }> {
    const { id } = await published(traeger, { title: `Kurs ${name}`, website: url });
    for (let day = 0; day < days; day += 1) await at(later(day === 0 ? 0 : 1));
    return { id, findings: await findingsOf(id, traeger.editor) };
  }

  test('moved for good: with the new address, which is taken over as it stands; no mail', async () => {
    answers('http://umzug.example/alt', { status: 301, location: 'http://neu.example/seite' });
    answers('http://neu.example/seite', 200);
    const { id, findings: [found] } = await toldOf('http://umzug.example/alt', 1);
    expect(found).toMatchObject({ state: 'MOVED', reason: 'Die Seite ist dauerhaft umgezogen.', newUrl: 'http://neu.example/seite' });
    expect(await updated(id, { website: found.newUrl }, traeger.editor)).toMatchObject({ __typename: 'Offering' });
    expect(await findingsOf(id, traeger.editor)).toEqual([]);
    expect(await rig.duties(traeger.id)).toEqual([]);
  });

  test('a new address that nobody could enter is none', async () => {
    answers('http://umzug.example/zahl', { status: 301, location: 'http://93.184.216.34/' });
    answers('http://93.184.216.34/', 200);
    expect((await toldOf('http://umzug.example/zahl', 1)).findings).toEqual([]);
  });

  test('blocked and of an unusual kind: to be looked at by people; no mail however long', async () => {
    answers('http://wand.example/', 403);
    const { findings } = await toldOf('http://wand.example/', 5);
    expect(findings).toMatchObject([{ state: 'BLOCKED', reason: 'Die Seite lässt unsere Prüfung nicht zu.', advice: expect.stringContaining('wenn er geht, ist nichts zu tun') }]);
    expect((await toldOf('http://port.example:8080/', 5)).findings).toMatchObject([{ state: 'NOT_CHECKED' }]);
    expect(await rig.duties(traeger.id)).toEqual([]);
  });

  test('failing on two days and well on the third: nothing', async () => {
    answers('http://wackelig.example/', 500);
    const { id, findings } = await toldOf('http://wackelig.example/', 2);
    expect(findings).toEqual([]);
    answers('http://wackelig.example/', 200);
    await at(later(1));
    answers('http://wackelig.example/', 500);
    // The next visit is in four days at the soonest, so there are two at most: the days before count for nothing.
    for (let day = 0; day < 5; day += 1) await at(later(1));
    expect(await findingsOf(id, traeger.editor)).toEqual([]);
  });

  test('a name of the own house sounds like one that does not exist, and nobody connects to it', async () => {
    rig.web.names.set('innen.example', () => ['10.0.0.7']);
    rig.web.connections.length = 0;
    const { findings } = await toldOf('http://innen.example/', 4);
    const { findings: unknown } = await toldOf('http://gibt-es-nicht.example/', 4);
    expect(findings).toMatchObject([{ state: 'DEAD', reason: 'Diesen Namen gibt es im Internet nicht.' }]);
    expect(unknown[0]).toMatchObject({ ...findings[0], url: 'http://gibt-es-nicht.example/', since: unknown[0].since });
    expect(rig.web.connections.filter((one) => one.includes('innen') || one.includes('gibt-es'))).toEqual([]);
  });
});

describe('"erledigt"', () => {
  test('by the link in the mail is enough for ninety days, and not for ever', async () => {
    const traeger = await lippe.organisation('Hartnaeckig');
    answers('http://tot.example/', 404);
    await published(traeger, { title: 'Nähkreis', website: 'http://tot.example/' });
    for (let day = 0; day < 6; day += 1) await at(later(1));
    const mails = await rig.remindersTo('editor@hartnaeckig.example');
    expect(mails).toHaveLength(1);
    const link = `${rig.api.url}${/\/r\/\S+/.exec(mails[0]?.body_text ?? '')?.[0] ?? '/no-link'}`;
    expect((await submit(link, {}, await openPage(link))).status).toBe(200);
    expect(await rig.duties(traeger.id)).toMatchObject([{ state: 'DONE' }]);
    for (let week = 0; week < 12; week += 1) await at(later(7));
    expect(await rig.duties(traeger.id)).toHaveLength(1);
    // Whoever looks still finds it.
    expect((await seenBy(traeger.editor)).items).toHaveLength(1);
    for (let week = 0; week < 2; week += 1) await at(later(7));
    expect(await rig.duties(traeger.id)).toMatchObject([{ state: 'DONE' }, { state: 'OPEN' }]);
  });

  test('of one organisation says nothing for another that shows the same address, now or later', async () => {
    const [alpha, beta] = [await lippe.organisation('Alpha'), await lippe.organisation('Beta')];
    const website = 'http://geteilt.example/';
    answers(website, 404);
    for (const one of [alpha, beta]) await published(one, { title: 'Malkurs', website });
    for (let day = 0; day < 6; day += 1) await at(later(1));
    const [mail] = await rig.remindersTo('editor@alpha.example');
    const link = `${rig.api.url}${/\/r\/\S+/.exec(mail?.body_text ?? '')?.[0] ?? '/no-link'}`;
    expect((await submit(link, {}, await openPage(link))).status).toBe(200);
    const gamma = await lippe.organisation('Gamma');
    await published(gamma, { title: 'Malkurs', website });
    for (let day = 0; day < 20; day += 1) await at(later(1));
    expect(await rig.duties(alpha.id)).toMatchObject([{ state: 'DONE' }]);
    for (const one of [beta, gamma]) expect(await rig.duties(one.id)).toMatchObject([{ state: 'OPEN' }]);
    expect(await rig.remindersTo('editor@alpha.example')).toHaveLength(1);
    expect(await rig.remindersTo('editor@beta.example')).toHaveLength(2);
    expect((await rig.remindersTo('editor@gamma.example')).length).toBeGreaterThan(0);
  });

  test('is not said by silence: three months after its day the duty begins anew, with whatever is dead by then', async () => {
    const traeger = await lippe.organisation('Schweigsam');
    answers('http://stumm.example/', 404);
    await published(traeger, { title: 'Singkreis', website: 'http://stumm.example/' });
    for (let day = 0; day < 6; day += 1) await at(later(1));
    expect(await rig.duties(traeger.id)).toHaveLength(1);
    for (let week = 0; week < 14; week += 1) await at(later(7));
    expect(await rig.remindersTo('editor@schweigsam.example')).toHaveLength(2);
    for (let week = 0; week < 2; week += 1) await at(later(7));
    expect(await rig.duties(traeger.id)).toMatchObject([{ state: 'SUPPRESSED', reason: 'ASKED_ANEW' }, { state: 'OPEN' }]);
    expect(await rig.remindersTo('editor@schweigsam.example')).toHaveLength(3);
  });

  test('can be said in the system too', async () => {
    const [open] = (await rig.api.ok(`{ obligations(first: 100) { items { id kind kindLabel version title } } }`, {}, lippe.office)).obligations.items.filter((one: { title: string }) => one.title === 'Hartnaeckig');
    expect(open).toMatchObject({ kind: 'DEAD_LINKS', kindLabel: 'Links, die ins Leere führen' });
    expect((await rig.api.ok(markDone, { input: { id: open.id, expectedVersion: open.version } }, lippe.office)).result.__typename).toBe('Obligation');
  });
});

describe('politeness and trouble of our own', () => {
  test('what two networks show is visited once, for both', async () => {
    const here = await lippe.organisation('Hier');
    const there = await elsewhere.organisation('Dort');
    const url = 'http://gemeinsam.example/';
    answers(url, 404);
    const one = await published(here, { title: 'Kurs hier', website: url });
    const other = await published(there, { title: 'Kurs dort', website: url });
    rig.taken();
    await at(later(1));
    expect(rig.taken()[url]).toBe(1);
    await at(later(1));
    expect(rig.taken()[url]).toBe(1);
    expect(await findingsOf(one.id, here.editor)).toMatchObject([{ state: 'DEAD' }]);
    expect(await findingsOf(other.id, there.editor)).toMatchObject([{ state: 'DEAD' }]);
    expect((await seenBy(elsewhere.office)).items).toMatchObject([{ title: 'Kurs dort' }]);
    let visits = 0;
    for (let day = 0; day < 14; day += 1) {
      await at(later(1));
      visits += rig.taken()[url] ?? 0;
    }
    expect(visits).toBeLessThanOrEqual(2);
  });

  test('two workers at the same time visit an address once', async () => {
    const traeger = await lippe.organisation('Doppelt');
    for (let n = 0; n < 8; n += 1) {
      answers(`http://doppelt-${n}.example/`, 200);
      await published(traeger, { title: `Kurs ${n}`, website: `http://doppelt-${n}.example/` });
    }
    rig.taken();
    const job = rig.worker.get(directoryJobs.LinkCheckJob);
    await Promise.all([job.run(), job.run(), job.run()]);
    const taken = rig.taken();
    for (let n = 0; n < 8; n += 1) expect([n, taken[`http://doppelt-${n}.example/`]]).toEqual([n, 1]);
  });

  test('without a way out nothing is found out about anybody, and it is looked at again when there is one', async () => {
    const traeger = await lippe.organisation('Abgeschnitten');
    answers('http://fern.example/', 200);
    const { id } = await published(traeger, { title: 'Fernkurs', website: 'http://fern.example/' });
    const names = new Map(rig.web.names);
    for (const name of names.keys()) rig.web.names.set(name, () => { throw Object.assign(new Error('no name server'), { code: 'ECONNREFUSED' }); });
    const before = (await rig.api.admin.query(`SELECT url, state, failed_days FROM public_link ORDER BY url`)).rows;
    for (let day = 0; day < 5; day += 1) await at(later(1));
    const known = new Map(before.map((row) => [row.url, row]));
    const after = (await rig.api.admin.query(`SELECT url, state, failed_days FROM public_link ORDER BY url`)).rows;
    expect(after.filter((row) => known.has(row.url))).toEqual(before);
    expect(after.filter((row) => row.url === 'http://fern.example/')).toMatchObject([{ state: 'UNKNOWN', failed_days: 0 }]);
    for (const [name, addresses] of names) rig.web.names.set(name, addresses);
    await at(later(1));
    expect((await rig.api.admin.query(`SELECT state FROM public_link WHERE url = 'http://fern.example/'`)).rows).toEqual([{ state: 'SOUND' }]);
    expect(await findingsOf(id, traeger.editor)).toEqual([]);
  });

  test('demo networks are left alone, and an installation that is not told to visits nothing', async () => {
    const demo = await rig.world('schau', '01004');
    const traeger = await demo.organisation('Erfunden');
    answers('http://erfunden.example/', 200);
    await published(traeger, { title: 'Erfunden', website: 'http://erfunden.example/' });
    await rig.api.admin.query('UPDATE network SET is_demo = true WHERE id = $1', [demo.networkId]);
    await at(later(1));
    expect(rig.taken()['http://erfunden.example/']).toBeUndefined();
    expect(rig.api.app.get(WEB_ROUND, { strict: false })).toBeNull();
  });

  test('what nobody has looked at for a month is told to nobody any more', async () => {
    const traeger = await lippe.organisation('Vergessen');
    answers('http://alt.example/', 404);
    const { id } = await published(traeger, { title: 'Altes', website: 'http://alt.example/' });
    for (let day = 0; day < 3; day += 1) await at(later(1));
    expect(await findingsOf(id, traeger.editor)).toHaveLength(1);
    expect(await rig.duties(traeger.id)).toMatchObject([{ state: 'OPEN' }]);
    rig.api.clock.moveTo(later(31));
    await rig.api.admin.query(`UPDATE public_link SET next_visit_at = 'infinity' WHERE url = 'http://alt.example/'`);
    await at(later(0));
    expect(await findingsOf(id, traeger.editor)).toEqual([]);
    expect(await rig.duties(traeger.id)).toMatchObject([{ state: 'DONE' }]);
  });
});

describe('the offering of a person', () => {
  test('is told to that person, in a duty of their own', async () => {
    const person = await rig.api.signIn('frau@privat.example');
    answers('http://privat.example/', 404);
    const { result } = await rig.api.ok(mutations.createPersonal, { network: 'lippe', input: { ...leastOffering, title: 'Nachhilfe', contact: { phone: '0431 1234' }, website: 'http://privat.example/' } }, person);
    const { result: waiting } = await rig.api.ok(mutations.publish, { id: result.id, expectedVersion: result.version }, { token: person.token, actAs: lippe.networkId });
    const { result: cleared } = await rig.api.ok(mutations.clear, { id: waiting.id, expectedVersion: waiting.version }, lippe.office);
    expect(cleared.state).toBe('PUBLISHED');
    for (let day = 0; day < 5; day += 1) await at(later(1));
    expect(await rig.duties(person.accountId)).toMatchObject([{ state: 'OPEN' }]);
    const mails = await rig.remindersTo('frau@privat.example');
    expect(mails).toHaveLength(1);
    expect(mails[0]?.body_text).toContain('http://privat.example/');
  });
});
