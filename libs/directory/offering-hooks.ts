import { Injectable } from '@nestjs/common';
import { type Actor, type Id } from '#kernel';
import { type Tx } from '#platform/database';
import { type CloseReason } from './domain/vocabulary.js';
import { type OfferingEntity } from './store/offering.entity.js';

/** Organisations that run an offering together with its lead. */
export interface OfferingPartners {
  /** All active partners: they see its workspace page. */
  partnerIds: readonly Id[];
  /** Those that the lead lets edit. */
  editorIds: readonly Id[];
}

/** How and why an offering ended. */
export interface OfferingClosing {
  offering: OfferingEntity;
  reason: CloseReason;
  note: string | null;
}

/**
 * What hangs on an offering and must come to its own end first, such as shifts that people have signed up for. Both
 * run in the transaction of the closing, under the lock of the offering.
 */
export interface OfferingDependants {
  /** Ends them and tells whoever has to know. */
  settle(tx: Tx, actor: Actor, closing: OfferingClosing): Promise<void>;
  /** What the database says: true when nothing of this offering is still to come. */
  areSettled(tx: Tx, offeringId: Id): Promise<boolean>;
}

/** The row of an offering before and after a change. */
export interface OfferingRows {
  /** Null when it has just been entered. */
  before: OfferingEntity | null;
  after: OfferingEntity;
}

/**
 * One part of the card: a statement whose rows about offering $1 are a list on the card, in their order and with their
 * columns as fields. Without rows the part is absent.
 */
export type CardPart = string;
type PartnerSource = (tx: Tx, offeringIds: readonly Id[]) => Promise<ReadonlyMap<Id, OfferingPartners>>;
type ClosedListener = (tx: Tx, actor: Actor, closing: OfferingClosing) => Promise<void>;
type ChangedListener = (tx: Tx, actor: Actor, change: OfferingRows) => Promise<void>;

/**
 * How libs above take part without being known: each registers once, when its module starts, and is called inside the
 * transaction of the cause. What throws or fails here undoes the cause.
 */
@Injectable()
export class OfferingHooks {
  private readonly parts = new Map<string, CardPart>();
  private readonly absent: Record<string, unknown> = {};
  private readonly dependants: OfferingDependants[] = [];
  private readonly closedListeners: ClosedListener[] = [];
  private readonly changedListeners: ChangedListener[] = [];
  private partnerSource: PartnerSource = async () => Promise.resolve(new Map());

  /**
   * Adds a named part to every card, such as the partners; the name is the field of the contract. Cards without it, also
   * those written before the part existed, are shown with `absent`.
   */
  onCard(name: string, part: CardPart, absent: unknown): void {
    if (this.parts.has(name)) throw new Error(`The card part ${name} is registered twice.`);
    this.parts.set(name, part);
    this.absent[name] = absent;
  }

  /** What cards show that lack a part. */
  absentParts(): Readonly<Record<string, unknown>> {
    return this.absent;
  }

  /** Tells who the partners of offerings are, with one statement for all of them; cooperation knows. */
  onPartners(source: PartnerSource): void {
    this.partnerSource = source;
  }

  /** Names what must be settled before an offering ends. It comes before every `onOfferingClosed`, whoever registered first. */
  onOfferingEnds(dependants: OfferingDependants): void {
    this.dependants.push(dependants);
  }

  /** Called when an offering was closed and what hangs on it is settled, such as to end partnerships or to open a need. */
  onOfferingClosed(listener: ClosedListener): void {
    this.closedListeners.push(listener);
  }

  /** Called when an offering was published, changed, hidden or closed; not when a draft was begun. */
  onOfferingChanged(listener: ChangedListener): void {
    this.changedListeners.push(listener);
  }

  /** The partners of each of these offerings; an offering without any is not in the map. */
  async partnersOf(tx: Tx, offeringIds: readonly Id[]): Promise<ReadonlyMap<Id, OfferingPartners>> {
    return offeringIds.length === 0 ? new Map() : this.partnerSource(tx, offeringIds);
  }

  /** All parts of the card of an offering, with one statement. */
  async cardParts(tx: Tx, offeringId: Id): Promise<Record<string, unknown>> {
    if (this.parts.size === 0) return {};
    const lists = [...this.parts].map(([name, rows]) => `(SELECT json_agg(part) FROM (${rows}) AS part) AS "${name}"`);
    const [parts] = await tx.query<Record<string, unknown>[]>(`SELECT ${lists.join(', ')}`, [offeringId]);
    return Object.fromEntries(Object.entries(parts ?? {}).filter(([, list]) => list !== null));
  }

  /** Tells all listeners of a change. */
  async changed(tx: Tx, actor: Actor, change: OfferingRows): Promise<void> {
    for (const listener of this.changedListeners) await listener(tx, actor, change);
  }

  /** Settles what hangs on an offering that ends, then tells all listeners. */
  async closed(tx: Tx, actor: Actor, closing: OfferingClosing): Promise<void> {
    await this.settle(tx, actor, closing);
    for (const listener of this.closedListeners) await listener(tx, actor, closing);
  }
  /** Settles what hangs on an offering. For whoever ends one by another way than closing it. */
  async settle(tx: Tx, actor: Actor, closing: OfferingClosing): Promise<void> {
    for (const one of this.dependants) await one.settle(tx, actor, closing);
  }

  /** True when nothing that hangs on the offering is still to come. */
  async areSettled(tx: Tx, offeringId: Id): Promise<boolean> {
    for (const one of this.dependants) {
      if (!await one.areSettled(tx, offeringId)) return false;
    }
    return true;
  }
}
