import { Inject, Injectable } from '@nestjs/common';
import { berlinDateOf, type Clock, type Id, type IdSource, isProblem, type Language, noSuchNetwork, Problem, systemActor } from '#kernel';
import { MembershipsService, NetworksService } from '#identity';
import { PUBLIC_URL } from '#platform/config';
import { AuditTrail, CLOCK, Doors, IDS, RateLimiter, type Tx } from '#platform/database';
import { Outbox } from '#platform/mail';
import { SECRETS, Secrets } from '#platform/secret';
import { monthOf } from './domain/empty-search.js';
import { type NothingFoundInput, parseNothingFound } from './domain/nothing-found.js';
import { EmptySearches } from './empty-searches.js';
import { type FeedbackShare, FeedbackShares } from './feedback-shares.js';
import { nothingFoundMail } from './mails/feedback.mail.js';
import { EmptySearchesStore } from './store/empty-searches.store.js';
import { FeedbackEntity } from './store/feedback.entity.js';

const PER_SENDER = { max: 10, windowMs: 3_600_000 };
/** Notes in one network in a day: more would be a campaign, and bury what matters. */
const NOTES_PER_NETWORK: FeedbackShare = { everybody: 200, sender: 10 };

/**
 * "I found nothing": anybody may say it, and nothing is kept of who did. It counts beside the searches without result; what
 * somebody adds in words goes to the inbox of the integration office.
 */
@Injectable()
export class NothingFoundService {
  constructor(
    private readonly doors: Doors,
    private readonly networks: NetworksService,
    private readonly memberships: MembershipsService,
    private readonly counts: EmptySearchesStore,
    private readonly searches: EmptySearches,
    private readonly outbox: Outbox,
    private readonly limiter: RateLimiter,
    private readonly shares: FeedbackShares,
    private readonly audit: AuditTrail,
    @Inject(SECRETS) private readonly secrets: Secrets,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdSource,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  /** Counts it, and keeps the words where there are any. Problems: InvalidInput; Refused TOO_MUCH_FEEDBACK. @throws AppError NOT_FOUND, RATE_LIMITED */
  async report(input: NothingFoundInput & { readonly network: string }, from: { sender: string; language: Language }): Promise<{ receivedAt: Date } | Problem> {
    const parsed = parseNothingFound(input, from.language);
    if (isProblem(parsed)) return parsed;
    const { key, note } = parsed;
    const network = await this.networks.bySlug(input.network);
    if (!network) throw noSuchNetwork(input.network);
    await this.limiter.require(this.secrets.indexOf('feedback', from.sender), PER_SENDER);
    // In nobody's name, also when the sender is signed in.
    const actor = systemActor(network.id);
    return this.doors.inNetwork(actor, async (tx) => {
      if (note !== null && await this.shares.take(`nothing found in ${network.id}`, from.sender, NOTES_PER_NETWORK) !== null) return enough();
      const receivedAt = this.clock.now();
      const counted = { ...key, month: monthOf(berlinDateOf(receivedAt)) };
      if (this.searches.isFirstReport(network.id, counted, from.sender)) await this.counts.add(tx, network.id, [{ ...counted, searches: 0, reports: 1 }]);
      if (note !== null) await this.hand(tx, network.id, { ...key, note, receivedAt });
      // Neither place nor life area: the trail shows single acts, and of those nobody is to know where they come from.
      await this.audit.record(tx, actor, { action: 'feedback.give', subjectType: 'network', subjectId: network.id, changes: { topic: 'NOTHING_FOUND' } });
      return { receivedAt };
    });
  }

  /** Into the inbox of the office, with one mail a day to each reader of it. */
  private async hand(tx: Tx, networkId: Id, said: Pick<FeedbackEntity, 'lifeArea' | 'place' | 'receivedAt'> & { note: string }): Promise<void> {
    const { note: words, lifeArea, place, receivedAt } = said;
    await tx.insert(FeedbackEntity, {
      id: this.ids.next(), networkId, offeringId: null, organisationId: null, topic: 'NOTHING_FOUND', words, lifeArea, place, receivedAt,
      forwardedAt: null, handledAt: null, handledBy: null,
    });
    for (const { accountId, language } of await this.memberships.coordinators(tx)) {
      await this.outbox.add(tx, {
        networkId, accountId, toAddress: null, kind: 'feedback', uniqueKey: `feedback nothing found ${networkId} ${berlinDateOf(receivedAt)} ${accountId}`,
        dueAt: receivedAt, language, content: nothingFoundMail({ language, url: this.publicUrl }), isConfidential: false,
      });
    }
  }
}

function enough(): Problem {
  return new Problem('Refused', 'TOO_MUCH_FEEDBACK', {
    de: 'Heute haben schon sehr viele geschrieben, dass sie nichts gefunden haben. Bitte versuchen Sie es morgen wieder, oder melden Sie es ohne Text.',
    en: 'A great many people have written today that they found nothing. Please try again tomorrow, or report it without a text.',
  });
}
