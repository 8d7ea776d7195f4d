import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  type MutationAcceptPartnershipArgs, type MutationAgreeToEarlyEndArgs, type MutationAnswerPartnershipRequestArgs, type MutationDeclinePartnershipArgs,
  type MutationGiveNoticeArgs, type MutationInvitePartnerArgs, type MutationRequestPartnershipArgs, type MutationRevokeNoticeArgs,
  type MutationWithdrawPartnerInvitationArgs, type MutationWithdrawPartnershipRequestArgs, type QueryOfferingHistoryArgs,
  type QueryOfferingPartnershipsArgs, type QueryPartnershipArgs, type QueryPartnershipsOfArgs, type QueryPartnershipsWaitingArgs,
} from '#contract';
import { type RequestContext } from '#platform/graphql';
import { LeavingService } from './leaving.service.js';
import { PartnershipsReader } from './partnerships.reader.js';
import { PartnershipsService } from './partnerships.service.js';

/** Partnerships in shared offerings. Takes no decision. */
@Resolver()
export class PartnershipsResolver {
  constructor(
    private readonly service: PartnershipsService,
    private readonly leaving: LeavingService,
    private readonly reader: PartnershipsReader,
  ) {}

  @Query('partnership')
  partnership(@Context() { actor }: RequestContext, @Args() { id }: QueryPartnershipArgs): Promise<object | null> {
    return this.reader.find(actor, id);
  }

  @Query('offeringPartnerships')
  offeringPartnerships(@Context() { actor }: RequestContext, @Args() { offeringId }: QueryOfferingPartnershipsArgs): Promise<object[]> {
    return this.reader.ofOffering(actor, offeringId);
  }

  @Query('partnershipsWaiting')
  partnershipsWaiting(@Context() { actor }: RequestContext, @Args() { organisationId }: QueryPartnershipsWaitingArgs): Promise<object[]> {
    return this.reader.waitingFor(actor, organisationId);
  }

  @Query('partnershipsOf')
  partnershipsOf(@Context() { actor }: RequestContext, @Args() args: QueryPartnershipsOfArgs): Promise<object> {
    return this.reader.ofOrganisation(actor, args);
  }

  @Query('offeringHistory')
  async offeringHistory(@Context() { actor }: RequestContext, @Args() args: QueryOfferingHistoryArgs): Promise<object> {
    const page = await this.reader.historyOf(actor, args);
    return { ...page, items: page.items.map((event) => ({ ...event, details: JSON.stringify(event.details) })) };
  }

  @Mutation('invitePartner')
  invitePartner(@Context() { actor }: RequestContext, @Args() { input }: MutationInvitePartnerArgs): Promise<object> {
    return this.service.invite(actor, input);
  }

  @Mutation('withdrawPartnerInvitation')
  withdrawPartnerInvitation(@Context() { actor }: RequestContext, @Args() args: MutationWithdrawPartnerInvitationArgs): Promise<object> {
    return this.service.withdrawInvitation(actor, args);
  }

  @Mutation('acceptPartnership')
  acceptPartnership(@Context() { actor }: RequestContext, @Args() { input }: MutationAcceptPartnershipArgs): Promise<object> {
    return this.service.accept(actor, input);
  }

  @Mutation('declinePartnership')
  declinePartnership(@Context() { actor }: RequestContext, @Args() { input }: MutationDeclinePartnershipArgs): Promise<object> {
    return this.service.decline(actor, input);
  }

  @Mutation('requestPartnership')
  requestPartnership(@Context() { actor }: RequestContext, @Args() { input }: MutationRequestPartnershipArgs): Promise<object> {
    return this.service.request(actor, input);
  }

  @Mutation('withdrawPartnershipRequest')
  withdrawPartnershipRequest(@Context() { actor }: RequestContext, @Args() args: MutationWithdrawPartnershipRequestArgs): Promise<object> {
    return this.service.withdrawRequest(actor, args);
  }

  @Mutation('answerPartnershipRequest')
  answerPartnershipRequest(@Context() { actor }: RequestContext, @Args() { input }: MutationAnswerPartnershipRequestArgs): Promise<object> {
    return this.service.answerRequest(actor, input);
  }

  @Mutation('giveNotice')
  giveNotice(@Context() { actor }: RequestContext, @Args() { input }: MutationGiveNoticeArgs): Promise<object> {
    return this.leaving.giveNotice(actor, input);
  }

  @Mutation('agreeToEarlyEnd')
  agreeToEarlyEnd(@Context() { actor }: RequestContext, @Args() args: MutationAgreeToEarlyEndArgs): Promise<object> {
    return this.leaving.agreeToEarlyEnd(actor, args);
  }

  @Mutation('revokeNotice')
  revokeNotice(@Context() { actor }: RequestContext, @Args() args: MutationRevokeNoticeArgs): Promise<object> {
    return this.leaving.revokeNotice(actor, args);
  }
}
