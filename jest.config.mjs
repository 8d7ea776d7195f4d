/** Tests run as ES modules from the TypeScript sources; `apps/cli/bootstrap.mjs` passes the Node flag this needs. */
export default {
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx?$': ['@swc/jest'] },
  resolver: '<rootDir>/test/support/resolver.cjs',
  // Built by `npm test` before Jest starts, because these three run outside of Jest's own module system.
  globalSetup: '<rootDir>/dist/test/support/global-setup.js',
  globalTeardown: '<rootDir>/dist/test/support/global-teardown.js',
  setupFiles: ['<rootDir>/test/support/guard-worker.ts'],
  reporters: ['default', '<rootDir>/dist/test/support/reporter.js'],
  // Not in the temporary folder of the machine: a run leaves nothing outside of node_modules.
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  testTimeout: 120_000,
  maxWorkers: 2,
};
