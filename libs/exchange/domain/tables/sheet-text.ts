/** How far a sheet reaches: the last row and column with a value, from 1. */
export interface SheetReach {
  lastRow: number;
  lastColumn: number;
}

/** So much is looked through at a time. */
const PIECE_LENGTH = 1_000_000;
/** Without a beginning of a row in so many characters it is no sheet that anybody could fill. */
const ROW_LENGTH_MAX = 4_000_000;
const emptyParts = /<(?:\w+:)?(?:c|row)\b[^<>]*\/>|<(?:\w+:)?dimension\b[^<>]*\/>/g;
const placed = /<((?:\w+:)?(row|c))\b([^<>]*)>/g;
const emptyRows = /<((?:\w+:)?row)\b[^<>]*>\s*<\/\1>/g;

/**
 * Takes out of the text of a sheet, as it comes, what holds no value: a list that was formatted down to its last possible row
 * has a million rows of it. The size that the sheet says it has goes as well, because nobody has to believe it.
 */
export class SheetFilter {
  private waiting = '';
  private looked = 0;
  private row = 0;
  private column = 0;

  /** What is left of all whole rows so far. */
  take(text: string): string {
    this.waiting += text;
    if (this.waiting.length - this.looked < PIECE_LENGTH) return '';
    const cut = Math.max(this.waiting.lastIndexOf('<row'), this.waiting.lastIndexOf(':row') < 0 ? -1 : this.waiting.lastIndexOf('<', this.waiting.lastIndexOf(':row')));
    const at = cut > 0 ? cut : this.waiting.length > ROW_LENGTH_MAX ? this.waiting.length : 0;
    const whole = this.waiting.slice(0, at);
    this.waiting = this.waiting.slice(at);
    this.looked = this.waiting.length;
    return filled(this.numbered(whole));
  }

  /** What is left of the rest. */
  end(): string {
    return filled(this.numbered(this.waiting));
  }

  /** With the place of each cell, which a file may leave out: then it is the next one (ECMA-376, 18.3.1.4 and 18.3.1.73). Before the empty ones go, because they count. */
  private numbered(xml: string): string {
    return xml.replaceAll(placed, (tag, name: string, kind: string, attributes: string) => {
      const place = /\sr=["']([A-Z]*)(\d+)["']/.exec(attributes);
      if (kind === 'row') {
        this.row = place ? Number(place[2]) : this.row + 1;
        this.column = 0;
        return place ? tag : `<${name} r="${this.row}"${attributes}>`;
      }
      this.column = place ? columnNumber(place[1] ?? '') : this.column + 1;
      return place ? tag : `<${name} r="${columnLetters(this.column - 1)}${this.row}"${attributes}>`;
    });
  }
}

function filled(xml: string): string {
  return xml.replaceAll(emptyParts, '').replaceAll(emptyRows, '');
}

/** How far the cells of a sheet reach that is free of empty ones. */
export function reachOf(xml: string): SheetReach {
  let [lastRow, lastColumn] = [0, 0];
  for (const [, letters = '', row = ''] of xml.matchAll(/<(?:\w+:)?c\b[^<>]*?\br="([A-Z]{1,9})(\d{1,9})"/g)) {
    lastRow = Math.max(lastRow, Number(row));
    lastColumn = Math.max(lastColumn, columnNumber(letters));
  }
  return { lastRow, lastColumn };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** How long the longest text between two tags is. */
export function longestRun(xml: string): number {
  let longest = 0;
  for (let at = 0; ;) {
    const tag = xml.indexOf('<', at);
    longest = Math.max(longest, (tag < 0 ? xml.length : tag) - at);
    const end = tag < 0 ? -1 : xml.indexOf('>', tag);
    if (end < 0) return longest;
    at = end + 1;
  }
}

/** The name of a column in a table program, from 0: A, B, …, Z, AA. */
export function columnLetters(at: number): string {
  const before = Math.floor(at / 26) - 1;
  return (before < 0 ? '' : columnLetters(before)) + String.fromCharCode(65 + at % 26);
}

/** With letters in the place of numbers for those beyond 16 bits, of which readers keep half the number. */
export function withLetters(xml: string): string {
  return xml.replaceAll(/&#(?:x([0-9a-f]{5,6})|(\d{5,7}));/gi, (reference, hex: string | undefined, decimal: string | undefined) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0xffff && code <= 0x10ffff ? String.fromCodePoint(code) : reference;
  });
}
