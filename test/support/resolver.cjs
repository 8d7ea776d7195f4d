/**
 * How Jest finds modules of this project: relative imports name the file that will exist after the build (`./id.js`),
 * the source beside it is `./id.ts`; and `#lib` is the face of a lib. Packages are resolved as Node does it.
 */
const { existsSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { layers } = require('../../architecture.cjs');

const root = resolve(__dirname, '../..');

module.exports = (request, options) => {
  const inPackage = options.basedir.includes('/node_modules/');
  if (!inPackage && request.startsWith('.') && request.endsWith('.js')) {
    for (const ending of ['.ts', '.tsx']) {
      const source = resolve(options.basedir, request.slice(0, -3) + ending);
      if (existsSync(source)) return source;
    }
  }
  if (!inPackage && request.startsWith('#') && Object.hasOwn(layers, request.slice(1).split('/')[0])) {
    return options.defaultResolver(join(root, 'libs', request.slice(1), 'index.ts'), options);
  }
  return options.defaultResolver(request, options);
};
