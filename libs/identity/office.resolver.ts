import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  type MutationEndNetworkRoleArgs, type MutationInviteToNetworkArgs, type MutationLockAccountArgs, type MutationUnlockAccountArgs,
} from '#contract';
import { type RequestContext } from '#platform/graphql';
import { AccountOperationsService } from './account-operations.service.js';
import { InvitationsService } from './invitations.service.js';
import { NetworkRolesService } from './network-roles.service.js';

/** What the integration office and operators do about people. Takes no decision; every one lies in a service. */
@Resolver()
export class OfficeResolver {
  constructor(
    private readonly roles: NetworkRolesService,
    private readonly invites: InvitationsService,
    private readonly operations: AccountOperationsService,
  ) {}

  @Query('networkMembers')
  networkMembers(@Context() { actor }: RequestContext): Promise<object[]> {
    return this.roles.all(actor);
  }

  @Mutation('inviteToNetwork')
  inviteToNetwork(@Context() { actor }: RequestContext, @Args() args: MutationInviteToNetworkArgs): Promise<object> {
    return this.invites.inviteToNetwork(actor, args);
  }

  @Mutation('endNetworkRole')
  endNetworkRole(@Context() { actor }: RequestContext, @Args() { id }: MutationEndNetworkRoleArgs): Promise<object> {
    return this.roles.end(actor, id);
  }

  @Mutation('lockAccount')
  lockAccount(@Context() { actor }: RequestContext, @Args() { email }: MutationLockAccountArgs): Promise<object> {
    return this.operations.lock(actor, email);
  }

  @Mutation('unlockAccount')
  unlockAccount(@Context() { actor }: RequestContext, @Args() { email }: MutationUnlockAccountArgs): Promise<object> {
    return this.operations.unlock(actor, email);
  }
}
