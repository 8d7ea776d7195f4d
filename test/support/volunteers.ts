import { SessionsService } from '#identity';
import { Doors, IDS } from '#platform/database';
import { SECRETS, type Secrets } from '#platform/secret';
import { type IdSource } from '#kernel';
import { type Person, type TestApi } from './api.js';

/** Many people with a session each, without a mail for every one of them. */
export async function manyPeople(api: TestApi, count: number, prefix = 'person'): Promise<Person[]> {
  const ids = api.app.get<IdSource>(IDS, { strict: false });
  const secrets = api.app.get<Secrets>(SECRETS, { strict: false });
  const doors = api.app.get(Doors, { strict: false });
  const sessions = api.app.get(SessionsService, { strict: false });
  const people: Person[] = [];
  for (let number = 1; number <= count; number += 1) {
    const email = `${prefix}${number}@freiwillig.example`;
    const accountId = ids.next();
    await api.admin.query(
      `INSERT INTO account (id, email, email_hash, display_name, created_at) VALUES ($1, $2, $3, $4, $5)`,
      [accountId, email, secrets.indexOf('email', email), `Vorname${number} Nachname${number}`, api.clock.now()],
    );
    const { token } = await doors.asAccount({ accountId }, (tx) => sessions.open(tx, accountId, { kind: 'BROWSER', label: 'Test' }));
    people.push({ email, token, accountId });
  }
  return people;
}

/** A verified organisation with its admin, as the coordinator would have it after the first steps of the story. */
export async function verifiedOrganisation(
  api: TestApi, network: { id: string; slug: string }, organisation: { name: string; adminEmail: string },
): Promise<{ id: string; admin: Person & { actAs: string } }> {
  const admin = await api.signIn(organisation.adminEmail);
  const { registerOrganisation } = await api.ok(
    `mutation($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { ... on Organisation { id } } }`,
    { input: { network: network.slug, kind: 'TRAEGER', name: organisation.name } }, admin,
  );
  const id = String(registerOrganisation.id);
  await api.admin.query(`UPDATE organisation SET verification = 'VERIFIED' WHERE id = $1`, [id]);
  return { id, admin: { ...admin, actAs: id } };
}
