import { Body, Controller, Get, Headers, Inject, Param, Post, Res } from '@nestjs/common';
import { anonymousActor, inLanguage, isProblem, preferredLanguage, type Text } from '#kernel';
import { PUBLIC_URL } from '#platform/config';
import { type FastifyReply } from 'fastify';
import { escapeHtml, page } from '#platform/html';
import { ConfirmationsService } from './confirmations.service.js';
import { SessionActorSource } from './actor-source.js';
import { InvitationsService } from './invitations.service.js';
import { SignInService } from './sign-in.service.js';
import { sessionCookieOf, tokenOf } from '#platform/graphql';

const texts = {
  signIn: { de: 'Anmelden', en: 'Sign in' },
  signInAsk: { de: 'Mit dem Knopf melden Sie sich auf diesem Gerät an: {place}', en: 'The button signs you in on this device: {place}' },
  signInOver: {
    de: 'Dieser Link ist abgelaufen oder schon benutzt. Bitte fordern Sie eine neue Mail an.', en: 'This link has expired or was used already. Please ask for a new mail.',
  },
  signedIn: { de: 'Sie sind angemeldet.', en: 'You are signed in.' },
  refused: { de: 'Das hat nicht geklappt', en: 'That did not work' },
  invitation: { de: 'Einladung', en: 'Invitation' },
  invitationOver: { de: 'Diese Einladung ist benutzt, zurückgezogen oder abgelaufen.', en: 'This invitation was used, withdrawn or has expired.' },
  invitationAsk: { de: 'Sie sind eingeladen, bei „{place}“ mitzuarbeiten.', en: 'You are invited to work with "{place}".' },
  invitationSignIn: {
    de: 'Bitte melden Sie sich zuerst mit der eingeladenen E-Mail-Adresse an und öffnen Sie dann diesen Link noch einmal.',
    en: 'Please sign in with the invited e-mail address first, then open this link again.',
  },
  accept: { de: 'Einladung annehmen', en: 'Accept the invitation' },
  accepted: { de: 'Willkommen! Sie gehören jetzt dazu.', en: 'Welcome! You belong to it now.' },
  confirm: { de: 'Stimmt das so?', en: 'Is this right?' },
  confirmAsk: { de: 'Das Integrationsbüro hat dies über „{place}“ eingetragen:', en: 'The integration office has entered this about "{place}":' },
  confirmOver: { de: 'Dieser Link ist abgelaufen oder wurde schon benutzt.', en: 'This link has expired or was used already.' },
  right: { de: 'Ja, das stimmt', en: 'Yes, this is right' },
  wrong: { de: 'Nein, das ist anders', en: 'No, this is different' },
  wrongLabel: { de: 'Was ist anders?', en: 'What is different?' },
  thanks: { de: 'Vielen Dank!', en: 'Thank you!' },
} satisfies Record<string, Text>;

/** The pages behind the links of mails: a GET only shows, a POST acts, because mail scanners open every link. */
@Controller()
export class LinkPagesController {
  constructor(
    private readonly signIns: SignInService,
    private readonly invitations: InvitationsService,
    private readonly confirmations: ConfirmationsService,
    private readonly actors: SessionActorSource,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  @Get('sign-in/:token')
  async showSignIn(@Param('token') token: string, @Headers('accept-language') accept: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const say = sayer(accept);
    const open = await this.signIns.open(token);
    if (!open) return send(reply, 410, say.page(texts.refused, `<p>${say(texts.signInOver)}</p>`));
    return send(reply, 200, say.page(texts.signIn, `<p>${say(texts.signInAsk, open.email)}</p>${form(say(texts.signIn))}`));
  }

  @Post('sign-in/:token')
  async signIn(@Param('token') token: string, @Headers('accept-language') accept: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const say = sayer(accept);
    const answer = await this.signIns.signIn({ token }, '');
    if (isProblem(answer)) return send(reply, 410, say.page(texts.refused, `<p>${escapeHtml(inLanguage(answer.text, say.language))}</p>`));
    const secure = this.publicUrl.startsWith('https:') ? '; Secure' : '';
    const cookie = `${sessionCookieOf(this.publicUrl)}=${answer.token}; Path=/; HttpOnly; SameSite=Lax${secure}; Expires=${answer.expiresAt.toUTCString()}`;
    return send(reply.header('set-cookie', cookie), 200, say.page(texts.signedIn, `<p>${say(texts.signedIn)}</p>`));
  }

  @Get('invitation/:token')
  async showInvitation(@Param('token') token: string, @Headers() headers: Record<string, string | undefined>, @Res() reply: FastifyReply): Promise<void> {
    const say = sayer(headers['accept-language']);
    const open = await this.invitations.open(token);
    if (!open) return send(reply, 410, say.page(texts.invitation, `<p>${say(texts.invitationOver)}</p>`));
    const intro = `<p>${say(texts.invitationAsk, open.place)}</p>`;
    const isSignedIn = await this.actorOf(headers) !== null;
    const next = isSignedIn ? form(say(texts.accept)) : `<p>${say(texts.invitationSignIn)}</p>`;
    return send(reply, 200, say.page(texts.invitation, intro + next));
  }

  @Post('invitation/:token')
  async acceptInvitation(@Param('token') token: string, @Headers() headers: Record<string, string | undefined>, @Res() reply: FastifyReply): Promise<void> {
    const say = sayer(headers['accept-language']);
    const actor = await this.actorOf(headers);
    if (!actor) return send(reply, 401, say.page(texts.invitation, `<p>${say(texts.invitationSignIn)}</p>`));
    const answer = await this.invitations.accept(actor, token);
    if (isProblem(answer)) return send(reply, 410, say.page(texts.refused, `<p>${escapeHtml(inLanguage(answer.text, say.language))}</p>`));
    return send(reply, 200, say.page(texts.invitation, `<p>${say(texts.accepted)}</p>`));
  }

  @Get('confirm/:token')
  async showConfirmation(@Param('token') token: string, @Headers('accept-language') accept: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const say = sayer(accept);
    const open = await this.confirmations.open(token);
    if (!open) return send(reply, 410, say.page(texts.confirm, `<p>${say(texts.confirmOver)}</p>`));
    const facts = open.facts.map(([label, value]) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`).join('');
    return send(reply, 200, say.page(texts.confirm, `<p>${say(texts.confirmAsk, open.organisationName)}</p><dl>${facts}</dl>
      <form method="post"><input type="hidden" name="answer" value="CONFIRMED"><button>${say(texts.right)}</button></form>
      <form method="post"><input type="hidden" name="answer" value="CORRECTED">
      <label for="correction">${say(texts.wrongLabel)}</label><textarea id="correction" name="correction" rows="6" maxlength="2000" required></textarea>
      <button>${say(texts.wrong)}</button></form>`));
  }

  @Post('confirm/:token')
  async confirm(
    @Param('token') token: string, @Body() body: Record<string, unknown> | undefined, @Headers('accept-language') accept: string | undefined, @Res() reply: FastifyReply,
  ): Promise<void> {
    const say = sayer(accept);
    const correction = typeof body?.['correction'] === 'string' ? body['correction'] : '';
    // Whoever posts without a choice has not pressed one of the two buttons, so nothing is confirmed.
    if (body?.['answer'] !== 'CONFIRMED' && body?.['answer'] !== 'CORRECTED') return this.showConfirmation(token, accept, reply);
    const answer = await this.confirmations.answer(token, body['answer'] === 'CORRECTED' ? { answer: 'CORRECTED', correction } : { answer: 'CONFIRMED' });
    if (isProblem(answer)) return send(reply, answer.code === 'WRONG_STATE' ? 410 : 422, say.page(texts.refused, `<p>${escapeHtml(inLanguage(answer.text, say.language))}</p>`));
    return send(reply, 200, say.page(texts.thanks, `<p>${say(texts.thanks)}</p>`));
  }

  private async actorOf(headers: Record<string, string | undefined>) {
    const token = tokenOf({ headers }, sessionCookieOf(this.publicUrl));
    if (token === null) return null;
    const evidence = { token, actAs: null, acceptLanguage: headers['accept-language'] };
    return this.actors.actorOf(evidence).catch(() => null);
  }
}

function form(label: string): string {
  return `<form method="post"><button>${label}</button></form>`;
}

function sayer(acceptLanguage: string | undefined) {
  const { language } = anonymousActor(preferredLanguage(acceptLanguage));
  const say = (text: Text, place = ''): string => escapeHtml(inLanguage(text, language).replace('{place}', () => place));
  return Object.assign(say, { language, page: (title: Text, body: string) => page({ language, title: inLanguage(title, language), body }) });
}

async function send(reply: FastifyReply, status: number, html: string): Promise<void> {
  await reply.status(status).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(html);
}
