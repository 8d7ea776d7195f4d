import { createHash } from 'node:crypto';
import { thesaurus } from './thesaurus/thesaurus.js';

/** Count up when folding, stems, stop words or what of a page is looked at give other lexemes than before, or towns are sought in another way. */
const RULES = 8;

/** Names the rules and words by which lexemes are made; what was made by other ones is made anew. */
export const lexiconEdition = createHash('sha256').update(`${RULES}${JSON.stringify(thesaurus)}`).digest('base64url').slice(0, 12);
