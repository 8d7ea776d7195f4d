import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module, type ModuleMetadata } from '@nestjs/common';
import { GraphQLModule as NestGraphQLModule } from '@nestjs/graphql';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { type GraphQLSchema } from 'graphql';
import { type Logger } from 'pino';
import { type Registry } from 'prom-client';
import { type Clock } from '#kernel';
import { CLOCK, Doors, PublicVersions } from '#platform/database';
import { METRICS } from '#platform/health';
import { sessionCookieOf } from '#platform/http';
import { ACCESS_POLICY, type AccessPolicy, ACTOR_SOURCE, type ActorSource } from './access.js';
import { AboutResolver, VERSION } from './about.resolver.js';
import { AnswerKeeper, wholeAnswers } from './answer-keeper.js';
import { errorFormatter, errorsInLanguage } from './errors.js';
import { guardedSchema } from './guarded-schema.js';
import { hotQueries, neverStored } from './hot-queries.js';
import { keepableFindings } from './keepable-fields.js';
import { requestLimits } from './limits.js';
import { contextFactory, PREFLIGHT_HEADER } from './request-guard.js';
import { scalars } from './scalars.js';

export interface GraphqlOptions {
  /** Modules that provide ACCESS_POLICY and ACTOR_SOURCE. */
  imports: NonNullable<ModuleMetadata['imports']>;
  /** Folder below which all .graphql files lie. */
  contractDirectory: string;
  log: Logger;
  /** Decides about the name of the session cookie. */
  publicUrl: string;
  version: string;
  /** Runtime introspection; the SDL is published at /schema.graphql in any case. */
  introspection: boolean;
  /** Memory for kept answers; 0 = none are kept. */
  keptAnswersMb: number;
}

const VALIDATION_ERRORS_MAX = 5;
/** What visitors without an account ask for all day long. */
const HOT_FIELDS = ['searchOfferings'];

/** SDL-first GraphQL: policies before every field, limits before every request, masked errors behind it. */
@Module({})
export class GraphqlModule {
  static forRoot(options: GraphqlOptions): DynamicModule {
    return {
      module: GraphqlModule,
      imports: [
        NestGraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          imports: options.imports,
          inject: [ACCESS_POLICY, ACTOR_SOURCE],
          useFactory: (access: AccessPolicy, actors: ActorSource) => apolloOptions(options, access, actors),
        }),
      ],
      exports: [NestGraphQLModule],
      providers: [AboutResolver, { provide: VERSION, useValue: options.version }, {
        provide: AnswerKeeper, inject: [Doors, CLOCK, METRICS],
        useFactory: (doors: Doors, clock: Clock, metrics: Registry) => new AnswerKeeper({
          versions: new PublicVersions(doors), clock, metrics, sessionCookie: sessionCookieOf(options.publicUrl), megabytes: options.keptAnswersMb,
        }),
      }],
    };
  }
}

function apolloOptions(options: GraphqlOptions, access: AccessPolicy, actors: ActorSource): ApolloDriverConfig {
  return {
    path: '/graphql',
    typePaths: [`${options.contractDirectory}/**/*.graphql`],
    resolvers: scalars,
    transformSchema: (schema: GraphQLSchema) => guardedSchema(withKeepableFields(schema, access), access),
    context: contextFactory(actors, sessionCookieOf(options.publicUrl)),
    formatError: errorFormatter(options.log),
    plugins: [ApolloServerPluginCacheControlDisabled(), neverStored, errorsInLanguage, wholeAnswers, hotQueries(HOT_FIELDS)],
    graphiql: false,
    playground: false,
    introspection: options.introspection,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    preserveHttpStatusForExecutionErrors: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: { requestHeaders: [PREFLIGHT_HEADER] },
    parseOptions: { maxTokens: requestLimits.tokensMax },
    validationOptions: { maxErrors: VALIDATION_ERRORS_MAX },
  };
}

/** Stops the start when an answer would be kept that not everybody may have. */
function withKeepableFields(schema: GraphQLSchema, access: AccessPolicy): GraphQLSchema {
  const findings = keepableFindings(schema, access);
  if (findings.length > 0) throw new Error(`Answers that may not be kept:\n${findings.join('\n')}`);
  return schema;
}

/** The contract as text, with descriptions and policies. */
export function printedContract(schema: GraphQLSchema): string {
  return `${printSchemaWithDirectives(schema)}\n`;
}
