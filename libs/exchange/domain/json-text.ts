import { type Json } from './json.js';
import { finding, type Finding } from './finding.js';

/** More levels than any honest file has. */
const DEPTH_MAX = 60;

/**
 * The value of a JSON file in UTF-8, or the first thing that is wrong with it, by line and column. JavaScript itself does
 * not say where a text breaks off, so the text is walked through first.
 */
export function jsonOf(bytes: Uint8Array): { value: Json } | Finding {
  const read = textOf(bytes);
  if (!('text' in read)) return read;
  const { text } = read;
  const wrong = new Walk(text).problem();
  if (wrong) return finding(placeOf(text, wrong.at), wrong.code, wrong.message);
  return { value: JSON.parse(text) as Json };
}

/** The text in bytes that have to be UTF-8, or the first line that is not. */
export function textOf(bytes: Uint8Array): { text: string } | Finding {
  const text = decoded(bytes);
  return text === null ? finding(`line ${badLine(bytes)}`, 'NOT_UTF_8', 'This line is not UTF-8. Please save the file as UTF-8 (not as UTF-16 or "ANSI").') : { text };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The first line that cannot be read, from 1. */
function badLine(bytes: Uint8Array): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, from);
    const to = end === -1 ? bytes.length : end;
    if (decoded(bytes.subarray(from, to)) === null) return line;
    from = to + 1;
  }
  return line;
}

function placeOf(text: string, at: number): string {
  const before = text.slice(0, at);
  const start = before.lastIndexOf('\n') + 1;
  return `line ${before.split('\n').length}, column ${at - start + 1}`;
}

interface Wrong { at: number; code: string; message: string }

const space = /[ \t\r\n]*/y;
const plain = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** One walk over a text by the grammar of RFC 8259, without recursion: a file may be nested to exhaust a stack. */
class Walk {
  private at = 0;
  /** What is open, from outside to inside. */
  private readonly open: ('[' | '{')[] = [];

  constructor(private readonly text: string) {}

  problem(): Wrong | null {
    for (;;) {
      const wrong = this.value();
      if (wrong) return wrong;
      const ended = this.afterValue();
      if (ended !== 'more') return ended;
    }
  }

  /** Reads one value, or the beginning of a list or object up to its first value. Null = a whole value was read. */
  private value(): Wrong | null {
    for (;;) {
      const sign = this.next();
      if (sign !== '[' && sign !== '{') return this.match(plain) ? null : this.wrong('a value');
      this.at += 1;
      if (this.next() === (sign === '[' ? ']' : '}')) {
        this.at += 1;
        return null;
      }
      this.open.push(sign);
      if (this.open.length > DEPTH_MAX) return { at: this.at, code: 'TOO_DEEP', message: `More than ${DEPTH_MAX} levels.` };
      const wrong = sign === '{' ? this.name() : null;
      if (wrong) return wrong;
    }
  }

  /** Closes what ends here. */
  private afterValue(): Wrong | null | 'more' {
    for (;;) {
      const inside = this.open.at(-1);
      const sign = this.next();
      if (inside === undefined) return sign === undefined ? null : this.wrong('the end of the file');
      if (sign === ',') {
        this.at += 1;
        return (inside === '{' ? this.name() : null) ?? 'more';
      }
      const end = inside === '[' ? ']' : '}';
      if (sign !== end) return this.wrong(`"," or "${end}"`);
      this.at += 1;
      this.open.pop();
    }
  }

  private name(): Wrong | null {
    if (this.next() !== '"' || !this.match(plain)) return this.wrong('a name in quotes');
    if (this.next() !== ':') return this.wrong('":"');
    this.at += 1;
    return null;
  }

  private next(): string | undefined {
    this.match(space);
    return this.text[this.at];
  }

  private match(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.test(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  private wrong(expected: string): Wrong {
    const isOver = this.at >= this.text.length;
    return { at: this.at, code: 'NOT_JSON', message: isOver ? `The file breaks off; ${expected} was expected.` : `This is not JSON: ${expected} was expected.` };
  }
}
