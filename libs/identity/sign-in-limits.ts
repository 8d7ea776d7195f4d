import { Inject, Injectable } from '@nestjs/common';
import { type Id } from '#kernel';
import { RateLimiter } from '#platform/database';
import { SECRETS, Secrets } from '#platform/secret';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Minutes until link and code of a sign-in mail expire. */
export const SIGN_IN_VALID_MINUTES = 10;

// A sender is one address of the internet; behind it can be a whole office or a training room.
const MAILS_OF_SENDER = { max: 60, windowMs: 15 * MINUTE_MS };
const MAILS_OF_SENDER_A_DAY = { max: 300, windowMs: DAY_MS };
const TRIES_OF_SENDER = { max: 200, windowMs: HOUR_MS };
/** All mails of this installation to addresses that nobody has ever signed in with. */
const MAILS_TO_UNPROVEN = { max: 500, windowMs: HOUR_MS };
// The window is as long as a mail is good, so whenever the limit holds there is a mail whose link still works.
const MAILS_TO_ADDRESS = { max: 5, windowMs: SIGN_IN_VALID_MINUTES * MINUTE_MS };
/** Later mails of the day bring the link alone: otherwise every mail would give a stranger another five guesses. */
const CODES_TO_ADDRESS = { max: 20, windowMs: DAY_MS };
const TRIES_OF_REQUEST = { max: 5, windowMs: DAY_MS };

/** What of a sign-in mail may be sent. */
export type MailAllowance = 'NOTHING' | 'LINK' | 'LINK_AND_CODE';

/**
 * How often sign-in mails are asked for and codes are tried. Senders are told that they must wait; what is known about
 * an address decides in silence, so that the answer neither tells who has an account nor shuts anybody out.
 */
@Injectable()
export class SignInLimits {
  constructor(private readonly limiter: RateLimiter, @Inject(SECRETS) private readonly secrets: Secrets) {}

  /** Counts a request for a mail. @throws AppError RATE_LIMITED after 60 of one sender in 15 minutes or 300 in a day. */
  async countRequest(sender: string): Promise<void> {
    await this.countSender('sign-in requests', sender, MAILS_OF_SENDER);
    await this.countSender('sign-in requests a day', sender, MAILS_OF_SENDER_A_DAY);
  }

  /** What may be mailed to this address now. `isProven` = somebody has signed in with it before. */
  async allowanceOf(email: string, isProven: boolean): Promise<MailAllowance> {
    if (!isProven && !await this.isWithin('sign-in mails to unproven addresses', '', MAILS_TO_UNPROVEN)) return 'NOTHING';
    if (!await this.isWithin('sign-in mail', email, MAILS_TO_ADDRESS)) return 'NOTHING';
    return await this.isWithin('sign-in code', email, CODES_TO_ADDRESS) ? 'LINK_AND_CODE' : 'LINK';
  }

  /** Counts a try of a code. @throws AppError RATE_LIMITED after 200 of one sender in an hour. */
  async countTry(sender: string): Promise<void> {
    await this.countSender('sign-in tries', sender, TRIES_OF_SENDER);
  }

  /** Counts a try of the code of one request; false when its five are used up. */
  async mayTry(signInId: Id): Promise<boolean> {
    return this.isWithin('sign-in tries of a request', signInId, TRIES_OF_REQUEST);
  }

  private async countSender(purpose: string, sender: string, rate: { max: number; windowMs: number }): Promise<void> {
    await this.limiter.require(this.secrets.indexOf(purpose, sender), rate);
  }

  private async isWithin(purpose: string, value: string, rate: { max: number; windowMs: number }): Promise<boolean> {
    return await this.limiter.take(this.secrets.indexOf(purpose, value), rate) === null;
  }
}
