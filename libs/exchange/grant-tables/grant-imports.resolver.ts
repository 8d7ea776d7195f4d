import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type GrantImportRowsArgs, type MutationSetGrantImportReadingArgs, type MutationUndoGrantImportArgs, type MutationWriteGrantImportArgs, type QueryGrantImportArgs, type QueryGrantImportsArgs } from '#contract';
import { type RequestContext } from '#platform/graphql';
import { GrantImportsService, knownGrantColumns, rowPage } from './grant-imports.service.js';

/** Lists of grants in GraphQL. Takes no decision. */
@Resolver('GrantImport')
export class GrantImportsResolver {
  constructor(private readonly service: GrantImportsService) {}

  @Query('grantImportColumns')
  grantImportColumns(@Context() { actor }: RequestContext): object[] {
    return knownGrantColumns(actor);
  }

  @Query('grantImport')
  grantImport(@Context() { actor }: RequestContext, @Args() { id }: QueryGrantImportArgs): Promise<object | null> {
    return this.service.find(actor, id);
  }

  @Query('grantImports')
  grantImports(@Context() { actor }: RequestContext, @Args() args: QueryGrantImportsArgs): Promise<object> {
    return this.service.page(actor, args);
  }

  @ResolveField('rows')
  rows(@Parent() list: Parameters<typeof rowPage>[0], @Args() args: GrantImportRowsArgs): object {
    return rowPage(list, args);
  }

  @Mutation('setGrantImportReading')
  setGrantImportReading(@Context() { actor }: RequestContext, @Args() { input }: MutationSetGrantImportReadingArgs): Promise<object> {
    return this.service.setReading(actor, { ...input, assumedStatus: input.assumedStatus === 'WITHDRAWN' || input.assumedStatus === 'REVOKED' ? null : input.assumedStatus });
  }

  @Mutation('writeGrantImport')
  writeGrantImport(@Context() { actor }: RequestContext, @Args() { input }: MutationWriteGrantImportArgs): Promise<object> {
    return this.service.write(actor, input);
  }

  @Mutation('undoGrantImport')
  undoGrantImport(@Context() { actor }: RequestContext, @Args() args: MutationUndoGrantImportArgs): Promise<object> {
    return this.service.undo(actor, args);
  }
}
