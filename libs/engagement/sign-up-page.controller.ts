import { Body, Controller, Get, Headers, Param, Post, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { isProblem, type Text } from '#kernel';
import { formText, type PageVoice, pageVoice, sendPage } from '#platform/html';
import { periodText } from './mails/when.js';
import { type OpenSignUpLink, SignUpLinksService } from './sign-up-links.service.js';
import { type SignUpView } from './sign-up-views.js';

const texts = {
  offer: { de: 'Ein Platz ist frei', en: 'A place is free' },
  offerAsk: { de: 'Der Platz ist für Sie freigehalten. Möchten Sie ihn?', en: 'The place is kept for you. Would you like it?' },
  accept: { de: 'Ja, ich komme', en: 'Yes, I will come' },
  decline: { de: 'Nein, weitergeben', en: 'No, pass it on' },
  accepted: { de: 'Danke, Sie sind dabei', en: 'Thank you, you are in' },
  declined: { de: 'Der Platz geht an die nächste Person', en: 'The place goes to the next person' },
  cancel: { de: 'Absagen', en: 'Cancel' },
  cancelAsk: { de: 'Möchten Sie absagen? Dann bekommt die nächste Person den Platz.', en: 'Would you like to cancel? Then the next person gets the place.' },
  cancelYes: { de: 'Ja, ich sage ab', en: 'Yes, I cancel' },
  cancelled: { de: 'Ihre Absage ist angekommen', en: 'Your cancellation has arrived' },
  settled: { de: 'Hier ist nichts mehr zu entscheiden.', en: 'There is nothing left to decide here.' },
  over: { de: 'Dieser Link gilt nicht mehr', en: 'This link is no longer good' },
  overHow: {
    de: 'Die Zeit dafür ist vorbei, oder es hat sich schon erledigt. Bei Fragen wenden Sie sich bitte an die Organisation.',
    en: 'The time for it is over, or it is settled already. If you have questions, please ask the organisation.',
  },
  refused: { de: 'Das ging nicht', en: 'That did not work' },
  what: { de: 'Einsatz', en: 'Engagement' },
  when: { de: 'Wann', en: 'When' },
} as const satisfies Record<string, Text>;

const cancellable: ReadonlySet<string> = new Set(['APPLIED', 'WAITLISTED', 'OFFERED', 'CONFIRMED']);

/** The page behind the links of mails about sign-ups. A GET only shows, so that mail scanners change nothing; the POST acts. */
@Controller('seat')
export class SignUpPageController {
  constructor(private readonly links: SignUpLinksService) {}

  @Get(':token')
  async show(@Param('token') token: string, @Headers('accept-language') accept: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const voice = pageVoice(accept);
    const open = await this.links.open(token);
    if (!open) return overPage(reply, voice);
    const title = open.purpose === 'CANCEL' ? texts.cancel : texts.offer;
    return sendPage(reply, 200, voice.page(title, facts(voice, open.signUp) + question(voice, open)));
  }

  @Post(':token')
  async answer(
    @Param('token') token: string, @Body() body: unknown, @Headers('accept-language') accept: string | undefined, @Res() reply: FastifyReply,
  ): Promise<void> {
    const voice = pageVoice(accept);
    const choice = formText(body, 'answer');
    // Whoever posts without a choice has not pressed one of the buttons, so nothing is decided.
    if (choice !== 'ACCEPT' && choice !== 'DECLINE' && choice !== 'CANCEL') return this.show(token, accept, reply);
    const outcome = choice === 'CANCEL' ? await this.links.cancel(token) : await this.links.answerOffer(token, choice === 'ACCEPT');
    if (isProblem(outcome)) return sendPage(reply, 409, voice.page(texts.refused, voice.paragraphs(texts.overHow)));
    const title = choice === 'CANCEL' ? texts.cancelled : choice === 'ACCEPT' ? texts.accepted : texts.declined;
    return sendPage(reply, 200, voice.page(title, facts(voice, outcome)));
  }
}

function overPage(reply: FastifyReply, voice: PageVoice): Promise<void> {
  return sendPage(reply, 410, voice.page(texts.over, voice.paragraphs(texts.overHow)));
}

function facts(voice: PageVoice, { title, shift }: SignUpView): string {
  return voice.facts([[texts.what, title], [texts.when, shift && periodText(shift, voice.language)]]);
}

function question(voice: PageVoice, { purpose, signUp }: OpenSignUpLink): string {
  if (purpose === 'CANCEL') {
    return cancellable.has(signUp.status) ? voice.paragraphs(texts.cancelAsk) + button(voice, 'CANCEL', texts.cancelYes) : voice.paragraphs(texts.settled);
  }
  if (signUp.status !== 'OFFERED') return voice.paragraphs(texts.settled);
  return voice.paragraphs(texts.offerAsk) + button(voice, 'ACCEPT', texts.accept) + button(voice, 'DECLINE', texts.decline, 'quiet');
}

function button(voice: PageVoice, answer: string, label: Text, look?: 'quiet'): string {
  return voice.form({ values: { answer }, button: label, ...(look ? { look } : {}) });
}
