import { expect } from '#jest';
import { type Answer, type Caller } from './api.js';

/** A running system as the story sees it: requests, mails and time. Nothing reaches behind the API. */
export interface StoryWorld {
  url: string;
  graphql(query: string, variables: Record<string, unknown>, caller: Caller): Promise<Answer>;
  /** Texts of the mails that arrived at an address, oldest first, after everything due has gone out. */
  mailsTo(email: string): Promise<string[]>;
  signIn(email: string, options?: { secondFactor?: boolean }): Promise<{ token: string }>;
  /** Opens an empty network and invites its coordinator, as the operator's command does. */
  createNetwork(network: { ags: string; slug: string; name: string; coordinator: string }): Promise<string>;
  /** The day in Germany. */
  today(): string;
  /** Lets days pass and everything that falls due happen. */
  passDays(days: number): Promise<void>;
}

/** What later steps and assertions need. */
export interface Told {
  slug: string;
  networkId: string;
  coordinator: Caller;
  admin: Caller;
  editor: Caller;
  bauamt: Caller;
  verein: Caller;
  volunteer: Caller;
  neighbour: Caller;
  offeringId: string;
  secondOfferingId: string;
  grantId: string;
  shiftId: string;
}

const ADDRESSES = {
  coordinator: 'koordination@kreis.example', admin: 'leitung@bruecke.example', editor: 'redaktion@bruecke.example',
  bauamt: 'bauamt@kreis.example', verein: 'vorstand@kulturhof.example', volunteer: 'freiwillig@post.example', neighbour: 'nachbarin@post.example',
};
const PROBLEM = '... on Problem { code message }';

/** One use case that must succeed; answers the object of the success type. */
export async function done(world: StoryWorld, caller: Caller, type: string, mutation: string, variables: Record<string, unknown> = {}): Promise<Answer['data']> {
  const answer = await world.graphql(mutation.replace('PROBLEM', PROBLEM), variables, caller);
  if (answer.errors) throw new Error(`${mutation}\n${JSON.stringify(answer.errors)}`);
  const [value] = Object.values(answer.data as Record<string, { __typename: string }>);
  if (value?.__typename !== type) throw new Error(`${mutation}\n${JSON.stringify(value)}`);
  return value;
}

/** Step 1: a network, a verified Träger with an editor, a Bauamt, a neighbourhood service cleared by the coordinator. */
export async function peopleArrive(world: StoryWorld, slug: string): Promise<Pick<Told, 'slug' | 'networkId' | 'coordinator' | 'admin' | 'editor' | 'bauamt' | 'verein' | 'volunteer' | 'neighbour'>> {
  const networkId = await world.createNetwork({ ags: '01004', slug, name: 'Neumünster', coordinator: ADDRESSES.coordinator });
  const coordinator = { ...await world.signIn(ADDRESSES.coordinator, { secondFactor: true }), actAs: networkId };
  await accept(world, ADDRESSES.coordinator, coordinator);
  const admin = await verifiedOrganisation(world, { coordinator, slug, email: ADDRESSES.admin, kind: 'TRAEGER', name: 'Brücke e.V.' });
  const bauamt = await verifiedOrganisation(world, { coordinator, slug, email: ADDRESSES.bauamt, kind: 'DEPARTMENT', name: 'Bauamt' });
  const verein = await verifiedOrganisation(world, { coordinator, slug, email: ADDRESSES.verein, kind: 'ASSOCIATION', name: 'Kulturhof e.V.' });
  await done(world, admin, 'Invitation', `mutation($input: InviteMemberInput!) { inviteMember(input: $input) { __typename PROBLEM } }`,
    { input: { organisationId: admin.actAs, email: ADDRESSES.editor, role: 'EDITOR' } });
  const editor = { ...await world.signIn(ADDRESSES.editor), actAs: admin.actAs };
  await accept(world, ADDRESSES.editor, editor);
  const volunteer = await world.signIn(ADDRESSES.volunteer);
  const neighbour = await world.signIn(ADDRESSES.neighbour);
  return { slug, networkId, coordinator, admin, editor, bauamt, verein, volunteer, neighbour };
}

async function accept(world: StoryWorld, email: string, person: Caller): Promise<void> {
  const token = tokenIn(await world.mailsTo(email), /\/invitation\/(\S+)/);
  await done(world, { token: person.token }, 'Identity', `mutation($token: String!) { acceptInvitation(token: $token) { __typename PROBLEM } }`, { token });
}

function tokenIn(mails: readonly string[], pattern: RegExp): string {
  const token = mails.map((text) => pattern.exec(text)?.[1]).findLast((found) => found !== undefined);
  if (token === undefined) throw new Error(`No mail holds ${pattern.source}:\n${mails.join('\n---\n')}`);
  return token;
}

async function verifiedOrganisation(world: StoryWorld, who: { coordinator: Caller; slug: string; email: string; kind: string; name: string }): Promise<Caller> {
  const person = await world.signIn(who.email);
  const { id } = await done(world, person, 'Organisation', `mutation($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { __typename ... on Organisation { id } PROBLEM } }`,
    { input: { network: who.slug, kind: who.kind, name: who.name } });
  const caller = { ...person, actAs: String(id) };
  await done(world, caller, 'Organisation', `mutation($id: UUID!) { requestVerification(id: $id, expectedVersion: 1) { __typename ... on Problem { code message } } }`, { id });
  await done(world, who.coordinator, 'Organisation', `mutation($input: VerifyOrganisationInput!) { verifyOrganisation(input: $input) { __typename ... on Problem { code message } } }`,
    { input: { id, expectedVersion: 2, evidenceKind: 'KNOWN_PARTNER' } });
  return caller;
}

const CREATE = `mutation($input: OfferingInput!) { createOffering(input: $input) { __typename ... on Offering { id version } PROBLEM } }`;
const PUBLISH = `mutation($id: UUID!, $version: Int!) { publishOffering(id: $id, expectedVersion: $version) {
  __typename ... on Offering { id version state } ... on Problem { code message } } }`;

/** What an offering needs to be published. */
export function offeringInput(title: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    title, description: 'Miteinander sprechen bei Kaffee und Tee.', lifeAreas: ['LANGUAGE', 'ENCOUNTER'], languages: ['de', 'ar'],
    places: [{ name: 'Haus der Begegnung', street: 'Beispielstraße 1', postcode: '24534', town: 'Neumünster' }],
    times: [{ weekdays: ['TUESDAY'], from: '16:00', to: '18:00' }], cost: { kind: 'FREE' }, contact: { name: 'Infotelefon', phone: '04321 0000' }, ...more,
  };
}

async function publish(world: StoryWorld, caller: Caller, input: Record<string, unknown>): Promise<string> {
  const draft = await done(world, caller, 'Offering', CREATE, { input });
  await done(world, caller, 'Offering', PUBLISH, { id: draft.id, version: draft.version });
  return String(draft.id);
}

/** Steps 1 to 3: services of an administration, a neighbour and a Träger; anyone finds them signed out. */
export async function servicesArePublished(world: StoryWorld, told: Pick<Told, 'slug' | 'coordinator' | 'editor' | 'bauamt' | 'neighbour'>): Promise<Pick<Told, 'offeringId' | 'secondOfferingId'>> {
  await publish(world, told.bauamt, offeringInput('Bauantrag verstehen', { lifeAreas: ['HOUSING'], languages: ['de'] }));
  const own = await done(world, told.neighbour, 'Offering', `mutation($network: String!, $input: OfferingInput!) {
    createPersonalOffering(network: $network, input: $input) { __typename ... on Offering { id version } PROBLEM } }`,
  { network: told.slug, input: { title: 'Gemeinsam einkaufen', description: 'Ich nehme Nachbarn mit.', lifeAreas: ['SUPPLY'], languages: ['de'], places: [{ town: 'Neumünster' }], isTimeByArrangement: true, cost: { kind: 'FREE' }, contact: { name: 'N.', phone: '04321 1111' } } });
  const clearable = await done(world, { ...told.neighbour, actAs: told.coordinator.actAs }, 'Offering', PUBLISH, { id: own.id, version: own.version });
  expect(clearable.state).toBe('AWAITING_CLEARANCE');
  await done(world, told.coordinator, 'Offering', `mutation($id: UUID!, $version: Int!) { clearOffering(id: $id, expectedVersion: $version) { __typename ... on Problem { code message } } }`,
    { id: clearable.id, version: clearable.version });
  const offeringId = await publish(world, told.editor, offeringInput('Sprachcafé'));
  const restricted = await done(world, told.editor, 'Offering', CREATE, { input: offeringInput('Rechtsinformation', { openness: 'STATUS_BASED' }) });
  const refused = await world.graphql(PUBLISH, { id: restricted.id, version: restricted.version }, told.editor);
  expect(refused.data.publishOffering).toMatchObject({ __typename: 'RestrictionNeedsJustification', code: 'RESTRICTION_NEEDS_JUSTIFICATION' });
  const justified = await done(world, told.editor, 'Offering', `mutation($input: UpdateOfferingInput!) { updateOffering(input: $input) { __typename ... on Offering { id version } PROBLEM } }`, {
    input: { id: restricted.id, expectedVersion: restricted.version, changes: { restriction: { basis: 'FUNDER_CONDITION', reason: 'Das Programm bezahlt nur diese Termine.', reviewOn: plusDays(world.today(), 180), alternative: 'Alle anderen berät das Amt.' } } },
  });
  await done(world, told.editor, 'Offering', PUBLISH, { id: justified.id, version: justified.version });
  await anyoneFinds(world, told);
  return { offeringId, secondOfferingId: String(restricted.id) };
}

async function anyoneFinds(world: StoryWorld, told: Pick<Told, 'slug' | 'coordinator'>): Promise<void> {
  const search = `query($network: String!, $filter: OfferingFilter) { searchOfferings(network: $network, filter: $filter) { total items { title } } }`;
  const titles = async (filter: Record<string, unknown>): Promise<string[]> => {
    const { data } = await world.graphql(search, { network: told.slug, filter }, {});
    return data.searchOfferings.items.map((item: { title: string }) => item.title).sort();
  };
  expect(await titles({ lifeAreas: ['LANGUAGE'], languages: ['ar'] })).toEqual(['Rechtsinformation', 'Sprachcafé']);
  expect(await titles({ words: 'sprachcafe' })).toEqual(['Sprachcafé']);
  expect(await titles({ lifeAreas: ['HOUSING'] })).toEqual(['Bauantrag verstehen']);
  expect(await titles({ lifeAreas: ['SUPPLY'] })).toEqual(['Gemeinsam einkaufen']);
  const { data } = await world.graphql(`{ flaggedRestrictions { items { offering { title } } } }`, {}, told.coordinator);
  expect(data.flaggedRestrictions.items).toEqual([{ offering: { title: 'Rechtsinformation' } }]);
}

/** Step 4: a Verein joins and gives a room until a day; both names are public. */
export async function partnerJoins(world: StoryWorld, told: Pick<Told, 'slug' | 'editor' | 'verein' | 'offeringId'>): Promise<void> {
  const invited = await done(world, told.editor, 'Partnership', `mutation($input: InvitePartnerInput!) { invitePartner(input: $input) { __typename ... on Partnership { id version coreRevision } PROBLEM } }`,
    { input: { offeringId: told.offeringId, organisationId: told.verein.actAs } });
  const active = await done(world, told.verein, 'Partnership', `mutation($input: AcceptPartnershipInput!) { acceptPartnership(input: $input) { __typename ... on Partnership { id status } PROBLEM } }`,
    { input: { id: invited.id, expectedVersion: invited.version, acceptedRevision: invited.coreRevision } });
  expect(active.status).toBe('ACTIVE');
  await done(world, told.verein, 'Contribution', `mutation($input: AddContributionInput!) { addContribution(input: $input) { __typename PROBLEM } }`,
    { input: { partnershipId: active.id, kind: 'ROOM', description: 'Unser Saal', endsOn: plusDays(world.today(), 300), isEssential: true } });
  const { data } = await world.graphql(`query($id: UUID!, $network: String!) { offering(id: $id, network: $network) { organisation { name } partners { name } contributions { kind endsOn } } }`,
    { id: told.offeringId, network: told.slug }, {});
  expect(data.offering).toEqual({
    organisation: { name: 'Brücke e.V.' }, partners: expect.arrayContaining([{ name: 'Kulturhof e.V.' }]), contributions: [{ kind: 'ROOM', endsOn: plusDays(world.today(), 300) }],
  });
}

/** Step 5: a volunteer finds the engagement by weekday, distance and language and signs up; again is the same answer. */
export async function volunteerSignsUp(world: StoryWorld, told: Pick<Told, 'slug' | 'editor' | 'volunteer' | 'offeringId'>): Promise<Pick<Told, 'shiftId'>> {
  const opportunity = await done(world, told.editor, 'VolunteerOpportunity', `mutation($input: CreateOpportunityInput!) { createOpportunity(input: $input) { __typename ... on VolunteerOpportunity { id version } PROBLEM } }`, {
    input: { organisationId: told.editor.actAs, offeringId: told.offeringId, title: 'Gastgeberin im Sprachcafé', description: 'Ankommende begrüßen.', lifeArea: 'ENCOUNTER', kind: 'SHIFTS', placeTown: 'Neumünster', latitude: 54.07, longitude: 9.98, preferredLanguages: ['ar'], signUpMode: 'AUTO', contactRole: 'Koordination', contactEmail: 'freiwillige@bruecke.example' },
  });
  const day = nextTuesday(world.today());
  const shift = await done(world, told.editor, 'Shift', `mutation($input: AddShiftInput!) { addShift(input: $input) { __typename ... on Shift { id } PROBLEM } }`,
    { input: { opportunityId: opportunity.id, startsAt: `${day}T14:00:00Z`, endsAt: `${day}T17:00:00Z`, capacity: 1 } });
  await done(world, told.editor, 'VolunteerOpportunity', `mutation($id: UUID!, $version: Int!) { openOpportunity(id: $id, expectedVersion: $version) { __typename ... on Problem { code message } } }`,
    { id: opportunity.id, version: opportunity.version });
  const found = await world.graphql(`query($network: String!, $wish: OpportunityWish) { opportunities(network: $network, wish: $wish) { items { opportunity { title } distanceKm } widenedBy } }`,
    { network: told.slug, wish: { weekdays: ['TUESDAY'], latitude: 54.08, longitude: 9.99, radiusKm: 5, languages: ['ar'] } }, {});
  expect(found.data.opportunities).toMatchObject({ items: [{ opportunity: { title: 'Gastgeberin im Sprachcafé' } }], widenedBy: [] });
  const signUp = `mutation($input: SignUpInput!) { signUp(input: $input) { __typename ... on SignUp { id status position } PROBLEM } }`;
  const first = await done(world, told.volunteer, 'SignUp', signUp, { input: { network: told.slug, shiftId: shift.id } });
  expect(first.status).toBe('CONFIRMED');
  const again = await done(world, told.volunteer, 'SignUp', signUp, { input: { network: told.slug, shiftId: shift.id } });
  expect(again).toEqual(first);
  return { shiftId: String(shift.id) };
}

/** Step 6: a grant from its notice; deadlines are derived, the office sees how long the money lasts. */
export async function grantIsEntered(world: StoryWorld, told: Pick<Told, 'coordinator' | 'admin' | 'offeringId' | 'secondOfferingId'>): Promise<Pick<Told, 'grantId'>> {
  const today = world.today();
  const programme = await done(world, told.admin, 'Programme', `mutation($input: CreateProgrammeInput!) { createProgramme(input: $input) { __typename ... on Programme { id } PROBLEM } }`,
    { input: { title: 'Zusammenleben', funderName: 'Land', funderLand: 'SH', isCountyFunded: false, applicationLeadMonths: 3 } });
  for (const offeringId of [told.offeringId, told.secondOfferingId]) {
    await done(world, told.admin, 'CostPlan', `mutation($input: SetCostPlanInput!) { setCostPlan(input: $input) { __typename PROBLEM } }`,
      { input: { offeringId, expectedVersion: 0, needContinues: true, lines: [{ period: { from: today, to: plusDays(today, 364) }, amountCents: 500_000, basis: 'PER_MONTH' }] } });
  }
  const grant = await done(world, told.admin, 'Grant', `mutation($input: EnterGrantInput!) { enterGrant(input: $input) { __typename ... on Grant { id version deadlines { kind } } PROBLEM } }`, {
    input: {
      organisationId: told.admin.actAs, programmeId: programme.id, reference: 'AZ 12/3', status: 'COMMITTED', awardPeriod: { from: today, to: plusDays(today, 364) },
      amountCents: 12_000_001, isSharedWithCounty: true, shares: [{ offeringId: told.offeringId, basisPoints: 5000 }, { offeringId: told.secondOfferingId, basisPoints: 5000 }],
    },
  });
  const paid = await done(world, told.admin, 'Grant', `mutation($input: AddPaymentInput!) { addPayment(input: $input) { __typename ... on Grant { deadlines { kind } } PROBLEM } }`,
    { input: { grantId: grant.id, expectedVersion: grant.version, amountCents: 3_000_000, paidOn: today } });
  const kinds = paid.deadlines.map((one: { kind: string }) => one.kind);
  expect(kinds).toEqual(expect.arrayContaining(['FUNDING_END', 'PROOF_OF_USE', 'SPEND_BY', 'FOLLOW_UP_APPLICATION']));
  const { data } = await world.graphql(`{ networkRunway { total { months { costCents fundsCents gapCents } } cliffs { day } } }`, {}, told.coordinator);
  expect(data.networkRunway.total.months.length).toBeGreaterThanOrEqual(24);
  expect(data.networkRunway.cliffs.map((one: { day: string }) => one.day)).toContain(plusDays(today, 365));
  return { grantId: String(grant.id) };
}

/** Step 7: time passes; each stage is one mail to the right person; "erledigt" is a page, then a POST; extending ends the rest. */
export async function rightPersonIsReminded(world: StoryWorld, told: Pick<Told, 'admin' | 'grantId'>): Promise<void> {
  // The first stage of the end of funding is 180 days before it.
  await world.passDays(190);
  const mails = await reminders(world);
  expect(mails.length).toBeGreaterThan(0);
  // Half a year later every session is over.
  const admin: Caller = { ...await world.signIn(ADDRESSES.admin), actAs: told.admin.actAs };
  await eachStageWasOneMail(world, admin);
  const link = tokenIn(mails, /\/r\/(\S+)/);
  // Whoever was not sent the link ends nothing.
  const guessed = await fetch(`${world.url}/r/${link.slice(0, -4)}AAAA`, { method: 'POST', body: new URLSearchParams() });
  expect([guessed.ok, (await obligations(world, admin, 'DONE')).length]).toEqual([false, 0]);
  const page = await fetch(`${world.url}/r/${link}`);
  expect([page.status, (await page.text()).includes('<form')]).toEqual([200, true]);
  expect((await obligations(world, admin, 'DONE')).length).toBe(0);
  const posted = await fetch(`${world.url}/r/${link}`, { method: 'POST', body: new URLSearchParams() });
  expect(posted.status).toBe(200);
  expect((await obligations(world, admin, 'DONE')).length).toBe(1);
  const { data } = await world.graphql(`query($id: UUID!) { grant(id: $id) { version awardPeriod { to } deadlines { id kind } } }`, { id: told.grantId }, admin);
  // An obligation is about a deadline of the grant.
  const ends = data.grant.deadlines.filter((one: { kind: string }) => one.kind === 'FUNDING_END').map((one: { id: string }) => one.id);
  const endDays = async (): Promise<string[]> => (await obligations(world, admin, 'OPEN')).filter((one) => ends.includes(one.subjectId)).map((one) => one.nominal);
  expect(await endDays()).toEqual([data.grant.awardPeriod.to]);
  const extended = await done(world, admin, 'Grant', `mutation($input: ExtendGrantInput!) { extendGrant(input: $input) { __typename ... on Grant { awardPeriod { to } } PROBLEM } }`,
    { input: { id: told.grantId, expectedVersion: data.grant.version, awardTo: plusDays(data.grant.awardPeriod.to, 365) } });
  expect(extended.awardPeriod.to > data.grant.awardPeriod.to).toBe(true);
  expect(await endDays()).toEqual([extended.awardPeriod.to]);
}

async function reminders(world: StoryWorld): Promise<string[]> {
  return (await world.mailsTo(ADDRESSES.admin)).filter((text) => /\/r\/\S+/.test(text));
}

interface OpenObligation {
  id: string;
  kind: string;
  subjectId: string;
  nominal: string;
}

async function obligations(world: StoryWorld, admin: Caller, state: string): Promise<OpenObligation[]> {
  const { data, errors } = await world.graphql(`query($id: UUID!, $state: ObligationState) { obligations(organisationId: $id, state: $state, first: 50) { items { id kind subjectId nominal } } }`,
    { id: admin.actAs, state }, admin);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.obligations.items;
}

async function eachStageWasOneMail(world: StoryWorld, admin: Caller): Promise<void> {
  let sent = 0;
  for (const { id } of await obligations(world, admin, 'OPEN')) {
    const { data } = await world.graphql(`query($id: UUID!) { obligationLedger(id: $id) { rule state recipient delivery { state attempts messageId } } }`, { id }, admin);
    const deliveries = data.obligationLedger.flatMap((entry: { recipient: string; delivery: { state: string; attempts: number; messageId: string } | null }) =>
      (entry.delivery ? [{ ...entry.delivery, recipient: entry.recipient }] : []));
    expect(deliveries.filter((one: { state: string; attempts: number }) => one.state !== 'SENT' || one.attempts !== 1)).toEqual([]);
    // Whoever is alone hears of a stage and of its escalation in one mail.
    expect(new Set(deliveries.map((one: { messageId: string; recipient: string }) => one.recipient + one.messageId)).size).toBe(deliveries.length);
    sent += deliveries.length;
  }
  expect(sent).toBeGreaterThan(0);
}

/** The day so many days later. */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function nextTuesday(today: string): string {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  return plusDays(today, (2 - weekday + 6) % 7 + 1);
}
