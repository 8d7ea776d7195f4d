/**
 * The layer table: which lib may import which. Rows name only libs above them, so a cycle cannot be written down.
 * Read by the linter (.dependency-cruiser.cjs) and by test/architecture.spec.ts.
 */
const rows = [
  ['kernel', []],
  ['contract', []],
  ['schema', []],
  ['ui', ['kernel']],
  ['lexicon', ['kernel']],
  ['platform', ['kernel', 'contract']],
  ['region', ['kernel', 'contract', 'platform']],
  ['identity', ['kernel', 'contract', 'platform', 'region']],
  ['reminders', ['kernel', 'contract', 'platform', 'region', 'identity', 'ui']],
  ['directory', ['kernel', 'contract', 'platform', 'region', 'identity', 'reminders', 'ui', 'lexicon']],
  ['cooperation', ['kernel', 'contract', 'platform', 'region', 'identity', 'reminders', 'directory', 'ui']],
  ['engagement', ['kernel', 'contract', 'platform', 'region', 'identity', 'reminders', 'directory', 'ui']],
  ['funding', ['kernel', 'contract', 'platform', 'region', 'identity', 'reminders', 'directory', 'cooperation', 'engagement', 'ui']],
  ['concept', ['kernel', 'contract', 'platform', 'region', 'identity', 'reminders', 'directory', 'cooperation', 'engagement', 'funding', 'ui']],
  ['exchange', ['kernel', 'contract', 'platform', 'region', 'identity', 'reminders', 'directory', 'cooperation', 'engagement', 'funding', 'concept', 'ui']],
];
module.exports = { layers: Object.fromEntries(rows) };
