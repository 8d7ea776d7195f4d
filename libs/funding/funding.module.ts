import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { type Clock } from '#kernel';
import { ConfirmationsService } from '#identity';
import { CLOCK, type Tx } from '#platform/database';
import { CostPlansService } from './cost-plans.service.js';
import { isUnconfirmed } from './domain/grant.js';
import { ForwardedMoney } from './forwarded-money.js';
import { GrantDeadlineReminder } from './grant-deadline.reminder.js';
import { GrantDeadlinesService } from './grant-deadlines.service.js';
import { grantFacts } from './grant-facts.js';
import { forwardingSubject, GrantForwarding } from './grant-forwarding.service.js';
import { GrantObligations } from './grant-obligations.js';
import { GrantProof } from './grant-proof.service.js';
import { GrantSettling } from './grant-settling.service.js';
import { GrantShares } from './grant-shares.js';
import { GrantSights } from './grant-sights.service.js';
import { GrantWriter } from './grant-writer.js';
import { noticeTitle } from './grant.view.js';
import { ListedGrants } from './listed-grants.service.js';
import { GrantSettlementResolver, GrantsResolver } from './grants.resolver.js';
import { GrantsService } from './grants.service.js';
import { PaymentsService } from './payments.service.js';
import { ProgrammesResolver } from './programmes.resolver.js';
import { ProgrammesService } from './programmes.service.js';
import { forwardingCorrectionMail, forwardingWords } from './mails/forwarding.mail.js';
import { OfferingRunwayResolver, RunwayResolver } from './runway.resolver.js';
import { RunwayPositions } from './runway-positions.js';
import { RunwayRollups } from './runway-rollups.js';
import { RunwayService } from './runway.service.js';
import { ScenarioResolver } from './scenario.resolver.js';
import { ScenarioService } from './scenario.service.js';
import { CostPlansStore } from './store/cost-plans.store.js';
import { GrantEntity } from './store/grant.entity.js';
import { GrantsStore } from './store/grants.store.js';
import { KnownMoneyStore } from './store/known-money.store.js';
import { ObligationFactsStore } from './store/obligation-facts.store.js';
import { OfferingFactsStore } from './store/offering-facts.store.js';
import { OrganisationFactsStore } from './store/organisation-facts.store.js';
import { ProgrammesStore } from './store/programmes.store.js';
import { RunwayStore } from './store/runway.store.js';
import { ThresholdsService } from './thresholds.service.js';
import { TypedDeadlinesService } from './typed-deadlines.service.js';

/**
 * Money with its end in sight: programmes of funders, grants with the deadlines that follow from them by rule, what
 * offerings cost, and from these how long the money lasts, per offering and for the county.
 */
@Module({
  providers: [
    CostPlansService, ForwardedMoney, GrantDeadlineReminder, GrantDeadlinesService, GrantForwarding, GrantObligations, GrantProof, GrantSettling, GrantShares, GrantSights, GrantWriter, GrantsService, ListedGrants, PaymentsService, ProgrammesService, RunwayPositions, RunwayRollups, RunwayService, ScenarioService,
    ThresholdsService, TypedDeadlinesService, CostPlansStore, GrantsStore, KnownMoneyStore, ObligationFactsStore, OfferingFactsStore, OrganisationFactsStore, ProgrammesStore, RunwayStore,
    GrantSettlementResolver, GrantsResolver, OfferingRunwayResolver, ProgrammesResolver, RunwayResolver, ScenarioResolver,
  ],
  exports: [CostPlansService, GrantsService, ListedGrants, PaymentsService, ProgrammesService, RunwayService],
})
export class FundingModule implements OnModuleInit {
  constructor(
    private readonly confirmations: ConfirmationsService, private readonly grants: GrantsStore, @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.confirmations.register('grant', {
      facts: async (tx, id) => grantFacts(tx, this.grants, id),
      unconfirmed: async (tx, id) => unconfirmedGrant(tx, id),
      confirm: async (tx, _actor, id) => this.confirmGrant(tx, id),
    });
    this.confirmations.register(forwardingSubject, {
      facts: async (tx, id) => grantFacts(tx, this.grants, id),
      unconfirmed: async (tx, id) => unconfirmedGrant(tx, id),
      confirm: async (tx, _actor, id) => this.confirmGrant(tx, id),
      own: { words: forwardingWords, action: 'grant.update', correction: forwardingCorrectionMail },
    });
  }

  private async confirmGrant(tx: Tx, id: string): Promise<void> {
    const grant = await this.grants.findForUpdate(tx, id);
    if (grant && isUnconfirmed(grant)) await this.grants.update(tx, grant, { confirmedAt: this.clock.now(), changedAt: this.clock.now() });
  }
}

async function unconfirmedGrant(tx: Tx, id: string): Promise<{ organisationId: string; title: string } | null> {
  const grant = await tx.findOne(GrantEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  return grant && isUnconfirmed(grant) ? { organisationId: grant.organisationId, title: noticeTitle(grant) } : null;
}
