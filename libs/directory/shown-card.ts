import { berlinDateOf, type Language, type Moment, type Weekday, weekdayName } from '#kernel';
import { type Capacity, mayBeOutdated } from './domain/capacity.js';
import { type CardBase, lacksTimes } from './domain/card.js';
import { announcementOn } from './domain/facts.js';
import { type FullSchedule } from './domain/full-content.js';
import { comingOccasions, goingOnAt } from './domain/occasions.js';
import { areTimesOver } from './domain/times-to-come.js';
import { inWantedLanguage, type TextChoice } from './domain/text-choice.js';
import { type ShownTerm, shownTerms } from './shown-term.js';
import { type Calendar, type Schedule, type ScheduleException } from './domain/schedule.js';

/** How many of the next times a page shows. */
const NEXT_TIMES = 3;

/** One of the next times, as instants. */
export interface ShownTime {
  startsAt: string;
  endsAt: string;
  note: string | null;
}

/** The same with the place that it is at. */
export type ShownTimeAt = ShownTime & Pick<FullSchedule, 'origin' | 'where'>;

/** What is free, and whether that may be out of date. */
export type ShownCapacity = Capacity & { mayBeOutdated: boolean };

/** What a page is shown from: the card, and what is free where that was told. */
type Showable = CardBase & { capacities?: readonly Capacity[] | undefined };

/** A public page as it leaves: days of the week by their names, and the next times as of now. */
export type ShownCard<Card extends Showable = CardBase> = Omit<Card, 'times' | 'terms' | 'capacities'> & {
  terms: ShownTerm[];
  capacities: ShownCapacity[];
  times: ShownSchedule<Card['times'][number]>[];
  /** True when the page says nothing of its times, so that people have to ask. */
  areTimesMissing: boolean;
  // What follows is worked out when a client selects it.
  textStates: () => TextChoice['textStates'];
  availableLanguages: () => TextChoice['availableLanguages'];
  /** Whether one of its times is going on; null = it says none. */
  isOpenNow: () => boolean | null;
  nextTimes: () => ShownTimeAt[];
  /** It says times, and none of them comes any more. */
  areTimesOver: () => boolean;
};

/** A schedule with days of the week by their names, and of exceptions also what is left out where they are stored. */
export type ShownSchedule<Given extends Schedule = Schedule> = Omit<Given, 'weekdays' | 'exceptions'> & { weekdays: Weekday[]; exceptions: ShownException[] };
/** What is left out when stored is said. */
type ShownException = Omit<ScheduleException, 'endsNextDay'> & { endsNextDay: boolean };

/** Who looks, and when. */
export interface Sight {
  now: Moment;
  calendar: Calendar;
  /** The language wanted; null = the texts as they were written first. */
  language: Language | null;
}

/**
 * The last step before a client. Stored days are numbers, because SQL filters by them; what depends on the day, or on the
 * reader's language, is worked out here. The card stays as it is: others are shown the same one.
 */
export function shownCard<Card extends Showable>(card: Card, { now, calendar, language }: Sight): ShownCard<Card> {
  const { times, announcement } = card;
  // Many times as quick as `{ ...card, announcement }` for what has so many properties.
  const said = Object.assign({}, card, { announcement: announcementOn(announcement, now.on) });
  // Most readers read what was written, and pay for nothing.
  return Object.assign(language === null || language === card.originalLanguage ? said : inWantedLanguage(said, language), {
    textStates: () => inWantedLanguage(said, language).textStates, availableLanguages: () => inWantedLanguage(said, language).availableLanguages,
    terms: shownTerms(card.terms, language),
    times: times.map(shownSchedule), areTimesMissing: lacksTimes({ times, isTimeByArrangement: card.isTimeByArrangement }), isOpenNow: () => goingOnAt(now, calendar)({ times, announcement }),
    areTimesOver: () => areTimesOver(times, { now, calendar }),
    nextTimes: () => comingOccasions({ times, announcement }, { now, calendar, first: NEXT_TIMES }).map(({ of: { origin, where }, ...time }) => ({ ...time, origin, where })),
    capacities: (card.capacities ?? []).map((one) => ({ ...one, mayBeOutdated: mayBeOutdated(one.unit, berlinDateOf(new Date(one.reportedAt)), now.on) })),
  });
}

/** A schedule as clients read it: days of the week by their names. */
export function shownSchedule<Given extends Schedule>(time: Given): ShownSchedule<Given> {
  return { ...time, weekdays: time.weekdays.map(weekdayName), exceptions: time.exceptions.map(shownException) };
}

function shownException(exception: ScheduleException): ShownException {
  return { ...exception, endsNextDay: exception.endsNextDay ?? false };
}
