/** Part of `npm run generate`: puts the table of settings into the operations manual. */
import { readFileSync, writeFileSync } from 'node:fs';
import { settingsMarkdown } from '#platform/config';

const manual = 'docs/operations.md';
const text = readFileSync(manual, 'utf8');
const between = /(<!-- settings: begin -->\n)[^]*(<!-- settings: end -->)/;
if (!between.test(text)) throw new Error(`${manual} has no place for the table of settings.`);
writeFileSync(manual, text.replace(between, (_, begin: string, end: string) => `${begin}${settingsMarkdown()}\n${end}`));
