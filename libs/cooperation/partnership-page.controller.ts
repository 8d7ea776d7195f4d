import { Body, Controller, Get, Headers, Inject, Param, Post, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { type Actor, AppError, isId, isProblem, LocalDate, type Problem, type Text } from '#kernel';
import { AccountsService, may } from '#identity';
import { PUBLIC_URL } from '#platform/config';
import { ACTOR_SOURCE, type ActorSource } from '#platform/graphql';
import { sessionCookieOf, tokenOf } from '#platform/http';
import { formNumber, formText, type PageVoice, pageVoice, sendPage } from '#platform/html';
import { PartnershipsReader, type PartnershipToAnswer } from './partnerships.reader.js';
import { PartnershipsService } from './partnerships.service.js';
import { type PartnershipView } from './partnership-views.js';

const texts = {
  title: { de: 'Gemeinsames Angebot', en: 'Shared offering' },
  signIn: {
    de: 'Bitte melden Sie sich an. Sehen kann diese Seite nur, wer für eine der beteiligten Organisationen handelt.',
    en: 'Please sign in. Only people who act for one of the organisations involved can see this page.',
  },
  otherPerson: {
    de: 'Sie sind angemeldet: {place}. Mit dieser Adresse können Sie diese Seite nicht sehen, denn sie ist nur für Menschen, die für eine der beteiligten Organisationen handeln. Vielleicht ging die Mail an eine andere Adresse von Ihnen?',
    en: 'You are signed in: {place}. This address cannot see this page, as it is only for people who act for one of the organisations involved. Perhaps the mail went to another address of yours?',
  },
  toOtherSignIn: { de: 'Mit einer anderen Adresse anmelden', en: 'Sign in with another address' },
  toSignIn: { de: 'Anmelden', en: 'Sign in' },
  offering: { de: 'Angebot', en: 'Offering' },
  lead: { de: 'Federführung', en: 'Lead' },
  partner: { de: 'Eingeladen oder beteiligt', en: 'Invited or taking part' },
  status: { de: 'Stand', en: 'State' },
  noticeDays: { de: 'Kündigungsfrist in Tagen', en: 'Notice period in days' },
  expiresOn: { de: 'Antwort möglich bis', en: 'Can be answered until' },
  validTo: { de: 'Letzter Tag', en: 'Last day' },
  message: { de: 'Nachricht', en: 'Message' },
  agreed: { de: 'Darauf einigen Sie sich', en: 'What you agree on' },
  question: {
    de: 'Möchten Sie das Angebot so gemeinsam tragen? Nach der Annahme sind beide Namen öffentlich.',
    en: 'Would you like to run the offering together like this? After acceptance both names are public.',
  },
  changed: {
    de: 'Die Einladung oder das Angebot hat sich geändert, seit Sie diese Seite geöffnet haben. Ihre Antwort ist noch nicht gespeichert. Bitte sehen Sie noch einmal hin.',
    en: 'The invitation or the offering has changed since you opened this page. Your answer is not stored yet. Please look once more.',
  },
  accept: { de: 'Ja, wir machen mit', en: 'Yes, we join' },
  decline: { de: 'Nein, diesmal nicht', en: 'No, not this time' },
  done: { de: 'Vielen Dank, Ihre Antwort ist gespeichert.', en: 'Thank you, your answer is stored.' },
  refused: { de: 'Das hat nicht geklappt', en: 'That did not work' },
} satisfies Record<string, Text>;

const states: Readonly<Record<PartnershipView['status'], Text>> = {
  INVITED: { de: 'eingeladen', en: 'invited' }, REQUESTED: { de: 'angefragt', en: 'requested' }, ACTIVE: { de: 'dabei', en: 'takes part' },
  LEAVING: { de: 'gekündigt', en: 'notice given' }, LEFT: { de: 'beendet', en: 'ended' }, DECLINED: { de: 'abgelehnt oder abgelaufen', en: 'declined or expired' },
  REMOVED: { de: 'entfernt', en: 'removed' }, WITHDRAWN: { de: 'zurückgezogen', en: 'withdrawn' },
};

/** Who follows the link, and what they may see. */
interface Found extends PartnershipToAnswer {
  actor: Actor;
}
type RequestHeaders = Readonly<Record<string, string | undefined>>;
interface Link { actAs: string; id: string }

/** The page behind the link of a mail about a shared offering: a GET shows, a POST answers an invitation. */
@Controller('partnership')
export class PartnershipPageController {
  constructor(
    private readonly reader: PartnershipsReader,
    private readonly service: PartnershipsService,
    private readonly accounts: AccountsService,
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  @Get(':actAs/:id')
  async show(@Param() link: Link, @Headers() headers: RequestHeaders, @Res() reply: FastifyReply): Promise<void> {
    const voice = pageVoice(headers['accept-language']);
    const found = await this.found(link, headers);
    return found ? sendPage(reply, 200, voice.page(texts.title, whole(voice, found))) : this.notForThem(link, headers, reply);
  }

  @Post(':actAs/:id')
  async answer(@Param() link: Link, @Body() body: unknown, @Headers() headers: RequestHeaders, @Res() reply: FastifyReply): Promise<void> {
    const voice = pageVoice(headers['accept-language']);
    const found = await this.found(link, headers);
    if (!found) return this.notForThem(link, headers, reply);
    const choice = formText(body, 'answer');
    // Whoever posts without a choice has not pressed one of the two buttons, so nothing is answered.
    if (choice !== 'ACCEPT' && choice !== 'DECLINE') return this.show(link, headers, reply);
    const seen = { id: found.view.id, expectedVersion: formNumber(body, 'version') ?? -1 };
    const outcome = await refusedAsProblem(() => choice === 'ACCEPT'
      ? this.service.accept(found.actor, { ...seen, acceptedRevision: formNumber(body, 'revision') ?? -1 }) : this.service.decline(found.actor, seen));
    if (outcome instanceof AppError) return sendPage(reply, 403, voice.page(texts.refused, voice.paragraphs(outcome.text)));
    if (isProblem(outcome)) return this.showAgain(link, headers, { problem: outcome, reply });
    return sendPage(reply, 200, voice.page(texts.title, voice.paragraphs(texts.done) + facts(voice, outcome)));
  }

  /** What holds now, below the reason why the answer was not taken. */
  private async showAgain(link: Link, headers: RequestHeaders, { problem, reply }: { problem: Problem; reply: FastifyReply }): Promise<void> {
    const voice = pageVoice(headers['accept-language']);
    const found = await this.found(link, headers);
    const reason = `<p class="problem" role="alert">${voice.say(problem.code === 'STALE_VERSION' ? texts.changed : problem.text)}</p>`;
    return sendPage(reply, 409, voice.page(texts.refused, reason + (found ? whole(voice, found) : '')));
  }

  /** Says who is signed in, if somebody is, and nothing about what is behind the link. */
  private async notForThem(link: Link, headers: RequestHeaders, reply: FastifyReply): Promise<void> {
    const voice = pageVoice(headers['accept-language']);
    const path = `/partnership/${encodeURIComponent(link.actAs)}/${encodeURIComponent(link.id)}`;
    const actor = await this.actorOf(headers, null);
    const person = actor && await this.accounts.me(actor);
    return person
      ? sendPage(reply, 403, voice.page(texts.title, `<p>${voice.say(texts.otherPerson, person.email)}</p>${voice.signIn(texts.toOtherSignIn, path, 'button')}`))
      : sendPage(reply, 401, voice.page(texts.title, voice.paragraphs(texts.signIn) + voice.signIn(texts.toSignIn, path, 'button')));
  }

  /** Null for everyone who is not signed in or has nothing to do with it. */
  private async found(link: Link, headers: RequestHeaders): Promise<Found | null> {
    if (!isId(link.id) || !isId(link.actAs)) return null;
    const actor = await this.actorOf(headers, link.actAs);
    const seen = actor && await this.reader.toAnswer(actor, link.id);
    return actor && seen ? { actor, ...seen } : null;
  }

  /** The signed-in person, acting for an organisation or for nobody; null for everyone who is not or may not. */
  private async actorOf(headers: RequestHeaders, actAs: string | null): Promise<Actor | null> {
    const token = tokenOf({ headers }, sessionCookieOf(this.publicUrl));
    if (token === null) return null;
    return this.actors.actorOf({ token, actAs, acceptLanguage: headers['accept-language'] }).catch((error: unknown) => {
      if (error instanceof AppError) return null;
      throw error;
    });
  }
}

function whole(voice: PageVoice, found: Found): string {
  const { core } = found;
  const agreed = core ? `<h2>${voice.say(texts.agreed)}</h2>${voice.facts(core.facts)}` : '';
  return facts(voice, found.view) + agreed + forms(voice, found);
}

function facts(voice: PageVoice, view: PartnershipView): string {
  const day = (text: string | null): string | null => text === null ? null : LocalDate.format(LocalDate.parseOrThrow(text));
  return voice.facts([
    [texts.offering, view.offeringTitle], [texts.lead, view.lead.name], [texts.partner, view.organisation.name], [texts.status, states[view.status]],
    [texts.noticeDays, String(view.noticeDays)], [texts.expiresOn, view.status === 'INVITED' ? day(view.expiresOn) : null], [texts.validTo, day(view.validTo)],
    [texts.message, view.invitationMessage],
  ]);
}

function forms(voice: PageVoice, { actor, view, core }: Found): string {
  if (!core || !may(actor, 'partnership.answer', { organisationId: view.organisation.id })) return '';
  // What was shown is what is accepted: a change of the offering in between is noticed.
  const seen = { version: view.version, revision: core.coreRevision };
  return voice.paragraphs(texts.question) + voice.form({ values: { answer: 'ACCEPT', ...seen }, button: texts.accept })
    + voice.form({ values: { answer: 'DECLINE', ...seen }, button: texts.decline, look: 'quiet' });
}

async function refusedAsProblem<Answer>(act: () => Promise<Answer>): Promise<Answer | AppError> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}
