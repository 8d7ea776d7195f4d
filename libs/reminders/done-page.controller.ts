import { Body, Controller, Get, Headers, Param, Post, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { inLanguage, isProblem, type Language, LocalDate, preferredLanguage, type Text } from '#kernel';
import { escapeHtml, page, pageLanguages } from '#platform/html';
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
  due: { de: 'Fällig am', en: 'Due on' },
  ends: { de: 'Frist endet am', en: 'Deadline ends on' },
  evidence: { de: 'Wie oder womit? (freiwillig, zum Beispiel „am 12. Mai hochgeladen“)', en: 'How? (optional, such as "uploaded on 12 May")' },
  button: { de: 'Ja, erledigt', en: 'Yes, it is done' },
  effect: { de: 'Danach kommt dazu keine Erinnerung mehr.', en: 'After that no further reminder will come.' },
  already: { de: 'Das ist schon erledigt oder hat sich erübrigt. Sie müssen nichts tun.', en: 'This is done already or no longer needed. There is nothing to do.' },
  thanks: { de: 'Danke, das ist jetzt erledigt', en: 'Thank you, this is done now' },
  thanksMore: { de: 'Es kommt dazu keine Erinnerung mehr.', en: 'No further reminder about it will come.' },
  refused: { de: 'Das ging nicht', en: 'That did not work' },
} as const satisfies Record<string, Text>;

/** The page behind the "erledigt" link of a mail. A GET only shows, so that mail scanners change nothing; the POST acts. */
@Controller('r')
export class DonePageController {
  constructor(private readonly links: DoneLinksService) {}

  @Get(':token')
  async show(@Param('token') token: string, @Headers('accept-language') accept: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const language = preferredLanguage(accept, pageLanguages);
    const open = await this.links.open(token);
    if (!open) return send(reply, 410, { language, title: texts.over, body: paragraph(texts.overHow, language) });
    const body = open.isOpen ? facts(open, language) + form(language) : facts(open, language) + paragraph(texts.already, language);
    return send(reply, 200, { language, title: texts.title, body });
  }

  @Post(':token')
  async markDone(
    @Param('token') token: string, @Body() body: unknown, @Headers('accept-language') accept: string | undefined, @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = preferredLanguage(accept, pageLanguages);
    const answer = await this.links.markDone(token, evidenceOf(body));
    if (isProblem(answer)) {
      const status = answer.code === 'WRONG_STATE' ? 410 : 422;
      return send(reply, status, { language, title: texts.refused, body: paragraph(answer.text, language) });
    }
    return send(reply, 200, { language, title: texts.thanks, body: paragraph(texts.thanksMore, language) });
  }
}

function evidenceOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('evidence' in body)) return null;
  return typeof body.evidence === 'string' ? body.evidence : null;
}

function paragraph(text: Text, language: Language): string {
  return `<p>${escapeHtml(inLanguage(text, language))}</p>`;
}

function facts(open: OpenLink, language: Language): string {
  const rows: [Text, string][] = [
    [texts.what, `${inLanguage(open.kindLabel, language)} – ${open.title}`], [texts.due, LocalDate.format(open.nominal)],
    ...(open.effective === open.nominal ? [] : [[texts.ends, LocalDate.format(open.effective)] as [Text, string]]),
  ];
  return `<dl>${rows.map(([label, value]) => `<dt>${escapeHtml(inLanguage(label, language))}</dt><dd>${escapeHtml(value)}</dd>`).join('')}</dl>`;
}

function form(language: Language): string {
  const say = (text: Text): string => escapeHtml(inLanguage(text, language));
  return `<form method="post"><label for="evidence">${say(texts.evidence)}</label>
<textarea id="evidence" name="evidence" rows="3" maxlength="${EVIDENCE_MAX}"></textarea>
<p>${say(texts.effect)}</p><button>${say(texts.button)}</button></form>`;
}

async function send(reply: FastifyReply, status: number, shown: { language: Language; title: Text; body: string }): Promise<void> {
  const html = page({ language: shown.language, title: inLanguage(shown.title, shown.language), body: shown.body });
  await reply.status(status).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(html);
}
