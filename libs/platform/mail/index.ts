/** Mails: planned in the transaction of their cause, sent later by the worker. */
export { type MailContent, type MailToCompose, type NewMail, type ObsoleteMail, HeaderInjection } from './new-mail.js';
export { Outbox } from './outbox.js';
export { type MailText, escapeHtml, mailContent } from './template.js';
