import { folded, type Language, type Text } from '#kernel';

type Words = Readonly<Record<string, Text>>;

/** What values are called that a cell names by a word, in the languages in which they have names. */
export interface TableVocabulary {
  lifeAreas: Words;
  suitedFor: Words;
  /** The one life area that a word of people belongs to; null where it belongs to none, or to several. */
  areaOf(word: string): string | null;
}

type NamedList = 'lifeAreas' | 'suitedFor';
type List = NamedList | 'openness' | 'bases';

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

/** What lists of German offices call those whom an offering suits. */
const otherGroups: Readonly<Record<string, string>> = {
  Kind: 'CHILDREN', Kids: 'CHILDREN', Schulkinder: 'CHILDREN', Jugend: 'YOUNG_PEOPLE', Teenager: 'YOUNG_PEOPLE', 'junge Erwachsene': 'YOUNG_PEOPLE', Mütter: 'PARENTS', Väter: 'PARENTS',
  Frau: 'WOMEN', Senioren: 'OLDER_PEOPLE', Seniorinnen: 'OLDER_PEOPLE', 'Seniorinnen und Senioren': 'OLDER_PEOPLE', Ältere: 'OLDER_PEOPLE', Rentner: 'OLDER_PEOPLE', Neuzugewanderte: 'NEWCOMERS', Zugewanderte: 'NEWCOMERS',
  Zugezogene: 'NEWCOMERS', 'Menschen mit Behinderung': 'PEOPLE_WITH_DISABILITIES', Arbeitslose: 'JOB_SEEKERS', Arbeitsuchende: 'JOB_SEEKERS', Arbeitssuchende: 'JOB_SEEKERS', Jobsuchende: 'JOB_SEEKERS',
};
/** An offering that suits everybody suits nobody especially. */
const everybody = new Set(['alle', 'für alle', 'alle Menschen', 'alle Interessierten', 'Interessierte', 'jeder', 'jede', 'offen für alle', 'keine Einschränkung', 'everyone', 'everybody', 'all'].map(folded));

/** Looks codes up by their names and gives their names. */
export class TableWords {
  private readonly lists: Readonly<Record<List, Words>>;
  private readonly lookUps: Readonly<Record<List, ReadonlyMap<string, string>>>;
  private readonly groups = new Map(Object.entries(otherGroups).map(([name, code]) => [folded(name), code]));

  constructor(private readonly vocabulary: TableVocabulary) {
    const { lifeAreas, suitedFor } = vocabulary;
    this.lists = { lifeAreas, suitedFor, openness, bases };
    this.lookUps = {
      lifeAreas: new Map([...halves(lifeAreas), ...byName(lifeAreas)]), suitedFor: new Map([...halves(suitedFor), ...byName(suitedFor)]),
      openness: new Map([...Object.entries(otherOpenness), ...byName(openness)]), bases: byName(bases),
    };
  }

  /** By its name, or by half of a name such as "Freizeit, Sport"; null for a name that nobody knows. */
  code(list: List, name: string): string | null {
    return this.lookUps[list].get(folded(name)) ?? null;
  }

  /** By another word for it, without its remarks: "Senioren (ab 60)". People should be told how it was read; null where it could be several. */
  meaning(list: NamedList, word: string): string | null {
    const bare = word.replaceAll(/\([^()]*\)/g, ' ').replace(/^\s*für\s+/i, '').trim();
    if (bare === '') return null;
    return this.code(list, bare) ?? (list === 'lifeAreas' ? this.vocabulary.areaOf(bare) : this.groups.get(folded(bare)) ?? null);
  }

  /** The name in a language; the code where it has none. */
  name(list: List, code: string, language: Language): string {
    const text = this.lists[list][code];
    return text === undefined ? code : text[language] ?? text.de;
  }

  /** All names of a list, for people who typed another one. */
  names(list: List, language: 'de' | 'en'): string {
    return Object.values(this.lists[list]).map((text) => text[language] ?? text.de).join('; ');
  }
}

function byName(names: Words): Map<string, string> {
  return new Map(Object.entries(names).flatMap(([code, text]) => [code, ...Object.values(text)].map((name): [string, string] => [folded(name), code])));
}

/** Half of a name that lists several things, where no other name has the same half. */
function halves(names: Words): [string, string][] {
  const found = Object.entries(names).flatMap(([code, { de, en }]) => [de, en ?? ''].flatMap((name) => name.split(/,|\s(?:und|and)\s/)).map((half): [string, string] => [folded(half), code]));
  return found.filter(([half, code]) => half !== '' && found.every(([other, otherCode]) => other !== half || otherCode === code));
}

/** True for a word that says that everybody may come. */
export function saysEverybody(word: string): boolean {
  return everybody.has(folded(word));
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
