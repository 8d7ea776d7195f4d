import { InputReader, type InvalidInput, type LocalDate } from '#kernel';
import { type ApplicationWindow, type ApplicationWindowFields, readApplicationWindows } from './application-window.js';
import { readLand } from './grant.js';
import { readOptionalDay } from './reading.js';

const NAME_MAX = 200;
const DIRECTIVE_MAX = 500;
const LEAD_MONTHS_MAX = 24;

/** A funder's programme as this network knows it, checked. */
export interface ProgrammeDraft {
  readonly title: string;
  readonly funderName: string;
  /** Land of the funder's seat; its holidays decide. */
  readonly funderLand: string;
  readonly isCountyFunded: boolean;
  /** Legal basis: name and date of the directive (Richtlinie). */
  readonly directive: string | null;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
  /** Months before its beginning by which a project must be applied for; null = the general lead time. */
  readonly applicationLeadMonths: number | null;
  /** Codes of rules; null = the general rule (proof, spend-by) or no such duty (interim report). */
  readonly proofRule: string | null;
  readonly interimRule: string | null;
  readonly spendByRule: string | null;
  /** Calls in the order of their ends. */
  readonly applicationWindows: readonly ApplicationWindow[];
}

/** The same fields as they arrive. */
export interface ProgrammeFields {
  title: string;
  funderName: string;
  funderLand: string;
  isCountyFunded: boolean;
  directive?: string | null;
  applicationWindows?: readonly ApplicationWindowFields[] | null;
  validFrom?: string | null;
  validTo?: string | null;
  applicationLeadMonths?: number | null;
  proofRule?: string | null;
  interimRule?: string | null;
  spendByRule?: string | null;
}

/** What the parser must know: the Länder, and the codes of the rules by the duty they are about. */
export interface ProgrammeVocabulary {
  readonly laender: readonly string[];
  readonly rules: Readonly<Record<'PROOF_OF_USE' | 'INTERIM_REPORT' | 'SPEND_BY', readonly string[]>>;
}

/** A complete programme, or every problem. */
export function parseProgramme(input: ProgrammeFields, vocabulary: ProgrammeVocabulary): ProgrammeDraft | InvalidInput {
  const reader = new InputReader();
  const validFrom = readOptionalDay(reader, 'validFrom', input.validFrom);
  const validTo = readOptionalDay(reader, 'validTo', input.validTo);
  if (validFrom !== null && validTo !== null && validTo < validFrom) {
    reader.problem('validTo', 'PERIOD_REVERSED', { de: 'Das Ende liegt vor dem Beginn.', en: 'The end lies before the beginning.' });
  }
  const lead = input.applicationLeadMonths ?? null;
  const draft: ProgrammeDraft = {
    title: reader.text('title', input.title, { min: 2, max: NAME_MAX }),
    funderName: reader.text('funderName', input.funderName, { min: 2, max: NAME_MAX }),
    funderLand: readLand(reader, 'funderLand', input.funderLand, vocabulary.laender),
    isCountyFunded: input.isCountyFunded,
    directive: reader.optionalText('directive', input.directive, { max: DIRECTIVE_MAX }),
    validFrom, validTo,
    applicationLeadMonths: lead === null ? null : reader.integer('applicationLeadMonths', lead, { min: 0, max: LEAD_MONTHS_MAX }),
    proofRule: readRule(reader, 'proofRule', input.proofRule, vocabulary.rules.PROOF_OF_USE),
    interimRule: readRule(reader, 'interimRule', input.interimRule, vocabulary.rules.INTERIM_REPORT),
    spendByRule: readRule(reader, 'spendByRule', input.spendByRule, vocabulary.rules.SPEND_BY),
    applicationWindows: readApplicationWindows(reader, 'applicationWindows', input.applicationWindows),
  };
  return reader.result(() => draft);
}

/** The code of one of the known rules; null when none was named. */
export function readRule(reader: InputReader, path: string, code: string | null | undefined, known: readonly string[]): string | null {
  const given = code ?? null;
  if (given !== null && !known.includes(given)) {
    reader.problem(path, 'NOT_FOUND', { de: `Eine dieser Regeln: ${known.join(', ')}.`, en: `One of these rules: ${known.join(', ')}.` });
  }
  return given;
}
