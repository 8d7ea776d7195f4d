import { Inject, Injectable } from '@nestjs/common';
import { type FieldProblem, type Id, type IdSource, InvalidInput } from '#kernel';
import { IDS, type Tx } from '#platform/database';
import { OfferingHooks } from '#directory';
import { type ShareDraft } from './domain/grant.js';
import { type GrantEntity } from './store/grant.entity.js';
import { GrantShareEntity } from './store/grant-share.entity.js';
import { GrantsStore } from './store/grants.store.js';
import { OfferingFactsStore } from './store/offering-facts.store.js';
import { type ProgrammeEntity } from './store/programme.entity.js';
import { ProgrammesStore } from './store/programmes.store.js';

/** What a grant refers to: its programme, and the offerings its shares pay for. */
@Injectable()
export class GrantShares {
  constructor(
    private readonly store: GrantsStore,
    private readonly programmes: ProgrammesStore,
    private readonly offerings: OfferingFactsStore,
    private readonly hooks: OfferingHooks,
    @Inject(IDS) private readonly ids: IdSource,
  ) {}

  /** The programme of this network; null when there is none of that id. */
  async programme(tx: Tx, id: Id): Promise<ProgrammeEntity | null> {
    return this.programmes.find(tx, id);
  }

  /** The stored shares in their order. */
  async of(tx: Tx, grantId: Id): Promise<GrantShareEntity[]> {
    return this.store.shares(tx, grantId);
  }

  /**
   * Stores the shares in place of the present ones. A grant pays only for offerings of its recipient or in which the
   * recipient is a partner. Problem: InvalidInput that names every share of which this is not so.
   */
  async replace(tx: Tx, grant: GrantEntity, shares: readonly ShareDraft[]): Promise<InvalidInput | null> {
    const payable = await this.payableBy(tx, grant.organisationId, shares.map((share) => share.offeringId));
    const problems = shares.flatMap((share, index): FieldProblem[] => (payable.has(share.offeringId) ? [] : [{
      path: `shares.${index}.offeringId`, code: 'NOT_FOUND',
      message: { de: 'Kein Angebot dieser Organisation.', en: 'Not an offering of this organisation.' },
    }]));
    if (problems.length > 0) return new InvalidInput(problems);
    await this.store.replaceShares(tx, grant.id, shares.map((share, position) => ({
      id: this.ids.next(), networkId: grant.networkId, grantId: grant.id, position, ...share,
    })));
    return null;
  }

  private async payableBy(tx: Tx, organisationId: Id, offeringIds: readonly Id[]): Promise<Set<Id>> {
    const offerings = await this.offerings.byIds(tx, offeringIds);
    const partners = await this.hooks.partnersOf(tx, offerings.map((offering) => offering.id));
    const payable = offerings.filter((offering) =>
      offering.organisationId === organisationId || partners.get(offering.id)?.partnerIds.includes(organisationId));
    return new Set(payable.map((offering) => offering.id));
  }
}
