/** Mails: planned in the transaction of their cause, composed and sent later by the worker. */
export { type MailContent, type MailToCompose, type NewMail, type ObsoleteMail } from './new-mail.js';
export { Outbox } from './outbox.js';
export { mailContent } from './template.js';
export { type MailComposer, MailComposers } from './composers.js';
export { mailDefaults, type MailOptions, mailOptionsOf } from './mail-options.js';
export { MailDelivery } from './mail-delivery.js';
export { MailHealth } from './mail-health.js';
export { MailDeliveryModule, MailModule } from './mail.module.js';
export { MailRelay } from './mail-relay.js';
export { MAIL_TRANSPORT, type MailTransport, type PreparedMail, type SendOutcome } from './transport.js';
