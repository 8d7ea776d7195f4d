/** Tests run as ES modules from the TypeScript sources; `apps/cli/bootstrap.mjs` passes the Node flag this needs. */
export default {
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx?$': ['@swc/jest'] },
  resolver: '<rootDir>/test/support/resolver.cjs',
  testTimeout: 60_000,
  maxWorkers: 2,
};
