import { berlinInstant, LocalDate, type Moment, WorkingDays } from '#kernel';

/** Local time in Germany at which reminders go out; never between two and three, where an hour is missing or double. */
export const sendTime = '07:00';

/** Stages of a legal deadline, in calendar days before its safe day; a network may set its own. */
export const legalDeadlineOffsetsDays: readonly number[] = [180, 90, 30, 14, 7, 3, 1];

/** Stages of the end of a funding or of a contribution. */
export const fundingEndOffsetsDays: readonly number[] = [180, 120, 90, 60, 30, 14, 7, 1];

/** With so few working days left a change is told at once and not in the next digest. */
const immediateWorkingDaysMax = 2;

/** A day and an instant at which something goes out. */
export interface Sending {
  readonly sendOn: LocalDate;
  /** 07:00 in Germany as UTC text, which sorts by time; computed anew when time zone or holiday data change. */
  readonly sendAt: string;
}

/** One reminder before a deadline, so many calendar days before its safe day. */
export interface Stage extends Sending {
  readonly offsetDays: number;
}

/** What the stages of an obligation are counted from. */
export interface StagePlan {
  /** Last working day on or before the nominal day. */
  readonly safeDue: LocalDate;
  /** Whole days, at least 0; the order does not matter. */
  readonly offsetsDays: readonly number[];
  /** The days on which somebody in the recipient's Land reads mail. */
  readonly isWorkingDay: WorkingDays;
}

/**
 * The stages of an obligation, the earliest first. A send day that is no working day moves to the working day before,
 * so two stages can fall on one day; then the one nearer to the deadline is the later.
 */
export function stagesOf(plan: StagePlan): Stage[] {
  return [...new Set(plan.offsetsDays)].sort((a, b) => b - a).map((offsetDays) => ({
    offsetDays, ...sendingOn(WorkingDays.onOrBefore(plan.isWorkingDay, LocalDate.addDays(plan.safeDue, -offsetDays))),
  }));
}

/** A stage as it is to be stored: to be sent, or already past when it was planned and therefore never sent. */
export type PlannedReminder = Stage & PlannedState;
/** The second half of a planned reminder. */
export type PlannedState =
  | { readonly state: 'PENDING'; readonly reason: null }
  | { readonly state: 'SUPPRESSED'; readonly reason: 'PAST_WHEN_PLANNED' };

/** Plans the stages of a deadline that is entered or changed now; a stage whose instant has passed is not caught up. */
export function plannedStagesOf(plan: StagePlan, now: Moment): PlannedReminder[] {
  return stagesOf(plan).map((stage): PlannedReminder => ({ ...stage, ...stateOf(stage, now) }));
}

/** How a telling is stored that is planned now: what is past already is not caught up. */
export function stateOf({ sendAt }: Sending, now: Moment): PlannedState {
  return sendAt < now.at ? { state: 'SUPPRESSED', reason: 'PAST_WHEN_PLANNED' } : { state: 'PENDING', reason: null };
}

/** A stored reminder, as far as planning must know it. */
export interface StoredReminder extends Stage {
  readonly state: 'PENDING' | 'SENT' | 'SUPPRESSED' | 'SUPERSEDED';
}

/** What one sweep does about one obligation and recipient. */
export interface DueReminders<R extends StoredReminder> {
  /** The one reminder to send; null when none is due. */
  readonly send: R | null;
  /** Due as well, but overtaken by a later stage: SUPPRESSED with the reason `CATCH_UP`. */
  readonly catchUp: readonly R[];
  /** True when the day of the sent reminder is over already. */
  readonly isLate: boolean;
  /** Stages that did not go out on their day, for the metric. */
  readonly missedStages: number;
}

/**
 * What is due of the reminders of one obligation, revision and recipient. After a downtime of any length only the
 * latest missed stage is sent, so nobody gets a flood.
 */
export function dueRemindersOf<R extends StoredReminder>(reminders: readonly R[], now: Moment): DueReminders<R> {
  const due = reminders.filter((reminder) => reminder.state === 'PENDING' && reminder.sendAt <= now.at).sort(byTime);
  const send = due.at(-1) ?? null;
  return {
    send,
    catchUp: due.slice(0, -1),
    isLate: send !== null && send.sendOn < now.on,
    missedStages: due.filter((reminder) => reminder.sendOn < now.on).length,
  };
}

/**
 * True when a recipient must be told that a date has changed: something was sent, and it named another day than the
 * one that holds now. Asked by the sweep and not at the change, so moving a date and moving it back sends nothing.
 * `toldDay` is the day named in the last message to the recipient; null = nothing was ever sent.
 */
export function needsChangeNotice(toldDay: LocalDate | null, currentDay: LocalDate): boolean {
  return toldDay !== null && toldDay !== currentDay;
}

/**
 * When what is due now goes out: on a working day at 07:00 or, after that, at once; else with the digest of the next
 * working day, because nobody reads it before and nothing may arrive on a Sunday as if it could not wait.
 */
export function digestOf(now: Moment, isWorkingDay: WorkingDays): Sending {
  const seven = sendingOn(now.on);
  if (!isWorkingDay(now.on)) return nextDigest(now, isWorkingDay);
  return seven.sendAt > now.at ? seven : { sendOn: now.on, sendAt: now.at };
}

/** Which telling a new or changed day needs besides its stages, and when. CHANGE: the day has changed. SOON: too near for the next digest. */
export interface Notice extends Sending {
  readonly rule: 'CHANGE' | 'SOON';
}

/**
 * The telling that a day entered or changed now needs; null when its stages are enough. Whoever was told another day
 * hears of the new one with the next digest; with at most two working days left everybody hears of it at once.
 */
export function noticeOf(plan: StagePlan, given: { toldDay: LocalDate | null; now: Moment }): Notice | null {
  const { toldDay, now } = given;
  const isImmediate = isTooNearForDigest(plan, now);
  if (toldDay === null && !isImmediate) return null;
  const sending = isImmediate ? { sendOn: now.on, sendAt: now.at } : nextDigest(now, plan.isWorkingDay);
  return { rule: toldDay === null ? 'SOON' : 'CHANGE', ...sending };
}

/** True when so few working days are left that the digest would come too late. */
export function isTooNearForDigest({ isWorkingDay, safeDue }: Pick<StagePlan, 'isWorkingDay' | 'safeDue'>, now: Moment): boolean {
  return WorkingDays.count(isWorkingDay, now.on, safeDue) <= immediateWorkingDaysMax;
}

/** The next daily digest: 07:00 of the first working day that is not over yet at that hour. */
export function nextDigest(now: Moment, isWorkingDay: WorkingDays): Sending {
  const today = sendingOn(now.on);
  const earliest = today.sendAt >= now.at ? now.on : LocalDate.addDays(now.on, 1);
  return sendingOn(WorkingDays.onOrAfter(isWorkingDay, earliest));
}

/** Seven in the morning of a day. */
export function sendingOn(sendOn: LocalDate): Sending {
  return { sendOn, sendAt: berlinInstant(sendOn, sendTime).toISOString() };
}

/** By time, and within one day the stage nearer to the deadline last. */
function byTime(a: Stage, b: Stage): number {
  if (a.sendAt !== b.sendAt) return a.sendAt < b.sendAt ? -1 : 1;
  return b.offsetDays - a.offsetDays;
}
