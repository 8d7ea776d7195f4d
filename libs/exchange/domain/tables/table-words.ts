import { folded, type Language, type Text } from '#kernel';

/** What values are called that a cell names by a word, in the languages in which they have names. */
export interface TableVocabulary {
  lifeAreas: Readonly<Record<string, Text>>;
  suitedFor: Readonly<Record<string, Text>>;
}

type Words = Readonly<Record<string, Text>>;

const openness: Words = {
  OPEN: { de: 'offen für alle', en: 'open to all' }, NEED_BASED: { de: 'nach Bedarf', en: 'need-based' }, PROTECTIVE: { de: 'geschützt', en: 'protected' }, STATUS_BASED: { de: 'nach Status', en: 'status-based' },
};
const otherOpenness: Readonly<Record<string, string>> = { offen: 'OPEN', alle: 'OPEN', open: 'OPEN', everyone: 'OPEN', bedarf: 'NEED_BASED', schutz: 'PROTECTIVE', status: 'STATUS_BASED' };
const bases: Words = {
  LAW: { de: 'Gesetz', en: 'law' }, FUNDER_CONDITION: { de: 'Mittelgeber', en: 'funder' }, PROTECTION: { de: 'Schutz', en: 'protection' }, AGE: { de: 'Alter', en: 'age' }, PROFESSIONAL: { de: 'fachlich', en: 'professional' },
};
const yesNo = { yes: { de: 'ja', en: 'yes' }, no: { de: 'nein', en: 'no' } } as const satisfies Words;
const free: Text = { de: 'kostenlos', en: 'free' };
const freeWords = new Set(['kostenlos', 'frei', 'kostenfrei', 'gratis', 'umsonst', 'keine', 'free', 'free of charge', 'none', '0', 'безкоштовно', 'مجاني', 'ücretsiz'].map(folded));

/** Looks codes up by their names and gives their names. */
export class TableWords {
  private readonly lookUps: Readonly<Record<'lifeAreas' | 'suitedFor' | 'openness' | 'bases', ReadonlyMap<string, string>>>;

  constructor(private readonly vocabulary: TableVocabulary) {
    this.lookUps = {
      lifeAreas: byName(vocabulary.lifeAreas), suitedFor: byName(vocabulary.suitedFor),
      openness: new Map([...Object.entries(otherOpenness), ...byName(openness)]), bases: byName(bases),
    };
  }

  /** Null for a name that nobody knows. */
  code(list: 'lifeAreas' | 'suitedFor' | 'openness' | 'bases', name: string): string | null {
    return this.lookUps[list].get(folded(name)) ?? null;
  }

  /** The name in a language; the code where it has none. */
  name(list: 'lifeAreas' | 'suitedFor' | 'openness' | 'bases', code: string, language: Language): string {
    const names = list === 'openness' ? openness : list === 'bases' ? bases : this.vocabulary[list];
    const text = names[code];
    return text === undefined ? code : text[language] ?? text.de;
  }

  /** All names of a list, for people who typed another one. */
  names(list: 'lifeAreas' | 'suitedFor' | 'openness' | 'bases', language: 'de' | 'en'): string {
    const names = list === 'openness' ? openness : list === 'bases' ? bases : this.vocabulary[list];
    return Object.values(names).map((text) => text[language] ?? text.de).join('; ');
  }
}

function byName(names: Words): Map<string, string> {
  return new Map(Object.entries(names).flatMap(([code, text]) => [code, ...Object.values(text)].map((name): [string, string] => [folded(name), code])));
}

/** ja or nein. */
export function flagText(flag: boolean, language: Language): string {
  const text: Text = flag ? yesNo.yes : yesNo.no;
  return text[language] ?? text.de;
}

/** The word for what costs nothing. */
export function freeText(language: Language): string {
  return free[language] ?? free.de;
}

/** True for a word that says that it costs nothing. */
export function saysFree(text: string): boolean {
  return freeWords.has(folded(text)) || /^0+(?:[.,]0+)?\s*(?:€|eur|euro)?$/i.test(text.trim());
}
