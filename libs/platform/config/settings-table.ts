import { variables } from './variables.js';

/** One line of the documented table of settings. */
export interface SettingRow {
  name: string;
  /** What holds when it is not set. */
  standard: string;
  meaning: string;
}

/** All settings, in the order of the documentation. */
export const settingsTable: readonly SettingRow[] = Object.entries(variables).map(([name, schema]) => {
  const meta = schema.meta();
  return { name, standard: String(meta?.['standard'] ?? ''), meaning: meta?.description ?? '' };
});

/** The table as docs/operations.md shows it. */
export function settingsMarkdown(): string {
  const rows = settingsTable.map((row) => `| \`${row.name}\` | ${row.standard} | ${row.meaning} |`);
  return ['| setting | when not set | meaning |', '|---|---|---|', ...rows].join('\n');
}
