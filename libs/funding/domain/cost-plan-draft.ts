import { type Cents, InputReader, type InvalidInput, type LocalDate } from '#kernel';
import { type CostLine, type OfferingPlan, type Part } from './plan.js';
import { partNameMax, type PeriodInput, readCents, readOptionalDay, readPart, readPeriod } from './reading.js';

const LINES_MAX = 200;
const PARTS_MAX = 50;

/** What an offering costs, checked: the cost side of its `OfferingPlan`. */
export type CostPlanDraft = Omit<Required<OfferingPlan>, 'id'>;

/** The same fields as they arrive. */
export interface CostPlanFields {
  needContinues: boolean;
  plannedEnd?: string | null;
  parts?: readonly { name: string; isEssential: boolean }[] | null;
  lines: readonly { part?: string | null; period: PeriodInput; amountCents: number; basis: CostLine['basis'] }[];
}

/** A complete cost plan, or every problem. An empty list of lines says that nothing is known of the cost. */
export function parseCostPlan(input: CostPlanFields): CostPlanDraft | InvalidInput {
  const reader = new InputReader();
  const plannedEnd = readOptionalDay(reader, 'plannedEnd', input.plannedEnd);
  const parts = readParts(reader, input.parts ?? []);
  const lines = readLines(reader, input.lines);
  lines.forEach((line, index) => requireWithin(reader, { index, line, plannedEnd }));
  return reader.result(() => ({ needContinues: input.needContinues, plannedEnd, parts, costLines: lines }));
}

function readParts(reader: InputReader, parts: NonNullable<CostPlanFields['parts']>): Part[] {
  if (tooMany(reader, 'parts', parts.length, PARTS_MAX)) return [];
  const names = new Set<string>();
  return parts.map((part, index) => {
    const id = reader.text(`parts.${index}.name`, part.name, { max: partNameMax });
    if (names.has(id)) reader.problem(`parts.${index}.name`, 'DUPLICATE', { de: 'Diesen Teil gibt es schon.', en: 'This part is named already.' });
    names.add(id);
    return { id, essential: part.isEssential };
  });
}

function readLines(reader: InputReader, lines: CostPlanFields['lines']): (CostLine & { part: string; amountCents: Cents })[] {
  if (tooMany(reader, 'lines', lines.length, LINES_MAX)) return [];
  return lines.map((line, index) => ({
    part: readPart(reader, `lines.${index}.part`, line.part),
    ...readPeriod(reader, `lines.${index}.period`, line.period),
    amountCents: readCents(reader, `lines.${index}.amountCents`, line.amountCents),
    basis: line.basis,
  }));
}

function requireWithin(reader: InputReader, given: { index: number; line: CostLine; plannedEnd: LocalDate | null }): void {
  if (given.plannedEnd === null || given.line.to <= given.plannedEnd) return;
  reader.problem(`lines.${given.index}.period.to`, 'NOT_WITHIN', {
    de: 'Die Kosten reichen über das geplante Ende hinaus.', en: 'The cost goes beyond the planned end.',
  });
}

function tooMany(reader: InputReader, path: string, count: number, max: number): boolean {
  if (count <= max) return false;
  reader.problem(path, 'TOO_LONG', { de: `Höchstens ${max} Einträge.`, en: `At most ${max} entries.` });
  return true;
}
