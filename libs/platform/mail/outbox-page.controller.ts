import { Controller, Get, Header, NotFoundException, Param, Query, Res } from '@nestjs/common';
import { isId } from '#kernel';
import { escapeHtml, page } from '#platform/html';
import { OutboxPageStore, type OutboxMail } from './outbox-page.store.js';

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
    return page({ language: 'de', title: mail.subject ?? mail.kind, body: contentOf(mail) });
  }
}

function listOf(mails: readonly OutboxMail[]): string {
  if (mails.length === 0) return '<p>Noch keine Mails.</p>';
  const rows = mails.map((mail) => `<tr><td>${escapeHtml((mail.sentAt ?? mail.dueAt).toISOString())}</td>`
    + `<td>${escapeHtml(mail.to ?? '–')}</td><td><a href="/dev/outbox/${mail.id}">${escapeHtml(mail.subject ?? mail.kind)}</a></td>`
    + `<td>${escapeHtml(mail.kind)}</td><td>${escapeHtml(mail.state)}</td></tr>`);
  return '<table><thead><tr><th scope="col">Zeit</th><th scope="col">An</th><th scope="col">Betreff</th>'
    + `<th scope="col">Art</th><th scope="col">Stand</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

function contentOf(mail: OutboxMail): string {
  return `<p><a href="/dev/outbox">Alle Mails</a></p><dl><dt>An</dt><dd>${escapeHtml(mail.to ?? '–')}</dd>`
    + `<dt>Art, Stand</dt><dd>${escapeHtml(mail.kind)}, ${escapeHtml(mail.state)}</dd>`
    + `<dt>Message-ID</dt><dd>${escapeHtml(mail.messageId ?? '–')}</dd></dl>${wordsOf(mail)}`;
}

/** The words as text, with links that can be followed; the HTML of the mail itself is never part of this page. */
function wordsOf(mail: OutboxMail): string {
  if (mail.text === null) return '<p>Noch nicht verfasst oder schon gelöscht.</p>';
  const linked = escapeHtml(mail.text).replace(/https?:\/\/[^\s<>]+/g, (url) => `<a href="${url}">${url}</a>`);
  return `<pre>${linked}</pre>`;
}
