import { type CodegenConfig } from '@graphql-codegen/cli';

/** The contract's types, generated from the SDL: `npm run generate`. */
const config: CodegenConfig = {
  schema: 'libs/**/*.graphql',
  generates: {
    'libs/contract/contract.generated.ts': {
      plugins: ['typescript', { add: { content: '// Generated from libs/**/*.graphql by "npm run generate". Do not edit.' } }],
      config: {
        enumsAsTypes: true,
        skipTypename: true,
        defaultScalarType: 'unknown',
        immutableTypes: true,
        onlyOperationTypes: false,
        scalars: { UUID: 'string', LocalDate: 'string', DateTime: { input: 'Date', output: 'Date | string' }, Cents: 'number' },
      },
    },
  },
};
export default config;
