import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { type About } from '#contract';

/** Nest token of the running version (semver.org). */
export const VERSION = Symbol('Version');

/** Name and version of the running software. */
@Resolver()
export class AboutResolver {
  constructor(@Inject(VERSION) private readonly version: string) {}

  @Query('about')
  about(): About {
    return { name: 'Teilhabenetz', version: this.version };
  }
}
