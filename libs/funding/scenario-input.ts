import { type ScenarioChangeInput } from '#contract';
import { AppError, argumentNotLonger, argumentWithin, type Id, Money, type Text } from '#kernel';
import { type ScenarioChange } from './domain/plan.js';
import { dayAt } from './runway-question.js';

/** Suppositions in one scenario. */
const CHANGES_MAX = 50;
/** Cost may fall away or grow tenfold. */
const FACTOR_MAX_BP = 10 * Money.wholeBp;

/**
 * The suppositions of a scenario as the domain has them, in their order.
 * @throws AppError BAD_USER_INPUT with the `argument` that is wrong: more than 50, not exactly one per entry, a share or a day out of range.
 */
export function scenarioChangesOf(changes: readonly ScenarioChangeInput[]): ScenarioChange[] {
  return argumentNotLonger('changes', changes, CHANGES_MAX).map((change, index) => changeOf(change, `changes.${index}`));
}

function changeOf({ endProgramme, cutProgramme, grantStatus, costChange }: ScenarioChangeInput, path: string): ScenarioChange {
  const given = [endProgramme, cutProgramme, grantStatus, costChange].filter((one) => one !== null && one !== undefined);
  if (given.length === 1) {
    if (endProgramme) return { type: 'END_PROGRAMME', programme: endProgramme.programmeId, lastFundedDay: dayAt(`${path}.endProgramme.lastFundedDay`, endProgramme.lastFundedDay) };
    if (cutProgramme) return { type: 'CUT_PROGRAMME', programme: cutProgramme.programmeId, from: dayAt(`${path}.cutProgramme.from`, cutProgramme.from), keepBp: argumentWithin(`${path}.cutProgramme.keepBp`, cutProgramme.keepBp, { min: 0, max: Money.wholeBp }) };
    if (grantStatus) return { type: 'STATUS', funding: grantStatus.grantId, status: grantStatus.status };
    if (costChange) return { type: 'COST_CHANGE', offering: costChange.offeringId, from: dayAt(`${path}.costChange.from`, costChange.from), factorBp: argumentWithin(`${path}.costChange.factorBp`, costChange.factorBp, { min: 0, max: FACTOR_MAX_BP }) };
  }
  throw badChange(path, { de: 'Bitte je Eintrag genau eine Annahme angeben.', en: 'Please give exactly one supposition per entry.' });
}

/** What the reader of a scenario may suppose something about. */
export interface SupposableIds {
  programmes: ReadonlySet<Id>;
  grants: ReadonlySet<Id>;
  offerings: ReadonlySet<Id>;
}

/**
 * The same words for what does not exist and for what the reader may not know.
 * @throws AppError BAD_USER_INPUT for a supposition about a programme, grant or offering that is not among them.
 */
export function requireKnown(changes: readonly ScenarioChange[], known: SupposableIds): void {
  changes.forEach((change, index) => {
    const path = `changes.${index}`;
    if ('programme' in change && !known.programmes.has(change.programme)) throw badChange(path, { de: 'Dieses Programm gibt es hier nicht.', en: 'There is no such programme here.' });
    if ('funding' in change && !known.grants.has(change.funding)) throw badChange(path, { de: 'Diese Zuwendung gibt es hier nicht, oder sie zahlt für kein laufendes Angebot.', en: 'There is no such grant here, or it pays for no offering that is running.' });
    if ('offering' in change && !known.offerings.has(change.offering)) throw badChange(path, { de: 'Dieses Angebot gibt es hier nicht, oder es läuft nicht.', en: 'There is no such offering here, or it is not running.' });
  });
}

function badChange(argument: string, text: Text): AppError {
  return new AppError('BAD_USER_INPUT', text, { argument });
}
