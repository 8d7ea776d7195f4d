import { Body, Controller, Get, Headers, Param, Post, Res } from '@nestjs/common';
import { inLanguage, isProblem, type Text } from '#kernel';
import { type FastifyReply } from 'fastify';
import { escapeHtml, type PageVoice, pageVoice, sendPage } from '#platform/html';
import { BrowserSession } from './browser-session.js';
import { ConfirmationsService } from './confirmations.service.js';
import { InvitationsService } from './invitations.service.js';
import { type RequestHeaders } from './sign-in-cookies.js';

const texts = {
  refused: { de: 'Das hat nicht geklappt', en: 'That did not work' },
  invitation: { de: 'Einladung', en: 'Invitation' },
  invitationOver: { de: 'Diese Einladung ist benutzt, zurückgezogen oder abgelaufen.', en: 'This invitation was used, withdrawn or has expired.' },
  invitationAsk: { de: 'Sie sind eingeladen, bei „{place}“ mitzuarbeiten.', en: 'You are invited to work with "{place}".' },
  invitationSignIn: {
    de: 'Bitte melden Sie sich mit der E-Mail-Adresse an, an die die Einladung ging. Danach können Sie sie hier annehmen.',
    en: 'Please sign in with the e-mail address that was invited. Then you can accept the invitation here.',
  },
  signIn: { de: 'Anmelden', en: 'Sign in' },
  signedInAs: { de: 'Sie sind angemeldet: {place}', en: 'You are signed in: {place}' },
  otherAddress: { de: 'Mit einer anderen Adresse anmelden', en: 'Sign in with another address' },
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
    private readonly invitations: InvitationsService,
    private readonly confirmations: ConfirmationsService,
    private readonly browser: BrowserSession,
  ) {}

  @Get('invitation/:token')
  async showInvitation(@Param('token') token: string, @Headers() headers: RequestHeaders, @Res() reply: FastifyReply): Promise<void> {
    const voice = pageVoice(headers['accept-language']);
    const open = await this.invitations.open(token);
    if (!open) return sendPage(reply, 410, voice.page(texts.invitation, voice.paragraphs(texts.invitationOver)));
    const person = await this.browser.personOf(headers);
    const next = person ? acceptForm(voice, token, person.email) : signInFirst(voice, token);
    return sendPage(reply, 200, voice.page(texts.invitation, `<p>${voice.say(texts.invitationAsk, open.place)}</p>${next}`));
  }

  @Post('invitation/:token')
  async acceptInvitation(@Param('token') token: string, @Headers() headers: RequestHeaders, @Res() reply: FastifyReply): Promise<void> {
    const voice = pageVoice(headers['accept-language']);
    const person = await this.browser.personOf(headers);
    if (!person) return sendPage(reply, 401, voice.page(texts.invitation, signInFirst(voice, token)));
    const answer = await this.invitations.accept(person.actor, token);
    if (isProblem(answer)) {
      const who = `<p>${voice.say(texts.signedInAs, person.email)}</p>${otherAddress(voice, token)}`;
      return sendPage(reply, 410, voice.page(texts.refused, voice.paragraphs(answer.text) + who));
    }
    return sendPage(reply, 200, voice.page(texts.invitation, voice.paragraphs(texts.accepted)));
  }

  @Get('confirm/:token')
  async showConfirmation(@Param('token') token: string, @Headers('accept-language') accept: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const voice = pageVoice(accept);
    const open = await this.confirmations.open(token);
    if (!open) return sendPage(reply, 410, voice.page(texts.confirm, voice.paragraphs(texts.confirmOver)));
    const facts = open.facts.map(([label, value]) => `<dt>${voice.say(label)}</dt><dd>${escapeHtml(inLanguage(value, voice.language))}</dd>`).join('');
    return sendPage(reply, 200, voice.page(texts.confirm, `<p>${voice.say(texts.confirmAsk, open.organisationName)}</p><dl>${facts}</dl>
      <form method="post"><input type="hidden" name="answer" value="CONFIRMED"><button>${voice.say(texts.right)}</button></form>
      <form method="post"><input type="hidden" name="answer" value="CORRECTED">
      <label for="correction">${voice.say(texts.wrongLabel)}</label><textarea id="correction" name="correction" rows="6" maxlength="2000" required></textarea>
      <button class="quiet">${voice.say(texts.wrong)}</button></form>`));
  }

  @Post('confirm/:token')
  async confirm(
    @Param('token') token: string, @Body() body: Record<string, unknown> | undefined, @Headers('accept-language') accept: string | undefined, @Res() reply: FastifyReply,
  ): Promise<void> {
    const voice = pageVoice(accept);
    const correction = typeof body?.['correction'] === 'string' ? body['correction'] : '';
    // Whoever posts without a choice has not pressed one of the two buttons, so nothing is confirmed.
    if (body?.['answer'] !== 'CONFIRMED' && body?.['answer'] !== 'CORRECTED') return this.showConfirmation(token, accept, reply);
    const answer = await this.confirmations.answer(token, body['answer'] === 'CORRECTED' ? { answer: 'CORRECTED', correction } : { answer: 'CONFIRMED' });
    if (isProblem(answer)) return sendPage(reply, answer.code === 'WRONG_STATE' ? 410 : 422, voice.page(texts.refused, voice.paragraphs(answer.text)));
    return sendPage(reply, 200, voice.page(texts.thanks, ''));
  }
}

function acceptForm(voice: PageVoice, token: string, email: string): string {
  return `<p>${voice.say(texts.signedInAs, email)}</p><form method="post"><button>${voice.say(texts.accept)}</button></form>${otherAddress(voice, token)}`;
}

function signInFirst(voice: PageVoice, token: string): string {
  return `${voice.paragraphs(texts.invitationSignIn)}<p><a class="button" href="${signInPath(voice, token)}">${voice.say(texts.signIn)}</a></p>`;
}

function otherAddress(voice: PageVoice, token: string): string {
  return `<p><a href="${signInPath(voice, token)}">${voice.say(texts.otherAddress)}</a></p>`;
}

/** The sign-in page, which leads back to this invitation. */
function signInPath(voice: PageVoice, token: string): string {
  return voice.attribute(`/sign-in?return=${encodeURIComponent(`/invitation/${encodeURIComponent(token)}`)}`);
}
