/** Protects: every mutation of the contract leaves its row in the audit trail. Each is played once with success. */
import { Secret, TOTP } from 'otpauth';
import { actionOf } from '#platform/graphql';
import { type Caller, type Person, TestApi } from '../support/api.js';
import { AuditedApi } from '../support/audited.js';
import { leastOffering } from '../support/directory.js';
import { carryOn, handInGrants, handInTable } from '../support/tables.js';

/** Mutations whose row names another action than the one that lets people begin them. */
const otherActions: Readonly<Record<string, string>> = {
  // One action in the trail for the several ways of inviting, and for taking an invitation back.
  inviteFirstAdmin: 'membership.invite', inviteToNetwork: 'membership.invite', withdrawInvitation: 'membership.invite',
  // Whether a correction is the organisation's or the office's turns out when it runs.
  updateOrganisation: 'organisation.update', updateProgramme: 'programme.write', setCostPlan: 'costPlan.write',
  // Every change of a grant is one, whichever field it is about.
  updateGrant: 'grant.update', extendGrant: 'grant.update', withdrawGrant: 'grant.update', addPayment: 'grant.update', setGrantDeadline: 'grant.update',
  addGrantDeadline: 'grant.update', confirmGrantDeadline: 'grant.update', forwardGrant: 'grant.update', submitProofOfUse: 'grant.update',
  // A key is a session that is opened for a program.
  createApiKey: 'account.signIn',
  // Agreeing completes the notice.
  agreeToEarlyEnd: 'partnership.giveNotice',
};

const network = 'hier';
const api = await TestApi.start('2027-03-01T09:00:00Z');
afterAll(() => api.stop());
const audited = new AuditedApi(api);
const play = audited.play.bind(audited);
const networkId = await api.network(network);
const coordinator = await api.coordinator(networkId);
const office: Caller = { token: coordinator.token, actAs: networkId };
let lead: Caller & { actAs: string };
let partner: Caller & { actAs: string };

async function organisation(email: string, name: string): Promise<Caller & { actAs: string }> {
  const { token } = await api.signIn(email);
  const { id } = await play('registerOrganisation', { token }, { input: { network, kind: 'TRAEGER', name } });
  const { version } = await play('requestVerification', { token, actAs: id }, { id, expectedVersion: 1 });
  await play('verifyOrganisation', office, { input: { id, expectedVersion: version, evidenceKind: 'KNOWN_PARTNER' } });
  return { token, actAs: String(id) };
}
const offering = async (): Promise<{ id: string; version: number }> => {
  const { id, version } = await play('createOffering', lead, { input: leastOffering });
  return await play('publishOffering', lead, { id, expectedVersion: version }) as { id: string; version: number };
};
const seen = ({ id, version }: { id: string; version: number }): { id: string; expectedVersion: number } => ({ id, expectedVersion: version });
const only = async <Row extends object>(query: string, values: unknown[]): Promise<Row> => {
  const { rows } = await api.admin.query<Row>(query, values);
  if (!rows[0]) throw new Error(`Nothing found: ${query}`);
  return rows[0];
};

test('accounts and sessions', async () => {
  const email = 'konto@privat.example';
  const { signInId } = await play('requestSignIn', {}, { input: { email } });
  const code = /\b(\d{3}) (\d{3})\b/.exec((await api.mailsTo(email)).at(-1)?.body_text ?? '')?.slice(1).join('');
  const { token } = await play('signIn', {}, { input: { signInId, code } });
  await play('updateAccount', { token }, { input: { displayName: 'Nana' } });
  const { secret } = await play('enrolSecondFactor', { token });
  await play('stepUp', { token }, { code: new TOTP({ secret: Secret.fromBase32(String(secret)) }).generate({ timestamp: api.clock.now().getTime() }) });
  await play('createApiKey', { token }, { input: { label: 'Skript', expiresOn: '2027-06-01' } });
  const key = await only<{ id: string }>(`SELECT s.id FROM session s JOIN account a ON a.id = s.account_id WHERE a.email = $1 AND s.kind = 'API'`, [email]);
  await play('endSession', { token }, { id: key.id });
  const operator = await api.signIn('betrieb@verein.example', { secondFactor: true });
  await api.admin.query('UPDATE account SET is_operator = true WHERE id = $1', [operator.accountId]);
  await play('lockAccount', operator, { email });
  await play('unlockAccount', operator, { email });
});

test('organisations and members', async () => {
  lead = await organisation('leitung@bruecke.example', 'Brücke');
  partner = await organisation('leitung@hafen.example', 'Hafen');
  const { version } = await only<{ version: number }>('SELECT version FROM organisation WHERE id = $1', [lead.actAs]);
  const renamed = await play('updateOrganisation', lead, { input: { id: lead.actAs, expectedVersion: version, name: 'Neue Brücke' } });
  await play('decideOrganisationName', office, { input: { id: lead.actAs, expectedVersion: renamed.version, isAccepted: true } });
  await play('createAccessKey', lead, { input: { label: 'Website', scopes: ['CAPACITY_WRITE'], expiresOn: '2027-06-01' } });
  await play('revokeAccessKey', lead, await only<{ id: string }>('SELECT id FROM access_key', []));
  const invitation = await play('inviteMember', lead, { input: { organisationId: lead.actAs, email: 'a@bruecke.example', role: 'EDITOR' } });
  await play('withdrawInvitation', lead, { id: invitation.id });
  await play('inviteMember', lead, { input: { organisationId: lead.actAs, email: 'b@bruecke.example', role: 'EDITOR' } });
  const member = await api.signIn('b@bruecke.example');
  await play('acceptInvitation', member, { token: await api.invitationToken(member.email) });
  const membership = await only<{ id: string; version: number }>('SELECT id, version FROM membership WHERE account_id = $1', [member.accountId]);
  await play('changeMembership', lead, { ...seen(membership), role: 'VIEWER' });
  await play('endMembership', { token: member.token, actAs: lead.actAs }, { id: membership.id });
  await play('inviteToNetwork', office, { email: 'pruefung@kreis.example', role: 'AUDITOR' });
  const auditor = await api.signIn('pruefung@kreis.example');
  await api.acceptInvitation(auditor);
  await play('endNetworkRole', office, { id: (await only<{ id: string }>('SELECT id FROM network_role WHERE account_id = $1', [auditor.accountId])).id });
  const recorded = await play('recordOrganisation', office, { input: { kind: 'TRAEGER', name: 'Erfasst', contactEmail: 'a@erfasst.example' } });
  await play('askToConfirm', office, { input: { subjectType: 'ORGANISATION', subjectId: recorded.id, contactEmail: 'b@erfasst.example' } });
  await play('inviteFirstAdmin', office, { organisationId: recorded.id, email: 'c@erfasst.example' });
  const correction = await only<{ id: string }>(
    `UPDATE confirmation SET answer = 'CORRECTED', answered_at = $2, correction = 'Anders' WHERE subject_id = $1 AND replaced_at IS NULL RETURNING id`, [recorded.id, api.clock.now()]);
  await play('markCorrectionHandled', office, { id: correction.id });
  const gone = await organisation('leitung@ende.example', 'Ende');
  await play('suspendOrganisation', office, { id: gone.actAs, expectedVersion: 3, reason: 'Es gibt sie nicht mehr.' });
});

test('offerings', async () => {
  const one = await offering();
  await play('reportCapacity', lead, { input: { offeringId: one.id, capacities: [{ unit: 'PLACES', available: 3 }] } });
  const updated = await play('updateOffering', lead, { input: { ...seen(one), changes: { description: 'Anders.' } } });
  const assured = await play('assureOffering', lead, seen(updated));
  const translated = await play('setTranslations', lead, { input: { ...seen(assured), language: 'en', texts: [{ field: 'TITLE', text: 'Language café' }] } });
  const again = await play('restoreOfferingRevision', lead, { ...seen(translated), revision: 1 });
  await play('closeOffering', lead, { input: { ...seen(again), reason: 'NO_DEMAND' } });
  await play('recordOffering', office, { input: { organisationId: lead.actAs, contactEmail: 'a@bruecke.example', offering: leastOffering } });
  const { token } = await api.signIn('nachbarin@privat.example');
  const own = await play('createPersonalOffering', { token }, { network, input: leastOffering });
  const submitted = await play('publishOffering', { token, actAs: networkId }, seen(own));
  const returned = await play('returnOffering', office, { ...seen(submitted), reason: 'Bitte genauer.' });
  const handedIn = await play('publishOffering', { token, actAs: networkId }, seen(returned));
  await play('clearOffering', office, seen(handedIn));
});

test('tables', async () => {
  const { json } = await handInTable(api.url, 'Was;Kosten\nTeestube;3', lead);
  const seenTable = async (): Promise<{ id: string; expectedVersion: number }> => {
    await carryOn(api, String(json['id']));
    return seen(await only<{ id: string; version: number }>('SELECT id, version FROM offering_import WHERE id = $1', [json['id']]));
  };
  await play('setImportColumns', lead, { input: { ...await seenTable(), columns: ['title', 'cost'] } });
  await play('writeImport', lead, { input: await seenTable() });
  await play('undoImport', lead, await seenTable());
});

test('lists of grants', async () => {
  const { json } = await handInGrants(api.url, 'Was;Mittelgeber;Beginn;Ende;Betrag;Stand\nTeestube;Land;2027;2027;3.000;bewilligt', lead);
  const seenList = async (): Promise<{ id: string; expectedVersion: number }> => seen(await only<{ id: string; version: number }>('SELECT id, version FROM grant_import WHERE id = $1', [json['id']]));
  await play('setGrantImportReading', lead, { input: { ...await seenList(), columns: ['offering', 'funder', 'from', 'to', 'amount', 'status'] } });
  await play('writeGrantImport', lead, { input: { ...await seenList(), isSharedWithCounty: true } });
  await play('undoGrantImport', lead, await seenList());
});

test('places', async () => {
  const place = await play('createPlace', lead, { input: { organisationId: lead.actAs, place: { name: 'Bücherei', town: 'Ort' } } });
  const changed = await play('updatePlace', lead, { input: { ...seen(place as { id: string; version: number }), changes: { note: 'Eingang im Hof' } } });
  await play('removePlace', lead, seen(changed as { id: string; version: number }));
});

test('partnerships and contributions', async () => {
  const shared = await offering();
  const invited = (): ReturnType<typeof play> => play('invitePartner', lead, { input: { offeringId: shared.id, organisationId: partner.actAs } });
  await play('withdrawPartnerInvitation', lead, seen(await invited()));
  await play('declinePartnership', partner, { input: seen(await invited()) });
  const requested = async (): Promise<{ id: string; version: number }> => await play('requestPartnership', partner, { input: {
    offeringId: shared.id, offeringVersion: (await only<{ version: number }>('SELECT version FROM offering WHERE id = $1', [shared.id])).version } }) as { id: string; version: number };
  await play('withdrawPartnershipRequest', partner, seen(await requested()));
  await play('answerPartnershipRequest', lead, { input: { ...seen(await requested()), isApproved: true } });
  const other = await offering();
  const open = await play('invitePartner', lead, { input: { offeringId: other.id, organisationId: partner.actAs, noticeDays: 90 } });
  let active = await play('acceptPartnership', partner, { input: { ...seen(open), acceptedRevision: open.coreRevision } });
  const added = await play('addContribution', partner, { input: { partnershipId: active.id, kind: 'ROOM', description: 'Saal' } });
  const moved = await play('changeContributionEnd', partner, { ...seen(added), endsOn: '2027-12-31' });
  await play('endContribution', partner, seen(moved));
  const named = await play('addContribution', lead, { input: { partnershipId: active.id, kind: 'ROOM', description: 'Noch ein Saal' } });
  await play('confirmContribution', partner, seen(named));
  active = await play('giveNotice', partner, { input: { ...seen(active), endsOn: '2027-12-31', reason: 'LACK_OF_STAFF' } });
  active = await play('revokeNotice', partner, seen(active));
  active = await play('revokeNotice', lead, seen(active));
  active = await play('giveNotice', partner, { input: { ...seen(active), endsOn: '2027-03-20', reason: 'Umzug' } });
  await play('agreeToEarlyEnd', lead, seen(active));
});

test('money and reminders', async () => {
  const programme = await play('createProgramme', lead, { input: { title: 'Zusammenleben', funderName: 'Land', funderLand: 'SH', isCountyFunded: false, applicationLeadMonths: 3 } });
  await play('updateProgramme', lead, { input: { ...seen(programme), title: 'Miteinander', funderName: 'Land', funderLand: 'SH', isCountyFunded: false, applicationLeadMonths: 3 } });
  const { id: offeringId } = await offering();
  await play('setCostPlan', lead, { input: { offeringId, expectedVersion: 0, needContinues: true, lines: [{ period: { from: '2027-01-01', to: '2027-12-31' }, amountCents: 500, basis: 'PER_MONTH' }] } });
  const about = { organisationId: lead.actAs, programmeId: programme.id, status: 'COMMITTED', awardPeriod: { from: '2027-01-01', to: '2027-12-31' }, amountCents: 100_000, shares: [{ offeringId, basisPoints: 10_000 }] };
  let grant = await play('enterGrant', lead, { input: { ...about, isSharedWithCounty: true } });
  grant = await play('updateGrant', lead, { input: { ...seen(grant), reference: 'AZ 1', shares: [{ offeringId, basisPoints: 5000 }] } });
  grant = await play('extendGrant', lead, { input: { ...seen(grant), awardTo: '2028-06-30' } });
  grant = await play('addPayment', lead, { input: { grantId: grant.id, expectedVersion: grant.version, amountCents: 100, paidOn: '2027-02-01' } });
  const deadline = await only<{ id: string }>(`SELECT id FROM grant_deadline WHERE grant_id = $1 AND kind = 'PROOF_OF_USE'`, [grant.id]);
  grant = await play('setGrantDeadline', lead, { input: { grantId: grant.id, expectedVersion: grant.version, deadlineId: deadline.id, dueOn: '2028-10-01' } });
  const obligation = await only<{ id: string; version: number }>(`SELECT id, version FROM obligation WHERE organisation_id = $1 AND state = 'OPEN' AND subject_id = $2`, [lead.actAs, deadline.id]);
  const taken = await play('acknowledgeObligation', lead, seen(obligation));
  await play('markObligationDone', lead, { input: seen(taken) });
  // Whoever calls the proof of use done has changed the grant as well.
  grant = { ...grant, version: grant.version + 1 };
  grant = await play('addGrantDeadline', lead, { input: { grantId: grant.id, expectedVersion: grant.version, kind: 'REPAYMENT', dueOn: '2028-10-01' } });
  grant = await play('confirmGrantDeadline', lead, { input: { grantId: grant.id, expectedVersion: grant.version, takesProposal: false,
    deadlineId: (await only<{ id: string }>(`SELECT id FROM grant_deadline WHERE grant_id = $1 AND kind = 'FUNDING_END'`, [grant.id])).id } });
  grant = await play('forwardGrant', lead, { input: { grantId: grant.id, expectedVersion: grant.version, organisationId: partner.actAs, amountCents: 1, checkingWeeks: 2, contactEmail: 'a@verein.example' } });
  grant = await play('submitProofOfUse', lead, { input: { grantId: grant.id, expectedVersion: grant.version, submittedOn: '2027-02-28', eligibleCostCents: 100 } });
  await play('withdrawGrant', lead, { ...seen(grant), reason: 'Das Vorhaben entfällt.' });
  await play('recordGrant', office, { input: { ...about, contactEmail: 'a@bruecke.example' } });
  await play('setFundingThresholds', office, { input: { expectedVersion: 0, gapThresholdBp: 9000, viabilityBp: 5000, cliffDropBp: 2000, appliedWeightBp: 3000, plannedWeightBp: 1000 } });
  await play('setMachineTranslation', office, { input: { expectedVersion: 0, isOn: true } });
  await play('setOpenData', office, { input: { expectedVersion: 0, licence: 'CC_BY_4_0', attribution: 'Kreis' } });
  await play('setAllowedOrigins', office, { input: { expectedVersion: 0, origins: ['https://www.kreis.example'] } });
  await play('setFreshness', office, { input: { expectedVersion: 0, months: 6 } });
  await play('setSchoolHolidays', office, { input: { expectedVersion: 0, periods: [{ name: 'Herbstferien', from: '2027-10-04', to: '2027-10-16' }] } });
});

test('terms of the network', async () => {
  const { key, version } = await play('addTerm', office, { input: { lifeArea: 'SUPPLY', names: [{ language: 'de', text: 'Dorfladen' }] } });
  await play('updateTerm', office, { input: { id: key, expectedVersion: version, isRetired: true } });
});

test('feedback', async () => {
  const { id: offeringId } = await offering();
  const inbox = async (): Promise<{ id: string }> => only(`SELECT id FROM feedback WHERE handled_at IS NULL`, []);
  await play('reportNothingFound', {}, { input: { network, lifeArea: 'FAMILY', place: 'Einfeld' } });
  await play('giveFeedback', {}, { input: { network, offeringId, topic: 'BARRIER', words: 'Stufen' } });
  await play('forwardFeedback', office, { id: (await inbox()).id });
  await play('markFeedbackHandled', lead, { id: (await inbox()).id });
});

describe('engagements', () => {
  const people: Person[] = [];
  const draft = { title: 'Lesepatin', description: 'Vorlesen', lifeArea: 'EDUCATION', isRemote: true, contactRole: 'Leitung', promotion: 'OFFER' };
  const signedUp = async (at: number, place: object): Promise<{ id: string }> => await play('signUp', people[at] ?? {}, { input: { network, ...place } }) as { id: string };

  test('are offered, filled, and decided', async () => {
    for (const name of ['a', 'b', 'c']) people.push(await api.signIn(`${name}@freiwillig.example`));
    const place = async (signUpMode: string): Promise<{ id: string; version: number; shiftId: string }> => {
      const { id, version } = await play('createOpportunity', lead, { input: { organisationId: lead.actAs, ...draft, kind: 'SHIFTS', signUpMode } });
      const shift = await play('addShift', lead, { input: { opportunityId: id, startsAt: '2027-03-03T10:00:00Z', endsAt: '2027-03-03T12:00:00Z', capacity: 1, cancelUntil: '2027-03-02T10:00:00Z' } });
      const opened = await play('openOpportunity', lead, { id, expectedVersion: version });
      return { id, version: opened.version, shiftId: shift.id };
    };
    const auto = await place('AUTO');
    const first = await signedUp(0, { shiftId: auto.shiftId });
    const second = await signedUp(1, { shiftId: auto.shiftId });
    await play('cancelSignUp', people[0] ?? {}, { network, id: first.id });
    await play('answerOffer', people[1] ?? {}, { network, id: second.id, accept: true });
    await play('revealContact', lead, { id: second.id });
    await play('changeShift', lead, { input: { id: auto.shiftId, expectedVersion: (await only<{ version: number }>('SELECT version FROM shift WHERE id = $1', [auto.shiftId])).version, capacity: 5 } });
    const third = await signedUp(2, { shiftId: auto.shiftId });
    await play('cancelSignUpByOrganisation', lead, { id: third.id, reason: 'Wir sind schon genug.' });
    const approval = await place('APPROVAL');
    await play('decideSignUp', lead, { input: { id: (await signedUp(2, { shiftId: approval.shiftId })).id, accept: true } });
    const updated = await play('updateOpportunity', lead, { input: { ...seen(approval), title: 'Lesepate' } });
    const paused = await play('pauseOpportunity', lead, seen(updated));
    await play('closeOpportunity', lead, { ...seen(paused), reason: 'Das Vorlesen fällt aus.' });
    const volunteer = people[0] ?? {};
    const profile = await only<{ version: number }>('SELECT version FROM volunteer_profile WHERE account_id = $1', [people[0]?.accountId]);
    await play('updateVolunteerProfile', volunteer, { input: { network, expectedVersion: profile.version, town: 'Ort' } });
    api.clock.advance({ hours: 51 });
    await play('recordAttendance', lead, { id: second.id, attended: true });
  });
});

describe('every mutation of the contract was played and left its row', () => {
  test.each(audited.names())('%s', (name) => {
    const expected = otherActions[name] ?? actionOf(audited.schema, 'Mutation', audited.operation(name).field);
    expect(audited.played.get(name)).toContain(expected);
  });
});
