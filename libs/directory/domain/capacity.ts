import { InputReader, type InvalidInput, LocalDate } from '#kernel';
import { bounded, type Given } from './given.js';

/** What is counted; OTHER is named by the label. */
export type CapacityUnit = 'PLACES' | 'APPOINTMENTS' | 'HOURS' | 'BEDS' | 'ROOMS' | 'OTHER';

/** How much of something is free. It is told often and is no part of what an offering says, so it has no revisions. */
export interface CapacityFigures {
  unit: CapacityUnit;
  /** What exactly, such as `Kurs am Abend`; always null for informal services. */
  label: string | null;
  /** 0 to 100,000. */
  available: number;
  /** 1 to 100,000, at least `available`; null when not said. */
  maximum: number | null;
}

/** The same with the instant at which it was told. */
export interface Capacity extends CapacityFigures {
  reportedAt: string;
}

/** Figures as they arrive. */
export type CapacityFields = { readonly unit: CapacityUnit; readonly available: number } & Given<{ label: string; maximum: number }>;

const CAPACITIES_MAX = 5;
const LABEL_MAX = 80;
const FIGURE_MAX = 100_000;

/** Days after which a figure may be out of date. A bed is free for a night, a place in a course for weeks. */
const freshDays: Readonly<Record<CapacityUnit, number>> = { BEDS: 2, APPOINTMENTS: 7, HOURS: 7, PLACES: 14, ROOMS: 14, OTHER: 14 };

/** The figures, or every problem of them at once. None at all = nothing is told any more. */
export function parseCapacities(fields: readonly CapacityFields[], isInformal: boolean): CapacityFigures[] | InvalidInput {
  const reader = new InputReader();
  const figures = bounded(reader, 'capacities', fields, CAPACITIES_MAX).map((one, at) => readFigures(reader, one, { path: `capacities.${at}`, isInformal }));
  if (new Set(figures.map(({ unit, label }) => JSON.stringify([unit, label]))).size < figures.length) {
    reader.problem('capacities', 'NOT_ALLOWED', { de: 'Dasselbe ist zweimal gezählt; bitte unterscheiden, was gemeint ist.', en: 'The same is counted twice; please tell apart what is meant.' });
  }
  return reader.result(() => figures);
}

/** True when a figure of this day should not be counted on any more. */
export function mayBeOutdated(unit: CapacityUnit, reportedOn: LocalDate, today: LocalDate): boolean {
  return LocalDate.daysBetween(reportedOn, today) > freshDays[unit];
}

function readFigures(reader: InputReader, fields: CapacityFields, { path, isInformal }: { path: string; isInformal: boolean }): CapacityFigures {
  const { unit } = fields;
  const label = reader.optionalText(`${path}.label`, fields.label, { max: LABEL_MAX });
  // Words of a person's service are read by somebody before they are public; figures are told without.
  if (isInformal && (label !== null || unit === 'OTHER')) {
    reader.problem(`${path}.label`, 'NOT_ALLOWED', { de: 'Angebote von Personen und Initiativen melden hier nur Zahlen.', en: 'Services of people and initiatives tell figures only here.' });
  } else if (unit === 'OTHER' && label === null) {
    reader.problem(`${path}.label`, 'REQUIRED', { de: 'Bitte sagen, was gezählt wird.', en: 'Please say what is counted.' });
  }
  const available = reader.integer(`${path}.available`, fields.available, { min: 0, max: FIGURE_MAX });
  const maximum = fields.maximum === null || fields.maximum === undefined ? null : reader.integer(`${path}.maximum`, fields.maximum, { min: 1, max: FIGURE_MAX });
  if (maximum !== null && available > maximum) {
    reader.problem(`${path}.available`, 'OUT_OF_RANGE', { de: 'Frei sein kann höchstens, was es insgesamt gibt.', en: 'No more can be free than there is.' });
  }
  return { unit, label, available, maximum };
}
