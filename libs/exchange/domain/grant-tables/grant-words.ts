import { folded } from '#kernel';
import { eurosIn } from '../tables/euro-text.js';

/** Where a grant stands, as far as a list can say it. */
export type ListedStatus = 'PLANNED' | 'APPLIED' | 'STARTED_AT_OWN_RISK' | 'COMMITTED' | 'REJECTED';

/** The first that fits counts; words as `folded` has them. What was promised by word of mouth alone is no notice. */
const statuses: readonly (readonly [words: RegExp, status: ListedStatus])[] = [
  [/abgelehnt|ablehnung|absage|abgesagt|nicht bewilligt|nicht genehmigt|rejected|declined/, 'REJECTED'],
  [/vorzeitig|eigenes risiko|own risk/, 'STARTED_AT_OWN_RISK'],
  [/mundlich|in aussicht|vorlaufig zugesagt/, 'APPLIED'],
  [/noch nicht beantragt|geplant|in planung|planung|in vorbereitung|vorbereitung|vorgesehen|skizze|idee|planned/, 'PLANNED'],
  [/beantragt|antrag|eingereicht|in prufung|wird gepruft|applied|submitted|pending|offen/, 'APPLIED'],
  [/bewilligt|bewilligung|bescheid|genehmigt|zugesagt|zusage|gefordert|laufend|lauft|aktiv|gesichert|erhalten|abgeschlossen|beendet|ausgelaufen|committed|awarded|granted|active/, 'COMMITTED'],
];
const plain: Readonly<Record<string, ListedStatus>> = { ja: 'COMMITTED', x: 'COMMITTED', j: 'COMMITTED', b: 'COMMITTED', yes: 'COMMITTED', nein: 'REJECTED' };

/** Null for a word that says nothing, also for one that a list cannot begin a grant with (withdrawn, revoked). */
export function listedStatusIn(text: string): ListedStatus | null {
  const said = folded(text);
  if (/zuruckgezogen|zuruckgenommen|widerrufen|withdrawn|revoked/.test(said)) return null;
  return plain[said] ?? statuses.find(([words]) => words.test(said))?.[1] ?? null;
}

/** How the Länder are called, by their letters (ISO 3166-2:DE); the longer names first, because one name can hold another. */
const lands: readonly (readonly [letters: string, name: RegExp])[] = [
  ['NI', /\bniedersachsen\b/], ['ST', /\bsachsen anhalt\b/], ['SN', /\b(?:freistaat )?sachsen\b/], ['SH', /\bschleswig holstein\b/], ['MV', /\bmecklenburg(?: vorpommern)?\b/],
  ['NW', /\b(?:nordrhein westfalen|nrw)\b/], ['RP', /\brheinland pfalz\b/], ['SL', /\bsaarland\b/], ['BW', /\bbaden wurttemberg\b/], ['BY', /\b(?:freistaat )?bayern\b/], ['BB', /\bbrandenburg\b/],
  ['TH', /\bthuringen\b/], ['HE', /\bhessen\b/], ['HH', /\bhamburg\b/], ['HB', /\bbremen\b/], ['BE', /\bberlin\b/],
];

/** The Land that a text names by its letters alone or by its name; null = none, or several. */
export function landIn(text: string): string | null {
  const letters = text.trim().toUpperCase();
  if (lands.some(([one]) => one === letters)) return letters;
  let rest = folded(text);
  const named = lands.filter(([, name]) => {
    const isNamed = name.test(rest);
    rest = rest.replace(name, ' ');
    return isNamed;
  });
  return named.length === 1 ? named[0]?.[0] ?? null : null;
}

/** True for a line that adds up others: a word for it and amounts, and nothing that a grant would say besides ("Gesamt Sprache" may be a project). */
export function isSumLine(cells: readonly string[]): boolean {
  const isLabel = (cell: string): boolean => /^(?:summe|zwischensumme|gesamt|gesamtsumme|insgesamt|ubertrag|total|sum)(?: |$)/.test(folded(cell)) && folded(cell).length <= 40;
  const said = cells.filter((cell) => cell.trim() !== '');
  return said.some(isLabel) && said.every((cell) => isLabel(cell) || eurosIn(cell) !== null || /^[-–—]$/.test(cell.trim()));
}

/** How organisations are compared: without the letters of their legal form, which lists leave out or spell otherwise. */
export function comparableName(name: string): string {
  return folded(name).replaceAll(/\b(?:e v|ev|eingetragener verein|g?gmbh|gug|ug|haftungsbeschrankt|eg|kdor|kdoer|gag|ag|mbh|gemeinnutzige|der|die|das)\b/g, ' ').replaceAll(/\s+/g, ' ').trim();
}
