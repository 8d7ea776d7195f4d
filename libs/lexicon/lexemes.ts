import { type Language } from '#kernel';
import { conceptsIn, isThesaurusWord, widerThan } from './concepts.js';
import { isStopWord } from './stop-words.js';
import { stemOf, stemsOf, wordLanguageOf } from './stems.js';
import { rejoined, tokensOf } from './tokens.js';

/** How much a text counts: A title, B names, C description, D what is only near. The letters are those of a tsvector. */
export type Weight = 'A' | 'B' | 'C' | 'D';

/** A text with its weight; the language is null for names, which have none. */
export interface WeightedText {
  readonly text: string;
  readonly weight: Weight;
  readonly language: Language | null;
}

const LEXEME_MAX = 60;
const below: Readonly<Record<Weight, Weight>> = { A: 'B', B: 'C', C: 'D', D: 'D' };

/** A lexeme of a text with its weight. */
type Lexeme = readonly [lexeme: string, weight: Weight];

/** Texts that are remembered at most; each is a sentence or a word with some dozen lexemes. */
const REMEMBERED_MAX = 5_000;
// A card is written several times with mostly the same texts, and offerings share names and terms.
const known = new Map<string, readonly Lexeme[]>();

/**
 * What a text is found by, each with its best weight: stems of its words, `#CODE` of the concepts that it names and of
 * wider ones, and `=word` of titles and names as they are written, by which misspelt words are put right.
 * `said` are concepts that are said by their codes, by weight.
 */
export function lexemesOf(texts: readonly WeightedText[], said: Partial<Record<Weight, readonly string[]>> = {}): Map<string, Weight> {
  const lexemes = new Map<string, Weight>();
  const note = (lexeme: string, weight: Weight): void => {
    const before = lexemes.get(lexeme);
    if (lexeme.length <= LEXEME_MAX && (!before || weight < before)) lexemes.set(lexeme, weight);
  };
  for (const text of texts) for (const [lexeme, weight] of remembered(text)) note(lexeme, weight);
  for (const [weight, codes] of Object.entries(said) as [Weight, readonly string[]][]) for (const code of codes) noteConcept(note, code, weight);
  return lexemes;
}

/** Where one sentence ends and another begins: no phrase goes on beyond it. */
const BETWEEN_SENTENCES = /(?<=[.!?؟])\s+/u;

function remembered(text: WeightedText): readonly Lexeme[] {
  // Texts hardly ever come again as a whole, but their sentences do; of a name, which has no language, each word speaks for itself.
  return text.text.split(text.language === null ? ' ' : BETWEEN_SENTENCES).flatMap((part) => rememberedPart({ ...text, text: part }));
}

function rememberedPart(text: WeightedText): readonly Lexeme[] {
  const key = `${text.weight}${text.language ?? ''} ${text.text}`;
  const before = known.get(key);
  if (before) return before;
  const found = lexemesIn(text);
  if (known.size >= REMEMBERED_MAX) known.clear();
  known.set(key, found);
  return found;
}

/** The lexemes of one text; some come several times. */
function lexemesIn({ text, weight, language: tag }: WeightedText): Lexeme[] {
  const lexemes: Lexeme[] = [];
  const note = (...lexeme: Lexeme): void => { lexemes.push(lexeme); };
  const language = tag && wordLanguageOf(tag);
  const tokens = tokensOf(rejoined(text, isThesaurusWord));
  for (const token of tokens) {
    if (isStopWord(token.folded)) continue;
    for (const stem of language ? [stemOf(token.folded, language)] : stemsOf(token.folded)) note(stem, weight);
    if (weight <= 'B') note(`=${token.written}`, weight);
  }
  // A name means nothing: Recht is an area of life here, and the Sprachbrücke no course.
  if (language) for (const { code, isPart } of conceptsIn(tokens, language)) noteConcept(note, code, isPart ? below[weight] : weight);
  return lexemes;
}

/** A concept counts, and the wider ones a little less. */
function noteConcept(note: (lexeme: string, weight: Weight) => void, code: string, weight: Weight): void {
  note(`#${code}`, weight);
  let lower = below[weight];
  for (const wider of widerThan(code)) {
    note(`#${wider}`, lower);
    lower = below[lower];
  }
}
