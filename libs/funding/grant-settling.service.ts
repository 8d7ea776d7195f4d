import { Injectable } from '@nestjs/common';
import { type Actor, type Id } from '#kernel';
import { type Tx } from '#platform/database';
import { GrantDeadlinesService } from './grant-deadlines.service.js';
import { GrantsStore } from './store/grants.store.js';

/** Grants read at a time. */
const BATCH = 100;

/** Derives the deadlines of many grants anew, when what they are counted by has changed. */
@Injectable()
export class GrantSettling {
  constructor(private readonly store: GrantsStore, private readonly deadlines: GrantDeadlinesService) {}

  /** All grants of a programme, also those that the caller may not know of: rules hold for everybody. */
  async ofProgramme(tx: Tx, actor: Actor, programmeId: Id): Promise<void> {
    for (let after: Id | null = null, isFirst = true; isFirst || after !== null; isFirst = false) {
      const grants = await this.store.lockOfProgramme(tx, { programmeId, after, limit: BATCH });
      for (const grant of grants) await this.deadlines.settle(tx, actor, grant);
      after = grants.length === BATCH ? grants.at(-1)?.id ?? null : null;
    }
  }
}
