import { Inject, Injectable } from '@nestjs/common';
import { type Rate, RateLimiter } from '#platform/database';
import { widerSender } from '#platform/http';
import { SECRETS, Secrets } from '#platform/secret';

const DAY_MS = 86_400_000;

/** How much of a day's feedback comes in: from everybody together, and of that from one sender. */
export interface FeedbackShare {
  everybody: number;
  sender: number;
}

/**
 * Keeps one sender from using up the room that all have together: nobody could report then that they were turned away. Of a
 * sender only keyed hashes are kept, and only as counters.
 */
@Injectable()
export class FeedbackShares {
  constructor(private readonly limiter: RateLimiter, @Inject(SECRETS) private readonly secrets: Secrets) {}

  /** Counts one about something. SENDER: this sender has had their share of the day; EVERYBODY: all have; null: it comes in. */
  async take(about: string, sender: string, { everybody, sender: share }: FeedbackShare): Promise<'SENDER' | 'EVERYBODY' | null> {
    if (await this.isOver(`${about} from ${sender}`, share)) return 'SENDER';
    // Whoever has a /48 has 65,536 senders; together they have no more than two connections would.
    const wider = widerSender(sender);
    if (wider !== null && await this.isOver(`${about} from ${wider}`, 2 * share)) return 'SENDER';
    return await this.isOver(about, everybody) ? 'EVERYBODY' : null;
  }

  private async isOver(what: string, max: number): Promise<boolean> {
    const rate: Rate = { max, windowMs: DAY_MS };
    return await this.limiter.take(this.secrets.indexOf('feedback about', what), rate) !== null;
  }
}
