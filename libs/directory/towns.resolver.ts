import { Args, Query, Resolver } from '@nestjs/graphql';
import { type QueryTownsArgs } from '#contract';
import { TownsService } from './towns.service.js';

/** Towns in GraphQL. Takes no decision. */
@Resolver()
export class TownsResolver {
  constructor(private readonly service: TownsService) {}

  @Query('towns')
  towns(@Args() { network, text, first }: QueryTownsArgs): Promise<object[]> {
    return this.service.beginning(network, text, first);
  }
}
