import { type Weekday, weekdayName } from '#kernel';
import { type CardBase } from './domain/card.js';

/** A public page as it leaves: days of the week by their names. */
export type ShownCard<Card extends Pick<CardBase, 'times'> = CardBase> = Omit<Card, 'times'> & {
  times: (Omit<CardBase['times'][number], 'weekday'> & { weekday: Weekday })[];
};

/** The last step before a client: stored days are numbers, because SQL filters by them. */
export function shownCard<Card extends Pick<CardBase, 'times'>>(card: Card): ShownCard<Card> {
  return { ...card, times: card.times.map((time) => ({ ...time, weekday: weekdayName(time.weekday) })) };
}
