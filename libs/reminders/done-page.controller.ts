import { Body, Controller, Get, Headers, Param, Post, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { InvalidInput, isolated, isProblem, LocalDate, type Text } from '#kernel';
import { formNumber, formText, type PageVoice, pageVoice, sendPage } from '#platform/html';
import { DoneLinksService, type OpenLink } from './done-links.service.js';
import { EVIDENCE_MAX } from './domain/evidence.js';

const texts = {
  title: { de: 'Ist das erledigt?', en: 'Is this done?' },
  over: { de: 'Dieser Link gilt nicht mehr', en: 'This link is no longer good' },
  overHow: {
    de: 'Er ist abgelaufen, oder Sie sind für diese Frist nicht mehr zuständig. Sind Sie es noch, dann steht in der nächsten Erinnerung ein neuer Link.',
    en: 'It has expired, or you are no longer the one responsible for this deadline. If you still are, the next reminder brings a new link.',
  },
  what: { de: 'Worum es geht', en: 'What it is about' },
  told: { de: 'In der Mail stand', en: 'The mail said' },
  due: { de: 'Fällig am', en: 'Due on' },
  dueNow: { de: 'Jetzt fällig am', en: 'Now due on' },
  ends: { de: 'Frist endet am', en: 'Deadline ends on' },
  evidence: { de: 'Wie oder womit? (freiwillig, zum Beispiel „am 12. Mai hochgeladen“)', en: 'How? (optional, such as "uploaded on 12 May")' },
  button: { de: 'Ja, erledigt', en: 'Yes, it is done' },
  effect: { de: 'Danach kommt dazu keine Erinnerung mehr.', en: 'After that no further reminder will come.' },
  movedTitle: { de: 'Die Frist hat sich verschoben', en: 'The deadline has moved' },
  movedWhat: {
    de: 'Seit der Mail, aus der Sie kommen, ist die Frist verschoben worden. Es ist noch nichts als erledigt gemeldet.',
    en: 'The deadline was moved after the mail you come from. Nothing has been reported as done yet.',
  },
  renewedTitle: { de: 'Die Frist wurde neu gesetzt', en: 'The deadline was set anew' },
  renewedWhat: {
    de: 'Seit der Mail, aus der Sie kommen, ist die Frist neu gesetzt worden. Es ist noch nichts als erledigt gemeldet.',
    en: 'The deadline was set anew after the mail you come from. Nothing has been reported as done yet.',
  },
  unknownTitle: { de: 'Ist die Frist noch dieselbe?', en: 'Is this still the same deadline?' },
  unknownWhat: {
    de: 'Die Mail, aus der Sie kommen, ist älter. Vielleicht nannte sie noch einen anderen Tag. Bitte vergleichen Sie.',
    en: 'The mail you come from is an older one. Perhaps it named another day. Please compare.',
  },
  movedHow: {
    de: 'Ist die Frist vom {place} schon erledigt? Dann melden Sie es hier. Sonst müssen Sie nichts tun: Wir erinnern Sie rechtzeitig.',
    en: 'Is the deadline of {place} done already? Then report it here. If not, there is nothing to do: we will remind you in time.',
  },
  movedButton: { de: 'Ja, die jetzige Frist ist erledigt', en: 'Yes, the present deadline is done' },
  changedTitle: { de: 'Bitte noch einmal ansehen', en: 'Please look once more' },
  changedWhat: {
    de: 'Was hier steht, ist nicht (mehr) das, was Sie vor sich hatten. Es ist noch nichts gemeldet.', en: 'What stands here is not (any more) what you had before you. Nothing has been reported yet.',
  },
  lookHow: { de: 'Das ist veröffentlicht. Bitte sehen Sie es durch:', en: 'This is published. Please look it through:' },
  already: { de: 'Das ist schon erledigt oder hat sich erübrigt. Sie müssen nichts tun.', en: 'This is done already or no longer needed. There is nothing to do.' },
  thanks: { de: 'Danke, das ist jetzt erledigt', en: 'Thank you, this is done now' },
  thanksMore: { de: 'Es kommt dazu keine Erinnerung mehr.', en: 'No further reminder about it will come.' },
} as const satisfies Record<string, Text>;

/** What was typed and what is wrong with it, to be shown again. */
interface Typed {
  evidence: string;
  problem?: Text | undefined;
}

/** The page behind the "erledigt" link of a mail. A GET only shows, so that mail scanners change nothing; the POST acts. */
@Controller('r')
export class DonePageController {
  constructor(private readonly links: DoneLinksService) {}

  @Get(':token')
  async show(@Param('token') token: string, @Headers('accept-language') accept: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    return this.ask(token, pageVoice(accept), { status: 200, typed: { evidence: '' } }, reply);
  }

  @Post(':token')
  async markDone(
    @Param('token') token: string, @Body() body: unknown, @Headers('accept-language') accept: string | undefined, @Res() reply: FastifyReply,
  ): Promise<void> {
    const voice = pageVoice(accept);
    const evidence = formText(body, 'evidence');
    const answer = await this.links.markDone(token, { evidence, revision: formNumber(body, 'revision'), seen: formText(body, 'seen') });
    if (answer instanceof InvalidInput) return this.ask(token, voice, { status: 422, typed: { evidence, problem: answer.fields[0]?.message } }, reply);
    if (isProblem(answer)) return overPage(voice, reply);
    if ('moved' in answer) return sendPage(reply, 409, question(voice, answer.moved, { evidence }));
    if ('changed' in answer) return sendPage(reply, 409, changedPage(voice, answer.changed, { evidence }));
    return sendPage(reply, 200, voice.page(texts.thanks, voice.paragraphs(texts.thanksMore)));
  }

  private async ask(token: string, voice: PageVoice, shown: { status: number; typed: Typed }, reply: FastifyReply): Promise<void> {
    const open = await this.links.open(token);
    return open ? sendPage(reply, shown.status, question(voice, open, shown.typed)) : overPage(voice, reply);
  }
}

function overPage(voice: PageVoice, reply: FastifyReply): Promise<void> {
  return sendPage(reply, 410, voice.page(texts.over, voice.paragraphs(texts.overHow)));
}

function question(voice: PageVoice, open: OpenLink, typed: Typed): string {
  if (!open.isOpen) return voice.page(texts.title, facts(voice, open) + voice.paragraphs(texts.already));
  if (open.isAsTold) return voice.page(texts.title, facts(voice, open) + form(voice, open, typed));
  const [title, what] = changeOf(open);
  return voice.page(title, voice.paragraphs(what) + facts(voice, open)
    + `<p>${voice.say(texts.movedHow, LocalDate.format(open.nominal))}</p>` + form(voice, open, typed));
}

function changedPage(voice: PageVoice, open: OpenLink, typed: Typed): string {
  return voice.page(texts.changedTitle, voice.paragraphs(texts.changedWhat) + facts(voice, open) + form(voice, open, typed));
}

/** What has happened to the deadline since the mail, as heading and sentence. */
function changeOf({ toldNominal, nominal }: OpenLink): readonly [Text, Text] {
  if (toldNominal === null) return [texts.unknownTitle, texts.unknownWhat];
  return toldNominal === nominal ? [texts.renewedTitle, texts.renewedWhat] : [texts.movedTitle, texts.movedWhat];
}

function facts(voice: PageVoice, { kindLabel, title, nominal, effective, isAsTold, toldNominal }: OpenLink): string {
  const isMoved = !isAsTold && toldNominal !== null && toldNominal !== nominal;
  return voice.facts([
    [texts.what, { de: `${kindLabel.de} – ${isolated(title)}`, en: `${kindLabel.en ?? kindLabel.de} – ${isolated(title)}` }],
    [texts.told, isMoved ? LocalDate.format(toldNominal) : null],
    [isMoved ? texts.dueNow : texts.due, LocalDate.format(nominal)],
    [texts.ends, effective === nominal ? null : LocalDate.format(effective)],
  ]);
}

/** Carries the revision that is shown: only that one is closed by it. */
function form(voice: PageVoice, { revision, isAsTold, look, seen }: OpenLink, { evidence, problem }: Typed): string {
  const shown = look && look.facts.length > 0 ? voice.paragraphs(texts.lookHow) + voice.facts(look.facts) : '';
  if (look && look.hindrance !== null) return shown + voice.paragraphs(look.hindrance);
  return shown + voice.form({
    values: { revision, ...(look ? { seen } : {}) },
    fields: voice.textArea({ name: 'evidence', label: texts.evidence, max: EVIDENCE_MAX, value: evidence, problem }) + voice.paragraphs(...(look ? [look.effect] : []), texts.effect),
    button: isAsTold ? texts.button : texts.movedButton,
  });
}
