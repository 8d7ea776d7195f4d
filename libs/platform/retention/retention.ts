import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { type Clock } from '#kernel';
import { CLOCK, Doors } from '#platform/database';
import { Jobs } from '#platform/queue';

const DAY_MS = 86_400_000;

/** How long something is kept, counted from its own end, and what removes it. `$1` = the instant before which it goes. */
interface Rule {
  what: string;
  days: number;
  sql: string;
}

/**
 * The whole table of what does not stay. What people made of the network (offerings, grants, the audit trail) is not
 * here: it ends by decision, not by age. What offerings no longer say is.
 */
const rules: readonly Rule[] = [
  // A client that tries again does so within hours.
  { what: 'stored answers', days: 2, sql: 'DELETE FROM idempotent_answer WHERE created_at < $1' },
  // The longest window that is counted is a day.
  { what: 'request counters', days: 2, sql: 'DELETE FROM rate_limit WHERE window_start < $1' },
  { what: 'sign-in codes', days: 1, sql: 'DELETE FROM sign_in WHERE expires_at < $1' },
  // People may look up for a while where they were signed in.
  { what: 'ended sessions', days: 30, sql: 'DELETE FROM session WHERE least(expires_at, coalesce(ended_at, expires_at)) < $1' },
  // Long enough to see in the list which one a program used.
  { what: 'keys for programs that are over', days: 365, sql: 'DELETE FROM access_key WHERE expires_at < $1' },
  { what: 'links of sign-ups', days: 30, sql: 'DELETE FROM sign_up_link WHERE expires_at < $1' },
  { what: 'links of reminders', days: 30, sql: 'DELETE FROM reminder_link WHERE expires_at < $1' },
  // The row stays for its mails; a locked one keeps its address, or whoever was locked could begin anew.
  {
    what: 'addresses nobody has proved', days: 30,
    sql: `UPDATE account SET email = 'erased', email_hash = sha256(id::text::bytea), display_name = ''
          WHERE created_at < $1 AND confirmed_at IS NULL AND locked_at IS NULL`,
  },
  // Time enough to finish a draft, and to have an earlier state back with its picture.
  { what: 'pictures that no offering shows', days: 30, sql: 'DELETE FROM image WHERE unused_since < $1' },
  // What anybody wrote about an offering may name people; within a year it is dealt with or no longer true.
  { what: 'feedback', days: 365, sql: 'DELETE FROM feedback WHERE received_at < $1' },
  // Followers of changes are told to begin anew after 90 days (libs/directory/public-changes.ts).
  { what: 'what was public and is gone', days: 91, sql: 'DELETE FROM public_change WHERE is_gone AND changed_at < $1' },
  // Two years are compared with each other; older months say nothing about what is missing now.
  { what: 'numbers of searches without result', days: 730, sql: 'DELETE FROM empty_search WHERE month < $1' },
  // Holds the address of somebody who perhaps never answered; the trail keeps that there was one.
  { what: 'invitations', days: 90, sql: 'DELETE FROM invitation WHERE expires_at < $1' },
  // Who it was is of use for correcting a slip, then no more: people leave, and their numbers with them.
  {
    what: 'contacts in earlier states of offerings', days: 90,
    sql: 'UPDATE offering_revision SET contact = NULL, contact_erased_at = $2 WHERE replaced_at < $1 AND contact_erased_at IS NULL',
  },
  // People write about their health, their home, their family. That there was a change, and of what, stays.
  {
    what: 'words in earlier states of informal services', days: 90,
    sql: 'UPDATE offering_revision SET words = NULL, words_erased_at = $2 WHERE replaced_at < $1 AND is_informal AND words_erased_at IS NULL',
  },
  // As long as the trail says who did it.
  { what: 'earlier states of offerings', days: 730, sql: 'DELETE FROM offering_revision WHERE replaced_at < $1' },
  // The rows go with them; they hold contacts, and an import can be taken back for 30 days.
  { what: 'imports of tables', days: 90, sql: 'DELETE FROM offering_import WHERE created_at < $1' },
  // They hold amounts and contacts, and a list can be taken back for 30 days.
  { what: 'lists of grants', days: 90, sql: 'DELETE FROM grant_import WHERE created_at < $1' },
  // The row stays with its hash and Message-ID, so that what was sent can still be proved.
  {
    what: 'words of mails', days: 90,
    sql: `UPDATE delivery SET subject = NULL, body_text = NULL, body_html = NULL, sent_to = NULL, erased_at = $2,
            to_address = CASE WHEN account_id IS NULL THEN 'erased' END
          WHERE created_at < $1 AND erased_at IS NULL AND state IN ('SENT', 'UNKNOWN', 'FAILED', 'OBSOLETE')`,
  },
];

/** Removes once a day what has been kept long enough; safe to repeat. */
@Injectable()
export class Retention implements OnModuleInit {
  private readonly log = new Logger(Retention.name);

  constructor(
    private readonly jobs: Jobs,
    private readonly doors: Doors,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'retention', idPrefix: 'r', attempts: 3, backOffMs: 60_000, timeoutMs: 600_000, keepFinished: 0, everyMs: DAY_MS,
      run: () => this.sweep(),
    });
  }

  /** One round over the whole table of rules, each in its own transaction. */
  async sweep(): Promise<void> {
    const now = this.clock.now();
    for (const { what, days, sql } of rules) {
      const before = new Date(now.getTime() - days * DAY_MS);
      const values = sql.includes('$2') ? [before, now] : [before];
      await this.doors.asJob((tx) => tx.query(sql, values));
      this.log.debug(`Retention: ${what} of before ${before.toISOString()} are gone.`);
    }
  }
}
