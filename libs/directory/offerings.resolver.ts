import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  type MutationClearOfferingArgs, type MutationCloseOfferingArgs, type MutationCreateOfferingArgs, type MutationCreatePersonalOfferingArgs,
  type MutationPublishOfferingArgs, type MutationRecordOfferingArgs, type MutationReturnOfferingArgs, type MutationUpdateOfferingArgs, type OfferingInput,
  type QueryFlaggedRestrictionsArgs, type QueryOfferingArgs, type QueryOfferingsToApproveArgs, type QueryOfferingsToClearArgs, type QuerySearchOfferingsArgs,
  type QueryWorkspaceOfferingsArgs,
} from '#contract';
import { weekdayNumber } from '#kernel';
import { NetworksService } from '#identity';
import { type RequestContext } from '#platform/graphql';
import { countedFilter } from './counted-filter.js';
import { wantedLanguage } from './domain/wanted-language.js';
import { type OfferingFields } from './domain/offering-input.js';
import { OfferingPublicationService } from './offering-publication.service.js';
import { OfferingSearch } from './offering-search.js';
import { OfferingsReader } from './offerings.reader.js';
import { OfferingsService } from './offerings.service.js';
import { RecordedOfferingsService } from './recorded-offerings.service.js';

/** Offerings in GraphQL. Takes no decision. */
@Resolver()
export class OfferingsResolver {
  constructor(
    private readonly networks: NetworksService,
    private readonly search: OfferingSearch,
    private readonly reader: OfferingsReader,
    private readonly service: OfferingsService,
    private readonly recorded: RecordedOfferingsService,
    private readonly publication: OfferingPublicationService,
  ) {}

  @Query('searchOfferings')
  async searchOfferings(@Context() { actor, sender, notes }: RequestContext, @Args() args: QuerySearchOfferingsArgs): Promise<object> {
    const page = await this.search.find(args.network, { ...args, filter: countedFilter(args.filter) }, { reads: actor.language, sender });
    // Each search without result is counted.
    if (page.items.length === 0) notes.hasEffect = true;
    return page;
  }

  @Query('offering')
  offering(@Context() { actor }: RequestContext, @Args() args: QueryOfferingArgs): Promise<object | null> {
    return this.reader.find(actor, args.id, { network: args.network ?? null, language: wantedLanguage(args.language) });
  }

  @Query('workspaceOfferings')
  workspaceOfferings(@Context() { actor }: RequestContext, @Args() args: QueryWorkspaceOfferingsArgs): Promise<object> {
    return this.reader.workspace(actor, args);
  }

  @Query('offeringsToClear')
  offeringsToClear(@Context() { actor }: RequestContext, @Args() args: QueryOfferingsToClearArgs): Promise<object> {
    return this.reader.toClear(actor, args);
  }

  @Query('offeringsToApprove')
  offeringsToApprove(@Context() { actor }: RequestContext, @Args() args: QueryOfferingsToApproveArgs): Promise<object> {
    return this.reader.toApprove(actor, args);
  }

  @Query('flaggedRestrictions')
  flaggedRestrictions(@Context() { actor }: RequestContext, @Args() args: QueryFlaggedRestrictionsArgs): Promise<object> {
    return this.reader.flagged(actor, args);
  }

  @Mutation('createOffering')
  createOffering(@Context() { actor }: RequestContext, @Args() { input }: MutationCreateOfferingArgs): Promise<object> {
    return this.service.create(actor, counted(input));
  }

  @Mutation('createPersonalOffering')
  async createPersonalOffering(@Context() { actor }: RequestContext, @Args() args: MutationCreatePersonalOfferingArgs): Promise<object> {
    return this.service.createPersonal(await this.networks.placed(actor, args.network), counted(args.input));
  }

  @Mutation('recordOffering')
  recordOffering(@Context() { actor }: RequestContext, @Args() { input }: MutationRecordOfferingArgs): Promise<object> {
    return this.recorded.record(actor, { ...input, offering: counted(input.offering) });
  }

  @Mutation('updateOffering')
  updateOffering(@Context() { actor }: RequestContext, @Args() { input }: MutationUpdateOfferingArgs): Promise<object> {
    return this.service.update(actor, { ...input, changes: counted(input.changes) });
  }

  @Mutation('publishOffering')
  publishOffering(@Context() { actor }: RequestContext, @Args() args: MutationPublishOfferingArgs): Promise<object> {
    return this.publication.publish(actor, args);
  }

  @Mutation('clearOffering')
  clearOffering(@Context() { actor }: RequestContext, @Args() args: MutationClearOfferingArgs): Promise<object> {
    return this.publication.clear(actor, args);
  }

  @Mutation('returnOffering')
  returnOffering(@Context() { actor }: RequestContext, @Args() args: MutationReturnOfferingArgs): Promise<object> {
    return this.publication.return(actor, args);
  }

  @Mutation('closeOffering')
  closeOffering(@Context() { actor }: RequestContext, @Args() { input }: MutationCloseOfferingArgs): Promise<object> {
    return this.publication.close(actor, input);
  }
}

/** The same input with days of the week as numbers. */
function counted({ times, ...input }: OfferingInput): OfferingFields {
  return { ...input, times: times?.map((time) => ({ ...time, weekdays: time.weekdays?.map(weekdayNumber) })) };
}
