import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Id } from '#kernel';
import { OfferingPublicationService, OfferingsService } from '#directory';
import { InvitationsService, OrganisationsService } from '#identity';
import { accepted, type DemoNetwork, person, service } from '../../../apps/cli/demo/demo-network.js';

type Fields = Parameters<OfferingsService['create']>[1];

/** An offering of the invented county that search is measured with; see README.md beside the data. */
export interface CorpusOffering {
  key: string;
  title: string;
  description: string;
  organisation: string;
  lifeAreas: NonNullable<Fields['lifeAreas']>;
  languages: string[];
  suitedFor: NonNullable<Fields['suitedFor']>;
  isRemote: boolean;
  town: string | null;
  street: string | null;
  times: { weekday: number; from: string; to: string }[];
  costCents: number;
  originalLanguage: NonNullable<Fields['originalLanguage']>;
  translations: Record<string, { title: string; description: string }>;
}

/** A question with what a person at a helpline would name: 3 exactly this, 2 helps well, 1 worth seeing. */
export interface Question {
  question: string;
  language: string;
  isMisspelt: boolean;
  grades: Record<string, number>;
}

/** A file of the corpus. The compiled bench runs from `dist`, its data stay where they are written. */
export function read<Content>(file: string): Content {
  return JSON.parse(readFileSync(path.resolve('test/bench/search-quality', file), 'utf8')) as Content;
}

/** Publishes the corpus in a network through the services; answers the key of each offering by its id. */
export async function publishCorpus(network: Pick<DemoNetwork, 'networkId' | 'services' | 'coordinator'>, offerings: readonly CorpusOffering[]): Promise<Map<Id, string>> {
  const admins = new Map<string, Awaited<ReturnType<typeof admin>>>();
  const keys = new Map<Id, string>();
  for (const offering of offerings) {
    const actor = admins.get(offering.organisation) ?? await admin(network, offering.organisation, admins.size);
    admins.set(offering.organisation, actor);
    const publication = service(network.services, OfferingPublicationService);
    const draft = accepted(await service(network.services, OfferingsService).create(actor, fieldsOf(offering)));
    accepted(await publication.publish(actor, { id: draft.id, expectedVersion: draft.version, isDuplicateChecked: true }));
    keys.set(draft.id, offering.key);
  }
  return keys;
}

async function admin(network: Pick<DemoNetwork, 'networkId' | 'services' | 'coordinator'>, name: string, number: number): Promise<DemoNetwork['coordinator']> {
  const { services, networkId, coordinator } = network;
  const organisations = service(services, OrganisationsService);
  const actor = await person(services, networkId, { email: `leitung@traeger${number}.example`, displayName: `Leitung ${number}` });
  const registered = accepted(await organisations.register(actor, 'TRAEGER', { name, publicEmail: `kontakt@traeger${number}.example` }));
  const acting = { ...actor, organisationId: registered.id, organisationRoles: ['ADMIN' as const] };
  const pending = accepted(await organisations.requestVerification(acting, { id: registered.id, expectedVersion: registered.version }));
  accepted(await organisations.verify(coordinator, { id: pending.id, expectedVersion: pending.version, evidenceKind: 'KNOWN_PARTNER' }));
  return acting;
}

function fieldsOf(offering: CorpusOffering): Fields {
  const { title, description, lifeAreas, languages, suitedFor, isRemote, town, street, times, costCents, originalLanguage, translations } = offering;
  return {
    title, description, lifeAreas, languages, suitedFor, isRemote,
    places: town ? [{ town, street }] : [], isPlaceByArrangement: !town && !isRemote,
    times: times.map(({ weekday, from, to }) => ({ weekdays: [weekday], from, to })), isTimeByArrangement: times.length === 0,
    cost: costCents > 0 ? { kind: 'AMOUNT', amountCents: costCents } : { kind: 'FREE' }, contact: { phone: '0000 12345' },
    originalLanguage, translations: Object.entries(translations).flatMap(([language, texts]) => [
      { language, field: 'TITLE' as const, text: texts.title }, { language, field: 'DESCRIPTION' as const, text: texts.description },
    ]),
  };
}

/** A network with its coordinator, acting by the services. */
export async function foundCounty(services: DemoNetwork['services'], networkId: Id): Promise<Pick<DemoNetwork, 'networkId' | 'services' | 'coordinator'>> {
  const who = await person(services, networkId, { email: 'koordination@musterau.example', displayName: 'Koordination' });
  accepted(await service(services, InvitationsService).appoint(who, { networkId, role: 'COORDINATOR' }));
  return { networkId, services, coordinator: { ...who, networkRoles: ['COORDINATOR'], hasSecondFactor: true } };
}
