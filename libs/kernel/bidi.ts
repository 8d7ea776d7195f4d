const FSI = '\u2068';
const PDI = '\u2069';
const PDF = '\u202c';
const isolateStarts: ReadonlySet<string> = new Set(['\u2066', '\u2067', FSI]);
const embeddingStarts: ReadonlySet<string> = new Set(['\u202a', '\u202b']);
const overrides: ReadonlySet<string> = new Set(['\u202d', '\u202e']);

/** What ends a paragraph in the sense of UAX #9 (class B); isolates and embeddings never reach over it. */
const paragraphEnd = /([\n\r\u001c-\u001e\u0085\u2029])/;
// The blocks whose characters are written from right to left or count as Arabic, assigned or not, and the marks that turn.
const turning = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefe]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
// Nothing to see: joiners, fillers, soft hyphens, tags, marks of direction; and the empty pattern of Braille.
const invisible = /[\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb]/gu;
const trimmable = /[\s\u00ad\u115f\u1160\u180e\u200b\u2060\u2800\u3164\ufeff\uffa0]/;

/** True when a text holds an override, which turns writing round against its own nature (LRO, RLO; UAX #9, 2.2). */
export function hasOverride(text: string): boolean {
  return /[\u202d\u202e]/.test(text);
}

/**
 * One line in which every embedding and isolate is closed and nothing is closed that was not opened, so that it changes no
 * direction after its end. Arabic and Hebrew text keeps its marks; overrides are left out, each with its end.
 */
export function balanced(line: string): string {
  const open: string[] = [];
  let isolates = 0;
  let result = '';
  const close = (): void => {
    const end = open.pop();
    if (end === PDI) isolates -= 1;
    result += end ?? '';
  };
  for (const character of line) {
    if (isolateStarts.has(character)) {
      open.push(PDI);
      isolates += 1;
      result += character;
    } else if (embeddingStarts.has(character)) {
      open.push(PDF);
      result += character;
    } else if (overrides.has(character)) open.push('');
    else if (character === PDF) {
      // The end of an embedding does not reach out of an isolate.
      if (open.length > 0 && open.at(-1) !== PDI) close();
    } else if (character === PDI) {
      while (isolates > 0 && open.at(-1) !== PDI) close();
      if (isolates > 0) close();
    } else result += character;
  }
  while (open.length > 0) close();
  return result;
}

/** `balanced`, line by line. */
export function balancedLines(text: string): string {
  return byLine(text, balanced);
}

/**
 * A text of other people, ready to stand in a sentence: its direction is its own and ends with it (UAX #9, first strong
 * isolate). What is written from left to right in any case stays as it is, unless `always` says that the sentence is not.
 */
export function isolated(text: string, { always = false } = {}): string {
  if (!always && !turning.test(text)) return text;
  return byLine(text, (line) => (line === '' ? '' : `${FSI}${balanced(line)}${PDI}`));
}

/** The text without what nobody sees at its ends; ZERO WIDTH JOINER and the like stay inside words. */
export function trimmed(text: string): string {
  let [from, to] = [0, text.length];
  // By hand: a regular expression for the end would look again from every character.
  while (from < to && trimmable.test(text.charAt(from))) from += 1;
  while (to > from && trimmable.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/** How many characters of a text somebody can see or that are spaces between them; 0 = it is as good as empty. */
export function visibleLength(text: string): number {
  return [...trimmed(text.replaceAll(invisible, ''))].length;
}

function byLine(text: string, change: (line: string) => string): string {
  return text.split(paragraphEnd).map((part, index) => (index % 2 === 0 ? change(part) : part)).join('');
}
