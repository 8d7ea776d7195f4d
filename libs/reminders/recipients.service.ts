import { Injectable } from '@nestjs/common';
import { type Actor, type Id, systemActor } from '#kernel';
import { type Tx } from '#platform/database';
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
