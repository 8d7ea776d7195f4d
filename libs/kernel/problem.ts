import { inLanguage, type Language, type Text } from './language.js';

/** One thing that is wrong with one input field; `path` is the way to it in the input, as in `shares.0.basisPoints`. */
export interface FieldProblem {
  path: string;
  code: string;
  message: Text;
}

/**
 * What the person in front of the form can do something about. It is returned, never thrown, becomes a member of
 * the mutation's result union, and rolls the transaction back.
 */
export class Problem {
  constructor(
    /** The name of the SDL type that this problem is. */
    readonly __typename: string,
    /** A value of the SDL enum ProblemCode. */
    readonly code: string,
    readonly text: Text,
    /** Further fields of the SDL type. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {}

  /** The shape that goes over the wire. */
  inLanguage(language: Language): Record<string, unknown> {
    return { __typename: this.__typename, code: this.code, message: inLanguage(this.text, language), ...this.details };
  }
}

/** All bad fields of an input at once. */
export class InvalidInput extends Problem {
  constructor(readonly fields: readonly FieldProblem[]) {
    super('InvalidInput', 'INVALID_INPUT', {
      de: 'Bitte prüfen Sie die markierten Angaben.',
      en: 'Please check the marked fields.',
    });
  }

  override inLanguage(language: Language): Record<string, unknown> {
    const fields = this.fields.map((field) => ({
      __typename: 'FieldProblem', path: field.path, code: field.code, message: inLanguage(field.message, language),
    }));
    return { ...super.inLanguage(language), fields };
  }
}

/** Someone else saved meanwhile: both versions, and the fields whose stored value differs from the sent one. */
export class StaleVersion extends Problem {
  constructor(versions: { expected: number; actual: number }, differingFields: readonly string[]) {
    super('StaleVersion', 'STALE_VERSION', {
      de: 'Jemand anderes hat inzwischen gespeichert. Bitte laden Sie neu und prüfen Sie die Unterschiede.',
      en: 'Someone else has saved meanwhile. Please reload and check the differences.',
    }, { expectedVersion: versions.expected, actualVersion: versions.actual, differingFields });
  }
}

export function isProblem(value: unknown): value is Problem {
  return value instanceof Problem;
}
