import { Injectable } from '@nestjs/common';
import { type Actor, type Id, type Problem, type Text } from '#kernel';
import { type Tx } from '#platform/database';
import { legalDeadlineOffsetsDays } from './domain/stages.js';
import { type Obligation } from './obligation.js';

/** What somebody has to have seen who calls an obligation done by a link, because more follows from it than silence. */
export interface DoneLook {
  /** As label and value; the answer carries that it was exactly this. */
  facts: readonly (readonly [Text, Text])[];
  /** What else happens with the answer. */
  effect: Text;
  /** Why it cannot be called done now; null when it can. */
  hindrance: Text | null;
}

/** To whom a mail about an obligation goes. */
export interface DetailsReader {
  /** The integration office, because it is overdue: it can ask, but not change what belongs to others. */
  isOffice: boolean;
}

/** How one kind of obligation takes part in reminding. */
export interface ObligationKind {
  /** Such as PROOF_OF_USE. */
  kind: string;
  /** What people read: "Verwendungsnachweis". */
  label: Text;
  /** Stages in calendar days before the safe day; left out = those of legal deadlines. A network may set its own. */
  offsetsDays?: readonly number[];
  /** False where nothing is missed when the day goes by: mails then ask for it, and call no day a deadline. Left out = it is one. */
  isDeadline?: boolean;
  /** True for a duty that must not be missed: while nobody reacts, further people are told (deputy, admins, the office). */
  escalates?: boolean;
  /** Sentences for the mail from the data of that moment, in German and English; no amounts, no names of third persons. */
  details?(tx: Tx, obligation: Obligation, reader: DetailsReader): Promise<readonly Text[]>;
  /** What the page behind the link shows besides the deadline; left out or null = nothing. */
  look?(tx: Tx, obligation: Obligation): Promise<DoneLook | null>;
  /** Why nobody needs to be told any more, although the obligation is open; null = they do. */
  obsoleteReason?(tx: Tx, obligation: Obligation): Promise<string | null>;
  /**
   * What else it means that somebody says it is done, in the same transaction; a Problem refuses that. Not asked when the
   * lib itself finishes the obligation.
   */
  done?(tx: Tx, actor: Actor, obligation: Obligation): Promise<Problem | null>;
  /**
   * Of these obligations, the ids of those that this person may know of. Left out = whoever the policy table lets read
   * obligations. Followed by lists, ledger, acts, mails and the audit trail; to the others it does not exist.
   */
  visible?(tx: Tx, actor: Actor, obligations: readonly Obligation[]): Promise<ReadonlySet<Id>>;
}

/** Which kinds there are; filled by the libs that plan obligations when their modules start. */
@Injectable()
export class ObligationKinds {
  private readonly kinds = new Map<string, ObligationKind>();

  /** @throws Error when the kind is taken. */
  register(kind: ObligationKind): void {
    if (this.kinds.has(kind.kind)) throw new Error(`The obligation kind ${kind.kind} is registered twice.`);
    this.kinds.set(kind.kind, kind);
  }

  /** Undefined for a kind nobody registered. */
  find(kind: string): ObligationKind | undefined {
    return this.kinds.get(kind);
  }

  /** @throws Error for a kind nobody registered. */
  of(kind: string): ObligationKind {
    const found = this.find(kind);
    if (!found) throw new Error(`The obligation kind ${kind} is not registered.`);
    return found;
  }

  /** Those of these obligations that this person may know of, in their order. */
  async visible(tx: Tx, actor: Actor, obligations: readonly Obligation[]): Promise<Obligation[]> {
    const known = new Map<string, ReadonlySet<Id>>();
    for (const kind of new Set(obligations.map((one) => one.kind))) {
      const found = await this.find(kind)?.visible?.(tx, actor, obligations.filter((one) => one.kind === kind));
      if (found) known.set(kind, found);
    }
    return obligations.filter((one) => known.get(one.kind)?.has(one.id) ?? true);
  }

  /** The stages that hold without a setting of the network. */
  offsetsOf(kind: string): readonly number[] {
    return this.of(kind).offsetsDays ?? legalDeadlineOffsetsDays;
  }
}
