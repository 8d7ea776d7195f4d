import writeXlsxFile from 'write-excel-file/node';
import { guarded } from '../domain/formula-guard.js';

/** A table that leaves as a file. */
export interface OutgoingTable {
  headings: readonly string[];
  /** Lines below the headings that explain the columns; an import passes over them. */
  explanations: readonly string[] | null;
  rows: readonly (readonly string[])[];
  /** Names of the sheets of a workbook. */
  sheets: { table: string; explanation: string };
}

const BYTE_ORDER_MARK = '\ufeff';
const WIDTH = { heading: 24, explanation: 90 };

/** As German Excel opens it: with a byte order mark and semicolons. No cell is a formula. */
export function csvOf({ headings, explanations, rows }: OutgoingTable): Buffer {
  const comment = explanations ? [explanations.map((text, at) => (at === 0 ? `# ${text}` : text))] : [];
  const lines = [headings, ...comment, ...rows.map((cells) => cells.map(guarded))];
  return Buffer.from(BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(quoted).join(';')}\r\n`).join(''), 'utf8');
}

/** A workbook: every cell is text, so that no zero is lost, and the explanations have a sheet of their own. */
export async function xlsxOf({ headings, explanations, rows, sheets }: OutgoingTable): Promise<Buffer> {
  const text = (value: string, style: object = {}): object => ({ value, type: String, format: '@', ...style });
  const table = { data: [headings.map((heading) => text(heading, { fontWeight: 'bold' })), ...rows.map((cells) => cells.map((cell) => (cell === '' ? null : text(guarded(cell)))))], sheet: sheets.table, columns: headings.map(() => ({ width: WIDTH.heading })), stickyRowsCount: 1 };
  const explained = explanations?.map((explanation, at) => [text(headings[at] ?? '', { fontWeight: 'bold' }), text(explanation, { wrap: true })]);
  const all = explained ? [table, { data: explained, sheet: sheets.explanation, columns: [{ width: WIDTH.heading }, { width: WIDTH.explanation }] }] : [table];
  return writeXlsxFile(all).toBuffer();
}

function quoted(cell: string): string {
  return /[;"\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
