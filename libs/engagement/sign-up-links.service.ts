import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, type Id, Problem, systemActor } from '#kernel';
import { CLOCK, Doors } from '#platform/database';
import { SECRETS, Secrets } from '#platform/secret';
import { type SignUpLinkPurpose } from './sign-up-link-issuer.js';
import { type SignUpView, SignUpViews } from './sign-up-views.js';
import { SignUpsService } from './sign-ups.service.js';
import { SignUpsStore } from './store/sign-ups.store.js';

/** What the page behind a link shows. */
export interface OpenSignUpLink {
  purpose: SignUpLinkPurpose;
  signUp: SignUpView;
}

interface LinkRow {
  networkId: Id;
  signUpId: Id;
  accountId: Id;
  purpose: SignUpLinkPurpose;
}

/** Answering an offer, or cancelling, by the link of a mail. Looking changes nothing; answering is a POST. */
@Injectable()
export class SignUpLinksService {
  constructor(
    private readonly doors: Doors,
    private readonly service: SignUpsService,
    private readonly signUps: SignUpsStore,
    private readonly views: SignUpViews,
    @Inject(SECRETS) private readonly secrets: Secrets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Null when the link is unknown or over, or its owner's account is locked. */
  async open(token: string): Promise<OpenSignUpLink | null> {
    const link = await this.find(token);
    return link && this.read(link);
  }

  /** Takes the offered seat or passes it on. Problems: WRONG_STATE. */
  async answerOffer(token: string, accept: boolean): Promise<SignUpView | Problem> {
    return this.act(token, 'ANSWER_OFFER', (actor, id) => this.service.answerOffer(actor, { id, accept }));
  }

  /** Cancels the sign-up. Problems: WRONG_STATE. */
  async cancel(token: string): Promise<SignUpView | Problem> {
    return this.act(token, 'CANCEL', (actor, id) => this.service.cancel(actor, id));
  }

  private async act(token: string, purpose: SignUpLinkPurpose, step: (actor: Actor, id: Id) => Promise<SignUpView | Problem>): Promise<SignUpView | Problem> {
    const link = await this.find(token);
    if (link?.purpose !== purpose || !await this.read(link)) return over();
    return step(actorOf(link), link.signUpId);
  }

  private async read(link: LinkRow): Promise<OpenSignUpLink | null> {
    return this.doors.readInNetwork(actorOf(link), async (tx) => {
      const row = await this.signUps.find(tx, link.signUpId);
      // Locked accounts have no addressee.
      if (row?.accountId !== link.accountId || !await this.signUps.addressee(tx, link.accountId)) return null;
      return { purpose: link.purpose, signUp: await this.views.own(tx, row) };
    });
  }

  private async find(token: string): Promise<LinkRow | null> {
    const tokenHash = this.secrets.hashOf(token);
    const rows: LinkRow[] = await this.doors.asAccount({ tokenHash }, (tx) => tx.query(
      `SELECT network_id AS "networkId", sign_up_id AS "signUpId", account_id AS "accountId", purpose
       FROM sign_up_link WHERE token_hash = $1 AND expires_at > $2`, [tokenHash, this.clock.now()]));
    return rows[0] ?? null;
  }
}

/** The person who was written to, in the network of the sign-up and with no other right than over what is their own. */
function actorOf(link: LinkRow): Actor {
  return { ...systemActor(link.networkId), kind: 'PERSON', accountId: link.accountId };
}

function over(): Problem {
  return new Problem('Refused', 'WRONG_STATE', { de: 'Dieser Link gilt nicht mehr.', en: 'This link is no longer good.' });
}
