import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, type Id, Problem } from '#kernel';
import { ConfirmationsService } from '#identity';
import { AuditTrail, CLOCK, type Tx } from '#platform/database';
import { Freshness } from './freshness.js';
import { hasUnclearedChanges, OfferingCards } from './offering-cards.js';
import { OfferingEditor, wrongState } from './offering-editor.js';
import { type OfferingView } from './offering-views.js';
import { type OfferingEntity } from './store/offering.entity.js';
import { OfferingsStore } from './store/offerings.store.js';

/** Who says that everything is still right, when it is not said while acting: the public contact by link, or a duty that is done. */
export type AssuredBy = 'CONTACT' | 'OBLIGATION';

const correctionOpen = {
  de: 'Dazu wurde geschrieben, dass etwas nicht stimmt, und noch niemand hat das erledigt. Bitte sehen Sie zuerst die Korrekturen durch.',
  en: 'Somebody has written that something is wrong with it, and nobody has dealt with that yet. Please look through the corrections first.',
};

/** What people are told while somebody has still to decide about changes. */
export const changesWait = {
  de: 'Änderungen an diesem Angebot warten noch auf Freigabe; öffentlich ist der bisherige Stand. Bitte lassen Sie zuerst darüber entscheiden.',
  en: 'Changes of this offering still wait to be approved; what is public is the state before. Please have them decided first.',
};

/** "Alles stimmt noch": a published offering was looked at, and nothing of it has to change. */
@Injectable()
export class OfferingAssurance {
  constructor(
    private readonly editor: OfferingEditor,
    private readonly store: OfferingsStore,
    private readonly cards: OfferingCards,
    private readonly freshness: Freshness,
    private readonly audit: AuditTrail,
    private readonly confirmations: ConfirmationsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Problems: Refused WRONG_STATE unless it is published and no changes wait, CORRECTION_OPEN while somebody says otherwise; StaleVersion. */
  async assure(actor: Actor, seen: { id: Id; expectedVersion: number }): Promise<OfferingView | Problem> {
    return this.editor.change(actor, { ...seen, action: 'offering.assure' }, async (tx, { row }) => {
      if (row.state !== 'PUBLISHED') return wrongState(row.state);
      return await this.refusal(tx, row) ?? {
        columns: { assuredOn: this.freshness.today(), ...(confirmsEntry(actor, row) ? { confirmedAt: this.clock.now() } : {}) },
        clears: isCleared(row), note: this.noteOf(row),
      };
    });
  }

  /** Why nobody can say now that all is right: changes wait, or somebody has written what is not. Null when they can. */
  async refusal(tx: Tx, row: OfferingEntity): Promise<Problem | null> {
    return waiting(row) ?? this.contradiction(tx, row.id);
  }

  /** Why nobody can say that all is right: the contact, or whoever was asked by the office, has written what is not. Null when nobody has. */
  async contradiction(tx: Tx, id: Id): Promise<Problem | null> {
    const isOpen = await this.confirmations.hasOpenCorrection(tx, { subjectTypes: ['assurance', 'offering'], subjectId: id });
    return isOpen ? new Problem('Refused', 'CORRECTION_OPEN', correctionOpen) : null;
  }

  /** The same where somebody else has checked who may, in their transaction. Problems as of `assure`; the contact may contradict what they wrote themselves. */
  async assureIn(tx: Tx, actor: Actor, id: Id, by: AssuredBy): Promise<Problem | null> {
    const row = await this.store.findForUpdate(tx, id);
    if (row?.state !== 'PUBLISHED') return wrongState(row?.state ?? 'CLOSED');
    const refusal = by === 'OBLIGATION' ? await this.refusal(tx, row) : waiting(row);
    if (refusal) return refusal;
    const version = row.version + 1;
    const now = this.clock.now();
    // The contact of the organisation has now said what the office asked when it entered the offering.
    const isConfirmed = by === 'CONTACT' && row.recordedByCounty && row.confirmedAt === null;
    await this.cards.store(tx, actor, {
      before: row,
      columns: {
        assuredOn: this.freshness.today(), changedAt: now, version, ...(isConfirmed ? { confirmedAt: now } : {}), ...(isCleared(row) ? { clearedVersion: version } : {}),
      },
    });
    await this.audit.record(tx, actor, { action: 'offering.assure', subjectType: 'offering', subjectId: id, changes: { ...this.noteOf(row), by } });
    return null;
  }

  private noteOf({ assuredOn }: OfferingEntity): Record<string, unknown> {
    return { assuredOn: { before: assuredOn, after: this.freshness.today() } };
  }
}

/** The problem while changes wait: what is published is not what is written, so nobody can say of both that it is right. */
function waiting(row: OfferingEntity): Problem | null {
  return hasUnclearedChanges({ row }) ? new Problem('Refused', 'WRONG_STATE', changesWait) : null;
}

/** True when somebody of the organisation has now seen what the office entered: no need to wait for an answer to its mail any more. */
export function confirmsEntry(actor: Actor, row: OfferingEntity): boolean {
  return row.recordedByCounty && row.confirmedAt === null && actor.organisationId === row.organisationId;
}

/** What was cleared stays cleared: not a word of it has changed. */
function isCleared(row: OfferingEntity): boolean {
  return row.isInformal && row.clearedVersion === row.version;
}
