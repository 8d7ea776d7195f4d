import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { ACCESS_POLICY, ACTOR_SOURCE } from '#platform/graphql';
import { ORIGIN_LIST } from '#platform/http';
import { type Clock, type Text } from '#kernel';
import { CLOCK, type Tx } from '#platform/database';
import { Inject } from '@nestjs/common';
import { accessPolicy } from './access.js';
import { AccessKeyActors } from './access-key-actors.js';
import { AccessKeyHooks } from './access-key-hooks.js';
import { AccessKeysResolver } from './access-keys.resolver.js';
import { AccessKeysService } from './access-keys.service.js';
import { AccountOperationsService } from './account-operations.service.js';
import { AccountsService } from './accounts.service.js';
import { SessionActorSource } from './actor-source.js';
import { AllowedOrigins } from './allowed-origins.js';
import { AuditTrailService } from './audit-trail.service.js';
import { BroughtOrganisations } from './brought-organisations.js';
import { BrowserSession } from './browser-session.js';
import { ConfirmationPageController } from './confirmation-page.controller.js';
import { ConfirmationsService } from './confirmations.service.js';
import { CorrectionsService } from './corrections.service.js';
import { isUnconfirmed } from './domain/organisation.js';
import { IdentityResolver } from './identity.resolver.js';
import { InvitationPageController } from './invitation-page.controller.js';
import { InvitationsService } from './invitations.service.js';
import { MembershipsService } from './memberships.service.js';
import { NetworkRolesService } from './network-roles.service.js';
import { NetworkSettings } from './network-settings.js';
import { NetworksService } from './networks.service.js';
import { Notices } from './notices.js';
import { OfficeResolver } from './office.resolver.js';
import { OrganisationsResolver } from './organisations.resolver.js';
import { OrganisationsService } from './organisations.service.js';
import { LaterActors } from './later-actors.js';
import { PublicOrganisations } from './public-organisations.js';
import { SecondFactorService } from './second-factor.service.js';
import { SessionsService } from './sessions.service.js';
import { SignInPagesController } from './sign-in-pages.controller.js';
import { SignInLimits } from './sign-in-limits.js';
import { SignInService } from './sign-in.service.js';
import { OrganisationEntity } from './store/organisation.entity.js';
import { OrganisationsStore } from './store/organisations.store.js';

/**
 * Who is who: networks (tenants), accounts, sign-in by mail with a second factor where it matters, organisations and
 * their verification, memberships, invitations, and the one policy table. Passkeys and OIDC come in as further ways to
 * reach `SessionsService.open`; nothing else knows how somebody signed in.
 */
@Global()
@Module({
  controllers: [ConfirmationPageController, InvitationPageController, SignInPagesController],
  providers: [
    { provide: ACCESS_POLICY, useValue: accessPolicy },
    SessionActorSource, { provide: ACTOR_SOURCE, useExisting: SessionActorSource },
    BroughtOrganisations, LaterActors, PublicOrganisations, AccountOperationsService, AccountsService, AuditTrailService, ConfirmationsService, CorrectionsService, InvitationsService,
    MembershipsService, NetworkRolesService, NetworkSettings, NetworksService, Notices, OrganisationsService, OrganisationsStore, SecondFactorService,
    BrowserSession, SessionsService, SignInLimits, SignInService,
    AllowedOrigins, { provide: ORIGIN_LIST, useExisting: AllowedOrigins }, AccessKeyActors, AccessKeyHooks, AccessKeysResolver, AccessKeysService, IdentityResolver, OfficeResolver, OrganisationsResolver,
  ],
  exports: [
    ACCESS_POLICY, ACTOR_SOURCE, ORIGIN_LIST, AccessKeyHooks, BroughtOrganisations, LaterActors, PublicOrganisations, AccountOperationsService, AccountsService, ConfirmationsService, InvitationsService, MembershipsService, NetworkSettings, NetworksService, OrganisationsService,
    SessionsService, SignInService,
  ],
})
export class IdentityModule implements OnModuleInit {
  constructor(
    private readonly confirmations: ConfirmationsService, private readonly organisations: OrganisationsStore, @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.confirmations.register('organisation', {
      facts: async (tx, id) => organisationFacts(tx, id),
      unconfirmed: async (tx, id) => unconfirmedOrganisation(tx, id),
      confirm: async (tx, _actor, id) => this.confirmOrganisation(tx, id),
    });
  }

  private async confirmOrganisation(tx: Tx, id: string): Promise<void> {
    const row = await this.organisations.findForUpdate(tx, id);
    if (row && isUnconfirmed(row)) await this.organisations.update(tx, row, { confirmedAt: this.clock.now() });
  }
}

async function unconfirmedOrganisation(tx: Tx, id: string): Promise<{ organisationId: string; title: string } | null> {
  const row = await tx.findOne(OrganisationEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  return row && isUnconfirmed(row) ? { organisationId: row.id, title: row.name } : null;
}

const kindNames: Readonly<Record<OrganisationEntity['kind'], Text>> = {
  DEPARTMENT: { de: 'Amt oder Fachdienst', en: 'Department of the administration' }, TRAEGER: { de: 'Träger', en: 'Provider of services (Träger)' },
  ASSOCIATION: { de: 'Verein', en: 'Association' }, INITIATIVE: { de: 'Initiative ohne Rechtsform', en: 'Informal initiative' },
};

async function organisationFacts(tx: Tx, id: string): Promise<[Text, Text][]> {
  const row = await tx.findOneByOrFail(OrganisationEntity, { id });
  const facts: [Text, string | null][] = [
    [{ de: 'Name', en: 'Name' }, row.name], [{ de: 'Beschreibung', en: 'Description' }, row.description], [{ de: 'Website', en: 'Website' }, row.website],
    [{ de: 'Auch bekannt als', en: 'Also known as' }, row.alternateName], [{ de: 'Rechtsform', en: 'Legal form' }, row.legalForm],
    [{ de: 'Gegründet', en: 'Founded' }, row.yearFounded === null ? null : String(row.yearFounded)], [{ de: 'Dachverband', en: 'Federation' }, row.federation],
    [{ de: 'Registernummern', en: 'Numbers in registers' }, row.identifiers.map(({ identifier, issuer }) => [identifier, issuer].filter(Boolean).join(', ')).join('; ')],
    [{ de: 'Weitere Seiten', en: 'Further pages' }, row.links.map(({ label, url }) => [label, url].filter(Boolean).join(': ')).join('; ')],
    [{ de: 'E-Mail (öffentlich)', en: 'E-mail (public)' }, row.publicEmail], [{ de: 'Telefon (öffentlich)', en: 'Telephone (public)' }, row.publicPhone],
  ];
  return [[{ de: 'Art', en: 'Kind' }, kindNames[row.kind]], ...facts.flatMap(([label, value]) => value ? [[label, { de: value }] as [Text, Text]] : [])];
}
