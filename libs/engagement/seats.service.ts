import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, type Id, type IdSource, inLanguage, languages, Problem, systemActor } from '#kernel';
import { AuditTrail, CLOCK, IDS, type Tx } from '#platform/database';
import { Outbox } from '#platform/mail';
import { notFound, OrganisationsService } from '#identity';
import {
  isContactVisible, isRepetition, nextStatus, offerMs, placesInLine, seatsHeld, type SignUpEvent, type SignUpFacts, type SignUpStatus, signUpStatusNames,
} from './domain/sign-up-machine.js';
import { signUpMail, type SignUpNews } from './mails/sign-up.mail.js';
import { SignUpLinkIssuer } from './sign-up-link-issuer.js';
import { OpportunitiesStore, type OpportunityFacts } from './store/opportunities.store.js';
import { type ShiftEntity } from './store/shift.entity.js';
import { type SignUpEntity } from './store/sign-up.entity.js';
import { SignUpsStore } from './store/sign-ups.store.js';

const DAY_MS = 86_400_000;
const CORRECTABLE_DAYS = 30;

/** Where somebody signs up: an opportunity and, except for those without fixed times, one of its shifts. */
export interface Place {
  opportunity: OpportunityFacts;
  /** Locked, whenever something other than reading is done with it. */
  shift: ShiftEntity | null;
  organisationName: string;
}

/** What goes with a step besides the state. */
export interface Step {
  actor: Actor;
  place: Place;
  event: SignUpEvent;
  /** For the volunteer to read; null = none. */
  reason?: string | null;
  /** The instant that is written down; left out = now. */
  at?: Date;
}

/**
 * Executes the table of the sign-up machine, and nothing else does: state, counters, mail and trail of one step in one
 * transaction. The callers hold the locks (see `OpportunitiesStore.lockShift`); with them the counters always equal
 * the rows, and no free seat stays beside a waiting list unless the organisation is suspended (see `Reinstatement`).
 */
@Injectable()
export class SeatsService {
  constructor(
    private readonly opportunities: OpportunitiesStore,
    private readonly signUps: SignUpsStore,
    private readonly outbox: Outbox,
    private readonly links: SignUpLinkIssuer,
    private readonly organisations: OrganisationsService,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdSource,
  ) {}

  /** The opportunity and shift of a sign-up, the shift locked. */
  async lockedPlace(tx: Tx, signUp: Pick<SignUpEntity, 'opportunityId' | 'shiftId'>): Promise<Place> {
    const opportunity = await this.opportunities.find(tx, signUp.opportunityId);
    const shift = signUp.shiftId === null ? null : await this.opportunities.lockShift(tx, signUp.shiftId);
    if (!opportunity || (signUp.shiftId !== null && !shift)) throw notFound();
    return { opportunity, shift, organisationName: await organisationName(tx, opportunity.organisationId) };
  }

  /**
   * A new sign-up. The common case (a free seat, nobody in line) takes one conditional update; whoever does not get a
   * seat by it queues at the lock of the shift and stands in line in that order.
   */
  async enter(tx: Tx, entry: Step & { accountId: Id; message: string; needsDecision: boolean }): Promise<SignUpEntity | Problem> {
    const { place, needsDecision } = entry;
    const facts = { ...this.facts(place), needsDecision };
    if (needsDecision || !place.shift) return this.insert(tx, entry, { ...facts, hasSeat: true });
    if (await this.signUps.takeSeat(tx, place.shift)) return this.insert(tx, { ...entry, isCounted: true }, { ...facts, hasSeat: true });
    const shift = await this.opportunities.lockShift(tx, place.shift.id);
    if (!shift) throw notFound();
    // What was checked before the lock was checked against other times or limits.
    if (shift.version !== place.shift.version) return shiftChanged();
    place.shift = shift;
    return this.insert(tx, entry, { ...facts, hasSeat: hasFreeSeat(shift) });
  }

  /** One step of an existing sign-up whose place is locked. Freed seats go to those in line before it returns. */
  async move(tx: Tx, signUp: SignUpEntity, step: Step): Promise<SignUpEntity | Problem> {
    const { event, place } = step;
    const to = nextStatus(signUp.status, event, this.factsFor(signUp, place));
    if (to === null) return isRepetition(signUp.status, event) ? signUp : wrongState(signUp.status);
    // Taking the seat would open contacts to both sides.
    if (event === 'ACCEPT_OFFER' && await this.isHeld(tx, place)) return notNow();
    const next = await this.change(tx, signUp, { ...step, to });
    if (seatsHeld(signUp.status) > seatsHeld(to)) await this.fill(tx, step.actor, place);
    return next;
  }

  /** Gives free seats to the first in line until there is no seat or nobody waits; a suspended organisation's to nobody. The shift is locked. */
  async fill(tx: Tx, actor: Actor, place: Place): Promise<void> {
    const { shift, opportunity } = place;
    const now = this.clock.now();
    if (!shift || shift.startsAt <= now || opportunity.status === 'CLOSED' || opportunity.status === 'DRAFT') return;
    if (shift.taken >= shift.capacity || shift.waiting === 0 || await this.isHeld(tx, place)) return;
    while (shift.taken < shift.capacity && shift.waiting > 0) {
      const first = await this.signUps.firstWaiting(tx, shift.id);
      if (!first) throw new Error(`Shift ${shift.id} counts people in line whom it does not have.`);
      const to = nextStatus(first.status, 'SEAT_FREED', { ...this.facts(place), hasSeat: true });
      if (to === null) return;
      // The system does it, whoever gave the seat back: nobody is noted as having decided about somebody else.
      await this.change(tx, first, { actor: systemActor(actor.networkId), place, event: 'SEAT_FREED', to });
    }
  }

  /** Ends offers of a locked shift that nobody answered in time; their seats go on. */
  async endOffers(tx: Tx, place: Place): Promise<number> {
    const { shift } = place;
    if (!shift) return 0;
    const over = await this.signUps.offersRunOut(tx, shift.id, this.clock.now());
    for (const signUp of over) await this.move(tx, signUp, { actor: systemActor(shift.networkId), place, event: 'OFFER_RUNS_OUT' });
    return over.length;
  }

  /** Writes to somebody about their sign-up, in the language of their account. */
  async write(tx: Tx, signUp: SignUpEntity, news: SignUpNews, place: Place): Promise<void> {
    const addressee = await this.signUps.addressee(tx, signUp.accountId);
    if (!addressee) return;
    const { opportunity, shift } = place;
    const language = languages.find((one) => one === addressee.language) ?? 'de';
    // Whoever has just come into the line of a locked shift is its last.
    const position = news === 'WAITLISTED' && shift ? shift.waiting : null;
    const link = await this.links.issue(tx, signUp, news, shift?.startsAt ?? null);
    await this.outbox.add(tx, {
      networkId: signUp.networkId, accountId: signUp.accountId, toAddress: null, kind: `sign-up.${news.toLowerCase().replaceAll('_', '-')}`,
      uniqueKey: `sign-up ${signUp.id} ${signUp.version} ${news} ${shift?.version ?? 0}`, dueAt: this.clock.now(), language, isConfidential: link !== null,
      content: signUpMail({
        news, language, title: opportunity.title, organisation: place.organisationName, startsAt: shift?.startsAt ?? null, endsAt: shift?.endsAt ?? null,
        town: opportunity.placeTown, position, offeredUntil: signUp.offeredUntil, reason: signUp.reason,
        contact: { role: opportunity.contactRole, name: opportunity.contactName, email: opportunity.contactEmail, phone: opportunity.contactPhone }, link,
      }),
    });
  }

  private async insert(
    tx: Tx, entry: Step & { accountId: Id; message: string; isCounted?: boolean }, facts: SignUpFacts,
  ): Promise<SignUpEntity | Problem> {
    const { actor, place: { opportunity, shift } } = entry;
    const status = nextStatus('NEW', 'SIGN_UP', facts);
    if (status === null) return wrongState('APPLIED');
    const now = entry.at ?? this.clock.now();
    const row: SignUpEntity = {
      id: this.ids.next(), networkId: opportunity.networkId, opportunityId: opportunity.id, shiftId: shift?.id ?? null, accountId: entry.accountId,
      status, queueNumber: status === 'WAITLISTED' ? shift?.nextQueueNumber ?? null : null, offeredUntil: null, decidedBy: null, reason: null,
      message: entry.message, isLate: false, contactVisibleSince: isContactVisible(status) ? now : null, createdAt: now, changedAt: now, version: 1,
    };
    await this.signUps.insert(tx, row);
    if (!entry.isCounted) await this.recount(tx, shift, 'NEW', status);
    await this.audit.record(tx, actor, { action: 'signUp.create', subjectType: 'sign_up', subjectId: row.id, changes: { status } });
    await this.write(tx, row, newsOf('NEW', status) ?? 'CONFIRMED', entry.place);
    return row;
  }

  private async change(tx: Tx, signUp: SignUpEntity, step: Step & { to: SignUpStatus }): Promise<SignUpEntity> {
    const { actor, event, place: { shift }, to } = step;
    const now = step.at ?? this.clock.now();
    const changes: Partial<SignUpEntity> = {
      status: to, changedAt: now, offeredUntil: to === 'OFFERED' ? offerEnd(shift, now) : null, reason: step.reason ?? signUp.reason,
      ...(to === 'WAITLISTED' ? { queueNumber: shift?.nextQueueNumber ?? null } : {}),
      ...(isContactVisible(to) && !signUp.contactVisibleSince ? { contactVisibleSince: now } : {}),
      ...(event === 'CANCEL' && shift && now > shift.cancelUntil ? { isLate: true } : {}),
      ...(decisions.has(event) ? { decidedBy: actor.accountId } : {}),
    };
    const next = await this.signUps.update(tx, signUp, changes);
    await this.recount(tx, shift, signUp.status, to);
    await this.audit.record(tx, actor, {
      action: actionOf(event), subjectType: 'sign_up', subjectId: signUp.id,
      changes: { status: { before: signUp.status, after: to }, event, ...(step.reason ? { reason: 'changed' } : {}) },
    });
    const news = newsOf(signUp.status, to);
    if (news) await this.write(tx, next, news, step.place);
    return next;
  }

  /** Keeps the counters of a locked shift, in the table and in the row at hand, in step with a change of state. */
  private async recount(tx: Tx, shift: ShiftEntity | null, from: SignUpStatus | 'NEW', to: SignUpStatus): Promise<void> {
    if (!shift) return;
    const by = {
      taken: seatsHeld(to) - seatsHeld(from), waiting: placesInLine(to) - placesInLine(from), queueNumbers: to === 'WAITLISTED' ? 1 : 0,
    };
    if (by.taken === 0 && by.waiting === 0) return;
    await this.signUps.count(tx, shift, by);
    shift.taken += by.taken;
    shift.waiting += by.waiting;
    shift.nextQueueNumber += by.queueNumbers;
  }

  private async isHeld(tx: Tx, { opportunity }: Place): Promise<boolean> {
    return await this.organisations.heldProblem(tx, opportunity.organisationId) !== null;
  }

  private factsFor(signUp: SignUpEntity, place: Place): SignUpFacts {
    const isOfferOpen = signUp.offeredUntil !== null && signUp.offeredUntil > this.clock.now();
    return { ...this.facts(place), isOfferOpen };
  }

  private facts({ opportunity, shift }: Place): SignUpFacts {
    const now = this.clock.now();
    return {
      hasSeat: shift === null || hasFreeSeat(shift), needsDecision: false, isPromotedByOffer: opportunity.promotion === 'OFFER', isOfferOpen: false,
      hasStarted: shift === null || shift.startsAt <= now,
      isCorrectable: shift === null || now.getTime() <= shift.endsAt.getTime() + CORRECTABLE_DAYS * DAY_MS,
    };
  }
}

/** A seat is free for somebody new only while nobody waits for it. */
function hasFreeSeat(shift: ShiftEntity): boolean {
  return shift.taken < shift.capacity && shift.waiting === 0;
}

function offerEnd(shift: ShiftEntity | null, now: Date): Date {
  return new Date(now.getTime() + offerMs(shift ? shift.startsAt.getTime() - now.getTime() : Number.MAX_SAFE_INTEGER));
}

const decisions: ReadonlySet<SignUpEvent> = new Set<SignUpEvent>(['ACCEPT', 'DECLINE', 'CANCEL_BY_ORG', 'ATTEND', 'MISS']);

function actionOf(event: SignUpEvent): string {
  if (decisions.has(event)) return 'signUp.decide';
  return event === 'CANCEL' ? 'signUp.cancelOwn' : event === 'SEAT_FREED' || event === 'OFFER_RUNS_OUT' ? 'signUp.promote' : 'signUp.answerOffer';
}

/** What the volunteer hears; null = nothing (attendance is no news to them). */
function newsOf(from: SignUpStatus | 'NEW', to: SignUpStatus): SignUpNews | null {
  if (to === 'ATTENDED' || to === 'NO_SHOW') return null;
  if (to === 'DECLINED' && from === 'OFFERED') return 'PASSED_ON';
  return to === 'CONFIRMED' && from === 'WAITLISTED' ? 'PROMOTED' : to;
}

/** The name of an organisation of the network, for mails. */
export async function organisationName(tx: Tx, id: Id): Promise<string> {
  const rows: { name: string }[] = await tx.query(`SELECT name FROM organisation WHERE network_id = app.network() AND id = $1`, [id]);
  return rows[0]?.name ?? '';
}

function wrongState(status: SignUpStatus): Problem {
  const name = signUpStatusNames[status];
  return new Problem('Refused', 'WRONG_STATE', { de: `Das geht nicht oder noch nicht: Die Anmeldung ${name.de}.`, en: `Not possible, or not yet: the sign-up ${inLanguage(name, 'en')}.` });
}

function notNow(): Problem {
  return new Problem('Refused', 'SIGN_UP_CLOSED', {
    de: 'Dieser Platz kann zurzeit nicht angenommen werden. Bitte fragen Sie das Integrationsbüro.',
    en: 'This place cannot be taken at present. Please ask the integration office.',
  });
}

function shiftChanged(): Problem {
  return new Problem('Refused', 'STALE_VERSION', {
    de: 'Die Schicht wurde gerade geändert. Bitte sehen Sie sie neu an und melden Sie sich dann an.',
    en: 'The shift has just been changed. Please look at it again and then sign up.',
  });
}
