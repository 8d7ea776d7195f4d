import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, type Id, type IdSource, InputReader, isId, isProblem, keyOfCursor, pageOf, pageSize, Problem } from '#kernel';
import { CLOCK, Doors, IDS, type Tx } from '#platform/database';
import { accountOf, authorise, notFound } from '#identity';
import { ageFinding, isMinor } from './domain/age-band.js';
import { type SignUpEvent } from './domain/sign-up-machine.js';
import { OrganisationNews } from './organisation-news.js';
import { SeatsService } from './seats.service.js';
import { type SignUpView, SignUpViews } from './sign-up-views.js';
import { OpportunitiesStore, type SharedPlace } from './store/opportunities.store.js';
import { type ShiftEntity } from './store/shift.entity.js';
import { type SignUpEntity } from './store/sign-up.entity.js';
import { type Engagement, type LockedVolunteer, SignUpsStore } from './store/sign-ups.store.js';

const MESSAGE_MAX = 1000;

/** The volunteer's side: signing up, cancelling, answering an offer, seeing one's own. `actor` is placed in the network. */
@Injectable()
export class SignUpsService {
  constructor(
    private readonly doors: Doors,
    private readonly opportunities: OpportunitiesStore,
    private readonly signUps: SignUpsStore,
    private readonly seats: SeatsService,
    private readonly views: SignUpViews,
    private readonly news: OrganisationNews,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdSource,
  ) {}

  /**
   * Signs the person up for a shift, or for an engagement without shifts. Doing it again gives the same answer.
   * Problems: SIGN_UP_CLOSED, AGE_LIMIT, OverlappingShift.
   */
  async signUp(actor: Actor, input: { shiftId?: Id | null; opportunityId?: Id | null; message?: string | null }): Promise<SignUpView | Problem> {
    const accountId = accountOf(actor);
    authorise(actor, 'signUp.create', { accountId });
    const reader = new InputReader();
    const message = reader.optionalText('message', input.message, { max: MESSAGE_MAX, multiline: true }) ?? '';
    if (!input.shiftId === !input.opportunityId) {
      reader.problem('shiftId', 'REQUIRED', { de: 'Bitte eine Schicht oder einen Einsatz ohne feste Zeiten angeben.', en: 'Please name either a shift or an engagement without fixed times.' });
    }
    const parsed = reader.result(() => message);
    if (isProblem(parsed)) return parsed;
    return this.doors.inNetwork(actor, async (tx) => {
      const volunteer = await this.signUps.lockVolunteer(tx, { id: this.ids.next(), networkId: actor.networkId ?? '', accountId, now: this.clock.now() });
      const place = await this.placeOf(tx, input);
      const known = await this.signUps.active(tx, { opportunityId: place.opportunity.id, shiftId: place.shift?.id ?? null, accountId });
      if (known) return this.views.own(tx, known);
      const refusal = await this.refusal(tx, place, volunteer);
      if (refusal) return refusal;
      const needsDecision = place.opportunity.signUpMode === 'APPROVAL' || isMinor(volunteer.ageBand);
      const at = this.clock.now();
      await this.news.plan(tx, { ...place.opportunity, at });
      const made = await this.seats.enter(tx, { actor, place, event: 'SIGN_UP', accountId, message, needsDecision, at });
      return isProblem(made) ? made : this.views.ofNew(place, made);
    });
  }

  /** Cancels, at any time; late is marked. The first in line has the seat before this returns. */
  async cancel(actor: Actor, id: Id): Promise<SignUpView | Problem> {
    return this.step(actor, { id, event: 'CANCEL', action: 'signUp.cancelOwn' });
  }

  /** Takes an offered seat, or passes it on. */
  async answerOffer(actor: Actor, input: { id: Id; accept: boolean }): Promise<SignUpView | Problem> {
    return this.step(actor, { id: input.id, event: input.accept ? 'ACCEPT_OFFER' : 'DECLINE_OFFER', action: 'signUp.answerOffer' });
  }

  /** The own sign-ups in this network, newest first. */
  async mine(actor: Actor, input: { first?: number | null; after?: string | null }): Promise<{ items: SignUpView[]; nextCursor: string | null }> {
    const accountId = accountOf(actor);
    authorise(actor, 'signUp.readOwn', { accountId });
    const first = pageSize(input.first);
    const before = keyOfCursor(input.after, [isId])?.[0] ?? null;
    return this.doors.readInNetwork(actor, async (tx) => {
      const rows = await this.signUps.pageOfAccount(tx, { accountId, first: first + 1, before });
      const shown = await this.views.ownAll(tx, rows);
      return pageOf(shown, { first, keyOf: (row) => [row.id], show: (row) => row });
    });
  }

  private async step(
    actor: Actor, step: { id: Id; event: SignUpEvent; action: 'signUp.cancelOwn' | 'signUp.answerOffer' },
  ): Promise<SignUpView | Problem> {
    const accountId = accountOf(actor);
    authorise(actor, step.action, { accountId });
    return this.doors.inNetwork(actor, async (tx) => {
      const found = await this.signUps.find(tx, step.id);
      if (found?.accountId !== accountId) throw notFound();
      const at = this.clock.now();
      if (step.event === 'CANCEL') await this.planNews(tx, found, at);
      const place = await this.seats.lockedPlace(tx, found);
      const signUp = await this.signUps.findForUpdate(tx, step.id);
      if (!signUp) throw notFound();
      const moved = await this.seats.move(tx, signUp, { actor, place, event: step.event, at });
      return isProblem(moved) ? moved : this.views.own(tx, moved);
    });
  }

  private async planNews(tx: Tx, { opportunityId }: SignUpEntity, at: Date): Promise<void> {
    const opportunity = await this.opportunities.find(tx, opportunityId);
    if (opportunity) await this.news.plan(tx, { ...opportunity, at });
  }

  private async placeOf(tx: Tx, input: { shiftId?: Id | null; opportunityId?: Id | null }): Promise<SharedPlace> {
    const place = await this.opportunities.placeShared(tx, { shiftId: input.shiftId ?? null, opportunityId: input.opportunityId ?? null });
    // Drafts are nobody's business outside the organisation.
    if (!place || place.opportunity.status === 'DRAFT') throw notFound();
    return place;
  }

  private async refusal(tx: Tx, { opportunity, shift, isVerified }: SharedPlace, volunteer: LockedVolunteer): Promise<Problem | null> {
    const isTimely = shift ? this.clock.now() < shift.signUpUntil : opportunity.kind === 'FLEXIBLE';
    if (opportunity.status !== 'OPEN' || !isTimely || !isVerified) return closed();
    const age = ageFinding(opportunity.minAge, volunteer.ageBand);
    if (age !== 'OK') return ageLimit(opportunity.minAge ?? 0, age);
    return shift ? this.clash(tx, volunteer.accountId, shift) : null;
  }

  private async clash(tx: Tx, accountId: Id, shift: ShiftEntity): Promise<Problem | null> {
    const other = await this.signUps.clashing(tx, accountId, shift);
    return other && overlapping(other);
  }
}

function closed(): Problem {
  return new Problem('Refused', 'SIGN_UP_CLOSED', {
    de: 'Für diesen Einsatz kann man sich nicht (mehr) anmelden.', en: 'This engagement takes no sign-ups (any more).',
  });
}

function ageLimit(minAge: number, finding: 'TOO_YOUNG' | 'UNKNOWN'): Problem {
  return new Problem('Refused', 'AGE_LIMIT', finding === 'TOO_YOUNG'
    ? { de: `Dieser Einsatz ist für Menschen ab ${minAge} Jahren.`, en: `This engagement is for people from the age of ${minAge}.` }
    : {
      de: `Dieser Einsatz ist für Menschen ab ${minAge} Jahren. Bitte geben Sie in Ihrem Profil an, wie alt Sie ungefähr sind.`,
      en: `This engagement is for people from the age of ${minAge}. Please say in your profile roughly how old you are.`,
    });
}

/** Names the other sign-up, which is the person's own, so that a client can offer to swap. */
function overlapping(other: Engagement): Problem {
  const isWaiting = other.status === 'WAITLISTED';
  return new Problem('OverlappingShift', 'OVERLAPPING_SHIFT', {
    de: isWaiting
      ? `Zu dieser Zeit stehen Sie schon auf einer Warteliste: „${other.title}“. Verlassen Sie sie zuerst, wenn Sie tauschen möchten.`
      : `Zu dieser Zeit sind Sie schon eingeteilt: „${other.title}“. Sagen Sie dort zuerst ab, wenn Sie tauschen möchten.`,
    en: isWaiting
      ? `At this time you are on a waiting list already: "${other.title}". Leave it first if you want to swap.`
      : `At this time you have a place already: "${other.title}". Cancel there first if you want to swap.`,
  }, { signUpId: other.signUpId, shiftId: other.shiftId, title: other.title, startsAt: other.startsAt, endsAt: other.endsAt });
}
