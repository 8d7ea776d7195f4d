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
 * Mails. `forRoot` is what every process needs: planning mails, naming composers, and the outbox page where it is
 * allowed. `forWorker` adds sending them. Needs the database module, and for the worker the queue module.
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

  static forWorker(options: MailOptions): DynamicModule {
    const base = MailModule.forRoot({ ...options, showsOutbox: false });
    return {
      ...base,
      providers: [
        ...base.providers ?? [], { provide: MAIL_TRANSPORT, useFactory: () => transportOf(options) },
        DeliveriesStore, MailDelivery, MailRelay,
      ],
      exports: [...base.exports ?? [], MailDelivery, MailRelay],
    };
  }
}

function transportOf(options: MailOptions): MailTransport {
  return options.smtpUrl === null ? new LocalTransport() : new SmtpTransport(new URL(options.smtpUrl), options.from);
}
