import { Inject, Injectable } from '@nestjs/common';
import { type Actor, AppError } from '#kernel';
import { PUBLIC_URL } from '#platform/config';
import { sessionCookieOf, tokenOf } from '#platform/http';
import { AccountsService } from './accounts.service.js';
import { SessionActorSource } from './actor-source.js';
import { SessionsService } from './sessions.service.js';
import { type RequestHeaders } from './sign-in-cookies.js';

/** Who looks at a page: the session behind the cookie. */
@Injectable()
export class BrowserSession {
  constructor(
    private readonly actors: SessionActorSource,
    private readonly accounts: AccountsService,
    private readonly sessions: SessionsService,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  /** The signed-in person, acting as nobody in particular; null for everyone else. */
  async actorOf(headers: RequestHeaders): Promise<Actor | null> {
    const token = tokenOf({ headers }, sessionCookieOf(this.publicUrl));
    if (token === null) return null;
    const evidence = { token, actAs: null, acceptLanguage: headers['accept-language'] };
    return this.actors.actorOf(evidence).catch((error: unknown) => {
      if (error instanceof AppError) return null;
      throw error;
    });
  }

  /** The signed-in person with their address; null for everyone else. */
  async personOf(headers: RequestHeaders): Promise<{ actor: Actor; email: string } | null> {
    const actor = await this.actorOf(headers);
    const me = actor && await this.accounts.me(actor);
    return actor && me ? { actor, email: me.email } : null;
  }

  /** Ends the session behind the cookie, if there is one. */
  async end(headers: RequestHeaders): Promise<void> {
    const actor = await this.actorOf(headers);
    if (actor?.sessionId) await this.sessions.end(actor, actor.sessionId);
  }
}
