import { Body, Controller, Get, Headers, Param, Post, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { InvalidInput, isProblem, type Text } from '#kernel';
import { formText, type PageVoice, pageVoice, sendPage } from '#platform/html';
import { CORRECTION_MAX, ConfirmationsService, type OpenConfirmation } from './confirmations.service.js';

const texts = {
  title: { de: 'Stimmt das so?', en: 'Is this right?' },
  ask: { de: 'Das Integrationsbüro hat dies über „{place}“ eingetragen:', en: 'The integration office has entered this about "{place}":' },
  changed: {
    de: 'Der Eintrag ist inzwischen ein anderer als der, den Sie vor sich hatten. Ihre Antwort ist noch nicht gespeichert. Bitte sehen Sie ihn noch einmal an.',
    en: 'The entry is no longer the one you had before you. Your answer is not stored yet. Please look at it once more.',
  },
  over: { de: 'Dieser Link ist abgelaufen oder wurde schon benutzt.', en: 'This link has expired or was used already.' },
  right: { de: 'Ja, das stimmt', en: 'Yes, this is right' },
  wrong: { de: 'Nein, das ist anders', en: 'No, this is different' },
  wrongLabel: { de: 'Was ist anders?', en: 'What is different?' },
  thanks: { de: 'Vielen Dank!', en: 'Thank you!' },
  confirmed: { de: 'Der Eintrag gilt jetzt als von Ihnen bestätigt.', en: 'The entry now counts as confirmed by you.' },
  corrected: { de: 'Das Integrationsbüro liest, was Sie geschrieben haben, und berichtigt den Eintrag.', en: 'The integration office reads what you have written and puts the entry right.' },
} satisfies Record<string, Text>;

/** What was typed, and what is wrong with it. */
interface Typed {
  correction: string;
  problem?: Text | undefined;
}

/** The page on which an organisation confirms or corrects what the office entered: a GET only shows, a POST answers. */
@Controller('confirm')
export class ConfirmationPageController {
  constructor(private readonly confirmations: ConfirmationsService) {}

  @Get(':token')
  async show(@Param('token') token: string, @Headers('accept-language') accept: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    return this.ask(token, pageVoice(accept), { status: 200, typed: { correction: '' } }, reply);
  }

  @Post(':token')
  async answer(
    @Param('token') token: string, @Body() body: unknown, @Headers('accept-language') accept: string | undefined, @Res() reply: FastifyReply,
  ): Promise<void> {
    const voice = pageVoice(accept);
    const correction = formText(body, 'correction');
    const choice = formText(body, 'answer');
    const seen = formText(body, 'seen');
    // Whoever posts without a choice has not pressed one of the two buttons, so nothing is confirmed.
    if (choice !== 'CONFIRMED' && choice !== 'CORRECTED') return this.show(token, accept, reply);
    const outcome = await this.confirmations.answer(token, choice === 'CORRECTED' ? { answer: choice, seen, correction } : { answer: choice, seen });
    if (outcome instanceof InvalidInput) return this.ask(token, voice, { status: 422, typed: { correction, problem: outcome.fields[0]?.message } }, reply);
    if (isProblem(outcome)) return overPage(voice, reply);
    if ('changed' in outcome) return sendPage(reply, 409, question(voice, outcome.changed, { typed: { correction }, isChanged: true }));
    return sendPage(reply, 200, voice.page(texts.thanks, voice.paragraphs(choice === 'CONFIRMED' ? texts.confirmed : texts.corrected)));
  }

  private async ask(token: string, voice: PageVoice, shown: { status: number; typed: Typed }, reply: FastifyReply): Promise<void> {
    const open = await this.confirmations.open(token);
    return open ? sendPage(reply, shown.status, question(voice, open, { typed: shown.typed, isChanged: false })) : overPage(voice, reply);
  }
}

function overPage(voice: PageVoice, reply: FastifyReply): Promise<void> {
  return sendPage(reply, 410, voice.page(texts.title, voice.paragraphs(texts.over)));
}

/** Both answers carry what is shown here. */
function question(voice: PageVoice, open: OpenConfirmation, { typed, isChanged }: { typed: Typed; isChanged: boolean }): string {
  const { seen } = open;
  return voice.page(texts.title, `${isChanged ? `<p class="problem" role="alert">${voice.say(texts.changed)}</p>` : ''}
<p>${voice.say(texts.ask, open.organisationName)}</p>${voice.facts(open.facts)}
${voice.form({ values: { answer: 'CONFIRMED', seen }, button: texts.right })}
${voice.form({
    values: { answer: 'CORRECTED', seen }, button: texts.wrong, look: 'quiet',
    fields: voice.textArea({ name: 'correction', label: texts.wrongLabel, max: CORRECTION_MAX, value: typed.correction, problem: typed.problem, isRequired: true }),
  })}`);
}
