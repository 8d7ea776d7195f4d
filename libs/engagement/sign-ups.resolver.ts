import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  type MutationAnswerOfferArgs, type MutationCancelSignUpArgs, type MutationCancelSignUpByOrganisationArgs, type MutationDecideSignUpArgs,
  type MutationRecordAttendanceArgs, type MutationRevealContactArgs, type MutationSignUpArgs, type MutationUpdateVolunteerProfileArgs,
  type QueryMyContactRevealsArgs, type QueryMySignUpsArgs, type QueryMyVolunteerProfileArgs, type QuerySignUpsOfOpportunityArgs, type QuerySignUpsOfShiftArgs,
} from '#contract';
import { isProblem, type Weekday, weekdayName, weekdayNumber } from '#kernel';
import { type RequestContext } from '#platform/graphql';
import { NetworksService } from '#identity';
import { ContactRevealsService } from './contact-reveals.service.js';
import { DecisionsService } from './decisions.service.js';
import { type AvailabilitySlot } from './domain/volunteer-profile.js';
import { SignUpsService } from './sign-ups.service.js';
import { VolunteersService } from './volunteers.service.js';

/** Volunteers and their sign-ups, from both sides. Takes no decision. */
@Resolver()
export class SignUpsResolver {
  constructor(
    private readonly networks: NetworksService,
    private readonly volunteers: VolunteersService,
    private readonly signUps: SignUpsService,
    private readonly decisions: DecisionsService,
    private readonly reveals: ContactRevealsService,
  ) {}

  @Query('myVolunteerProfile')
  async myVolunteerProfile(@Context() { actor }: RequestContext, @Args() { network }: QueryMyVolunteerProfileArgs): Promise<object> {
    return withNamedDays(await this.volunteers.own(await this.networks.placed(actor, network)));
  }

  @Query('mySignUps')
  async mySignUps(@Context() { actor }: RequestContext, @Args() { network, ...page }: QueryMySignUpsArgs): Promise<object> {
    return this.signUps.mine(await this.networks.placed(actor, network), page);
  }

  @Query('signUpsOfShift')
  async signUpsOfShift(@Context() { actor }: RequestContext, @Args() args: QuerySignUpsOfShiftArgs): Promise<object> {
    return allWithNamedDays(await this.decisions.page(actor, args));
  }

  @Query('signUpsOfOpportunity')
  async signUpsOfOpportunity(@Context() { actor }: RequestContext, @Args() args: QuerySignUpsOfOpportunityArgs): Promise<object> {
    return allWithNamedDays(await this.decisions.page(actor, args));
  }

  @Mutation('updateVolunteerProfile')
  async updateVolunteerProfile(@Context() { actor }: RequestContext, @Args() { input }: MutationUpdateVolunteerProfileArgs): Promise<object> {
    const { network, availability, ...fields } = input;
    const slots = availability?.map((slot) => ({ ...slot, weekday: weekdayNumber(slot.weekday) }));
    const answer = await this.volunteers.update(await this.networks.placed(actor, network), { ...fields, availability: slots });
    return isProblem(answer) ? answer : withNamedDays(answer);
  }

  @Mutation('signUp')
  async signUp(@Context() { actor }: RequestContext, @Args() { input }: MutationSignUpArgs): Promise<object> {
    return this.signUps.signUp(await this.networks.placed(actor, input.network), input);
  }

  @Mutation('cancelSignUp')
  async cancelSignUp(@Context() { actor }: RequestContext, @Args() { network, id }: MutationCancelSignUpArgs): Promise<object> {
    return this.signUps.cancel(await this.networks.placed(actor, network), id);
  }

  @Mutation('answerOffer')
  async answerOffer(@Context() { actor }: RequestContext, @Args() { network, ...answer }: MutationAnswerOfferArgs): Promise<object> {
    return this.signUps.answerOffer(await this.networks.placed(actor, network), answer);
  }

  @Mutation('decideSignUp')
  async decideSignUp(@Context() { actor }: RequestContext, @Args() { input }: MutationDecideSignUpArgs): Promise<object> {
    const answer = await this.decisions.decide(actor, input);
    return isProblem(answer) ? answer : withNamedDays(answer);
  }

  @Mutation('cancelSignUpByOrganisation')
  async cancelSignUpByOrganisation(@Context() { actor }: RequestContext, @Args() args: MutationCancelSignUpByOrganisationArgs): Promise<object> {
    const answer = await this.decisions.cancel(actor, args);
    return isProblem(answer) ? answer : withNamedDays(answer);
  }

  @Mutation('recordAttendance')
  async recordAttendance(@Context() { actor }: RequestContext, @Args() args: MutationRecordAttendanceArgs): Promise<object> {
    const answer = await this.decisions.recordAttendance(actor, args);
    return isProblem(answer) ? answer : withNamedDays(answer);
  }

  @Query('myContactReveals')
  async myContactReveals(@Context() { actor }: RequestContext, @Args() { network, ...page }: QueryMyContactRevealsArgs): Promise<object> {
    return this.reveals.mine(await this.networks.placed(actor, network), page);
  }

  @Mutation('revealContact')
  revealContact(@Context() { actor }: RequestContext, @Args() { id }: MutationRevealContactArgs): Promise<object> {
    return this.decisions.revealContact(actor, id);
  }
}

type Named = { weekday: Weekday; from: string; to: string };

function withNamedDays<View extends { availability: readonly AvailabilitySlot[] }>(view: View): Omit<View, 'availability'> & { availability: Named[] } {
  return { ...view, availability: view.availability.map((slot) => ({ ...slot, weekday: weekdayName(slot.weekday) })) };
}

function allWithNamedDays<View extends { availability: readonly AvailabilitySlot[] }>(page: { items: View[]; nextCursor: string | null }): object {
  return { ...page, items: page.items.map(withNamedDays) };
}
