/** Tests run from the build, in ordinary Node processes: `test/support/runner.ts` says why. */
export default {
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/dist'],
  testMatch: ['**/*.spec.js'],
  runner: '<rootDir>/dist/test/support/runner.js',
  transform: {},
  globalSetup: '<rootDir>/dist/test/support/global-setup.js',
  globalTeardown: '<rootDir>/dist/test/support/global-teardown.js',
  setupFiles: ['<rootDir>/dist/test/support/guard-worker.js'],
  reporters: ['default', '<rootDir>/dist/test/support/reporter.js'],
  // Not in the temporary folder of the machine: a run leaves nothing outside of node_modules.
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  testTimeout: 120_000,
  maxWorkers: 2,
};
