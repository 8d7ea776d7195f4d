import { type ColumnKey } from './table-columns.js';

/** Something about a row that people should know: an ERROR keeps it out, a WARNING does not. */
export interface TableFinding {
  severity: 'ERROR' | 'WARNING';
  /** Null for the row as a whole. */
  column: ColumnKey | null;
  code: string;
  /** What is wrong, and what is expected. */
  message: { de: string; en: string };
}

/** Keeps the row out. */
export function wrong(column: ColumnKey | null, code: string, message: { de: string; en: string }): TableFinding {
  return { severity: 'ERROR', column, code, message };
}

/** Does not. */
export function warned(column: ColumnKey | null, code: string, message: { de: string; en: string }): TableFinding {
  return { severity: 'WARNING', column, code, message };
}
