import { type GrantColumnKey } from './grant-columns.js';

/** Something about a row that people should know: an ERROR keeps it out, a WARNING does not. */
export interface GrantFinding {
  severity: 'ERROR' | 'WARNING';
  /** Null for the row as a whole. */
  column: GrantColumnKey | null;
  code: string;
  /** What is wrong, and what is expected. */
  message: { de: string; en: string };
}

/** Collects what is to be said about one row. */
export class GrantFindings {
  readonly all: GrantFinding[] = [];

  wrong(column: GrantColumnKey | null, code: string, message: { de: string; en: string }): null {
    this.all.push({ severity: 'ERROR', column, code, message });
    return null;
  }

  warned(column: GrantColumnKey | null, code: string, message: { de: string; en: string }): void {
    this.all.push({ severity: 'WARNING', column, code, message });
  }
}
