import { Inject, Injectable } from '@nestjs/common';
import { type Actor, berlinDateOf, type Clock, type Id, type IdSource, isCursorInstant, isId, isProblem, keyOfCursor, noSuchNetwork, pageOf, pageSize, Problem, systemActor } from '#kernel';
import { accountOf, authorise, may, MembershipsService, NetworksService, notFound } from '#identity';
import { PUBLIC_URL } from '#platform/config';
import { AuditTrail, CLOCK, Doors, IDS, RateLimiter, type Tx } from '#platform/database';
import { Outbox } from '#platform/mail';
import { SECRETS, Secrets } from '#platform/secret';
import { type FeedbackTopic, isForTheOffice, parseFeedback } from './domain/feedback.js';
import { type LifeArea } from './domain/vocabulary.js';
import { type FeedbackShare, FeedbackShares } from './feedback-shares.js';
import { feedbackMail } from './mails/feedback.mail.js';
import { FeedbackEntity } from './store/feedback.entity.js';
import { OfferingsStore } from './store/offerings.store.js';

const PER_SENDER = { max: 10, windowMs: 3_600_000 };
/** About one offering in a day: more would be a campaign, and bury what matters. */
const PER_OFFERING: FeedbackShare = { everybody: 50, sender: 5 };

/** Feedback in the shape of the contract. */
export interface FeedbackView {
  id: Id;
  /** Whose inbox it lies in; null = the office's. What the policy of its fields asks for. */
  organisationId: Id | null;
  /** Null where nothing was found. */
  offeringId: Id | null;
  offeringTitle: string | null;
  lifeArea: LifeArea | null;
  place: string | null;
  topic: FeedbackTopic;
  words: string | null;
  receivedAt: Date;
  forwardedAt: Date | null;
  handledAt: Date | null;
}

const INBOX = `SELECT f.id, f.organisation_id AS "organisationId", f.offering_id AS "offeringId", o.title AS "offeringTitle", f.topic, f.words, f.life_area AS "lifeArea", f.place, f.received_at AS "receivedAt",
    f.forwarded_at AS "forwardedAt", f.handled_at AS "handledAt"
  FROM feedback f LEFT JOIN offering o ON o.network_id = f.network_id AND o.id = f.offering_id`;

/**
 * "Something is wrong here": anybody may say it, and nothing is kept of who did. It goes to the inbox of the organisation;
 * what tells of barriers and exclusion, and what is about a person's service, to the integration office, which passes on.
 */
@Injectable()
export class FeedbackService {
  constructor(
    private readonly doors: Doors,
    private readonly networks: NetworksService,
    private readonly memberships: MembershipsService,
    private readonly offerings: OfferingsStore,
    private readonly outbox: Outbox,
    private readonly limiter: RateLimiter,
    private readonly shares: FeedbackShares,
    private readonly audit: AuditTrail,
    @Inject(SECRETS) private readonly secrets: Secrets,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdSource,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  /** Stores feedback about what is public. Problems: InvalidInput; Refused TOO_MUCH_FEEDBACK. @throws AppError NOT_FOUND, RATE_LIMITED */
  async give(
    input: { network: string; offeringId: Id; topic: FeedbackTopic; words?: string | null }, sender: string,
  ): Promise<{ receivedAt: Date } | Problem> {
    const { topic, offeringId } = input;
    const parsed = parseFeedback(topic, input.words);
    if (isProblem(parsed)) return parsed;
    const network = await this.networks.bySlug(input.network);
    if (!network) throw noSuchNetwork(input.network);
    await this.limiter.require(this.secrets.indexOf('feedback', sender), PER_SENDER);
    // In nobody's name, also when the sender is signed in.
    const actor = systemActor(network.id);
    return this.doors.inNetwork(actor, async (tx) => {
      const organisationId = await this.publicOffering(tx, offeringId);
      // What is for the office has room of its own: wrong facts by the dozen must not keep anybody from telling of exclusion.
      const over = await this.shares.take(isForTheOffice(topic) ? `${topic} ${offeringId}` : offeringId, sender, PER_OFFERING);
      if (over !== null) return enough(over);
      const receivedAt = this.clock.now();
      const row: FeedbackEntity & { offeringId: Id } = {
        id: this.ids.next(), networkId: network.id, offeringId, organisationId: isForTheOffice(topic) ? null : organisationId, topic, words: parsed.words, lifeArea: null, place: null,
        receivedAt, forwardedAt: null, handledAt: null, handledBy: null,
      };
      await tx.insert(FeedbackEntity, row);
      await this.tell(tx, row);
      await this.audit.record(tx, actor, { action: 'feedback.give', subjectType: 'offering', subjectId: offeringId, changes: { topic } });
      return { receivedAt };
    });
  }

  /** The inbox of the organisation acted for, else of the office, oldest first. */
  async inbox(
    actor: Actor, input: { isHandled?: boolean | null; first?: number | null; after?: string | null },
  ): Promise<{ items: FeedbackView[]; nextCursor: string | null }> {
    const { organisationId } = actor;
    authorise(actor, 'feedback.read', { organisationId });
    const first = pageSize(input.first);
    const after = keyOfCursor(input.after, [isCursorInstant, isId]);
    // Over feedback_inbox.
    const rows: FeedbackView[] = await this.doors.readInNetwork(actor, (tx) => tx.query(
      `${INBOX} WHERE f.organisation_id IS NOT DISTINCT FROM $1::uuid AND (f.handled_at IS NOT NULL) = $2
         AND ($3::timestamptz IS NULL OR (f.received_at, f.id) > ($3, $4::uuid)) ORDER BY f.received_at, f.id LIMIT $5`,
      [organisationId, input.isHandled ?? false, after?.[0] ?? null, after?.[1] ?? null, first + 1],
    ));
    return pageOf(rows, { first, keyOf: (row) => [row.receivedAt.toISOString(), row.id], show: (row) => row });
  }

  /** Notes that it was dealt with. Problem: Refused WRONG_STATE when somebody has already. */
  async markHandled(actor: Actor, id: Id): Promise<FeedbackView | Problem> {
    return this.change(actor, id, 'feedback.handle', async (tx, row) => {
      if (row.handledAt) return handledAlready();
      await tx.update(FeedbackEntity, { id }, { handledAt: this.clock.now(), handledBy: accountOf(actor) });
      return null;
    });
  }

  /** Passes it on to the organisation. Problem: Refused WRONG_STATE when there is none, or it was dealt with. */
  async forward(actor: Actor, id: Id): Promise<FeedbackView | Problem> {
    return this.change(actor, id, 'feedback.forward', async (tx, row) => {
      if (row.handledAt) return handledAlready();
      const { offeringId } = row;
      const organisationId = offeringId === null ? null : (await this.offerings.find(tx, offeringId))?.organisationId ?? null;
      if (offeringId === null || organisationId === null) return noOrganisation();
      await tx.update(FeedbackEntity, { id }, { organisationId, forwardedAt: this.clock.now() });
      await this.tell(tx, { ...row, offeringId, organisationId });
      return null;
    });
  }

  private async change(
    actor: Actor, id: Id, action: 'feedback.handle' | 'feedback.forward', work: (tx: Tx, row: FeedbackEntity) => Promise<Problem | null>,
  ): Promise<FeedbackView | Problem> {
    return this.doors.inNetwork(actor, async (tx) => {
      const row = await tx.findOne(FeedbackEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      // The office knows what it has passed on; it is dealt with there.
      if (row?.forwardedAt && actor.organisationId === null && may(actor, action, { organisationId: null })) return forwardedAlready();
      // What lies in another inbox sounds like what does not exist.
      if (!row || row.organisationId !== actor.organisationId) throw notFound();
      authorise(actor, action, { organisationId: row.organisationId });
      const problem = await work(tx, row);
      if (problem) return problem;
      await this.audit.record(tx, actor, { action, subjectType: row.offeringId ? 'offering' : 'network', subjectId: row.offeringId ?? row.networkId, changes: { feedback: id } });
      const [view] = await tx.query<FeedbackView[]>(`${INBOX} WHERE f.id = $1`, [id]);
      if (!view) throw notFound();
      return view;
    });
  }

  /** The organisation behind what everybody can see; null for a person's service. @throws AppError NOT_FOUND */
  private async publicOffering(tx: Tx, id: Id): Promise<Id | null> {
    const rows: { organisationId: Id | null }[] = await tx.query(
      `SELECT o.organisation_id AS "organisationId" FROM offering o JOIN offering_card c ON c.network_id = o.network_id AND c.id = o.id
       WHERE o.id = $1 AND c.is_public`, [id]);
    const [row] = rows;
    if (!row) throw notFound();
    return row.organisationId;
  }

  /** One mail a day about one offering to each reader of the inbox. */
  private async tell(tx: Tx, { networkId, offeringId, organisationId }: FeedbackEntity & { offeringId: Id }): Promise<void> {
    const readers = organisationId === null ? await this.memberships.coordinators(tx) : await this.memberships.adminsOf(tx, [organisationId]);
    const title = (await this.offerings.find(tx, offeringId))?.title ?? '';
    for (const { accountId, language } of readers) {
      await this.outbox.add(tx, {
        networkId, accountId, toAddress: null, kind: 'feedback', uniqueKey: `feedback ${offeringId} ${berlinDateOf(this.clock.now())} ${accountId}`,
        dueAt: this.clock.now(), language, content: feedbackMail(title, { language, url: this.publicUrl }), isConfidential: false,
      });
    }
  }
}

function enough(over: 'SENDER' | 'EVERYBODY'): Problem {
  if (over === 'SENDER') {
    return new Problem('Refused', 'TOO_MUCH_FEEDBACK', {
      de: 'Von hier ist heute schon mehrmals zu diesem Angebot geschrieben worden; das ist angekommen. Bitte versuchen Sie es morgen wieder.',
      en: 'Feedback about this offering has come from here several times today, and was received. Please try again tomorrow.',
    });
  }
  return new Problem('Refused', 'TOO_MUCH_FEEDBACK', {
    de: 'Zu diesem Angebot sind heute schon sehr viele Rückmeldungen gekommen. Bitte versuchen Sie es morgen wieder.',
    en: 'A great deal of feedback about this offering has come today already. Please try again tomorrow.',
  });
}

function handledAlready(): Problem {
  return new Problem('Refused', 'WRONG_STATE', { de: 'Diese Rückmeldung ist schon erledigt.', en: 'This feedback was dealt with already.' });
}

function forwardedAlready(): Problem {
  return new Problem('Refused', 'WRONG_STATE', {
    de: 'Diese Rückmeldung wurde schon an die Organisation weitergeleitet und wird dort bearbeitet.', en: 'This feedback was passed on to the organisation already, which deals with it.',
  });
}

function noOrganisation(): Problem {
  return new Problem('Refused', 'WRONG_STATE', {
    de: 'Dahinter steht keine Organisation, an die es weitergehen könnte.', en: 'There is no organisation behind it that it could go to.',
  });
}
