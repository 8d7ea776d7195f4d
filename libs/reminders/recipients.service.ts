import { Injectable } from '@nestjs/common';
import { type Actor, type Id, systemActor } from '#kernel';
import { type Tx } from '#platform/database';
import { type ReminderPart } from './domain/escalation.js';
import { ObligationKinds } from './obligation-kinds.js';
import { type Obligation } from './obligation.js';
import { type Candidate, nearness, RecipientsStore } from './store/recipients.store.js';

/** Who is told about an obligation, and who of them may know what it is about. */
@Injectable()
export class Recipients {
  constructor(private readonly store: RecipientsStore, private readonly kinds: ObligationKinds) {}

  /**
   * The nearest who may know of it: the person responsible, the organisation's people with the responsible role, its
   * admins, the integration office. If nobody may, the office is told that nobody can be reached, and no more than
   * that. `except` names accounts whose mail came back. Empty = nobody is there at all.
   */
  async nearest(tx: Tx, obligation: Obligation, except: readonly Id[]): Promise<Id[]> {
    const candidates = (await this.store.candidates(tx, obligation)).filter((one) => !except.includes(one.accountId));
    const sighted = await this.sighted(tx, obligation, candidates);
    const asked = sighted.length > 0 ? sighted : candidates.filter((one) => one.networkRoles.includes('COORDINATOR'));
    const rank = asked[0]?.rank ?? nearness.OFFICE;
    return asked.filter((one) => one.rank === rank).map((one) => one.accountId);
  }

  /**
   * Who else is told of what is still open, besides the nearest: the next nearest of the organisation, its admins, or the
   * integration office; of each only those who may know of it. Once it is overdue the admins hear it in any case.
   */
  async further(tx: Tx, obligation: Obligation, to: { part: Exclude<ReminderPart, 'RESPONSIBLE'>; isOverdue: boolean }): Promise<Id[]> {
    const told = await this.nearest(tx, obligation, []);
    const sighted = await this.sighted(tx, obligation, await this.store.candidates(tx, obligation));
    const others = sighted.filter((one) => to.isOverdue || !told.includes(one.accountId));
    const ids = (some: readonly Candidate[]): Id[] => some.map((one) => one.accountId);
    switch (to.part) {
      case 'DEPUTY': {
        const inside = others.filter((one) => one.rank < nearness.OFFICE);
        return ids(inside.filter((one) => one.rank === inside[0]?.rank));
      }
      case 'LEAD': return ids(others.filter((one) => one.organisationRoles.includes('ADMIN')));
      case 'OFFICE': return ids(others.filter((one) => one.networkRoles.includes('COORDINATOR')));
    }
  }

  /** True when this person may know what the obligation is about; asked again when the mail is written. */
  async mayKnow(tx: Tx, obligation: Obligation, accountId: Id): Promise<boolean> {
    const candidates = (await this.store.candidates(tx, obligation)).filter((one) => one.accountId === accountId);
    return (await this.sighted(tx, obligation, candidates)).length > 0;
  }

  private async sighted(tx: Tx, obligation: Obligation, candidates: readonly Candidate[]): Promise<Candidate[]> {
    const kept: Candidate[] = [];
    for (const candidate of candidates) {
      for (const actor of [asMember(candidate, obligation), asOfficer(candidate, obligation)]) {
        const isVisible = (await this.kinds.visible(tx, actor, [obligation])).length > 0;
        if (isVisible && !kept.includes(candidate)) kept.push(candidate);
      }
    }
    return kept;
  }
}

/** The person as a session with every proof would show them: a mail cannot ask for a second factor. */
function person(candidate: Candidate, { networkId }: Obligation): Actor {
  return { ...systemActor(networkId), kind: 'PERSON', accountId: candidate.accountId, hasSecondFactor: true };
}

function asMember(candidate: Candidate, obligation: Obligation): Actor {
  const { organisationRoles } = candidate;
  return { ...person(candidate, obligation), organisationId: organisationRoles.length > 0 ? obligation.organisationId : null, organisationRoles };
}

function asOfficer(candidate: Candidate, obligation: Obligation): Actor {
  return { ...person(candidate, obligation), networkRoles: candidate.networkRoles };
}
