import { type Cents, LocalDate, type Period } from '#kernel';
import { eurosIn } from '../tables/euro-text.js';
import { type FixedColumnKey, type GrantColumnKey } from './grant-columns.js';
import { GrantFindings } from './grant-finding.js';
import { daysIn, periodIn } from './grant-period.js';
import { landIn, type ListedStatus, listedStatusIn } from './grant-words.js';

/** The cells of a row by what they are about, trimmed; what is missing has no column. */
export type GrantCells = Partial<Record<GrantColumnKey, string>>;

/** How amounts of a column are meant: 2 more digits for cents, 3 for thousands. */
export type Units = Partial<Record<GrantColumnKey, number>>;

/** What is taken to be so where a list does not say it. */
export interface Assumptions {
  /** Of a grant without a word about where it stands; null = that is an error. */
  status: ListedStatus | null;
}

/** What a row says of one grant, before anybody has looked whose it is. */
export interface ListedGrant {
  reference: string | null;
  status: ListedStatus;
  awardPeriod: Period;
  amountCents: Cents;
  tranches: { year: number; amountCents: Cents }[];
  totalCostCents: Cents | null;
  land: string | null;
}

/** Reads what stands in a row; null = it holds errors. */
export function listedGrant(cells: GrantCells, findings: GrantFindings, { units, assumptions }: { units: Units; assumptions: Assumptions }): ListedGrant | null {
  const euros = (column: GrantColumnKey): Cents | null => eurosOf(cells, column, { findings, digits: units[column] ?? 0 });
  const tranches = yearsOf(cells).flatMap(([column, year]) => { const amountCents = euros(column); return amountCents === null || amountCents === 0 ? [] : [{ year, amountCents }]; });
  const total = tranches.reduce((sum, { amountCents }) => sum + amountCents, 0);
  const amountCents = (cells.amount ?? '') === '' && tranches.length > 0 ? total : required(cells, 'amount', findings) ? euros('amount') : null;
  const awardPeriod = periodOf(cells, tranches.map(({ year }) => year), findings);
  const status = statusOf(cells, assumptions, findings);
  const totalCostCents = (cells.totalCost ?? '') === '' ? null : euros('totalCost');
  const land = (cells.land ?? '') === '' ? null : landIn(cells.land ?? '') ?? findings.wrong('land', 'UNKNOWN_WORD', { de: 'Name oder Kürzel eines Landes, zum Beispiel Nordrhein-Westfalen oder NW.', en: 'Name or letters of a Land, such as Nordrhein-Westfalen or NW.' });
  if (amountCents === null || awardPeriod === null || status === null) return null;
  // One year alone says the same as the whole.
  return { reference: cells.reference ? cells.reference : null, status, awardPeriod, amountCents, tranches: tranches.length > 1 ? tranches : [], totalCostCents, land };
}

/** The columns of single years that say something. */
export function yearsOf(cells: GrantCells): [column: GrantColumnKey, year: number][] {
  return (Object.keys(cells) as GrantColumnKey[]).filter((key) => /^YEAR/.test(key) && !isNothing(cells[key] ?? '')).map((key): [GrantColumnKey, number] => [key, Number(key.slice(4))]).sort(([, a], [, b]) => a - b);
}

/** Whoever has nothing to say in a column writes nothing, or a line. */
export function isNothing(text: string): boolean {
  return /^(?:[-–—/]|k\. ?a\.|n\. ?n\.)?$/i.test(text.trim());
}

function required(cells: GrantCells, column: FixedColumnKey, findings: GrantFindings): boolean {
  if (!isNothing(cells[column] ?? '')) return true;
  findings.wrong(column, 'REQUIRED', { de: 'Bitte angeben.', en: 'Please fill in.' });
  return false;
}

function eurosOf(cells: GrantCells, column: GrantColumnKey, { findings, digits }: { findings: GrantFindings; digits: number }): Cents | null {
  const text = cells[column] ?? '';
  const read = eurosIn(text, digits);
  if (read === 'UNCLEAR') {
    return findings.wrong(column, 'UNCLEAR_AMOUNT', { de: `„${text}“ kann Tausender meinen oder Bruchteile eines Cents. Bitte so schreiben: 12.500,00.`, en: `"${text}" may mean thousands or parts of a cent. Please write it like 12.500,00.` });
  }
  if (read === null) {
    return findings.wrong(column, 'NOT_AN_AMOUNT', { de: `„${shortened(text)}“ ist kein Betrag. Erwartet wird eine Summe in Euro wie 12.500,00.`, en: `"${shortened(text)}" is no amount. Expected is a sum in euro such as 12.500,00.` });
  }
  if (read.isAbout) findings.warned(column, 'ABOUT', { de: 'Der Betrag steht in der Liste als ungefähr; er wird übernommen, wie er da steht.', en: 'The list calls this amount approximate; it is taken as it stands.' });
  return read.cents;
}

function periodOf(cells: GrantCells, years: readonly number[], findings: GrantFindings): Period | null {
  const [from, to, whole] = [cells.from ?? '', cells.to ?? '', cells.period ?? ''];
  if (isNothing(from) && isNothing(to) && isNothing(whole)) {
    const [first, last] = [years[0], years.at(-1)];
    if (first === undefined || last === undefined) return findings.wrong('to', 'REQUIRED', { de: 'Bitte Beginn und Ende angeben.', en: 'Please give beginning and end.' });
    findings.warned(null, 'PERIOD_OF_YEARS', { de: 'Beginn und Ende sind aus den Jahresbeträgen übernommen.', en: 'Beginning and end are taken from the amounts of the years.' });
    return { from: LocalDate.of(first, 1, 1), to: LocalDate.of(last, 12, 31) };
  }
  if (isNothing(from) && isNothing(to)) {
    return periodIn(whole) ?? findings.wrong('period', 'NOT_A_PERIOD', { de: `„${shortened(whole)}“ nennt nicht Beginn und Ende. Erwartet wird zum Beispiel 01.01.2027–31.12.2028.`, en: `"${shortened(whole)}" does not give beginning and end. Expected, for example: 2027-01-01 – 2028-12-31.` });
  }
  const day = (column: 'from' | 'to', which: 'first' | 'last'): LocalDate | null => {
    const text = cells[column] ?? '';
    if (isNothing(text)) return findings.wrong(column, 'REQUIRED', { de: 'Bitte Beginn und Ende angeben; ohne Ende lässt sich nicht sagen, wie lange das Geld reicht.', en: 'Please give beginning and end; without an end nobody can say how long the money lasts.' });
    return daysIn(text)?.[which] ?? findings.wrong(column, 'NOT_A_DAY', { de: `„${shortened(text)}“ ist kein Tag. Erwartet wird zum Beispiel 31.12.2028, 12/2028 oder 2028.`, en: `"${shortened(text)}" is no day. Expected, for example: 31.12.2028, 12/2028 or 2028.` });
  };
  const [first, last] = [day('from', 'first'), day('to', 'last')];
  if (first === null || last === null) return null;
  if (last < first) return findings.wrong('to', 'PERIOD_REVERSED', { de: 'Das Ende liegt vor dem Beginn.', en: 'The end lies before the beginning.' });
  return { from: first, to: last };
}

function statusOf(cells: GrantCells, { status }: Assumptions, findings: GrantFindings): ListedStatus | null {
  const text = cells.status ?? '';
  if (isNothing(text)) {
    return status ?? findings.wrong('status', 'REQUIRED', { de: 'Bitte angeben: geplant, beantragt, bewilligt oder abgelehnt. Oder sagen Sie für alle Zeilen, was gilt, wo nichts steht.', en: 'Please give: planned, applied for, awarded or rejected. Or say for all rows what holds where nothing stands.' });
  }
  return listedStatusIn(text) ?? findings.wrong('status', 'UNKNOWN_WORD', { de: `„${shortened(text)}“ ist kein Stand. Erwartet: geplant, beantragt, bewilligt, abgelehnt.`, en: `"${shortened(text)}" says not where it stands. Expected: planned, applied for, awarded, rejected.` });
}

/** As much of a cell as a message can show. */
export function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
