import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type MutationSetImportColumnsArgs, type MutationUndoImportArgs, type MutationWriteImportArgs, type QueryImportColumnsArgs, type QueryOfferingImportArgs, type QueryOfferingImportRowsArgs, type QueryOfferingSourcesArgs, type QueryOfferingImportsArgs } from '#contract';
import { type RequestContext } from '#platform/graphql';
import { OfferingSourcesService } from '../feeds/offering-sources.service.js';
import { knownColumns, OfferingImportsService } from './offering-imports.service.js';

/** Tables of offerings in GraphQL. Takes no decision. */
@Resolver()
export class OfferingImportsResolver {
  constructor(private readonly service: OfferingImportsService, private readonly sources: OfferingSourcesService) {}

  @Query('importColumns')
  importColumns(@Context() { actor }: RequestContext, @Args() { language }: QueryImportColumnsArgs): object[] {
    return knownColumns(actor, language);
  }

  @Query('offeringImport')
  offeringImport(@Context() { actor }: RequestContext, @Args() { id }: QueryOfferingImportArgs): Promise<object | null> {
    return this.service.find(actor, id);
  }

  @Query('offeringImports')
  offeringImports(@Context() { actor }: RequestContext, @Args() args: QueryOfferingImportsArgs): Promise<object> {
    return this.service.page(actor, args);
  }

  @Query('offeringImportRows')
  offeringImportRows(@Context() { actor }: RequestContext, @Args() args: QueryOfferingImportRowsArgs): Promise<object | null> {
    return this.service.rowsOf(actor, args);
  }

  @Query('offeringSources')
  offeringSources(@Context() { actor }: RequestContext, @Args() { offeringId }: QueryOfferingSourcesArgs): Promise<object[]> {
    return this.sources.of(actor, offeringId);
  }

  @Mutation('setImportColumns')
  setImportColumns(@Context() { actor }: RequestContext, @Args() { input }: MutationSetImportColumnsArgs): Promise<object> {
    return this.service.setColumns(actor, input);
  }

  @Mutation('writeImport')
  writeImport(@Context() { actor }: RequestContext, @Args() { input }: MutationWriteImportArgs): Promise<object> {
    return this.service.write(actor, input);
  }

  @Mutation('undoImport')
  undoImport(@Context() { actor }: RequestContext, @Args() args: MutationUndoImportArgs): Promise<object> {
    return this.service.undo(actor, args);
  }
}
