import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type MutationAcceptInvitationArgs, type MutationChangeMembershipArgs, type MutationCreateApiKeyArgs, type MutationEndMembershipArgs,
  type MutationEndSessionArgs, type MutationInviteMemberArgs, type MutationRequestSignInArgs, type MutationSignInArgs,
  type MutationStepUpArgs, type MutationUpdateAccountArgs, type MutationWithdrawInvitationArgs, type QueryInvitationsArgs,
  type QueryMembershipsArgs,
} from '#contract';
import { type RequestContext } from '#platform/graphql';
import { AccountsService, type MeView } from './accounts.service.js';
import { InvitationsService } from './invitations.service.js';
import { MembershipsService } from './memberships.service.js';
import { SecondFactorService } from './second-factor.service.js';
import { SessionsService } from './sessions.service.js';
import { SignInService } from './sign-in.service.js';

/** People: signing in, sessions, memberships, invitations; roles of a network are in `OfficeResolver`. Takes no decision; every one lies in a service. */
@Resolver('Me')
export class IdentityResolver {
  constructor(
    private readonly accounts: AccountsService,
    private readonly signIns: SignInService,
    private readonly sessions: SessionsService,
    private readonly secondFactor: SecondFactorService,
    private readonly members: MembershipsService,
    private readonly invites: InvitationsService,
  ) {}

  @Query('me')
  me(@Context() { actor }: RequestContext): Promise<MeView | null> {
    return this.accounts.me(actor);
  }

  @ResolveField('sessions')
  sessionsOf(@Parent() _me: MeView, @Context() { actor }: RequestContext): Promise<object[]> {
    return this.sessions.ofActor(actor);
  }

  @Query('memberships')
  memberships(@Context() { actor }: RequestContext, @Args() args: QueryMembershipsArgs): Promise<object[]> {
    return this.members.of(actor, args.organisationId);
  }

  @Query('invitations')
  invitations(@Context() { actor }: RequestContext, @Args() args: QueryInvitationsArgs): Promise<object[]> {
    return this.invites.of(actor, args.organisationId ?? null);
  }

  @Mutation('requestSignIn')
  requestSignIn(@Context() { actor, sender }: RequestContext, @Args() { input }: MutationRequestSignInArgs): Promise<object> {
    return this.signIns.request(actor, input, sender);
  }

  @Mutation('signIn')
  signIn(@Context() { sender }: RequestContext, @Args() { input }: MutationSignInArgs): Promise<object> {
    return this.signIns.signIn(input, sender);
  }

  @Mutation('updateAccount')
  updateAccount(@Context() { actor }: RequestContext, @Args() { input }: MutationUpdateAccountArgs): Promise<object> {
    return this.accounts.update(actor, input);
  }

  @Mutation('enrolSecondFactor')
  enrolSecondFactor(@Context() { actor }: RequestContext): Promise<object> {
    return this.secondFactor.enrol(actor);
  }

  @Mutation('stepUp')
  stepUp(@Context() { actor }: RequestContext, @Args() { code }: MutationStepUpArgs): Promise<object> {
    return this.secondFactor.stepUp(actor, code);
  }

  @Mutation('endSession')
  endSession(@Context() { actor }: RequestContext, @Args() { id }: MutationEndSessionArgs): Promise<object> {
    return this.sessions.end(actor, id);
  }

  @Mutation('createApiKey')
  createApiKey(@Context() { actor }: RequestContext, @Args() { input }: MutationCreateApiKeyArgs): Promise<object> {
    return this.sessions.createApiKey(actor, input);
  }

  @Mutation('inviteMember')
  inviteMember(@Context() { actor }: RequestContext, @Args() { input }: MutationInviteMemberArgs): Promise<object> {
    return this.invites.inviteMember(actor, input);
  }

  @Mutation('withdrawInvitation')
  withdrawInvitation(@Context() { actor }: RequestContext, @Args() { id }: MutationWithdrawInvitationArgs): Promise<object> {
    return this.invites.withdraw(actor, id);
  }

  @Mutation('acceptInvitation')
  acceptInvitation(@Context() { actor }: RequestContext, @Args() { token }: MutationAcceptInvitationArgs): Promise<object> {
    return this.invites.accept(actor, token);
  }

  @Mutation('changeMembership')
  changeMembership(@Context() { actor }: RequestContext, @Args() args: MutationChangeMembershipArgs): Promise<object> {
    return this.members.change(actor, args);
  }

  @Mutation('endMembership')
  endMembership(@Context() { actor }: RequestContext, @Args() { id }: MutationEndMembershipArgs): Promise<object> {
    return this.members.end(actor, id);
  }
}
