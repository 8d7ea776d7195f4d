import { type FieldProblem, inLanguage, isSameJson, type Language, type LocalDate, Problem, type Text } from '#kernel';
import { hasAges } from './facts.js';
import { isReviewDay } from './offering-input.js';
import { type FullContent } from './full-content.js';
import { type Restriction } from './offering.js';

/** A part of the justification of a restriction, as the contract names it. */
export type RestrictionPart = 'BASIS' | 'REASON' | 'REVIEW_ON' | 'ALTERNATIVE';

/** What a draft should be warned about. */
export interface OfferingWarning {
  code: 'TIME_NEVER_COMES' | 'STATUS_BASED_RESTRICTION' | 'RESTRICTION_NOT_JUSTIFIED' | 'AGES_EXCLUDE_NOBODY' | 'RESTRICTION_WITHOUT_AGES';
  message: Text;
}

/** What of a content decides whether it can be public. */
export type Publishable = Pick<FullContent, 'description' | 'lifeAreas' | 'servedAreas' | 'isRemote' | 'isPlaceByArrangement' | 'isTimeByArrangement' | 'contact' | 'restriction'>
  & { places: readonly unknown[]; times: readonly unknown[] };

/** Mandatory for the public page, besides the title that every draft has and the organisation it belongs to: five. */
const mandatory: readonly { path: string; isGiven: (content: Publishable) => boolean; message: Text }[] = [
  { path: 'description', isGiven: (one) => one.description !== '', message: { de: 'Kurz beschreiben, was es ist.', en: 'Say in short what it is.' } },
  { path: 'lifeAreas', isGiven: (one) => one.lifeAreas.length > 0, message: { de: 'Mindestens einen Lebensbereich wählen.', en: 'Choose at least one life area.' } },
  {
    path: 'places',
    isGiven: (one) => one.places.length > 0 || one.servedAreas.length > 0 || one.isRemote || one.isPlaceByArrangement,
    message: { de: 'Ort, Einzugsgebiet, online/telefonisch oder „nach Vereinbarung“ angeben.', en: 'Give a place, a served area, remote, or "by arrangement".' },
  },
  {
    path: 'times', isGiven: (one) => one.times.length > 0 || one.isTimeByArrangement,
    message: { de: 'Zeiten oder „nach Vereinbarung“ angeben.', en: 'Give times, or "by arrangement".' },
  },
  {
    path: 'contact', isGiven: (one) => (one.contact.email ?? one.contact.phone) !== null,
    message: { de: 'Telefon oder E-Mail angeben, die öffentlich sein darf.', en: 'Give a telephone number or e-mail that may be public.' },
  },
];

/** What the public page still needs; empty when it is complete. */
export function missingForPublishing(content: Publishable): FieldProblem[] {
  return mandatory.filter((field) => !field.isGiven(content)).map(({ path, message }) => ({ path, code: 'REQUIRED', message }));
}

/** Which parts of the justification are missing; a review that does not lie ahead is none. Empty when open to all. */
export function restrictionGaps(restriction: Restriction | null, today: LocalDate): RestrictionPart[] {
  if (!restriction) return [];
  const gaps: [RestrictionPart, boolean][] = [
    ['BASIS', restriction.basis === null], ['REASON', !saysSomething(restriction.reason)],
    ['REVIEW_ON', restriction.reviewOn === null || !isReviewDay(restriction.reviewOn, today)], ['ALTERNATIVE', !saysSomething(restriction.alternative)],
  ];
  return gaps.flatMap(([part, isMissing]) => isMissing ? [part] : []);
}

/** Why this content cannot be public; null when it can. */
export function publishingProblem(content: Publishable, today: LocalDate): Problem | null {
  const missing = missingForPublishing(content);
  return missing.length > 0 ? new NotReadyToPublish(missing) : unjustified(content.restriction, today);
}

/**
 * Why what is public cannot be changed to this; null when it can. What it lacks already, such as hours that its place has
 * taken away, or a review that is due, must not keep anyone from correcting a telephone number.
 */
export function changeProblem(before: Publishable, after: Publishable, today: LocalDate): Problem | null {
  const lacking = missingForPublishing(before).map(({ path }) => path);
  const missing = missingForPublishing(after).filter(({ path }) => !lacking.includes(path));
  if (missing.length > 0) return new NotReadyToPublish(missing);
  return isSameJson(before.restriction, after.restriction) ? null : unjustified(after.restriction, today);
}

function unjustified(restriction: Restriction | null, today: LocalDate): Problem | null {
  const gaps = restrictionGaps(restriction, today);
  if (gaps.length === 0) return null;
  return new Problem('RestrictionNeedsJustification', 'RESTRICTION_NEEDS_JUSTIFICATION', {
    de: 'Eine Einschränkung braucht Grundlage, Begründung, Prüfdatum und ein Angebot für alle anderen.',
    en: 'A restriction needs a basis, a reason, a review date and what everyone else can use.',
  }, { missing: gaps });
}

/** A dot or a dash is no reason. What makes a good one, people judge. */
const LETTERS_MIN = 5;

function saysSomething(text: string | null): boolean {
  return (text?.match(/\p{L}/gu)?.length ?? 0) >= LETTERS_MIN;
}

const partFields: Readonly<Record<RestrictionPart, string>> = { BASIS: 'basis', REASON: 'reason', REVIEW_ON: 'reviewOn', ALTERNATIVE: 'alternative' };

/** What a draft still needs, with what its restriction lacks; empty when nothing keeps it from being published. */
export function missingParts(content: Publishable, today: LocalDate): FieldProblem[] {
  const gaps = restrictionGaps(content.restriction, today).map((part): FieldProblem => ({ path: `restriction.${partFields[part]}`, code: 'REQUIRED', message: {
    de: 'Das gehört zur Begründung der Einschränkung.', en: 'This belongs to the justification of the restriction.',
  } }));
  return [...missingForPublishing(content), ...gaps];
}

/** What should be thought over before publishing; saving is never refused for it. */
export function warningsOf(content: Pick<FullContent, 'openness' | 'restriction' | 'ageRange'>, today: LocalDate): OfferingWarning[] {
  const warnings: OfferingWarning[] = [];
  if (content.openness === 'STATUS_BASED') {
    warnings.push({ code: 'STATUS_BASED_RESTRICTION', message: {
      de: 'Dieses Angebot schließt Menschen nach ihrem rechtlichen Status aus. Die Begründung ist für alle sichtbar, und das Integrationsbüro prüft sie.',
      en: 'This offering excludes people by their legal status. The reason is visible to everyone, and the integration office reviews it.',
    } });
  }
  if (restrictionGaps(content.restriction, today).length > 0) {
    warnings.push({ code: 'RESTRICTION_NOT_JUSTIFIED', message: {
      de: 'Die Einschränkung ist noch nicht vollständig begründet; so lässt sich das Angebot nicht veröffentlichen.',
      en: 'The restriction is not fully justified yet; the offering cannot be published like this.',
    } });
  }
  return [...warnings, ...ageWarnings(content)];
}

/** Ages inform; who is turned away for an age is told so by a restriction, with its reason. The two must not contradict each other. */
function ageWarnings({ ageRange, restriction }: Pick<FullContent, 'restriction' | 'ageRange'>): OfferingWarning[] {
  const isByAge = restriction?.basis === 'AGE';
  if (hasAges(ageRange) && !isByAge) {
    return [{ code: 'AGES_EXCLUDE_NOBODY', message: {
      de: 'Das Alter ist nur ein Hinweis: Auch wer jünger oder älter ist, darf kommen. Weisen Sie Menschen wegen ihres Alters ab? Dann begründen Sie das bitte als Einschränkung.',
      en: 'The ages only inform: younger or older people may come, too. Do you turn people away for their age? Then please justify that as a restriction.',
    } }];
  }
  if (!isByAge || hasAges(ageRange)) return [];
  return [{ code: 'RESTRICTION_WITHOUT_AGES', message: {
    de: 'Die Einschränkung beruht auf dem Alter, aber es ist kein Alter angegeben.', en: 'The restriction rests on an age, but no age is given.',
  } }];
}

/** The public page is incomplete; lists everything that is missing. */
export class NotReadyToPublish extends Problem {
  constructor(readonly fields: readonly FieldProblem[]) {
    super('NotReadyToPublish', 'NOT_READY_TO_PUBLISH', {
      de: 'Für die Veröffentlichung fehlen noch Angaben.', en: 'Something is still missing for publishing.',
    });
  }

  override inLanguage(language: Language): Record<string, unknown> {
    return { ...super.inLanguage(language), fields: this.fields.map((field) => shownField(field, language)) };
  }
}

/** A field problem in the shape of the contract. */
export function shownField(field: FieldProblem, language: Language): Record<string, unknown> {
  return { __typename: 'FieldProblem', path: field.path, code: field.code, message: inLanguage(field.message, language) };
}
