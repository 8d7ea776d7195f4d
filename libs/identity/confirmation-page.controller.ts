import { Body, Controller, Get, Headers, Param, Post, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { InvalidInput, isProblem, type Text } from '#kernel';
import { formText, type PageVoice, pageVoice, sendPage } from '#platform/html';
import { CORRECTION_MAX, ConfirmationsService, type OpenConfirmation } from './confirmations.service.js';

const texts = {
  overTitle: { de: 'Dieser Link gilt nicht mehr', en: 'This link is no longer good' },
  changed: {
    de: 'Der Eintrag ist inzwischen ein anderer als der, den Sie vor sich hatten. Ihre Antwort ist noch nicht gespeichert. Bitte sehen Sie ihn noch einmal an.',
    en: 'The entry is no longer the one you had before you. Your answer is not stored yet. Please look at it once more.',
  },
  over: { de: 'Er ist abgelaufen oder wurde schon benutzt, oder die Frage hat sich erledigt. Sie müssen nichts tun.', en: 'It has expired or was used already, or the question has been settled. There is nothing to do.' },
  wrongLabel: { de: 'Was ist anders?', en: 'What is different?' },
  thanks: { de: 'Vielen Dank!', en: 'Thank you!' },
} satisfies Record<string, Text>;

/** What was typed, and what is wrong with it. */
interface Typed {
  correction: string;
  problem?: Text | undefined;
}

/** The page on which somebody confirms or corrects what was entered or published: a GET only shows, a POST answers. */
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
    return sendPage(reply, 200, voice.page(texts.thanks, voice.paragraphs(outcome.thanks)));
  }

  private async ask(token: string, voice: PageVoice, shown: { status: number; typed: Typed }, reply: FastifyReply): Promise<void> {
    const open = await this.confirmations.open(token);
    return open ? sendPage(reply, shown.status, question(voice, open, { typed: shown.typed, isChanged: false })) : overPage(voice, reply);
  }
}

function overPage(voice: PageVoice, reply: FastifyReply): Promise<void> {
  return sendPage(reply, 410, voice.page(texts.overTitle, voice.paragraphs(texts.over)));
}

/** Both answers carry what is shown here. */
function question(voice: PageVoice, open: OpenConfirmation, { typed, isChanged }: { typed: Typed; isChanged: boolean }): string {
  const { seen, words } = open;
  return voice.page(words.title, `${isChanged ? `<p class="problem" role="alert">${voice.say(texts.changed)}</p>` : ''}
<p>${voice.say(words.ask, open.organisationName)}</p>${voice.facts(open.facts)}
${voice.form({ values: { answer: 'CONFIRMED', seen }, button: words.right })}
${voice.form({
    values: { answer: 'CORRECTED', seen }, button: words.wrong, look: 'quiet',
    fields: voice.textArea({ name: 'correction', label: texts.wrongLabel, max: CORRECTION_MAX, value: typed.correction, problem: typed.problem, isRequired: true }),
  })}`);
}
