import { folded, isLanguageCode, languageCode, languageNameIn, LocalDate } from '#kernel';
import { eurosIn } from './euro-text.js';

/*
 * What people type into a cell, as a value. Each reader answers null for what it does not understand; an empty cell never
 * comes here.
 */

const yes = new Set(['ja', 'j', 'x', 'wahr', 'true', 'yes', 'y', '1', 'так', 'نعم', 'evet', '✓', '✔', '☑'].map(plain));
const no = new Set(['nein', 'n', 'falsch', 'false', 'no', '0', '-', '–', 'ні', 'لا', 'hayır'].map(plain));

function plain(text: string): string {
  return text.trim().toLowerCase().replaceAll('ı', 'i');
}

/** ja, x, wahr, 1 ... or nein, 0, -. */
export function flagIn(text: string): boolean | null {
  const word = plain(text);
  return yes.has(word) ? true : no.has(word) ? false : null;
}

/** Names of the months as `folded` has them. */
export const months = ['januar', 'februar', 'marz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember'];

/** 24.12.2026, 24.12.26, 2026-12-24 (also with a time behind it), 24. Dezember 2026. */
export function dayIn(text: string): LocalDate | null {
  const typed = text.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(typed);
  if (iso) return LocalDate.parse(`${iso[1]}-${iso[2]}-${iso[3]}`);
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/.exec(typed);
  if (german) return dayOf(german[3] ?? '', Number(german[2]), german[1] ?? '');
  const named = /^(\d{1,2})\.\s?(\p{L}+)\.?\s(\d{4})$/u.exec(typed);
  const month = named ? months.findIndex((name) => folded(named[2] ?? '').length >= 3 && name.startsWith(folded(named[2] ?? ''))) + 1 : 0;
  return named && month > 0 ? dayOf(named[3] ?? '', month, named[1] ?? '') : null;
}

function dayOf(year: string, month: number, day: string): LocalDate | null {
  return LocalDate.parse(`${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** 9:00, 9.00, 09:00 Uhr, 9 Uhr, 9h, as HH:MM; 24:00 stays, for the end of a day. */
export function clockIn(text: string): string | null {
  const found = /^(\d{1,2})(?:[:.](\d{2})(?::\d{2})?)?\s*(?:uhr|h)?$/i.exec(text.trim());
  if (!found) return null;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
  return minute < 60 && (hour < 24 || (hour === 24 && minute === 0)) ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : null;
}

/** A time of day at which something ends, as `clockIn`; "2:00 am Folgetag" is one of the next day. */
export function endIn(text: string): { clock: string; isNextDay: boolean } | null {
  const found = /^(.*?)[\s,(]*(?:am folgetag|am nächsten tag|(?:on )?(?:the )?next day)\)?$/iu.exec(text.trim());
  const clock = clockIn(found?.[1] ?? text);
  return clock === null ? null : { clock, isNextDay: found !== null };
}

const AMOUNT_MAX = 1_000_000;

/** "12,50 €", "12.50", "1.250,00 EUR", "5,- Euro" as cents; null for anything with more words in it. */
export function centsIn(text: string): number | null {
  const found = eurosIn(text);
  return found === null || found === 'UNCLEAR' || found.isAbout || found.cents > AMOUNT_MAX * 100 ? null : found.cents;
}

/** A number with comma or point. */
export function numberIn(text: string): number | null {
  const bare = text.trim().replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(bare) ? Number(bare) : null;
}

/** A whole number, also "6 Jahre". */
export function wholeNumberIn(text: string): number | null {
  const found = /^(\d{1,4})(?:[.,]0+)?\s*(?:jahre?n?|years?)?$/i.exec(text.trim());
  return found ? Number(found[1]) : null;
}

/** What stands between the items of a list. */
const separators = /[,/&+]|\s(?:und|and|sowie|u\.)\s/;

/**
 * The words of a list whose items are known, of which some hold a comma themselves ("Arbeit, Ausbildung, Beruf"): what is
 * between semicolons or lines is looked up whole first, then the longest runs of what is between commas. What stays unknown
 * may be guessed from a single word. `unknown` are those that nobody knows.
 */
export function knownItems<Item>(text: string, lookUp: (name: string) => Item | null, guess: (word: string) => Item | null = () => null): { items: Item[]; unknown: string[] } {
  const items: Item[] = [];
  const unknown: string[] = [];
  for (const piece of text.split(/[;\n|]/).map((one) => one.trim()).filter((one) => one !== '')) {
    const parts = piece.split(separators).map((one) => one.trim()).filter((one) => one !== '');
    for (let at = 0; at < parts.length;) {
      const run = runFrom(parts, at, lookUp) ?? (at === 0 ? wholeOf(piece, parts.length, lookUp) : null);
      const item = run?.item ?? guess(parts[at] ?? '');
      if (item === null) unknown.push(parts[at] ?? '');
      else items.push(item);
      at += run?.length ?? 1;
    }
  }
  return { items: [...new Set(items)], unknown };
}

function wholeOf<Item>(piece: string, length: number, lookUp: (name: string) => Item | null): { item: Item; length: number } | null {
  const item = lookUp(piece);
  return item === null ? null : { item, length };
}

function runFrom<Item>(parts: readonly string[], at: number, lookUp: (name: string) => Item | null): { item: Item; length: number } | null {
  for (let length = parts.length - at; length > 0; length -= 1) {
    const item = lookUp(parts.slice(at, at + length).join(', '));
    if (item !== null) return { item, length };
  }
  return null;
}

/** What people call languages otherwise than the lists do. */
const otherNames: Readonly<Record<string, string>> = {
  Farsi: 'fa', Persisch: 'fa', Paschtu: 'ps', Pashto: 'ps', Tigrinya: 'ti', Tigrinja: 'ti', Kurmandschi: 'kmr', Kurmanci: 'kmr', Kurmanji: 'kmr', Sorani: 'ckb', Kurdisch: 'ku', Dari: 'prs',
  DGS: 'gsg', Gebärdensprache: 'gsg', 'Deutsche Gebärdensprache': 'gsg', Mandarin: 'zh', Romani: 'rom', Zaza: 'zza', Deutsch: 'de', 'українська': 'uk', 'العربية': 'ar', 'Türkçe': 'tr', 'русский': 'ru', Serbokroatisch: 'sh',
};

let languageNames: ReadonlyMap<string, string> | null = null;

/** By name in German or English, and by code. Made at the first use, because there are thousands. */
function codesByName(): ReadonlyMap<string, string> {
  if (languageNames) return languageNames;
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const two = letters.flatMap((a) => letters.map((b) => a + b));
  const names = new Map<string, string>();
  const codes = [...two.flatMap((start) => letters.map((c) => start + c)), ...two].filter((code) => isLanguageCode(code));
  for (const code of codes) for (const language of ['de', 'en'] as const) names.set(folded(languageNameIn(code, language)), code);
  for (const [name, code] of Object.entries(otherNames)) names.set(folded(name), code);
  languageNames = names;
  return names;
}

/** The code of a language that is named in German or English, or by its code. */
export function languageIn(name: string): string | null {
  const code = languageCode(name);
  return isLanguageCode(code) && code.length <= 3 ? code : codesByName().get(folded(name)) ?? null;
}
