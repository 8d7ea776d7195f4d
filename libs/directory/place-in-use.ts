import { type Id, isolated, Problem } from '#kernel';
import { type PlaceUse } from './store/places.store.js';

const NAMED_MAX = 10;

/** Offerings take place there: names those that the organisation may know of, and counts the rest. */
export function placeInUse(uses: readonly PlaceUse[], organisationId: Id): Problem {
  const known = uses.filter((use) => use.isPublic || use.organisationId === organisationId);
  const named = known.slice(0, NAMED_MAX).map(({ id, title }) => ({ __typename: 'PlaceUse', id, title }));
  const others = uses.length - named.length;
  const titles = named.map(({ title }) => `„${isolated(title)}“`).join(', ');
  const list = (more: string): string => [titles, ...(others > 0 ? [more] : [])].filter((part) => part !== '').join(', ');
  return new Problem('PlaceInUse', 'PLACE_IN_USE', {
    de: `Hier finden noch Angebote statt: ${list(`${others} weitere`)}. Bitte geben Sie dort zuerst einen anderen Ort an.`,
    en: `Offerings still take place here: ${list(`${others} more`)}. Please give them another place first.`,
  }, { offerings: named, others });
}
