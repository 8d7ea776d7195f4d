import { balanced, isolated, type Language } from '#kernel';
import { escapeHtml, htmlText } from '#platform/html';
import { headerValue, type MailContent } from './new-mail.js';

/** Where to go; `url` is an absolute http(s) address. */
export interface MailLink {
  label: string;
  url: string;
}

/**
 * What a mail says, as plain texts; everything is escaped here and nowhere else. What people wrote is isolated by whoever
 * puts it into a sentence (`inLanguage`, `isolated`).
 */
export interface MailText {
  subject: string;
  language: Language;
  heading: string;
  /** Shown in this order; a list becomes bullet points, a link one line of its own. */
  paragraphs: readonly (string | readonly string[] | MailLink)[];
  /** One clear thing to do. */
  action?: MailLink | null;
  /** Lines below the rule: who wrote this and why. */
  footer: readonly string[];
}

const rightToLeft: ReadonlySet<Language> = new Set(['ar']);

/** The same content as plain text and as simple, accessible HTML without images, scripts or anything foreign. */
export function mailContent(mail: MailText): MailContent {
  const links = [...mail.paragraphs.filter(isLink), ...(mail.action ? [mail.action] : [])];
  if (links.some((link) => !/^https?:\/\//.test(link.url))) throw new Error('The link of a mail must begin with http(s)://.');
  return { subject: headerValue('Subject', balanced(mail.subject)), text: plainText(mail), html: html(mail) };
}

type Paragraph = MailText['paragraphs'][number];

function isLink(paragraph: Paragraph): paragraph is MailLink {
  return typeof paragraph === 'object' && 'url' in paragraph;
}

function plainText(mail: MailText): string {
  const blocks = [
    mail.heading,
    ...mail.paragraphs.map(plainParagraph),
    ...(mail.action ? [plainParagraph(mail.action)] : []),
    // The signature mark of RFC 3676 keeps its trailing space.
    ['-- ', ...mail.footer].join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function plainParagraph(paragraph: Paragraph): string {
  if (typeof paragraph === 'string') return paragraph;
  return isLink(paragraph) ? `${paragraph.label}:\n${paragraph.url}` : paragraph.map((item) => `- ${item}`).join('\n');
}

function htmlParagraph(paragraph: Paragraph): string {
  if (typeof paragraph === 'string') return `<p>${htmlText(paragraph)}</p>`;
  if (isLink(paragraph)) return `<p><a href="${escapeHtml(paragraph.url)}">${htmlText(paragraph.label)}</a></p>`;
  return `<ul>${paragraph.map((item) => `<li>${htmlText(item)}</li>`).join('')}</ul>`;
}

function html(mail: MailText): string {
  const direction = rightToLeft.has(mail.language) ? 'rtl' : 'ltr';
  const blocks = mail.paragraphs.map(htmlParagraph);
  const action = mail.action
    ? `<p><a href="${escapeHtml(mail.action.url)}" style="display:inline-block;padding:12px 20px;background:#0b4f8a;color:#ffffff;`
      + `text-decoration:underline;font-weight:bold">${htmlText(mail.action.label)}</a></p>`
    : '';
  return `<!DOCTYPE html>
<html lang="${mail.language}" dir="${direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(isolated(mail.subject))}</title></head>
<body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5">
<main style="max-width:640px"><h1 style="font-size:22px">${htmlText(mail.heading)}</h1>
${blocks.join('\n')}
${action}
<hr><footer style="font-size:14px;color:#444444">${mail.footer.map((line) => `<p>${htmlText(line)}</p>`).join('')}</footer></main>
</body></html>
`;
}
