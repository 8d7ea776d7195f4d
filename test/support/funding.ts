import { type Person, type TestApi } from './api.js';

/** A person who acts for an organisation. */
export type Member = Person & { actAs: string };

/** A Träger with its first admin. */
export async function registered(
  api: TestApi, input: { network: string; email: string; kind?: string; name?: string },
): Promise<{ id: string; admin: Person }> {
  const admin = await api.signIn(input.email);
  const { registerOrganisation } = await api.ok(
    `mutation($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { __typename ... on Organisation { id } } }`,
    { input: { network: input.network, kind: input.kind ?? 'TRAEGER', name: input.name ?? 'Brücke e.V.' } }, admin,
  );
  return { id: String(registerOrganisation.id), admin };
}

/** A published offering, laid straight into the table: how offerings come about is not the matter of these tests. */
export async function addOffering(
  api: TestApi, input: { networkId: string; organisationId: string; title: string; lifeArea?: string },
): Promise<string> {
  const { rows } = await api.admin.query<{ id: string }>(
    `INSERT INTO offering (id, network_id, organisation_id, is_informal, state, title, life_areas, created_at, changed_at)
     VALUES (gen_random_uuid(), $1, $2, false, 'PUBLISHED', $3, ARRAY[$4], now(), now()) RETURNING id`,
    [input.networkId, input.organisationId, input.title, input.lifeArea ?? 'EDUCATION'],
  );
  return String(rows[0]?.id);
}

/** A programme of a funder, entered by a verified organisation or the office; North Rhine-Westphalia when nothing is said. */
export async function programmeOf(api: TestApi, member: Member, title: string, fields: Record<string, unknown> = {}): Promise<string> {
  await api.admin.query(`UPDATE organisation SET verification = 'VERIFIED' WHERE id = $1`, [member.actAs]);
  const { createProgramme } = await api.ok(
    `mutation($input: CreateProgrammeInput!) { createProgramme(input: $input) { __typename ... on Programme { id } ... on Problem { message } } }`,
    { input: { title: `Programm ${title}`, funderName: 'Land', funderLand: 'NW', isCountyFunded: false, ...fields } }, member,
  );
  if (createProgramme.__typename !== 'Programme') throw new Error(`The programme was refused: ${JSON.stringify(createProgramme)}`);
  return String(createProgramme.id);
}

/** Invites a colleague into an organisation and lets them accept. */
export async function colleague(
  api: TestApi, admin: Member, input: { email: string; role: string; secondFactor?: boolean },
): Promise<Member> {
  await api.ok(`mutation($input: InviteMemberInput!) { inviteMember(input: $input) { __typename } }`,
    { input: { organisationId: admin.actAs, email: input.email, role: input.role } }, admin);
  const person = await api.signIn(input.email, { secondFactor: input.secondFactor ?? false });
  await api.acceptInvitation(person);
  return { ...person, actAs: admin.actAs };
}
