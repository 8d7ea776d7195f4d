import { type Transition, transitions } from '../../libs/cooperation/domain/transitions.js';

/** The transition table as the decision page prints it, one row a line. */
export function printedTransitions(rows: readonly Transition[] = transitions): string {
  const words = (names: readonly string[]): string => names.length === 0 ? '–' : names.join(', ');
  const target = (row: Transition): string => [row.isTargetLead ? 'the lead' : '', row.target === null ? '' : words(row.target)].filter(Boolean).join(' ') || 'any';
  return [
    '| # | Event | By | Offering | Target | Needs | Effects |', '|---|---|---|---|---|---|---|',
    ...rows.map((row) => `| ${row.number} | ${row.event} | ${words(row.by)} | ${words(row.offering)} | ${target(row)} | ${words(row.needs)} | ${words(row.effects)} |`),
  ].join('\n');
}
