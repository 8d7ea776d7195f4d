import { windows1252Text } from '#kernel';
import { HEADING_WITHIN, type UnreadableFile, unreadable } from './raw-table.js';
import { type TableKind } from './table-kind.js';

/** A file as text, and how it was written. */
export interface DecodedText {
  text: string;
  encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
}

/** So much of the beginning tells UTF-16 without a mark from a file that is no text. */
const LOOKED_AT = 4_096;
/** Bytes that no letter of Windows-1252 has, and control characters that no table holds. */
const noLetters = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d, ...Array.from({ length: 32 }, (_, code) => code).filter((code) => ![9, 10, 12, 13, 26].includes(code)), 0x7f]);

/** The same control characters in text. */
const noTableLetter = new RegExp(`[${[...noLetters].filter((code) => code < 0x80).map((code) => `\\x${code.toString(16).padStart(2, '0')}`).join('')}]`);

/** Reads what table programs write: UTF-8 and UTF-16 with or without a mark, and Windows-1252, which German Excel writes. */
export function decodedText(bytes: Uint8Array): DecodedText | UnreadableFile {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return utf16Text(bytes, utf16);
  const bad = firstBadUtf8(bytes);
  if (bad === null) return withoutControls(new TextDecoder('utf-8').decode(bytes), bytes, 'UTF-8');
  // Some letters in two bytes and some in one: two programs wrote into one file, and half of it would be wrong either way.
  if (bad.goodLetters > 0) {
    return unreadable('MIXED_ENCODING', {
      de: 'Die Zeichen in dieser Zeile passen nicht zum Rest der Datei (teils UTF-8, teils nicht). Bitte öffnen Sie die Datei in der Tabellenkalkulation, prüfen Sie die Umlaute und speichern Sie sie neu als „CSV UTF-8“.',
      en: 'The characters of this row do not fit the rest of the file (partly UTF-8, partly not). Please open the file in your spreadsheet program, check the umlauts and save it anew as "CSV UTF-8".',
    }, lineOf(bytes, bad.at));
  }
  return withoutControls(windows1252Text(bytes), bytes, 'Windows-1252');
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const beginning = bytes.subarray(0, LOOKED_AT - LOOKED_AT % 2);
  const zeros = [0, 0];
  beginning.forEach((byte, at) => { if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1; });
  const [even = 0, odd = 0] = zeros;
  const enough = beginning.length / 8;
  if (odd > enough && even === 0) return 'utf-16le';
  return even > enough && odd === 0 ? 'utf-16be' : null;
}

function utf16Text(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText | UnreadableFile {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const control = noTableLetter.exec(text);
    return control ? notText(text.slice(0, control.index).split('\n').length) : { text, encoding: 'UTF-16' };
  } catch {
    return unreadable('NOT_TEXT', { de: 'Die Datei beginnt wie UTF-16, lässt sich so aber nicht lesen. Ist sie vollständig?', en: 'The file begins as UTF-16 but cannot be read as such. Is it complete?' });
  }
}

function withoutControls(text: string, bytes: Uint8Array, encoding: 'UTF-8' | 'Windows-1252'): DecodedText | UnreadableFile {
  const at = bytes.findIndex((byte) => noLetters.has(byte) && (byte < 0x80 || encoding === 'Windows-1252'));
  if (at < 0) return { text, encoding };
  return notText(lineOf(bytes, at));
}

function notText(line: number): UnreadableFile {
  return unreadable('NOT_TEXT', {
    de: 'Das ist keine Tabelle als Text: Die Datei enthält Zeichen, die es in keiner Tabelle gibt. Bitte speichern Sie sie als XLSX oder als „CSV UTF-8“.',
    en: 'This is no table as text: the file holds characters that no table has. Please save it as XLSX or as "CSV UTF-8".',
  }, line);
}

/** Where bytes stop being UTF-8, and how many letters of several bytes were right before and behind. */
function firstBadUtf8(bytes: Uint8Array): { at: number; goodLetters: number } | null {
  let at = 0;
  let bad: number | null = null;
  let goodLetters = 0;
  while (at < bytes.length) {
    const length = letterLength(bytes, at);
    if (length === 0) { bad ??= at; at += 1; } else { if (length > 1) goodLetters += 1; at += length; }
  }
  return bad === null ? null : { at: bad, goodLetters };
}

/** Bytes of the letter that begins here; 0 = none does (RFC 3629). */
function letterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xc2 && first <= 0xdf ? 2 : (first & 0xf0) === 0xe0 ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  const second = bytes[at + 1] ?? 0;
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (length === 0 || second < least || second > most) return 0;
  for (let more = 2; more < length; more += 1) if (((bytes[at + more] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let before = 0; before < at; before += 1) if (bytes[before] === 0x0a) line += 1;
  return line;
}

const separators = [';', ',', '\t', '|'] as const;

/**
 * What divides the cells: what makes the most headings that we know of one of the first lines, however many commas a title
 * above them has. Where we know none, of what stands in the most lines as often as in the first one that has it, outside of quotes.
 */
export function separatorOf(text: string, kind: TableKind): string {
  const beginning = text.slice(0, 65_536);
  const byHeadings = separators.map((separator) => ({ separator, known: Math.max(0, ...linesOf(beginning).map((line) => kind.recognisedIn(line.split(separator).map((cell) => cell.replace(/^\s*"(.*)"\s*$/, '$1'))))) }));
  const best = byHeadings.reduce((most, one) => (one.known > most.known ? one : most));
  // One heading alone is as well a word of a title.
  if (best.known > 1) return best.separator;
  const lines = linesOf(beginning.replaceAll(/"[^"]*"/g, ''));
  const likely = separators.map((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const usual = counts.find((count) => count > 0) ?? 0;
    return { separator, usual, lines: usual === 0 ? 0 : counts.filter((count) => count === usual).length };
  });
  return likely.reduce((most, one) => (one.lines > most.lines || (one.lines === most.lines && one.usual > most.usual) ? one : most)).separator;
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|[\n\r]/).filter((line) => line !== '').slice(0, HEADING_WITHIN);
}
