import { county } from './county/main.js';
import { create } from './create/main.js';
import { start } from './start.js';
import { search } from './search/main.js';
import { searchQuality } from './search-quality/main.js';

/** What `npm run bench -- NAME` measures. Prints figures and judges nothing: those of different machines cannot be compared, ratios can. */
const benches: Readonly<Record<string, (options: readonly string[]) => Promise<void>>> = { start, search, 'search-quality': searchQuality, create, county };

const bench = benches[process.argv[2] ?? ''];
if (!bench) {
  process.stderr.write(`Usage: npm run bench -- ${Object.keys(benches).join(' | ')}\n`);
  process.exit(2);
}
await bench(process.argv.slice(3));
