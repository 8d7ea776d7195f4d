import { type Actor, type Id } from '#kernel';
import { type Tx } from './tx.js';

/** Of these subjects of one kind, those that the reader may know of. */
export type AuditSight = (tx: Tx, actor: Actor, subjectIds: readonly Id[]) => Promise<ReadonlySet<Id>>;

/**
 * Whether a reader of the trail may know of what an entry is about. Libs whose objects do not exist for everybody who
 * reads the trail register their kind of subject; entries about all other kinds are shown.
 */
export class AuditSights {
  private readonly sights = new Map<string, AuditSight>();

  /** Called once per kind of subject when its module starts. @throws Error when the kind is taken. */
  register(subjectType: string, sight: AuditSight): void {
    if (this.sights.has(subjectType)) throw new Error(`The sight of ${subjectType} is registered twice.`);
    this.sights.set(subjectType, sight);
  }

  /** The entries that this reader may see, in their order. */
  async keep<Entry extends { subjectType: string; subjectId: Id }>(tx: Tx, actor: Actor, entries: readonly Entry[]): Promise<Entry[]> {
    const visible = new Map<string, ReadonlySet<Id>>();
    for (const subjectType of new Set(entries.map((entry) => entry.subjectType))) {
      const sight = this.sights.get(subjectType);
      const ids = entries.filter((entry) => entry.subjectType === subjectType).map((entry) => entry.subjectId);
      if (sight) visible.set(subjectType, await sight(tx, actor, [...new Set(ids)]));
    }
    return entries.filter((entry) => visible.get(entry.subjectType)?.has(entry.subjectId) ?? true);
  }
}
