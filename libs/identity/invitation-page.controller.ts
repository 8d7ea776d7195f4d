import { Controller, Get, Headers, Param, Post, Res } from '@nestjs/common';
import { isProblem, type Text } from '#kernel';
import { type FastifyReply } from 'fastify';
import { type PageVoice, pageVoice, sendPage } from '#platform/html';
import { BrowserSession } from './browser-session.js';
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
} satisfies Record<string, Text>;

/** The page behind the link of an invitation: a GET only shows, a POST acts, because mail scanners open every link. */
@Controller('invitation')
export class InvitationPageController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly browser: BrowserSession,
  ) {}

  @Get(':token')
  async show(@Param('token') token: string, @Headers() headers: RequestHeaders, @Res() reply: FastifyReply): Promise<void> {
    const voice = pageVoice(headers['accept-language']);
    const open = await this.invitations.open(token);
    if (!open) return sendPage(reply, 410, voice.page(texts.invitation, voice.paragraphs(texts.invitationOver)));
    const person = await this.browser.personOf(headers);
    const next = person ? acceptForm(voice, token, person.email) : signInFirst(voice, token);
    return sendPage(reply, 200, voice.page(texts.invitation, `<p>${voice.say(texts.invitationAsk, open.place)}</p>${next}`));
  }

  @Post(':token')
  async accept(@Param('token') token: string, @Headers() headers: RequestHeaders, @Res() reply: FastifyReply): Promise<void> {
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
}

function acceptForm(voice: PageVoice, token: string, email: string): string {
  return `<p>${voice.say(texts.signedInAs, email)}</p>${voice.form({ button: texts.accept })}${otherAddress(voice, token)}`;
}

function signInFirst(voice: PageVoice, token: string): string {
  return voice.paragraphs(texts.invitationSignIn) + voice.signIn(texts.signIn, pathOf(token), 'button');
}

function otherAddress(voice: PageVoice, token: string): string {
  return voice.signIn(texts.otherAddress, pathOf(token));
}

function pathOf(token: string): string {
  return `/invitation/${encodeURIComponent(token)}`;
}
