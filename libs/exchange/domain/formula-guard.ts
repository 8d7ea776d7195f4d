/** What a table program takes for the beginning of a formula (OWASP, CSV injection). */
const dangerous = /^[=+\-@\t\r]/;

/** The cell as it leaves: a leading apostrophe lets no table program calculate it. What begins with one gets another, so that nothing is lost. */
export function guarded(cell: string): string {
  return dangerous.test(cell) || cell.startsWith('\'') ? `'${cell}` : cell;
}

/** Takes the apostrophe off again, where one of ours may stand. */
export function unguarded(cell: string): string {
  return cell.startsWith('\'') && (dangerous.test(cell.slice(1)) || cell[1] === '\'') ? cell.slice(1) : cell;
}
