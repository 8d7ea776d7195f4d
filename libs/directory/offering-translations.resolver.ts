import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type MutationSetMachineTranslationArgs, type MutationSetTranslationsArgs, type QueryTranslationsToDoArgs } from '#contract';
import { type RequestContext } from '#platform/graphql';
import { MachineTranslationSettingService } from './machine-translation-setting.service.js';
import { OfferingTranslationsService } from './offering-translations.service.js';

/** Offerings in several languages, in GraphQL. Takes no decision. */
@Resolver()
export class OfferingTranslationsResolver {
  constructor(private readonly translations: OfferingTranslationsService, private readonly machine: MachineTranslationSettingService) {}

  @Query('translationsToDo')
  translationsToDo(@Context() { actor }: RequestContext, @Args() args: QueryTranslationsToDoArgs): Promise<object> {
    return this.translations.toDo(actor, args);
  }

  @Query('machineTranslation')
  machineTranslation(@Context() { actor }: RequestContext): Promise<object> {
    return this.machine.shown(actor);
  }

  @Mutation('setMachineTranslation')
  setMachineTranslation(@Context() { actor }: RequestContext, @Args() { input }: MutationSetMachineTranslationArgs): Promise<object> {
    return this.machine.set(actor, input);
  }

  @Mutation('setTranslations')
  setTranslations(@Context() { actor }: RequestContext, @Args() { input }: MutationSetTranslationsArgs): Promise<object> {
    return this.translations.set(actor, input);
  }
}
