/** Layers, faces, purity and cycles: a loop over the layer table and the rules it cannot say. */
const { layers } = require('./architecture.cjs');

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const isSpec = '\\.spec\\.tsx?$';

const layerRules = Object.entries(layers).flatMap(([lib, below]) => {
  const says = `${lib} may import: ${below.join(', ') || 'no other lib'}`;
  const above = (allowed) => ({ path: '^libs/', pathNot: `^libs/(${allowed.join('|')})/` });
  return [
    forbid(`layers-${lib}`, says, { path: `^libs/${lib}/`, pathNot: isSpec }, above([lib, ...below])),
    forbid(`layers-${lib}-spec`, `${says}; its tests also schema`, { path: `^libs/${lib}/.*${isSpec}` }, above([lib, ...below, 'schema'])),
  ];
});

module.exports = {
  forbidden: [
    ...layerRules,
    forbid('unknown-lib', 'Every lib has a row in architecture.cjs.', { path: '^libs/', pathNot: `^libs/(${Object.keys(layers).join('|')})/` }, {}),
    forbid('no-cycles', 'Files that import each other fail at load with ES modules and decorators.', {}, { circular: true }),
    forbid('libs-below-apps', 'Libs know neither apps nor tests.', { path: '^libs/', pathNot: isSpec }, { path: '^(apps|test)/' }),
    forbid('specs-use-support', 'A test beside its file may use test/support, nothing else of test or apps.',
      { path: `^libs/.*${isSpec}` }, { path: '^(apps|test)/', pathNot: '^test/support/' }),
    forbid('one-face', 'Other libs and apps see a lib through its index.ts.',
      { path: '^(libs|apps)/([^/]+)/' }, { path: '^libs/', pathNot: ['^$1/$2/', '^libs/[^/]+/index\\.ts$', '^libs/platform/[^/]+/index\\.ts$'] }),
    forbid('one-face-platform', 'Folders of platform see each other through their index.ts.',
      { path: '^libs/platform/([^/]+)/' }, { path: '^libs/platform/', pathNot: ['^libs/platform/$1/', '^libs/platform/[^/]+/index\\.ts$'] }),
    forbid('not-own-face', 'Inside a lib, import the file itself.', { path: '^libs/([^/]+)/' }, { path: '^libs/$1/index\\.ts$' }),
    forbid('not-own-face-platform', 'Inside a folder of platform, import the file itself.', { path: '^libs/platform/([^/]+)/' }, { path: '^libs/platform/$1/index\\.ts$' }),
    forbid('pure-domain', 'domain/ imports its own folder and #kernel only.',
      { path: '^libs/([^/]+)/domain/', pathNot: isSpec }, { pathNot: ['^libs/$1/domain/', '^libs/kernel/index\\.ts$'] }),
    forbid('pure-kernel', 'The kernel needs no package.', { path: '^libs/kernel/', pathNot: isSpec }, { dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg'] }),
    forbid('web-knows-the-contract', 'The front end knows the server only through the contract.',
      { path: '^apps/web/', pathNot: isSpec }, { path: '^(libs|apps)/', pathNot: '^(apps/web|libs/ui|libs/contract)/' }),
    forbid('apps-apart', 'api, worker and web do not import each other, except that api serves web; what they share is foundation.ts.',
      { path: '^apps/(api|worker|web)/' }, { path: '^apps/', pathNot: ['^apps/$1/', '^apps/web/index\\.ts$', '^apps/foundation\\.ts$'] }),
    forbid('tests-by-one-face', 'Tests run outside of the sandbox that @jest/globals belongs to; they import #jest.', { pathNot: '^test/support/jest\\.ts$' }, { path: '@jest/globals' }),
    forbid('resolvable', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
    forbid('declared', 'Every package that is imported is in package.json.', {}, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }),
    forbid('no-development-package', 'The running system does not need development packages.',
      { path: '^(apps|libs)/', pathNot: isSpec }, { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['source', 'import', 'node', 'default', 'types'], exportsFields: ['exports'] },
  },
};
