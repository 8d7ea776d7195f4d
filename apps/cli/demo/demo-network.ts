import { type INestApplicationContext } from '@nestjs/common';
import { type Actor, anonymousActor, type Id, inLanguage, InvalidInput, isProblem, type LocalDate, type OrganisationRole, type Problem } from '#kernel';
import { AccountsService, InvitationsService, NetworksService, OrganisationsService } from '#identity';
import { demoOrganisations } from './organisations.js';
import { type DemoCounty } from './places.js';

/** A demo network under construction: who acts in it. Everything is made through the services, as people would. */
export interface DemoNetwork {
  county: DemoCounty;
  networkId: Id;
  today: LocalDate;
  services: INestApplicationContext;
  coordinator: Actor;
  /** The admin of each organisation, acting for it, by the key of the organisation. */
  admins: ReadonlyMap<string, Actor>;
}

/** The service of that class, wherever it is provided. */
export function service<Service>(services: INestApplicationContext, type: new (...args: never[]) => Service): Service {
  return services.get(type, { strict: false });
}

/** The answer of a use case. @throws Error for a Problem: demo data must be acceptable input. */
export function accepted<Answer>(answer: Answer): Exclude<Answer, Problem> {
  if (!isProblem(answer)) return answer as Exclude<Answer, Problem>;
  const fields = answer instanceof InvalidInput ? answer.fields.map((field) => `${field.path}: ${inLanguage(field.message, 'en')}`) : [];
  throw new Error(`The demo was refused: ${inLanguage(answer.text, 'en')} ${fields.join('; ')} ${JSON.stringify(answer.details)}`);
}

/** Founds the network, its coordinator and its verified organisations. */
export async function foundDemoNetwork(services: INestApplicationContext, county: DemoCounty, today: LocalDate): Promise<DemoNetwork> {
  const { ags, slug, name } = county;
  const networkId = accepted(await service(services, NetworksService).found({ ags, slug, name, isDemo: true }));
  const invitations = service(services, InvitationsService);
  const coordinator = await person(services, networkId, { email: coordinatorEmail(slug), displayName: `Koordination ${name} (Demo)` });
  accepted(await invitations.appoint(coordinator, { networkId, role: 'COORDINATOR' }));
  const admins = new Map<string, Actor>();
  const network: DemoNetwork = {
    county, networkId, today, services, admins,
    coordinator: { ...coordinator, networkRoles: ['COORDINATOR'], hasSecondFactor: true },
  };
  for (const organisation of demoOrganisations) admins.set(organisation.key, await addOrganisation(network, organisation));
  return network;
}

/** Address of a network's demo coordinator. */
export function coordinatorEmail(slug: string): string {
  return `koordination@${slug}.example`;
}

/** Address of a person in a demo organisation. */
export function memberEmail(role: string, key: string, slug: string): string {
  return `${role}@${key}.${slug}.example`;
}

/** An invented person, acting in the network as themself. */
export async function person(services: INestApplicationContext, networkId: Id, who: { email: string; displayName: string }): Promise<Actor> {
  const accountId = await service(services, AccountsService).introduce({ ...who, language: 'de' });
  return { ...anonymousActor('de'), kind: 'PERSON', accountId, networkId };
}

/** Another person with a role in a demo organisation, acting for it. */
export async function colleague(network: DemoNetwork, key: string, role: OrganisationRole): Promise<Actor> {
  const { services, county, networkId } = network;
  const organisationId = actorOf(network, key).organisationId;
  const name = role.toLowerCase();
  const actor = await person(services, networkId, { email: memberEmail(name, key, county.slug), displayName: `${role} ${key} (Demo)` });
  accepted(await service(services, InvitationsService).appoint(actor, { networkId, organisationId, role }));
  return { ...actor, organisationId, organisationRoles: [role] };
}

/** The admin of a demo organisation. */
export function actorOf(network: DemoNetwork, key: string): Actor {
  const actor = network.admins.get(key);
  if (!actor) throw new Error(`The demo has no organisation ${key}.`);
  return actor;
}

/** What the invented organisations say of themselves; their numbers are no numbers of any register. */
function demoFacts(kind: (typeof demoOrganisations)[number]['kind']): Parameters<OrganisationsService['register']>[2] {
  switch (kind) {
    case 'TRAEGER': return { legalForm: 'gGmbH', federation: 'Dachverband der Wohlfahrt (Demo)', identifiers: [{ kind: 'COMMERCIAL_REGISTER', identifier: 'HRB 0 (Demo)', issuer: 'Amtsgericht (Demo)' }] };
    case 'ASSOCIATION': return { legalForm: 'e. V.', yearFounded: 1987, identifiers: [{ kind: 'REGISTER_OF_ASSOCIATIONS', identifier: 'VR 0 (Demo)', issuer: 'Amtsgericht (Demo)' }] };
    case 'DEPARTMENT':
    case 'INITIATIVE': return {};
  }
}

async function addOrganisation(network: DemoNetwork, organisation: (typeof demoOrganisations)[number]): Promise<Actor> {
  const { services, networkId, county, coordinator } = network;
  const { key, kind, description } = organisation;
  const organisations = service(services, OrganisationsService);
  const actor = await person(services, networkId, { email: memberEmail('leitung', key, county.slug), displayName: `Leitung ${key} (Demo)` });
  const name = organisation.name.replace('{county}', county.name);
  const registered = accepted(await organisations.register(actor, kind, { name, description, publicEmail: memberEmail('kontakt', key, county.slug), ...demoFacts(kind) }));
  const admin: Actor = { ...actor, organisationId: registered.id, organisationRoles: ['ADMIN'] };
  const pending = accepted(await organisations.requestVerification(admin, { id: registered.id, expectedVersion: registered.version }));
  const evidenceKind = kind === 'DEPARTMENT' ? 'DEPARTMENT_DOMAIN' : 'KNOWN_PARTNER';
  accepted(await organisations.verify(coordinator, { id: pending.id, expectedVersion: pending.version, evidenceKind }));
  return admin;
}
