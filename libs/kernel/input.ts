import { balancedLines, hasOverride, trimmed, visibleLength } from './bidi.js';
import { type Text } from './language.js';
import { type Cents, Money } from './money.js';
import { type FieldProblem, InvalidInput } from './problem.js';

/** Bounds of a text, counted in characters after trimming; for `min` only those that can be seen count. */
export interface TextBounds {
  min?: number;
  max: number;
  /** Line breaks are kept; otherwise they become spaces. */
  multiline?: boolean;
}

// One address, as people have it; the real test of an address is that a mail arrives.
const emailPattern = /^[^\s@<>()",;:\\[\]\u0000-\u001f]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;
// Marks and joiners that nobody sees have no place in an address.
const unseen = /\p{Cf}/u;
const EMAIL_MAX = 254;
const PHONE_MAX = 60;
/** Such as 110 and 115. */
const PHONE_DIGITS_MIN = 3;
const URL_MAX = 500;
// Every way to end a line; mail headers and one-line texts must see all of them.
const lineBreaks = /\r\n|[\u0085\u2028\u2029]/g;
// C0 and C1 controls except tab and line feed, and lone surrogates (Cs), which PostgreSQL cannot store.
const forbiddenCharacters = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\p{Cs}/u;

/**
 * Reads the fields of an input and collects every problem, so that the answer lists all bad fields at once. Readers
 * return a usable value even for a bad field (an empty text, zero); `result` discards it when there are problems.
 */
export class InputReader {
  private readonly found: FieldProblem[] = [];

  /** Records a problem that a caller found by itself. */
  problem(path: string, code: string, message: Text): void {
    this.found.push({ path, code, message });
  }

  /** A required text, trimmed and in Unicode normal form C. */
  text(path: string, value: string | null | undefined, bounds: TextBounds): string {
    const clean = this.clean(path, value ?? '', bounds);
    // One problem is enough: whoever typed what is not allowed need not hear that nothing was typed.
    if (clean === null) return '';
    const min = bounds.min ?? 1;
    if (clean === '' && min > 0) {
      this.problem(path, 'REQUIRED', { de: 'Bitte ausfüllen.', en: 'Please fill in.' });
    } else if (clean !== '' && visibleLength(clean) < min) {
      this.problem(path, 'TOO_SHORT', { de: `Mindestens ${min} Zeichen.`, en: `At least ${min} characters.` });
    }
    return clean;
  }

  /** An optional text; null when it is missing or empty. */
  optionalText(path: string, value: string | null | undefined, bounds: TextBounds): string | null {
    return this.clean(path, value ?? '', bounds) || null;
  }

  /** An e-mail address in lower case. */
  email(path: string, value: string | null | undefined): string {
    const address = this.text(path, value, { max: EMAIL_MAX }).toLowerCase();
    if (address !== '' && (!emailPattern.test(address) || unseen.test(address))) {
      this.problem(path, 'NOT_AN_EMAIL', { de: 'Das ist keine E-Mail-Adresse.', en: 'This is not an e-mail address.' });
    }
    return address;
  }

  /** An optional e-mail address; null when missing or empty. */
  optionalEmail(path: string, value: string | null | undefined): string | null {
    return value === null || value === undefined || value.trim() === '' ? null : this.email(path, value);
  }

  /** An optional telephone number as people write it, with at least three digits; null when missing or empty. */
  optionalPhone(path: string, value: string | null | undefined): string | null {
    const text = this.optionalText(path, value, { max: PHONE_MAX });
    if (text !== null && (text.match(/\d/g)?.length ?? 0) < PHONE_DIGITS_MIN) {
      this.problem(path, 'NOT_A_PHONE', { de: 'Bitte eine Telefonnummer mit Ziffern angeben.', en: 'Please give a telephone number with digits.' });
    }
    return text;
  }

  /** An optional http(s) address of the open web, without a password in it; null when missing or empty. */
  optionalUrl(path: string, value: string | null | undefined): string | null {
    const text = this.optionalText(path, value, { max: URL_MAX });
    if (text === null) return null;
    const isWeb = !unseen.test(text) && URL.canParse(text) && isOnTheWeb(new URL(text));
    if (!isWeb) this.problem(path, 'NOT_A_URL', { de: 'Bitte eine Adresse mit https:// angeben.', en: 'Please give an address with https://.' });
    return text;
  }

  /** A whole number within inclusive bounds. */
  integer(path: string, value: number | null | undefined, bounds: { min: number; max: number }): number {
    if (value === null || value === undefined) {
      this.problem(path, 'REQUIRED', { de: 'Bitte ausfüllen.', en: 'Please fill in.' });
      return bounds.min;
    }
    if (!Number.isSafeInteger(value) || value < bounds.min || value > bounds.max) {
      this.problem(path, 'OUT_OF_RANGE', {
        de: `Eine ganze Zahl von ${bounds.min} bis ${bounds.max}.`, en: `A whole number from ${bounds.min} to ${bounds.max}.`,
      });
      return bounds.min;
    }
    return value;
  }

  /** A sum of money in whole cents within inclusive bounds, which are told in euros. */
  cents(path: string, value: number | null | undefined, { min, max }: { min: Cents; max: Cents }): Cents {
    if (value === null || value === undefined) return this.integer(path, value, { min, max });
    if (Number.isSafeInteger(value) && value >= min && value <= max) return value;
    this.problem(path, 'OUT_OF_RANGE', { de: `Ein Betrag von ${Money.format(min)} bis ${Money.format(max)}.`, en: `An amount from ${Money.formatEnglish(min)} to ${Money.formatEnglish(max)}.` });
    return min;
  }

  /** The parsed value, or all problems. */
  result<Value>(make: () => Value): Value | InvalidInput {
    return this.found.length > 0 ? new InvalidInput(this.found) : make();
  }

  /** Null when it holds what is not allowed; the problem is recorded. */
  private clean(path: string, value: string, bounds: TextBounds): string | null {
    const unified = value.replaceAll(lineBreaks, '\n');
    if (forbiddenCharacters.test(unified)) {
      this.problem(path, 'NOT_ALLOWED', { de: 'Der Text enthält Steuerzeichen.', en: 'The text contains control characters.' });
      return null;
    }
    if (hasOverride(unified)) {
      this.problem(path, 'NOT_ALLOWED', {
        de: 'Der Text enthält unsichtbare Zeichen, die die Schrift umdrehen. Bitte tippen Sie ihn neu ein, statt ihn zu kopieren.',
        en: 'The text contains invisible characters that turn the writing round. Please type it instead of copying it.',
      });
      return null;
    }
    const lines = balancedLines(trimmed(unified.normalize('NFC')));
    const text = bounds.multiline ? lines : lines.split('\n').map(trimmed).filter((line) => line !== '').join(' ');
    // Nothing that anybody could see is nothing.
    if (visibleLength(text) === 0) return '';
    if ([...text].length > bounds.max) {
      this.problem(path, 'TOO_LONG', { de: `Höchstens ${bounds.max} Zeichen.`, en: `At most ${bounds.max} characters.` });
    }
    return text;
  }
}

/** What everybody can open: a named host, no machine of one's own, and nobody's password. */
function isOnTheWeb({ protocol, username, password, hostname }: URL): boolean {
  const isNamed = hostname.includes('.') && !/^[\d.]+$|:/.test(hostname) && !/\.(localhost|local|internal)\.?$/.test(hostname);
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '' && isNamed;
}
