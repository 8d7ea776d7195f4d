import { type Language } from '#kernel';
import { escapeHtml } from '#platform/html';
import { headerValue, type MailContent } from './new-mail.js';

/** What a mail says, as plain texts; everything is escaped here and nowhere else. */
export interface MailText {
  subject: string;
  language: Language;
  heading: string;
  /** Shown in this order; a list becomes bullet points. */
  paragraphs: readonly (string | readonly string[])[];
  /** One clear thing to do, with an absolute http(s) address. */
  action?: { label: string; url: string } | null;
  /** Lines below the rule: who wrote this and why. */
  footer: readonly string[];
}

const rightToLeft: ReadonlySet<Language> = new Set(['ar']);

/** The same content as plain text and as simple, accessible HTML without images, scripts or anything foreign. */
export function mailContent(mail: MailText): MailContent {
  if (mail.action && !/^https?:\/\//.test(mail.action.url)) throw new Error('The link of a mail must begin with http(s)://.');
  return { subject: headerValue('Subject', mail.subject), text: plainText(mail), html: html(mail) };
}

function plainText(mail: MailText): string {
  const blocks = [
    mail.heading,
    ...mail.paragraphs.map((paragraph) => (typeof paragraph === 'string' ? paragraph : paragraph.map((item) => `- ${item}`).join('\n'))),
    ...(mail.action ? [`${mail.action.label}:\n${mail.action.url}`] : []),
    // The signature mark of RFC 3676 keeps its trailing space.
    ['-- ', ...mail.footer].join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function html(mail: MailText): string {
  const direction = rightToLeft.has(mail.language) ? 'rtl' : 'ltr';
  const blocks = mail.paragraphs.map((paragraph) => (typeof paragraph === 'string'
    ? `<p>${escapeHtml(paragraph)}</p>`
    : `<ul>${paragraph.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`));
  const action = mail.action
    ? `<p><a href="${escapeHtml(mail.action.url)}" style="display:inline-block;padding:12px 20px;background:#0b4f8a;color:#ffffff;`
      + `text-decoration:underline;font-weight:bold">${escapeHtml(mail.action.label)}</a></p>`
    : '';
  return `<!DOCTYPE html>
<html lang="${mail.language}" dir="${direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(mail.subject)}</title></head>
<body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5">
<main style="max-width:640px"><h1 style="font-size:22px">${escapeHtml(mail.heading)}</h1>
${blocks.join('\n')}
${action}
<hr><footer style="font-size:14px;color:#444444">${mail.footer.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</footer></main>
</body></html>
`;
}
