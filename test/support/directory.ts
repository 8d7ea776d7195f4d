import { type Caller, type Person, type TestApi } from './api.js';

/** An organisation with people in it. */
export interface Provider {
  id: string;
  admin: Caller;
  editor: Caller;
  viewer: Caller;
}

/** What an offering must have to be public, and nothing more: five facts besides title and organisation. */
export const leastOffering = {
  title: 'Sprachcafé am Markt', description: 'Bei Kaffee Deutsch sprechen.', lifeAreas: ['LANGUAGE'], isPlaceByArrangement: true,
  isTimeByArrangement: true, contact: { phone: '04321 1234' },
};

/** What tests read of an offering. */
export const offeringFields = `id state version title description lifeAreas languages openness isUnconfirmed isInformal hasUnclearedChanges returnReason
  organisation { name kind } sponsor { name } places { name street town district } times { weekdays from to zone validTo } cost { kind amountCents text }
  contact { name email phone } restriction { basis reason reviewOn alternative } missingForPublishing { path code } warnings { code } coreRevision closeReason`;
const answer = `__typename ... on Offering { ${offeringFields} } ... on InvalidInput { fields { path code } }`;
const stale = `... on StaleVersion { actualVersion differingFields }`;
const unready = `... on NotReadyToPublish { fields { path code } } ... on RestrictionNeedsJustification { code missing } ... on Refused { code }`;

/** The mutations of offerings as a client would write them. */
export const offeringMutations = {
  create: `mutation($input: OfferingInput!) { result: createOffering(input: $input) { ${answer} } }`,
  createPersonal: `mutation($network: String!, $input: OfferingInput!) { result: createPersonalOffering(network: $network, input: $input) { ${answer} } }`,
  record: `mutation($input: RecordOfferingInput!) { result: recordOffering(input: $input) { ${answer} ${unready} } }`,
  update: `mutation($input: UpdateOfferingInput!) { result: updateOffering(input: $input) { ${answer} ${stale} ${unready} } }`,
  publish: `mutation($id: UUID!, $expectedVersion: Int!) { result: publishOffering(id: $id, expectedVersion: $expectedVersion) {
    __typename ... on Offering { ${offeringFields} } ${stale} ${unready} } }`,
  clear: `mutation($id: UUID!, $expectedVersion: Int!) { result: clearOffering(id: $id, expectedVersion: $expectedVersion) { ${answer} ${stale} ... on Refused { code } } }`,
  return: `mutation($id: UUID!, $expectedVersion: Int!, $reason: String!) {
    result: returnOffering(id: $id, expectedVersion: $expectedVersion, reason: $reason) { ${answer} ${stale} ... on Refused { code } } }`,
  close: `mutation($input: CloseOfferingInput!) { result: closeOffering(input: $input) { ${answer} ${stale} ... on Refused { code } } }`,
} as const;

/** Registers a verified organisation with an admin, an editor and a viewer. */
export async function provider(api: TestApi, place: { network: string; networkId: string; coordinator: Person }, kind: string, name: string): Promise<Provider> {
  const address = name.toLowerCase().replaceAll(/[^a-z]/g, '');
  const admin = await api.signIn(`admin@${address}.example`);
  const { registerOrganisation } = await api.ok(
    `mutation($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { ... on Organisation { id } } }`,
    { input: { network: place.network, kind, name } }, admin,
  );
  const id = String(registerOrganisation.id);
  await verify(api, place, { id, expectedVersion: 1 });
  const asAdmin = { token: admin.token, actAs: id };
  return { id, admin: asAdmin, editor: await member(api, asAdmin, { id, role: 'EDITOR', email: `editor@${address}.example` }),
    viewer: await member(api, asAdmin, { id, role: 'VIEWER', email: `viewer@${address}.example` }) };
}

/** The coordinator verifies an organisation. */
export async function verify(api: TestApi, place: { networkId: string; coordinator: Person }, seen: { id: string; expectedVersion: number }): Promise<void> {
  await api.ok(`mutation($input: VerifyOrganisationInput!) { verifyOrganisation(input: $input) { ... on Organisation { verification } } }`,
    { input: { ...seen, evidenceKind: 'KNOWN_PARTNER' } }, { token: place.coordinator.token, actAs: place.networkId });
}

/** A county with its office and two organisations that have nothing to do with each other. */
export interface TwoProviders {
  office: Caller;
  traeger: Provider;
  stranger: Provider;
}

/** Sets them up. */
export async function twoProviders(api: TestApi, network = 'neumuenster'): Promise<TwoProviders> {
  const networkId = await api.network(network);
  const place = { network, networkId, coordinator: await api.coordinator(networkId) };
  const traeger = await provider(api, place, 'TRAEGER', 'Bruecke');
  return { office: { token: place.coordinator.token, actAs: networkId }, traeger, stranger: await provider(api, place, 'TRAEGER', 'Hafen') };
}

async function member(api: TestApi, admin: Caller, who: { id: string; role: string; email: string }): Promise<Caller> {
  await api.ok(`mutation($input: InviteMemberInput!) { inviteMember(input: $input) { __typename } }`,
    { input: { organisationId: who.id, email: who.email, role: who.role } }, admin);
  const person = await api.signIn(who.email);
  await api.acceptInvitation(person);
  return { token: person.token, actAs: who.id };
}
