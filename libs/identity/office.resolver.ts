import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  type MutationAskToConfirmArgs, type MutationEndNetworkRoleArgs, type MutationInviteFirstAdminArgs, type MutationInviteToNetworkArgs,
  type MutationLockAccountArgs, type MutationMarkCorrectionHandledArgs, type MutationSetAllowedOriginsArgs, type MutationUnlockAccountArgs, type QueryCorrectionsArgs,
} from '#contract';
import { type RequestContext } from '#platform/graphql';
import { AccountOperationsService } from './account-operations.service.js';
import { AllowedOrigins } from './allowed-origins.js';
import { ConfirmationsService } from './confirmations.service.js';
import { CorrectionsService } from './corrections.service.js';
import { InvitationsService } from './invitations.service.js';
import { NetworkRolesService } from './network-roles.service.js';

/** What the integration office and operators do about people and about what the office entered. Takes no decision; every one lies in a service. */
@Resolver()
export class OfficeResolver {
  constructor(
    private readonly roles: NetworkRolesService,
    private readonly invites: InvitationsService,
    private readonly operations: AccountOperationsService,
    private readonly confirmations: ConfirmationsService,
    private readonly correctionsService: CorrectionsService,
    private readonly origins: AllowedOrigins,
  ) {}

  @Query('allowedOrigins')
  allowedOrigins(@Context() { actor }: RequestContext): Promise<object> {
    return this.origins.shown(actor);
  }

  @Mutation('setAllowedOrigins')
  setAllowedOrigins(@Context() { actor }: RequestContext, @Args() { input }: MutationSetAllowedOriginsArgs): Promise<object> {
    return this.origins.set(actor, input);
  }

  @Query('corrections')
  corrections(@Context() { actor }: RequestContext, @Args() args: QueryCorrectionsArgs): Promise<object> {
    return this.correctionsService.page(actor, args);
  }

  @Mutation('markCorrectionHandled')
  markCorrectionHandled(@Context() { actor }: RequestContext, @Args() { id }: MutationMarkCorrectionHandledArgs): Promise<object> {
    return this.correctionsService.markHandled(actor, id);
  }

  @Mutation('askToConfirm')
  askToConfirm(@Context() { actor }: RequestContext, @Args() { input }: MutationAskToConfirmArgs): Promise<object> {
    return this.confirmations.askAgain(actor, { ...input, subjectType: input.subjectType.toLowerCase() });
  }

  @Mutation('inviteFirstAdmin')
  inviteFirstAdmin(@Context() { actor }: RequestContext, @Args() args: MutationInviteFirstAdminArgs): Promise<object> {
    return this.invites.inviteFirstAdmin(actor, args);
  }

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
