import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, type Id, isProblem, type LocalDate, Problem, systemActor, type Text } from '#kernel';
import { CLOCK, Doors } from '#platform/database';
import { SECRETS, Secrets } from '#platform/secret';
import { parseEvidence } from './domain/evidence.js';
import { ObligationKinds } from './obligation-kinds.js';
import { RemindersService } from './reminders.service.js';
import { ObligationsStore } from './store/obligations.store.js';

/** What the page behind a link shows; whoever holds the link sees no more than this. */
export interface OpenLink {
  kindLabel: Text;
  title: string;
  nominal: LocalDate;
  effective: LocalDate;
  isOpen: boolean;
}

interface LinkRow {
  networkId: Id;
  obligationId: Id;
  accountId: Id;
}

/** "Erledigt" by the link in a mail, without signing in. Looking changes nothing; answering is a POST. */
@Injectable()
export class DoneLinksService {
  constructor(
    private readonly doors: Doors,
    private readonly service: RemindersService,
    private readonly kinds: ObligationKinds,
    private readonly obligations: ObligationsStore,
    @Inject(SECRETS) private readonly secrets: Secrets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Null when the link is unknown or has expired. */
  async open(token: string): Promise<OpenLink | null> {
    const link = await this.find(token);
    if (!link) return null;
    return this.doors.readInNetwork(systemActor(link.networkId), async (tx) => {
      const obligation = await this.obligations.find(tx, link.obligationId);
      if (!obligation) return null;
      const { title, nominal, effective, state } = obligation;
      return { kindLabel: this.kinds.of(obligation.kind).label, title, nominal, effective, isOpen: state === 'OPEN' };
    });
  }

  /** Closes the obligation in the name of the person who was written to. Saying it twice is no problem. */
  async markDone(token: string, given: string | null): Promise<{ done: true } | Problem> {
    const evidence = parseEvidence(given);
    if (isProblem(evidence)) return evidence;
    const link = await this.find(token);
    if (!link) return over();
    const actor: Actor = { ...systemActor(link.networkId), accountId: link.accountId };
    return this.doors.inNetwork(actor, async (tx) => {
      const obligation = await this.obligations.lock(tx, link.obligationId);
      if (!obligation) return over();
      if (obligation.state === 'OPEN') await this.service.close(tx, actor, obligation, evidence);
      return { done: true as const };
    });
  }

  private async find(token: string): Promise<LinkRow | null> {
    const tokenHash = this.secrets.hashOf(token);
    const rows: LinkRow[] = await this.doors.asAccount({ tokenHash }, (tx) => tx.query(
      `SELECT network_id AS "networkId", obligation_id AS "obligationId", account_id AS "accountId"
       FROM reminder_link WHERE token_hash = $1 AND expires_at > $2`, [tokenHash, this.clock.now()]));
    return rows[0] ?? null;
  }
}

function over(): Problem {
  return new Problem('Refused', 'WRONG_STATE', {
    de: 'Dieser Link ist abgelaufen oder ungültig.', en: 'This link has expired or is not valid.',
  });
}
