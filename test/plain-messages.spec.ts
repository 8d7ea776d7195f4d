/** Protects: what people read names no code. A state has a name in their language, never that of its enum value. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#jest';

/** Abbreviations that people do write in capitals. */
const spoken = ['HTTP', 'HTTPS', 'UUID', 'JSON', 'IBAN', 'ISO', 'AGS', 'TOTP', 'DSGVO', 'HSDS', 'ASCII', 'JPEG', 'AVIF', 'XLSX'];
const codes = /\b[A-Z]{4,}(?:_[A-Z]+)*\b/g;
const enumsInTemplates = /\$\{(?:[\w.]+\.)?(?:state|status|kind|verification|role|phase)\}/;

/** Messages with a code in them, of one source text. */
function findings(source: string): string[] {
  const messages = [...source.matchAll(/\b(?:de|en): ('(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`)/g)].map((match) => match[1] ?? '');
  return messages.filter((text) => enumsInTemplates.test(text) || [...text.replaceAll(/\$\{[^}]*\}|JJJJ-MM-TT|YYYY-MM-DD/g, '').matchAll(codes)].some(([word]) => !spoken.includes(word)));
}

test('no message of any lib speaks code', () => {
  // The thesaurus holds what people type, abbreviations and all; none of it is a message.
  const sources = readdirSync('libs', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !/\.spec\.ts$|generated|^lexicon\/thesaurus\//.test(name));
  const found = sources.flatMap((name) => findings(readFileSync(path.join('libs', name), 'utf8')).map((text) => `${name}: ${text}`));
  expect(sources.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});

test('a code in a message is found, an abbreviation is not one', () => {
  expect(findings("{ de: `Das geht im Zustand ${status} nicht.`, en: 'An amount belongs to AMOUNT.' }")).toHaveLength(2);
  expect(findings("{ de: 'Bitte mit HTTPS.', en: `${name} has ended.` }")).toEqual([]);
});
