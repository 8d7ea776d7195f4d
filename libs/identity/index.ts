/** Networks, accounts, sign-in, organisations, memberships, and the policy table. */
import { BroughtOrganisations } from './brought-organisations.js';
import { LaterActors } from './later-actors.js';
import { PublicOrganisations } from './public-organisations.js';
import { AccessKeyEntity } from './store/access-key.entity.js';
import { AccountEntity } from './store/account.entity.js';
import { ConfirmationEntity } from './store/confirmation.entity.js';
import { InvitationEntity } from './store/invitation.entity.js';
import { MembershipEntity } from './store/membership.entity.js';
import { NetworkEntity } from './store/network.entity.js';
import { NetworkRoleEntity } from './store/network-role.entity.js';
import { OrganisationEntity } from './store/organisation.entity.js';
import { SessionEntity } from './store/session.entity.js';
import { SignInEntity } from './store/sign-in.entity.js';

/** Entities of this lib, for the data source. */
export const identityEntities = [
  AccessKeyEntity, AccountEntity, ConfirmationEntity, InvitationEntity, MembershipEntity, NetworkEntity, NetworkRoleEntity, OrganisationEntity,
  SessionEntity, SignInEntity,
] as const;

/** How organisations come from other systems and go to them, and who acts when a job carries out what a person ordered. */
export const organisationExchange = { BroughtOrganisations, LaterActors, PublicOrganisations } as const;

export { IdentityModule } from './identity.module.js';
export { AccessKeyHooks } from './access-key-hooks.js';
export { AccountOperationsService } from './account-operations.service.js';
export { AccountsService } from './accounts.service.js';
export { accountOf, authorise, may, notFound, refused } from './access.js';
export { type Action, policyTable } from './domain/policy.js';
export { ConfirmationsService } from './confirmations.service.js';
export { InvitationsService } from './invitations.service.js';
export { MembershipsService } from './memberships.service.js';
export { NetworkSettings } from './network-settings.js';
export { NetworksService } from './networks.service.js';
export { OrganisationsService } from './organisations.service.js';
export { SessionsService } from './sessions.service.js';
