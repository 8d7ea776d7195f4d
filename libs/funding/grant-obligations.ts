import { Inject, Injectable } from '@nestjs/common';
import { type Actor, berlinDateOf, type Clock, type Id, LocalDate } from '#kernel';
import { CLOCK, type Tx } from '#platform/database';
import { RemindersService } from '#reminders';
import { standingOf } from './domain/grant-deadlines.js';
import { type GrantDeadlineEntity } from './store/grant-deadline.entity.js';
import { type GrantEntity } from './store/grant.entity.js';
import { GrantsStore } from './store/grants.store.js';
import { type KnownObligation, ObligationFactsStore } from './store/obligation-facts.store.js';

/** What the obligations of grants are about: one deadline each. */
export const grantDeadlineSubject = 'grantDeadline';
/** By the id of the deadline. */
type Known = ReadonlyMap<Id, KnownObligation>;
const NO_OFFERING = 'Zuwendung ohne Angebot';

/** Turns the deadlines of a grant into obligations, whose reminders the reminders lib plans in the same transaction. */
@Injectable()
export class GrantObligations {
  constructor(
    private readonly reminders: RemindersService,
    private readonly grants: GrantsStore,
    private readonly facts: ObligationFactsStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Plans what is open and, once, what was missed before anybody knew of it; revises what has moved, suppresses what nobody has to do any more.
   */
  async plan(tx: Tx, actor: Actor, given: { grant: GrantEntity; deadlines: readonly GrantDeadlineEntity[]; known: Known }): Promise<void> {
    const title = (await this.grants.offeringTitles(tx, given.grant.id)).join(', ') || NO_OFFERING;
    const { known } = given;
    for (const row of given.deadlines) {
      if (row.state === 'OPEN' || row.state === 'MISSED') await this.planOne(tx, actor, { grant: given.grant, row, title, latest: known.get(row.id) ?? null });
      else if (known.has(row.id)) await this.suppress(tx, actor, row);
    }
  }

  /** The newest obligation about each of these deadlines. */
  async known(tx: Tx, deadlines: readonly GrantDeadlineEntity[]): Promise<Known> {
    return this.facts.latest(tx, deadlines.map((row) => row.id));
  }

  /** The deadline with its state of today, as far as that hangs on when somebody could first be reminded of it. */
  standing(row: GrantDeadlineEntity, given: { grant: GrantEntity; known: Known }): GrantDeadlineEntity {
    const standing = standingOf({ kind: row.kind, safeDue: row.safeDueOn }, {
      today: berlinDateOf(this.clock.now()), awardTo: given.grant.awardTo, knownOn: given.known.get(row.id)?.plannedOn ?? null,
    });
    return { ...row, ...standing };
  }

  private async planOne(
    tx: Tx, actor: Actor, given: { grant: GrantEntity; row: GrantDeadlineEntity; title: string; latest: KnownObligation | null },
  ): Promise<void> {
    const { grant, row, latest } = given;
    const nominal = row.proposedOn === null ? row.nominalOn : LocalDate.min(row.nominalOn, row.proposedOn);
    await this.reminders.planObligation(tx, actor, {
      kind: row.kind, subjectType: grantDeadlineSubject, subjectId: row.id, instance: instanceOf(latest, nominal),
      organisationId: grant.organisationId, responsibleAccountId: grant.responsibleAccountId, responsibleRole: 'FINANCE',
      // Not the funder: the title reaches people who may not know of a grant that is not shared with the county.
      title: given.title, nominal, effective: row.effectiveOn, safeDue: row.safeDueOn,
    });
  }

  /** What this deadline asks for has happened. */
  async finish(tx: Tx, actor: Actor, row: GrantDeadlineEntity): Promise<void> {
    await this.reminders.finish(tx, actor, { subjectType: grantDeadlineSubject, subjectId: row.id, kinds: [row.kind] });
  }

  /** The grant goes as if it had never been entered: nobody is reminded of its days any more. What was told stays in the ledger. */
  async retract(tx: Tx, actor: Actor, deadlines: readonly GrantDeadlineEntity[]): Promise<void> {
    for (const row of deadlines) await this.reminders.suppress(tx, actor, { subjectType: grantDeadlineSubject, subjectId: row.id, kinds: [row.kind], reason: 'TAKEN_BACK' });
  }

  private async suppress(tx: Tx, actor: Actor, row: GrantDeadlineEntity): Promise<void> {
    await this.reminders.suppress(tx, actor, {
      subjectType: grantDeadlineSubject, subjectId: row.id, kinds: [row.kind], reason: row.stateReason ?? row.state,
    });
  }
}

/**
 * What was done for one day is not done for another: an end that was reported as settled and then extended is an
 * obligation anew, told apart by its day.
 */
function instanceOf(latest: KnownObligation | null, nominal: LocalDate): string {
  if (latest === null) return '';
  return latest.state === 'DONE' && latest.nominal !== nominal ? nominal : latest.instance;
}

