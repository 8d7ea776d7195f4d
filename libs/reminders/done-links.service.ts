import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, type Id, isProblem, type LocalDate, Problem, systemActor, type Text } from '#kernel';
import { CLOCK, Doors, type Tx } from '#platform/database';
import { SECRETS, Secrets } from '#platform/secret';
import { parseEvidence } from './domain/evidence.js';
import { type DoneLook, ObligationKinds } from './obligation-kinds.js';
import { type Obligation } from './obligation.js';
import { Recipients } from './recipients.service.js';
import { RemindersService } from './reminders.service.js';
import { ObligationsStore } from './store/obligations.store.js';

/** What the page behind a link shows; whoever holds the link sees no more than this. */
export interface OpenLink {
  kindLabel: Text;
  title: string;
  nominal: LocalDate;
  effective: LocalDate;
  isOpen: boolean;
  /** The revision shown; it goes along with the answer, so that no later one is closed by it. */
  revision: number;
  /** False when the deadline was set anew after the mail with this link. */
  isAsTold: boolean;
  /** What has to be seen first; null for most deadlines. */
  look: DoneLook | null;
  /** Stands for the facts of exactly this look; empty without any. */
  seen: string;
  /** The day that mail named; null when it is not known, for links of before it was kept. */
  toldNominal: LocalDate | null;
}

/** What was answered on the page. */
export interface DoneAnswer {
  /** How it was done; empty or null = nothing said. */
  evidence: string | null;
  /** The revision that was shown; null = the one of the mail. */
  revision: number | null;
  /** `seen` of the page that was shown. */
  seen: string;
}

interface LinkRow {
  networkId: Id;
  obligationId: Id;
  accountId: Id;
  revision: number | null;
  nominal: LocalDate | null;
}

/** "Erledigt" by the link in a mail, without signing in. Looking changes nothing; answering is a POST. */
@Injectable()
export class DoneLinksService {
  constructor(
    private readonly doors: Doors,
    private readonly service: RemindersService,
    private readonly kinds: ObligationKinds,
    private readonly obligations: ObligationsStore,
    private readonly recipients: Recipients,
    @Inject(SECRETS) private readonly secrets: Secrets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Null when the link is unknown, has expired, or was sent to somebody whom the obligation no longer concerns. */
  async open(token: string): Promise<OpenLink | null> {
    const link = await this.find(token);
    if (!link) return null;
    return this.doors.readInNetwork(actorOf(link), async (tx) => {
      const obligation = await this.obligations.find(tx, link.obligationId);
      if (!obligation || !await this.recipients.mayKnow(tx, obligation, link.accountId)) return null;
      return this.shown(tx, link, obligation);
    });
  }

  /**
   * Closes the obligation in the name of the person who was written to; saying it twice is no problem. Whoever saw
   * another day than the one that holds now has closed nothing and gets the link back as it is now; so does whoever has
   * not seen what this is about as it stands now.
   */
  async markDone(token: string, answer: DoneAnswer): Promise<{ done: true } | { moved: OpenLink } | { changed: OpenLink } | Problem> {
    const evidence = parseEvidence(answer.evidence);
    if (isProblem(evidence)) return evidence;
    const link = await this.find(token);
    if (!link) return over();
    const actor = actorOf(link);
    return this.doors.inNetwork(actor, async (tx) => {
      const obligation = await this.obligations.lock(tx, link.obligationId);
      // The mail was written to a recipient of that day; the link is no better than what the person may today.
      if (!obligation || !await this.recipients.mayKnow(tx, obligation, link.accountId)) return over();
      const open = await this.shown(tx, link, obligation);
      if ((answer.revision ?? link.revision) !== obligation.revision) return { moved: open };
      if (open.isOpen && open.look && (open.look.hindrance !== null || open.seen !== answer.seen)) return { changed: open };
      const problem = obligation.state === 'OPEN' ? await this.service.close(tx, actor, obligation, evidence) : null;
      return problem ?? { done: true as const };
    });
  }

  private async shown(tx: Tx, link: LinkRow, obligation: Obligation): Promise<OpenLink> {
    const { title, nominal, effective, state, revision } = obligation;
    const kind = this.kinds.of(obligation.kind);
    const look = await kind.look?.(tx, obligation) ?? null;
    return {
      look, seen: look ? this.secrets.hashOf(JSON.stringify(look.facts)).toString('base64url') : '',
      kindLabel: kind.label, title, nominal, effective, isOpen: state === 'OPEN',
      revision, isAsTold: link.revision === revision, toldNominal: link.nominal,
    };
  }

  private async find(token: string): Promise<LinkRow | null> {
    const tokenHash = this.secrets.hashOf(token);
    const rows: LinkRow[] = await this.doors.asAccount({ tokenHash }, (tx) => tx.query(
      `SELECT network_id AS "networkId", obligation_id AS "obligationId", account_id AS "accountId", revision, nominal
       FROM reminder_link WHERE token_hash = $1 AND expires_at > $2`, [tokenHash, this.clock.now()]));
    return rows[0] ?? null;
  }
}

/** The system, in the name of the person who was written to: their own account must be visible, to see whether it is locked. */
function actorOf(link: LinkRow): Actor {
  return { ...systemActor(link.networkId), accountId: link.accountId };
}

function over(): Problem {
  return new Problem('Refused', 'WRONG_STATE', {
    de: 'Dieser Link gilt nicht mehr: Er ist abgelaufen, oder Sie sind für diese Frist nicht mehr zuständig.',
    en: 'This link is no longer good: it has expired, or you are no longer the one responsible for this deadline.',
  });
}
