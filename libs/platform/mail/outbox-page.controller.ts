import { Controller, Get, Header, NotFoundException, Param, Query, Res } from '@nestjs/common';
import { isId } from '#kernel';
import { escapeHtml, htmlText, page } from '#platform/html';
import { OutboxPageStore, type OutboxMail } from './outbox-page.store.js';
import { dayAndTime, kindWords, stateWords } from './outbox-words.js';

/** What of the reply this controller sets; Fastify's own. */
interface Reply {
  header(name: string, value: string): unknown;
}

/**
 * All mails of this installation, for development and for trying it out without a mail server. Mounted only when
 * `showsOutbox` allows it. `?format=json` gives the same as data, `?to=` only the mails to one address.
 */
@Controller('dev/outbox')
export class OutboxPageController {
  constructor(private readonly store: OutboxPageStore) {}

  @Get()
  @Header('cache-control', 'no-store')
  async list(
    @Query('format') format: string | undefined, @Query('to') to: string | undefined, @Res({ passthrough: true }) reply: Reply,
  ): Promise<string | { mails: OutboxMail[] }> {
    const mails = (await this.store.newest()).filter((mail) => typeof to !== 'string' || mail.to === to.toLowerCase());
    if (format === 'json') return { mails };
    reply.header('content-type', 'text/html; charset=utf-8');
    return page({ language: 'de', title: 'Postausgang', body: listOf(mails) });
  }

  @Get(':id')
  @Header('cache-control', 'no-store')
  async show(
    @Param('id') id: string, @Query('format') format: string | undefined, @Res({ passthrough: true }) reply: Reply,
  ): Promise<string | OutboxMail> {
    const mail = isId(id) ? await this.store.find(id) : null;
    if (!mail) throw new NotFoundException();
    if (format === 'json') return mail;
    reply.header('content-type', 'text/html; charset=utf-8');
    return page({ language: 'de', title: titleOf(mail), body: contentOf(mail) });
  }
}

function listOf(mails: readonly OutboxMail[]): string {
  if (mails.length === 0) return '<p>Noch keine Mails.</p>';
  const items = mails.map((mail) => `<li><p class="facts"><a href="/dev/outbox/${mail.id}">${htmlText(titleOf(mail))}</a></p>
<p class="facts">An ${escapeHtml(mail.to ?? '–')}</p>
<p class="facts">${escapeHtml(dayAndTime(mail.sentAt ?? mail.dueAt))} · ${escapeHtml(kindWords(mail.kind))} · ${escapeHtml(stateWords(mail.state))}</p></li>`);
  return `<ul class="plain">${items.join('\n')}</ul>`;
}

function contentOf(mail: OutboxMail): string {
  const rows: [string, string][] = [
    ['An', mail.to ?? '–'], [mail.sentAt ? 'Gesendet' : 'Fällig', dayAndTime(mail.sentAt ?? mail.dueAt)], ['Art', kindWords(mail.kind)],
    ['Stand', stateWords(mail.state)], ['Message-ID', mail.messageId ?? '–'],
  ];
  const facts = rows.map(([label, value]) => `<dt>${label}</dt><dd dir="auto">${htmlText(value)}</dd>`).join('');
  return `<p><a href="/dev/outbox">Alle Mails</a></p>${wordsOf(mail)}<dl>${facts}</dl>`;
}

function titleOf(mail: OutboxMail): string {
  return mail.subject ?? kindWords(mail.kind);
}

/** The words as text, with links that can be followed; the HTML of the mail itself is never part of this page. */
function wordsOf(mail: OutboxMail): string {
  if (mail.text === null) return '<p>Noch nicht verfasst oder schon gelöscht.</p>';
  // A full stop or bracket behind an address belongs to the sentence around it.
  const linked = htmlText(mail.text).replace(/https?:\/\/[^\s<>]*[^\s<>.,;:!?)]/g, (url) => `<a href="${url}">${url}</a>`);
  return `<pre dir="auto">${linked}</pre>`;
}
