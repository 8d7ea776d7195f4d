import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { noSuchNetwork } from '#kernel';
import {
  type MutationDecideOrganisationNameArgs, type MutationRecordOrganisationArgs, type MutationRegisterOrganisationArgs, type MutationRequestVerificationArgs,
  type MutationSuspendOrganisationArgs, type MutationUpdateOrganisationArgs, type MutationVerifyOrganisationArgs,
  type QueryAuditTrailArgs, type QueryCountiesArgs, type QueryNetworkArgs, type QueryOrganisationArgs, type QueryOrganisationsArgs, type QueryPublicOrganisationsArgs,
} from '#contract';
import { type RequestContext } from '#platform/graphql';
import { AuditTrailService } from './audit-trail.service.js';
import { NetworksService } from './networks.service.js';
import { OrganisationsService } from './organisations.service.js';
import { PublicOrganisations } from './public-organisations.js';

/** Networks, counties, organisations and the audit trail. Takes no decision. */
@Resolver()
export class OrganisationsResolver {
  constructor(
    private readonly networksService: NetworksService,
    private readonly service: OrganisationsService,
    private readonly trail: AuditTrailService,
    private readonly published: PublicOrganisations,
  ) {}

  @Query('networks')
  networks(): Promise<object[]> {
    return this.networksService.all();
  }

  @Query('network')
  network(@Args() { slug }: QueryNetworkArgs): Promise<object | null> {
    return this.networksService.bySlug(slug);
  }

  @Query('counties')
  counties(@Args() args: QueryCountiesArgs): Promise<object> {
    return this.networksService.counties(args);
  }

  @Query('organisation')
  async organisation(@Context() { actor }: RequestContext, @Args() args: QueryOrganisationArgs): Promise<object | null> {
    const placed = args.network ? await this.networksService.placed(actor, args.network) : actor;
    return this.service.find(placed, args.id);
  }

  @Query('organisations')
  organisations(@Context() { actor }: RequestContext, @Args() args: QueryOrganisationsArgs): Promise<object> {
    return this.service.page(actor, args);
  }

  @Query('publicOrganisations')
  async publicOrganisations(@Args() args: QueryPublicOrganisationsArgs): Promise<object> {
    const network = await this.networksService.bySlug(args.network);
    if (!network) throw noSuchNetwork(args.network);
    return this.published.connection(network.id, args);
  }

  @Query('auditTrail')
  auditTrail(@Context() { actor }: RequestContext, @Args() args: QueryAuditTrailArgs): Promise<object> {
    return this.trail.page(actor, args);
  }

  @Mutation('registerOrganisation')
  async registerOrganisation(@Context() { actor }: RequestContext, @Args() { input }: MutationRegisterOrganisationArgs): Promise<object> {
    return this.service.register(await this.networksService.placed(actor, input.network), input.kind, input);
  }

  @Mutation('recordOrganisation')
  recordOrganisation(@Context() { actor }: RequestContext, @Args() { input }: MutationRecordOrganisationArgs): Promise<object> {
    return this.service.record(actor, input.kind, input);
  }

  @Mutation('updateOrganisation')
  updateOrganisation(@Context() { actor }: RequestContext, @Args() { input }: MutationUpdateOrganisationArgs): Promise<object> {
    return this.service.update(actor, input);
  }

  @Mutation('decideOrganisationName')
  decideOrganisationName(@Context() { actor }: RequestContext, @Args() { input }: MutationDecideOrganisationNameArgs): Promise<object> {
    return this.service.decideName(actor, input);
  }

  @Mutation('requestVerification')
  requestVerification(@Context() { actor }: RequestContext, @Args() args: MutationRequestVerificationArgs): Promise<object> {
    return this.service.requestVerification(actor, args);
  }

  @Mutation('verifyOrganisation')
  verifyOrganisation(@Context() { actor }: RequestContext, @Args() { input }: MutationVerifyOrganisationArgs): Promise<object> {
    return this.service.verify(actor, input);
  }

  @Mutation('suspendOrganisation')
  suspendOrganisation(@Context() { actor }: RequestContext, @Args() args: MutationSuspendOrganisationArgs): Promise<object> {
    return this.service.suspend(actor, args);
  }
}
