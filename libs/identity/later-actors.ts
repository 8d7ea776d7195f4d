import { Injectable } from '@nestjs/common';
import { type Actor, anonymousActor, AppError, type Id } from '#kernel';
import { Doors, type Tx } from '#platform/database';
import { placeOf } from './actor-source.js';
import { AccountEntity } from './store/account.entity.js';

/** An order that a person gave, to be carried out by a job. */
export interface LaterOrder {
  accountId: Id;
  /** The organisation or network that was acted for. */
  actAs: Id;
  /** The session of the order had shown a second factor. */
  hasSecondFactor: boolean;
}

/** Who acts when a job carries out what a person ordered: that person, with the rights of today. What was taken away since is gone. */
@Injectable()
export class LaterActors {
  constructor(private readonly doors: Doors) {}

  /** @throws AppError FORBIDDEN when the person cannot act there any more. */
  async actorOf(order: LaterOrder): Promise<Actor> {
    return this.doors.asAccount({ accountId: order.accountId }, (tx) => this.actorWithin(tx, order));
  }

  /** The same inside an open transaction of that network: for work in several steps, which asks anew before each of them. @throws AppError FORBIDDEN */
  async actorWithin(tx: Tx, { accountId, actAs, hasSecondFactor }: LaterOrder): Promise<Actor> {
    const account = await tx.findOneBy(AccountEntity, { id: accountId });
    if (!account || account.lockedAt) throw new AppError('FORBIDDEN', { de: 'Dieses Konto ist gesperrt.', en: 'This account is locked.' });
    const place = await placeOf(tx, accountId, actAs);
    return { ...anonymousActor('de'), ...place, kind: 'PERSON' as const, accountId, hasSecondFactor };
  }
}
