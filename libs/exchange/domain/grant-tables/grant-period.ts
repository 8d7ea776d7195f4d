import { folded, LocalDate } from '#kernel';
import { dayIn, months } from '../tables/table-values.js';

/** First and last day of what somebody has typed: a day is both, a month or year has many. */
export interface Days {
  first: LocalDate;
  last: LocalDate;
}

/** Days that table programs show as numbers when a cell has lost its format: 1 January 1995 to 31 December 2100, counted from 30 December 1899. */
const SERIALS = { from: 34_700, to: 73_415 };
const SERIAL_ZERO = LocalDate.epochDay(LocalDate.parseOrThrow('1899-12-30'));

/** 31.12.2027, 2027-12-31, 12/2027, Dezember 2027, Q4 2027, 2027; null = none of these. */
export function daysIn(text: string): Days | null {
  const typed = text.trim().replace(/\.0+$/, '');
  const day = dayIn(typed);
  if (day !== null) return { first: day, last: day };
  const numbered = /^(\d{1,2})\s?[./-]\s?(\d{4})$/.exec(typed);
  if (numbered) return monthDays(Number(numbered[2]), Number(numbered[1]));
  const named = /^(\p{L}{3,})\.?\s?(\d{4}|'?\d{2})$/u.exec(typed);
  if (named) {
    const name = folded(named[1] ?? '');
    const month = months.findIndex((one) => one.startsWith(name) || (name === 'mrz' && one === 'marz')) + 1;
    return month === 0 ? null : monthDays(yearOf(named[2] ?? ''), month);
  }
  const quarter = /^(?:q\s?([1-4])|([1-4])\.\s?quartal|([1-4])\.\s?halbjahr)[\s/]*(\d{4})$/i.exec(typed);
  if (quarter) {
    const year = Number(quarter[4]);
    if (quarter[3] !== undefined) return Number(quarter[3]) > 2 ? null : span(year, Number(quarter[3]) * 6 - 5, Number(quarter[3]) * 6);
    const number = Number(quarter[1] ?? quarter[2]);
    return span(year, number * 3 - 2, number * 3);
  }
  if (/^(?:19|20|21)\d\d$/.test(typed)) return span(Number(typed), 1, 12);
  const serial = /^\d{5}$/.test(typed) ? Number(typed) : 0;
  if (serial < SERIALS.from || serial > SERIALS.to) return null;
  const counted = LocalDate.ofEpochDay(SERIAL_ZERO + serial);
  return { first: counted, last: counted };
}

/** Something that `daysIn` may understand, as it stands within a sentence; a day may leave its year to the one behind it. */
const piece = /\d{4}-\d{2}-\d{2}|\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2}(?!\d))|\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,}\.?(?=\s*(?:-|–|—|bis)))|\d{1,2}[./]\d{4}|q[1-4]\s?\d{4}|\d{1,2}\.\s?\p{L}{3,}\.?\s\d{4}|(?:jan|feb|mär|mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez)\p{L}*\.?(?:\s?\d{4}|(?=\s*(?:-|–|—|bis)))|\d{4}(?!\d)/giu;

/** Beginning and end in one cell: "01.01.2027 - 31.12.2028", "01.04.-31.12.2027", "2027/2028", "Jan. 2027 bis März 2028", "2027". Null = not both are said. */
export function periodIn(text: string): { from: LocalDate; to: LocalDate } | null {
  const pieces = [...text.matchAll(piece)].map(([found]) => found);
  const between = text.replaceAll(piece, '').replaceAll(/von|vom|bis|zum|und|[-–—/\s]/giu, '');
  if (between !== '' || pieces.length === 0 || pieces.length > 2) return null;
  const end = daysIn(pieces.at(-1) ?? '');
  if (end === null) return null;
  // One day alone is no period, and which of the two it is nobody can tell.
  if (pieces.length === 1) return end.first === end.last ? null : { from: end.first, to: end.last };
  const [begins = ''] = pieces;
  const begin = daysIn(begins) ?? daysIn(`${begins.trim()} ${LocalDate.year(end.last)}`) ?? daysIn(`${begins.trim()}${LocalDate.year(end.last)}`);
  return begin && { from: begin.first, to: end.last };
}

function monthDays(year: number, month: number): Days | null {
  return month < 1 || month > 12 ? null : span(year, month, month);
}

function span(year: number, firstMonth: number, lastMonth: number): Days {
  return { first: LocalDate.of(year, firstMonth, 1), last: LocalDate.endOfMonth(LocalDate.of(year, lastMonth, 1)) };
}

function yearOf(text: string): number {
  const digits = text.replace("'", '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
