import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type QueryLinkFindingsArgs } from '#contract';
import { type RequestContext } from '#platform/graphql';
import { LinkFindings } from './link-findings.service.js';

/** Addresses that lead nowhere, in GraphQL. Takes no decision. */
@Resolver()
export class LinkFindingsResolver {
  constructor(private readonly findings: LinkFindings) {}

  @Query('linkFindings')
  linkFindings(@Context() { actor }: RequestContext, @Args() args: QueryLinkFindingsArgs): Promise<object> {
    return this.findings.page(actor, args);
  }
}

/** Those of an offering, beside what else it says of itself. */
@Resolver('Offering')
export class OfferingLinkFindingsResolver {
  constructor(private readonly findings: LinkFindings) {}

  @ResolveField('linkFindings')
  linkFindings(@Context() context: RequestContext, @Parent() { id }: { id: string }): Promise<object[]> {
    return this.findings.of(context, 'OFFERING', id);
  }
}

/** Those of an organisation itself. */
@Resolver('Organisation')
export class OrganisationLinkFindingsResolver {
  constructor(private readonly findings: LinkFindings) {}

  @ResolveField('linkFindings')
  linkFindings(@Context() context: RequestContext, @Parent() { id }: { id: string }): Promise<object[]> {
    return this.findings.of(context, 'ORGANISATION', id);
  }
}
