import { authoritiesLawConcepts } from './authorities-law.js';
import { careConcepts } from './care.js';
import { type Concept } from './concept.js';
import { digitalConcepts } from './digital.js';
import { educationConcepts } from './education.js';
import { everydayWords } from './everyday.js';
import { encounterConcepts } from './encounter.js';
import { familyConcepts } from './family.js';
import { generalConcepts } from './general.js';
import { healthConcepts } from './health.js';
import { housingConcepts } from './housing.js';
import { languageConcepts } from './language.js';
import { leisureSportConcepts } from './leisure-sport.js';
import { lifeAreasConcepts } from './life-areas.js';
import { mobilityConcepts } from './mobility.js';
import { peopleConcepts } from './people.js';
import { supplyConcepts } from './supply.js';
import { weekdayConcepts } from './weekdays.js';
import { workConcepts } from './work.js';

/** All concepts with their names, by area of life, then the groups and words that fit every area. */
const named: readonly Concept[] = [
  ...workConcepts, ...educationConcepts, ...languageConcepts, ...healthConcepts, ...careConcepts, ...housingConcepts, ...authoritiesLawConcepts,
  ...familyConcepts, ...leisureSportConcepts, ...mobilityConcepts, ...supplyConcepts, ...encounterConcepts, ...digitalConcepts, ...lifeAreasConcepts,
  ...peopleConcepts, ...generalConcepts, ...weekdayConcepts,
];

/** All things that people look for, in the same order, with what people say who describe their situation. */
export const thesaurus: readonly Concept[] = named.map((concept) => ({ ...concept, asked: everydayWords.get(concept.code) ?? [] }));

/** Concepts that say for whom, how, when or in which area of life, and not what: everything else weighs more. */
export const backgroundConcepts: ReadonlySet<string> = new Set([...lifeAreasConcepts, ...peopleConcepts, ...generalConcepts, ...weekdayConcepts].map((concept) => concept.code));

const byArea: Readonly<Record<string, readonly Concept[]>> = {
  WORK: workConcepts, EDUCATION: educationConcepts, LANGUAGE: languageConcepts, HEALTH: [...healthConcepts, ...careConcepts], HOUSING: housingConcepts, AUTHORITIES_LAW: authoritiesLawConcepts,
  FAMILY: familyConcepts, LEISURE_SPORT: leisureSportConcepts, MOBILITY: mobilityConcepts, SUPPLY: supplyConcepts, ENCOUNTER: encounterConcepts, DIGITAL: digitalConcepts,
};

/** The code of the area of life that a concept belongs to, by its code; for whom, how and when are of none. */
export const areasOfConcepts: ReadonlyMap<string, string> = new Map([
  ...Object.entries(byArea).flatMap(([area, concepts]) => concepts.map(({ code }): [string, string] => [code, area])), ...lifeAreasConcepts.map(({ code }): [string, string] => [code, code]),
]);
