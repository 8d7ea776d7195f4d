import { type Cells, type ColumnKey } from './table-columns.js';
import { cellsOf, type TableContent, type Unit, units, unitsOf } from './table-cells.js';
import { ELSEWHERE, fieldColumns, RowReader, type TableField, tableFields } from './table-fields.js';
import { reconciled } from '../reconcile.js';
import { type TableWords } from './table-words.js';

/** Of these the columns replace each other, so all of them are compared where the list has one. */
const whole: readonly TableField[] = ['times', 'cost'];

/** The columns that are compared for a list that has these. */
export function comparedColumns(mapped: ReadonlySet<ColumnKey>): ReadonlySet<ColumnKey> {
  const all = new Set(mapped);
  for (const field of whole) if (fieldColumns[field].some((column) => mapped.has(column))) for (const column of fieldColumns[field]) all.add(column);
  return all;
}

/** What a list says about an offering that is there already. */
export class RowAgain {
  private readonly now: Cells;
  private readonly compared: ReadonlySet<ColumnKey>;

  constructor(private readonly row: { cells: Cells; content: TableContent; last: Readonly<Record<string, string>>; words: TableWords }) {
    this.now = cellsOf(row.content, row.words);
    this.compared = comparedColumns(new Set(Object.keys(row.cells) as ColumnKey[]));
  }

  /** Everything that the list says, to be read as if it were the truth. What it leaves open and never said before is left out. */
  said(): { cells: Cells; fields: TableField[] } {
    const { cells, last } = this.row;
    const fields = tableFields.filter((field) => {
      const columns: readonly ColumnKey[] = fieldColumns[field];
      if (!columns.some((column) => Object.hasOwn(cells, column))) return false;
      // Without a word on the cost it is what it was, never free.
      if (field === 'cost' && columns.every((column) => (cells[column] ?? '') === '')) return false;
      return columns.some((column) => (cells[column] ?? '') !== '') || units.some((one) => one.field === field && Object.hasOwn(last, one.unit));
    });
    const kept = fields.filter((field) => !whole.includes(field)).flatMap((field): readonly ColumnKey[] => fieldColumns[field]).filter((column) => !Object.hasOwn(cells, column));
    const others = Object.fromEntries(kept.map((column) => [column, this.now[column] === ELSEWHERE ? '' : this.now[column] ?? '']));
    return { cells: { ...others, ...cells, ...this.point(cells) }, fields };
  }

  /** What of it is taken, once it was read: fields of the input, and what to remember as said by the list. */
  merged(incomingContent: TableContent, fields: readonly TableField[]): { cells: Cells; fields: TableField[]; kept: Unit[]; said: Record<string, string> } {
    const { last, words } = this.row;
    const incomingCells = cellsOf(incomingContent, words);
    const asked = new Set(units.filter(({ field }) => fields.includes(field)).map(({ unit }): string => unit));
    const elsewhere = (field: TableField): boolean => fieldColumns[field].some((column) => this.row.cells[column] === ELSEWHERE);
    const incoming = Object.fromEntries(Object.entries(unitsOf(incomingCells, this.compared)).filter(([unit]) => asked.has(unit) && !elsewhere(fieldOf(unit))));
    const { taken, kept } = reconciled({ last, now: unitsOf(this.now, this.compared), incoming });
    const changed = units.filter(({ unit }) => taken.includes(unit));
    const columns = changed.flatMap((one) => one.columns);
    return {
      cells: { ...this.now, ...Object.fromEntries(columns.map((column) => [column, incomingCells[column] ?? ''])) }, fields: [...new Set(changed.map(({ field }) => field))],
      kept: units.map(({ unit }) => unit).filter((unit) => kept.includes(unit)), said: { ...last, ...incoming },
    };
  }

  /** A point belongs to its address: where the list moves the place and knows no point, there is none. */
  private point(cells: Cells): Cells {
    const hasMoved = (['street', 'postcode', 'town'] as const).some((column) => cells[column] !== undefined && cells[column] !== '' && cells[column] !== this.now[column]);
    return hasMoved && cells.latitude === undefined ? { latitude: '', longitude: '' } : {};
  }
}

function fieldOf(unit: string): TableField {
  const found = units.find((one) => one.unit === unit);
  if (!found) throw new Error(`There is no unit ${unit}.`);
  return found.field;
}

/** What a list says about an offering that is not there yet. */
export function newRow(cells: Cells, words: TableWords): { reader: RowReader; fields: Record<string, unknown> } {
  const reader = new RowReader(cells, words);
  // A list that says nothing of the cost does not say "free" either, whether it has a column for it or not.
  return { reader, fields: reader.fields([...new Set<TableField>([...reader.said(), 'cost'])]) };
}
