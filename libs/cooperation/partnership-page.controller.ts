import { Body, Controller, Get, Headers, Inject, Param, Post, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { type Actor, AppError, type Id, inLanguage, isId, isProblem, type Language, LocalDate, preferredLanguage, type Text } from '#kernel';
import { may } from '#identity';
import { PUBLIC_URL } from '#platform/config';
import { ACTOR_SOURCE, type ActorSource } from '#platform/graphql';
import { sessionCookieOf, tokenOf } from '#platform/http';
import { escapeHtml, page, pageLanguages } from '#platform/html';
import { PartnershipsReader } from './partnerships.reader.js';
import { PartnershipsService } from './partnerships.service.js';
import { type PartnershipView } from './partnership-views.js';

const texts = {
  title: { de: 'Gemeinsames Angebot', en: 'Shared offering' },
  signIn: {
    de: 'Bitte melden Sie sich an. Sehen kann diese Seite nur, wer für eine der beteiligten Organisationen handelt.',
    en: 'Please sign in. Only people who act for one of the organisations involved can see this page.',
  },
  toSignIn: { de: 'Anmelden', en: 'Sign in' },
  offering: { de: 'Angebot', en: 'Offering' },
  lead: { de: 'Federführung', en: 'Lead' },
  partner: { de: 'Eingeladen oder beteiligt', en: 'Invited or taking part' },
  status: { de: 'Stand', en: 'State' },
  noticeDays: { de: 'Kündigungsfrist in Tagen', en: 'Notice period in days' },
  expiresOn: { de: 'Antwort möglich bis', en: 'Can be answered until' },
  validTo: { de: 'Letzter Tag', en: 'Last day' },
  message: { de: 'Nachricht', en: 'Message' },
  question: {
    de: 'Möchten Sie das Angebot gemeinsam tragen? Nach der Annahme sind beide Namen öffentlich.',
    en: 'Would you like to run the offering together? After acceptance both names are public.',
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

/** The page behind the link of a mail about a shared offering: a GET shows, a POST answers an invitation. */
@Controller('partnership')
export class PartnershipPageController {
  constructor(
    private readonly reader: PartnershipsReader,
    private readonly service: PartnershipsService,
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  @Get(':actAs/:id')
  async show(@Param() link: { actAs: string; id: string }, @Headers() headers: Record<string, string | undefined>, @Res() reply: FastifyReply): Promise<void> {
    const language = preferredLanguage(headers['accept-language'], pageLanguages);
    const found = await this.found(link, headers);
    if (!found) return send(reply, 401, { language, title: texts.title, body: signInFirst(link, language) });
    return send(reply, 200, { language, title: texts.title, body: facts(found.view, language) + forms(found, language) });
  }

  @Post(':actAs/:id')
  async answer(
    @Param() link: { actAs: string; id: string }, @Body() body: Record<string, unknown> | undefined, @Headers() headers: Record<string, string | undefined>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = preferredLanguage(headers['accept-language'], pageLanguages);
    const found = await this.found(link, headers);
    if (!found) return send(reply, 401, { language, title: texts.title, body: signInFirst(link, language) });
    const choice = body?.['answer'];
    // Whoever posts without a choice has not pressed one of the two buttons, so nothing is answered.
    if (choice !== 'ACCEPT' && choice !== 'DECLINE') return this.show(link, headers, reply);
    const seen = { id: found.view.id, expectedVersion: wholeNumber(body?.['version']) };
    const outcome = await refusedAsProblem(() => choice === 'ACCEPT'
      ? this.service.accept(found.actor, { ...seen, acceptedRevision: wholeNumber(body?.['revision']) }) : this.service.decline(found.actor, seen));
    if (outcome instanceof AppError) return send(reply, 403, { language, title: texts.refused, body: paragraph(outcome.text, language) });
    if (isProblem(outcome)) return send(reply, 409, { language, title: texts.refused, body: paragraph(outcome.text, language) });
    return send(reply, 200, { language, title: texts.title, body: paragraph(texts.done, language) + facts(outcome, language) });
  }

  /** Who follows the link and what they may see; null for everyone who is not signed in or has nothing to do with it. */
  private async found(link: { actAs: string; id: string }, headers: Record<string, string | undefined>): Promise<{ actor: Actor; view: PartnershipView } | null> {
    const token = tokenOf({ headers }, sessionCookieOf(this.publicUrl));
    if (token === null || !isId(link.id) || !isId(link.actAs)) return null;
    const evidence = { token, actAs: link.actAs, acceptLanguage: headers['accept-language'] };
    const actor = await this.actors.actorOf(evidence).catch((error: unknown) => {
      if (error instanceof AppError) return null;
      throw error;
    });
    const view = actor && await this.reader.find(actor, link.id);
    return actor && view ? { actor, view } : null;
  }
}

function facts(view: PartnershipView, language: Language): string {
  const day = (text: string | null): string | null => text === null ? null : LocalDate.format(LocalDate.parseOrThrow(text));
  const rows: [Text, string | null][] = [
    [texts.offering, view.offeringTitle], [texts.lead, view.lead.name], [texts.partner, view.organisation.name], [texts.status, inLanguage(states[view.status], language)],
    [texts.noticeDays, String(view.noticeDays)], [texts.expiresOn, view.status === 'INVITED' ? day(view.expiresOn) : null], [texts.validTo, day(view.validTo)],
    [texts.message, view.invitationMessage],
  ];
  return `<dl>${rows.flatMap(([label, value]) => value ? [`<dt>${escapeHtml(inLanguage(label, language))}</dt><dd>${escapeHtml(value)}</dd>`] : []).join('')}</dl>`;
}

function forms({ actor, view }: { actor: Actor; view: PartnershipView }, language: Language): string {
  const organisationId: Id = view.organisation.id;
  if (view.status !== 'INVITED' || !may(actor, 'partnership.answer', { organisationId })) return '';
  // What was shown is what is accepted: a change of the offering in between is noticed.
  const form = (answer: string, label: Text): string => `<form method="post"><input type="hidden" name="answer" value="${answer}">
    <input type="hidden" name="version" value="${view.version}"><input type="hidden" name="revision" value="${view.coreRevision}">
    <button>${escapeHtml(inLanguage(label, language))}</button></form>`;
  return paragraph(texts.question, language) + form('ACCEPT', texts.accept) + form('DECLINE', texts.decline);
}

/** The way to the sign-in page, which leads back here. */
function signInFirst(link: { actAs: string; id: string }, language: Language): string {
  const path = encodeURIComponent(`/partnership/${encodeURIComponent(link.actAs)}/${encodeURIComponent(link.id)}`);
  return `${paragraph(texts.signIn, language)}<p><a class="button" href="${escapeHtml(`/sign-in?return=${path}`)}">${escapeHtml(inLanguage(texts.toSignIn, language))}</a></p>`;
}

function paragraph(text: Text, language: Language): string {
  return `<p>${escapeHtml(inLanguage(text, language))}</p>`;
}

function wholeNumber(value: unknown): number {
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : -1;
}

async function refusedAsProblem<Answer>(act: () => Promise<Answer>): Promise<Answer | AppError> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

async function send(reply: FastifyReply, status: number, answer: { language: Language; title: Text; body: string }): Promise<void> {
  const { language, title, body } = answer;
  await reply.status(status).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(page({ language, title: inLanguage(title, language), body }));
}
