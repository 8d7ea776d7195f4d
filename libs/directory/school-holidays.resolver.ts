import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type MutationSetSchoolHolidaysArgs } from '#contract';
import { type RequestContext } from '#platform/graphql';
import { SchoolHolidaysService } from './school-holidays.service.js';

/** School holidays in GraphQL. Takes no decision. */
@Resolver()
export class SchoolHolidaysResolver {
  constructor(private readonly service: SchoolHolidaysService) {}

  @Query('schoolHolidays')
  schoolHolidays(@Context() { actor }: RequestContext): Promise<object> {
    return this.service.shown(actor);
  }

  @Mutation('setSchoolHolidays')
  setSchoolHolidays(@Context() { actor }: RequestContext, @Args() { input }: MutationSetSchoolHolidaysArgs): Promise<object> {
    return this.service.set(actor, input);
  }
}
