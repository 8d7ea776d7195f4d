/** The words by which people look for help, in six languages: spelling, stems, meanings. */
export { beginIndex, completeIndex } from './concepts.js';
export { lexiconEdition } from './edition.js';
export { type Weight, type WeightedText, lexemesOf } from './lexemes.js';
export { type SearchPlan, searchPlan, type WordReading } from './query.js';
export { resemblance } from './spelling.js';
export { areasNamedIn, subjectOf } from './subject.js';
export { Vocabulary } from './vocabulary.js';
