import { type Answer, type Caller, type TestApi } from './api.js';
import { leastOffering, offeringMutations, type Provider } from './directory.js';

/** What tests read of a partnership. */
export const partnershipFields = `id offeringId offeringTitle role status canEdit publicName invitationMessage validFrom validTo noticeDays acceptedRevision coreRevision
  expiresOn proposedEndOn revocationBy reason endReason isSamePerson version lead { id name } organisation { id name }
  contributions { id kind description quantity unit amountCents startsOn endsOn isEssential status version }`;
const contribution = `__typename ... on Contribution { id status startsOn endsOn amountCents version }`;
const refused = `... on Refused { code } ... on InvalidInput { fields { path code } }`;
const stale = `... on StaleVersion { expectedVersion actualVersion }`;
const answer = `__typename ... on Partnership { ${partnershipFields} } ... on Problem { code }`;
const seen = `$id: UUID!, $expectedVersion: Int!`;
const bySeen = `id: $id, expectedVersion: $expectedVersion`;

/** The mutations of shared offerings as a client would write them. */
export const cooperationMutations = {
  invite: `mutation($input: InvitePartnerInput!) { result: invitePartner(input: $input) { ${answer} ${refused} } }`,
  withdraw: `mutation(${seen}) { result: withdrawPartnerInvitation(${bySeen}) { ${answer} ${stale} } }`,
  accept: `mutation($input: AcceptPartnershipInput!) { result: acceptPartnership(input: $input) { ${answer} ${stale} ${refused} } }`,
  decline: `mutation($input: DeclinePartnershipInput!) { result: declinePartnership(input: $input) { ${answer} ${stale} } }`,
  request: `mutation($input: RequestPartnershipInput!) { result: requestPartnership(input: $input) { ${answer} ${stale} } }`,
  withdrawRequest: `mutation(${seen}) { result: withdrawPartnershipRequest(${bySeen}) { ${answer} ${stale} } }`,
  answerRequest: `mutation($input: AnswerPartnershipRequestInput!) { result: answerPartnershipRequest(input: $input) { ${answer} ${stale} } }`,
  giveNotice: `mutation($input: GiveNoticeInput!) { result: giveNotice(input: $input) { ${answer} ${stale} ${refused} } }`,
  agree: `mutation(${seen}) { result: agreeToEarlyEnd(${bySeen}) { ${answer} ${stale} } }`,
  revoke: `mutation(${seen}) { result: revokeNotice(${bySeen}) { ${answer} ${stale} } }`,
  add: `mutation($input: AddContributionInput!) { result: addContribution(input: $input) { ${contribution} ... on Problem { code } ${refused} } }`,
  confirm: `mutation(${seen}) { result: confirmContribution(${bySeen}) { ${contribution} ... on Problem { code } } }`,
  changeEnd: `mutation(${seen}, $endsOn: LocalDate) { result: changeContributionEnd(${bySeen}, endsOn: $endsOn) { ${contribution} ... on Problem { code } ${refused} } }`,
  end: `mutation(${seen}) { result: endContribution(${bySeen}) { ${contribution} ... on Problem { code } } }`,
} as const;

/** Name of a mutation of shared offerings. */
export type CooperationMutation = keyof typeof cooperationMutations;

/** Shared offerings through the API. */
export class Cooperation {
  constructor(private readonly api: TestApi) {}

  /** The answer of a mutation that must not fail with an error. */
  async run(name: CooperationMutation, variables: Record<string, unknown>, caller: Caller): Promise<Answer['data']> {
    return (await this.api.ok(cooperationMutations[name], variables, caller)).result;
  }

  /** The code of the error that a mutation must fail with. */
  async refusal(name: CooperationMutation, variables: Record<string, unknown>, caller: Caller): Promise<unknown> {
    return (await this.api.graphql(cooperationMutations[name], variables, caller)).errors?.[0]?.extensions['code'];
  }

  /** A fresh offering of an organisation. */
  async offering(owner: Provider, state: 'DRAFT' | 'PUBLISHED' = 'PUBLISHED', title = leastOffering.title): Promise<string> {
    const { result } = await this.api.ok(offeringMutations.create, { input: { ...leastOffering, title } }, owner.editor);
    const id = String(result.id);
    if (state === 'PUBLISHED') await this.api.ok(offeringMutations.publish, { id, expectedVersion: 1 }, owner.editor);
    return id;
  }

  /** An open invitation. */
  async invited(offeringId: string, lead: Provider, partner: Provider, terms: object = {}): Promise<Answer['data']> {
    const partnership = await this.run('invite', { input: { offeringId, organisationId: partner.id, ...terms } }, lead.editor);
    if (partnership.status !== 'INVITED') throw new Error(`Not invited: ${JSON.stringify(partnership)}`);
    return partnership;
  }

  /** An active partnership. */
  async joined(offeringId: string, lead: Provider, partner: Provider, terms: object = {}): Promise<Answer['data']> {
    const { id, version, coreRevision } = await this.invited(offeringId, lead, partner, terms);
    const partnership = await this.run('accept', { input: { id, expectedVersion: version, acceptedRevision: coreRevision } }, partner.admin);
    if (partnership.status !== 'ACTIVE') throw new Error(`Not accepted: ${JSON.stringify(partnership)}`);
    return partnership;
  }

  /** A partnership as somebody sees it; null when they do not. */
  async seen(id: string, caller: Caller): Promise<Answer['data']> {
    return (await this.api.ok(`query($id: UUID!) { partnership(id: $id) { ${partnershipFields} } }`, { id }, caller)).partnership;
  }

  /** What everybody sees of an offering's partners. */
  async publicPage(id: string, network: string): Promise<Answer['data']> {
    return (await this.api.ok(`query($id: UUID!, $network: String!) { offering(id: $id, network: $network) {
      organisation { name } partners { organisationId name role since } contributions { kind description organisationId endsOn } } }`, { id, network })).offering;
  }
}
