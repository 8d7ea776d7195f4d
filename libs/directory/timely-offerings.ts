import { Inject, Injectable } from '@nestjs/common';
import { berlinMoment, type Clock, type Id, type Moment, noSuchNetwork } from '#kernel';
import { CLOCK, Doors } from '#platform/database';
import { type OfferingFilter } from './domain/offering-filter.js';
import { goingOnAt, type Times } from './domain/occasions.js';
import { comesWhen } from './domain/wanted-times.js';
import { type CalendarFacts, calendarOf } from './network-calendar.js';
import { timesStatement, timesStateStatement } from './store/public-offerings.js';

/** When something is to take place; part of a filter. */
type WantedTime = Pick<OfferingFilter, 'isOpenNow' | 'weekdays' | 'between'>;

/** What lists of a network rest on. */
interface TimesState {
  /** Of its public cards. */
  edition: string;
  /** `CalendarFacts` as JSON. */
  calendar: string;
}

interface KnownLists {
  /** The state that they are of, and the minute. */
  stamp: string;
  lists: Map<string, readonly Id[]>;
}

/** Lists of all offerings of a network, of some ten kilobytes each; the one that was made first goes first. */
const LISTS_MAX = 20;
/** The least recently used goes first. */
const NETWORKS_MAX = 32;

/**
 * Says which offerings of a network take place when it is asked for. That needs first and last days, holidays, exceptions and
 * pauses, which the domain alone knows, of all offerings that have times; so it is worked out once in a minute, as long as cards
 * and calendar of the network stay the same, and not for everybody who looks for "open now". What else is asked for is the
 * matter of the statement that gets these ids.
 */
@Injectable()
export class TimelyOfferings {
  private readonly known = new Map<string, KnownLists>();

  constructor(private readonly doors: Doors, @Inject(CLOCK) private readonly clock: Clock) {}

  /** Their ids; null when no time is asked for. @throws AppError NOT_FOUND for an unknown network. */
  async idsFor(slug: string, { isOpenNow, weekdays, between }: WantedTime): Promise<readonly Id[] | null> {
    if (!isOpenNow && weekdays === null && between === null) return null;
    const now = berlinMoment(this.clock.now());
    const name = JSON.stringify([isOpenNow, weekdays, between]);
    return await this.kept(slug, name, now) ?? this.workOut(slug, { isOpenNow, weekdays, between }, { name, now });
  }

  private async kept(slug: string, name: string, now: Moment): Promise<readonly Id[] | null> {
    const known = this.known.get(slug);
    const list = known?.lists.get(name);
    if (!known || !list) return null;
    const [state] = await this.doors.asPublic<TimesState>(timesStateStatement, [slug]);
    return state && known.stamp === stampOf(state, now) ? list : null;
  }

  private async workOut(slug: string, { isOpenNow, ...wanted }: WantedTime, { name, now }: { name: string; now: Moment }): Promise<readonly Id[]> {
    const [row] = await this.doors.asPublic<TimesState & { cards: (Times & { id: Id })[] }>(timesStatement, [slug, wanted.weekdays]);
    if (!row) throw noSuchNetwork(slug);
    const at = { now, calendar: calendarOf(JSON.parse(row.calendar) as CalendarFacts) };
    const isOpen = isOpenNow ? goingOnAt(at.now, at.calendar) : () => true;
    const comes = wanted.weekdays !== null || wanted.between !== null ? comesWhen(wanted, at) : () => true;
    const ids = row.cards.filter((card) => isOpen(card) && comes(card)).map(({ id }) => id);
    this.keep(slug, { stamp: stampOf(row, now), name, ids });
    return ids;
  }

  private keep(slug: string, { stamp, name, ids }: { stamp: string; name: string; ids: readonly Id[] }): void {
    const before = this.known.get(slug);
    const lists = before?.stamp === stamp ? before.lists : new Map<string, readonly Id[]>();
    this.known.delete(slug);
    this.known.set(slug, { stamp, lists: lists.set(name, ids) });
    const [firstMade] = lists.keys();
    if (lists.size > LISTS_MAX && firstMade !== undefined) lists.delete(firstMade);
    const [oldest] = this.known.keys();
    if (this.known.size > NETWORKS_MAX && oldest !== undefined) this.known.delete(oldest);
  }
}

/** What is open, and what comes next, changes with the minute and with nothing finer. */
function stampOf({ edition, calendar }: TimesState, { at }: Moment): string {
  return `${at.slice(0, 'YYYY-MM-DDTHH:MM'.length)} ${edition} ${calendar}`;
}
