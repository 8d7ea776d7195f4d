import { type DynamicModule, Global, Module } from '@nestjs/common';
import { MailComposers } from './composers.js';
import { DeliveriesStore } from './deliveries.store.js';
import { LocalTransport, MAIL_TRANSPORT, type MailTransport } from './transport.js';
import { MailDelivery } from './mail-delivery.js';
import { MailHealth } from './mail-health.js';
import { MAIL_OPTIONS, type MailOptions } from './mail-options.js';
import { MailRelay } from './mail-relay.js';
import { Outbox } from './outbox.js';
import { OutboxPageController } from './outbox-page.controller.js';
import { OutboxPageStore } from './outbox-page.store.js';
import { SmtpTransport } from './smtp.transport.js';

/**
 * Mails: planning them, naming composers, and the outbox page where it is allowed. Every process needs it, and it
 * needs the database module.
 */
@Global()
@Module({})
export class MailModule {
  static forRoot(options: MailOptions): DynamicModule {
    return {
      module: MailModule,
      controllers: options.showsOutbox && options.smtpUrl === null ? [OutboxPageController] : [],
      providers: [{ provide: MAIL_OPTIONS, useValue: options }, Outbox, OutboxPageStore, MailComposers, MailHealth],
      exports: [MAIL_OPTIONS, Outbox, MailComposers, MailHealth],
    };
  }
}

/** Sending them: for the worker process, beside `MailModule`; needs the queue module. */
@Module({
  providers: [
    { provide: MAIL_TRANSPORT, useFactory: transportOf, inject: [MAIL_OPTIONS] }, DeliveriesStore, MailDelivery, MailRelay,
  ],
  exports: [MailDelivery, MailRelay],
})
export class MailDeliveryModule {}

function transportOf(options: MailOptions): MailTransport {
  return options.smtpUrl === null ? new LocalTransport() : new SmtpTransport(new URL(options.smtpUrl), options.from);
}
