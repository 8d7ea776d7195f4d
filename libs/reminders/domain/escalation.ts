import { LocalDate, WorkingDays } from '#kernel';
import { type PlannedReminder, type Sending, sendingOn, type StagePlan } from './stages.js';

/** To whom a reminder goes, as a part to play; which people that are, is found out when it goes out. */
export type ReminderPart = 'RESPONSIBLE' | 'DEPUTY' | 'LEAD' | 'OFFICE';

/** A reminder to somebody else than the one it is up to, because it is still open. */
export interface Escalation extends Sending {
  readonly rule: `T-${number}` | 'T+1';
  readonly offsetDays: number;
  readonly part: Exclude<ReminderPart, 'RESPONSIBLE'>;
}

/** From this stage on somebody else is told when nobody reacts; in calendar days before the safe day. */
const deputyFromDays = 30;
/** Working days within which whoever was told should have said that they take care of it. */
const reactionWorkingDays = 5;
/** The stage at which the admins hear of what is still open. */
const leadDays = 7;

/**
 * Who else hears of an obligation while it is open: five working days after a stage from T-30 on the deputy, unless it was
 * acknowledged; at T-7 the admins; on the first working day after its effective day the admins and the integration office.
 * `stages` are those planned for the person responsible: of one that is past when planned nobody can be silent.
 */
export function escalationsOf(plan: StagePlan & { effective: LocalDate }, stages: readonly PlannedReminder[]): Escalation[] {
  const { isWorkingDay } = plan;
  const lead = sendingOn(WorkingDays.onOrBefore(isWorkingDay, LocalDate.addDays(plan.safeDue, -leadDays)));
  const overdue = sendingOn(WorkingDays.add(isWorkingDay, plan.effective, 1));
  const deputies = stages.filter((stage) => stage.state === 'PENDING' && stage.offsetDays <= deputyFromDays).map((stage): Escalation => ({
    rule: `T-${stage.offsetDays}`, offsetDays: stage.offsetDays, part: 'DEPUTY', ...sendingOn(WorkingDays.add(isWorkingDay, stage.sendOn, reactionWorkingDays)),
  }));
  return [
    // From T-7 on the admins know, and nobody between them is asked any more.
    ...deputies.filter((escalation) => escalation.sendOn < lead.sendOn),
    { rule: `T-${leadDays}`, offsetDays: leadDays, part: 'LEAD', ...lead },
    { rule: 'T+1', offsetDays: -1, part: 'LEAD', ...overdue },
    { rule: 'T+1', offsetDays: -1, part: 'OFFICE', ...overdue },
  ];
}

/**
 * True when a deputy need not be asked: since the stage went out somebody has said that they take care of it. It never
 * holds up the admins at T-7 or anybody once it is overdue. Both instants as UTC text, which sorts by time.
 */
export function isAnswered(escalation: Pick<Escalation, 'part'>, given: { stageSentAt: string | null; acknowledgedAt: string | null }): boolean {
  const { stageSentAt, acknowledgedAt } = given;
  return escalation.part === 'DEPUTY' && stageSentAt !== null && acknowledgedAt !== null && acknowledgedAt >= stageSentAt;
}
