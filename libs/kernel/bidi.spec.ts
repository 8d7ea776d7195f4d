/** Protects: what people wrote never turns round the words beside it, and Arabic and Hebrew stay as they were written. */
import fc from 'fast-check';
import { balanced, balancedLines, hasOverride, isolated, trimmed, visibleLength } from './bidi.js';
import { inLanguage } from './language.js';

const [LRE, RLE, PDF, LRO, RLO, LRI, RLI, FSI, PDI] = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'];
const marks = [LRE, RLE, PDF, LRO, RLO, LRI, RLI, FSI, PDI, '\u200e', '\u200f', '\u061c', '\u200b'];

/** One entry of the directional status stack of UAX #9. */
interface Status { level: number; override: 'L' | 'R' | null; isIsolate: boolean }

/**
 * The rules X1 to X8 of UAX #9 as they are written there: the status that each character of a paragraph has. An own
 * reading, which shares nothing with what it checks. FSI is taken as LRI, which no rule about ends tells apart.
 */
function statuses(text: string): Status[] {
  const maxDepth = 125;
  let stack: Status[] = [{ level: 0, override: null, isIsolate: false }];
  let [overflowIsolates, overflowEmbeddings, validIsolates] = [0, 0, 0];
  const last = (): Status => stack.at(-1) ?? { level: -1, override: null, isIsolate: false };
  const result: Status[] = [];
  for (const character of text) {
    const rtl = [RLE, RLO, RLI].includes(character);
    if ([LRE, RLE, LRO, RLO, LRI, RLI, FSI].includes(character)) {
      result.push(last());
      const isIsolate = [LRI, RLI, FSI].includes(character);
      const level = rtl ? (last().level + 1) | 1 : (last().level + 2) & ~1;
      if (level <= maxDepth && overflowIsolates === 0 && overflowEmbeddings === 0) {
        if (isIsolate) validIsolates += 1;
        stack.push({ level, override: character === LRO ? 'L' : character === RLO ? 'R' : null, isIsolate });
      } else if (isIsolate) overflowIsolates += 1;
      else if (overflowIsolates === 0) overflowEmbeddings += 1;
      continue;
    }
    if (character === PDI) {
      if (overflowIsolates > 0) overflowIsolates -= 1;
      else if (validIsolates > 0) {
        overflowEmbeddings = 0;
        while (!last().isIsolate) stack.pop();
        stack.pop();
        validIsolates -= 1;
      }
    } else if (character === PDF && overflowIsolates === 0) {
      if (overflowEmbeddings > 0) overflowEmbeddings -= 1;
      else if (!last().isIsolate && stack.length > 1) stack.pop();
    } else if (/[\n\r\u001c-\u001e\u0085\u2029]/.test(character)) {
      stack = [{ level: 0, override: null, isIsolate: false }];
      [overflowIsolates, overflowEmbeddings, validIsolates] = [0, 0, 0];
    }
    result.push(last());
  }
  return result;
}

const written = fc.array(fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...marks) }, fc.constantFrom('a', 'Z', '7', ' ', '.', 'א', 'ת', 'س', 'ل', '٣', '\n', '\u2029', '👩‍👧'),
), { maxLength: 40 }).map((parts) => parts.join(''));
const base = { level: 0, override: null, isIsolate: false };

describe('a text in a sentence', () => {
  it('leaves every character before and after it as it is, whatever it holds', () => {
    fc.assert(fc.property(written, fc.boolean(), (text, always) => {
      const around = statuses(`Hier ${isolated(text, { always })} dort.`);
      expect(around.slice(0, 5)).toEqual(Array(5).fill(base));
      expect(around.slice(-6)).toEqual(Array(6).fill(base));
    }), { numRuns: 2000 });
  });

  it('the check sees what leaks: an override, an end too many before it, an embedding', () => {
    for (const bad of [`Titel ${RLO}x`, `${FSI}Titel ${PDI}${RLO}x${PDI}`, `${RLE}x`, `${RLI}x`]) expect(statuses(`${bad} dort`).at(-1)).not.toEqual(base);
  });

  it.each([
    ['a title that holds an override', `Fest ${RLO}nehcam`, `${FSI}Fest nehcam${PDI}`],
    ['one that tries to get out', `Fest${PDI}${RLO}x`, `${FSI}Festx${PDI}`],
    ['Hebrew', 'שלום 3', `${FSI}שלום 3${PDI}`], ['Arabic with its own mark', 'مرحبا\u200f!', `${FSI}مرحبا\u200f!${PDI}`],
    ['one with an embedding of its own', `x ${RLE}שלום${PDF} y`, `${FSI}x ${RLE}שלום${PDF} y${PDI}`],
    ['each line for itself', `שלום${RLE}\nx`, `${FSI}שלום${RLE}${PDF}${PDI}\n${FSI}x${PDI}`],
    ['German', 'Sprachcafé (Süd) 3', 'Sprachcafé (Süd) 3'], ['Ukrainian', 'Кав’ярня', 'Кав’ярня'],
  ])('%s', (_, text, shown) => expect(isolated(text)).toBe(shown));

  it('is isolated by the sentence that takes it in; in an Arabic sentence German is too', () => {
    const text = { de: 'Anmeldung: {title}!', ar: 'تسجيل: {title}!' };
    expect(inLanguage(text, 'de', { title: 'שלום $&' })).toBe(`Anmeldung: ${FSI}שלום $&${PDI}!`);
    expect(inLanguage(text, 'de', { title: 'Fest' })).toBe('Anmeldung: Fest!');
    expect(inLanguage(text, 'ar', { title: 'Fest' })).toBe(`تسجيل: ${FSI}Fest${PDI}!`);
    expect(inLanguage(text, 'de', { other: 'x' })).toBe('Anmeldung: {title}!');
  });
});

describe('a stored line', () => {
  it('is as it was written when its marks are in order, and loses no letter in any case', () => {
    for (const line of [`x ${RLE}שלום ${LRI}abc${PDI}${PDF} y`, `${FSI}مرحبا${PDI} a`, 'שלום, עולם']) expect(balanced(line)).toBe(line);
    fc.assert(fc.property(written, (text) => {
      const letters = (one: string): string => one.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '');
      expect(letters(balancedLines(text))).toBe(letters(text));
      expect(balancedLines(balancedLines(text))).toBe(balancedLines(text));
      expect(statuses(`${balancedLines(text)}.`).at(-1)).toEqual(base);
    }), { numRuns: 1000 });
  });
});

it('what nobody can see is nothing, and what joins letters stays inside', () => {
  expect(['\u200b'.repeat(4), ' \u00ad ', '\u3164\u2800', `${RLI}${PDI}`, '\u{e0020}', ''].map(visibleLength)).toEqual([0, 0, 0, 0, 0, 0]);
  expect([visibleLength('a\u200bb'), visibleLength('می\u200cخواهم')]).toEqual([2, 7]);
  expect([trimmed('\u200b a\u200bb\ufeff\n'), trimmed('❤️'), trimmed('\u2060')]).toEqual(['a\u200bb', '❤️', '']);
  expect([hasOverride(`a${LRO}`), hasOverride(`a${RLI}`)]).toEqual([true, false]);
});
