import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type MutationSetTranslationsArgs, type QueryTranslationsToDoArgs } from '#contract';
import { type RequestContext } from '#platform/graphql';
import { OfferingTranslationsService } from './offering-translations.service.js';

/** Offerings in several languages, in GraphQL. Takes no decision. */
@Resolver()
export class OfferingTranslationsResolver {
  constructor(private readonly translations: OfferingTranslationsService) {}

  @Query('translationsToDo')
  translationsToDo(@Context() { actor }: RequestContext, @Args() args: QueryTranslationsToDoArgs): Promise<object> {
    return this.translations.toDo(actor, args);
  }

  @Mutation('setTranslations')
  setTranslations(@Context() { actor }: RequestContext, @Args() { input }: MutationSetTranslationsArgs): Promise<object> {
    return this.translations.set(actor, input);
  }
}
