import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type MutationCreateAccessKeyArgs, type MutationRevokeAccessKeyArgs, type QueryAccessKeysArgs } from '#contract';
import { type RequestContext } from '#platform/graphql';
import { AccessKeysService } from './access-keys.service.js';

/** Keys for programs. Takes no decision. */
@Resolver()
export class AccessKeysResolver {
  constructor(private readonly keys: AccessKeysService) {}

  @Query('accessKeys')
  accessKeys(@Context() { actor }: RequestContext, @Args() args: QueryAccessKeysArgs): Promise<object> {
    return this.keys.page(actor, args);
  }

  @Mutation('createAccessKey')
  createAccessKey(@Context() { actor }: RequestContext, @Args() { input }: MutationCreateAccessKeyArgs): Promise<object> {
    return this.keys.create(actor, input);
  }

  @Mutation('revokeAccessKey')
  revokeAccessKey(@Context() { actor }: RequestContext, @Args() { id }: MutationRevokeAccessKeyArgs): Promise<object> {
    return this.keys.revoke(actor, id);
  }
}
