import { type Id } from './id.js';
import { type Language, type Text } from './language.js';

/** What a person may be inside an organisation. */
export const organisationRoles = ['ADMIN', 'EDITOR', 'VOLUNTEER_COORD', 'FINANCE', 'VIEWER'] as const;
export type OrganisationRole = (typeof organisationRoles)[number];

/** What these roles are called, for people. */
export const organisationRoleNames = {
  ADMIN: { de: 'Verwaltung der Organisation', en: 'admin' },
  EDITOR: { de: 'Redaktion', en: 'editor' },
  VOLUNTEER_COORD: { de: 'Freiwilligenkoordination', en: 'volunteer coordination' },
  FINANCE: { de: 'Finanzen', en: 'finance' },
  VIEWER: { de: 'Lesen', en: 'reading' },
} as const satisfies Record<OrganisationRole, Text>;

/** What a person may be in a whole network: integration office, council member or audit office, complaints body. */
export const networkRoles = ['COORDINATOR', 'AUDITOR', 'COMPLAINTS'] as const;
export type NetworkRole = (typeof networkRoles)[number];

/** A mutation that the client may send twice; the second answer is the stored first one. */
export interface Idempotency {
  key: string;
  /** SHA-256 of document and variables: the same key with another body is a conflict. */
  requestHash: string;
}

/** The key for programs that a request came with. */
export interface ActorKey {
  id: Id;
  /** What it is for, and nothing else; the policy table says which actions these are. */
  scopes: readonly string[];
}

/**
 * Who acts, and as whom. It is the first argument of every service method; anonymous visitors and background jobs
 * are actors too. Built once per request from the session and the `Act-As` header.
 */
export interface Actor {
  kind: 'ANONYMOUS' | 'PERSON' | 'SYSTEM';
  accountId: Id | null;
  sessionId: Id | null;
  /** The network (tenant) acted in; null before one is chosen. */
  networkId: Id | null;
  /** The organisation acted for; null when acting as oneself or for the network. */
  organisationId: Id | null;
  /** Rights in `organisationId`; empty without one. */
  organisationRoles: readonly OrganisationRole[];
  /** Rights in `networkId`. */
  networkRoles: readonly NetworkRole[];
  /** Runs the platform technically; sees no content. */
  isOperator: boolean;
  /** True once this session has shown a second factor. */
  hasSecondFactor: boolean;
  /** Absent when a person acts by themself, and for visitors and jobs. */
  key?: ActorKey;
  language: Language;
  idempotency: Idempotency | null;
}

/** Somebody without an account. */
export function anonymousActor(language: Language): Actor {
  return {
    kind: 'ANONYMOUS', accountId: null, sessionId: null, networkId: null, organisationId: null,
    organisationRoles: [], networkRoles: [], isOperator: false, hasSecondFactor: false, language, idempotency: null,
  };
}

/** A background job at work in one network, or before it has entered one. */
export function systemActor(networkId: Id | null): Actor {
  return { ...anonymousActor('de'), kind: 'SYSTEM', networkId };
}
