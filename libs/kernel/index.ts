/** Pure values that every lib speaks: no framework, no storage, no package. */
export { type Id, type IdSource, isId, uuidV5, uuidV7, uuidV8 } from './id.js';
export { type Clock } from './clock.js';
export { type Language, type Text, inLanguage, interfaceLanguageName, isLanguage, languages, preferredLanguage } from './language.js';
export { isLanguageCode, languageCode, languageNameIn } from './language-code.js';
export { type FieldProblem, InvalidInput, Problem, StaleVersion, isProblem } from './problem.js';
export { AppError, type ErrorCode, noSuchNetwork, unreachable } from './app-error.js';
export {
  type Actor, type ActorKey, type Idempotency, type NetworkRole, type OrganisationRole,
  anonymousActor, networkRoles, organisationRoleNames, organisationRoles, systemActor,
} from './actor.js';
export { LocalDate } from './local-date.js';
export { metresBetween, type Point } from './distance.js';
export { Period } from './period.js';
export { Rational } from './rational.js';
export { type BasisPoints, type Cents, Money } from './money.js';
export { berlinDateOf, berlinInstant, berlinMoment, type Moment, zonedInstant } from './berlin-time.js';
export { type Weekday, weekdayName, weekdayNumber } from './weekday.js';
export { WorkingDays } from './working-days.js';
export { asTyped, folded } from './folding.js';
export { isSameJson } from './same-json.js';
export { balanced, balancedLines, isolated } from './bidi.js';
export { InputReader, type TextBounds } from './input.js';
export { argumentNotLonger, argumentWithin } from './argument.js';
export { connectionOf, type ConnectionPage, cursorOf, isCursorInstant, isCursorNumber, isCursorText, keyOfCursor, pageOf, pageSize, sightedPageOf } from './page.js';
export { fitting } from './fitting.js';
export { windows1252Text } from './windows-1252.js';
