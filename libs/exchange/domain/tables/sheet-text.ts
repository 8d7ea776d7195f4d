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
const emptyRows = /<((?:\w+:)?row)\b[^<>]*>\s*<\/\1>/g;

/**
 * Takes out of the text of a sheet, as it comes, what holds no value: a list that was formatted down to its last possible row
 * has a million rows of it. The size that the sheet says it has goes as well, because nobody has to believe it.
 */
export class SheetFilter {
  private waiting = '';
  private looked = 0;

  /** What is left of all whole rows so far. */
  take(text: string): string {
    this.waiting += text;
    if (this.waiting.length - this.looked < PIECE_LENGTH) return '';
    const cut = Math.max(this.waiting.lastIndexOf('<row'), this.waiting.lastIndexOf(':row') < 0 ? -1 : this.waiting.lastIndexOf('<', this.waiting.lastIndexOf(':row')));
    const at = cut > 0 ? cut : this.waiting.length > ROW_LENGTH_MAX ? this.waiting.length : 0;
    const whole = this.waiting.slice(0, at);
    this.waiting = this.waiting.slice(at);
    this.looked = this.waiting.length;
    return filled(whole);
  }

  /** What is left of the rest. */
  end(): string {
    return filled(this.waiting);
  }
}

function filled(xml: string): string {
  return xml.replaceAll(emptyParts, '').replaceAll(emptyRows, '');
}

/** How far the cells of a sheet reach that is free of empty ones. */
export function reachOf(xml: string): SheetReach {
  let [lastRow, lastColumn] = [0, 0];
  for (const [, letters = '', row = ''] of xml.matchAll(/<(?:\w+:)?c\b[^<>]*?\br="([A-Z]{1,3})(\d{1,7})"/g)) {
    lastRow = Math.max(lastRow, Number(row));
    lastColumn = Math.max(lastColumn, columnNumber(letters));
  }
  return { lastRow, lastColumn };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
