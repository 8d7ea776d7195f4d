import { createHmac, randomBytes } from 'node:crypto';

/** Searches of visitors that one process remembers in a month, some 100 bytes each; what comes beyond is not counted. */
const REMEMBERED_MAX = 50_000;
const HASH_BYTES = 12;

/**
 * Lets each visitor count once in a month for one thing, so that nobody alone makes a number that can be seen. It remembers, in
 * memory alone, hashes with a key that is made anew each month, never leaves the process, and ends with it.
 */
export class FirstOfVisitor {
  private month = '';
  private key = randomBytes(32);
  private readonly seen = new Set<string>();

  /** True the first time that this sender is seen with this thing in the month; false from then on, and when too many were. */
  isFirst(month: string, sender: string, thing: readonly (string | null)[]): boolean {
    if (month !== this.month) {
      this.month = month;
      this.key = randomBytes(32);
      this.seen.clear();
    }
    const hash = createHmac('sha256', this.key).update(JSON.stringify([sender, ...thing])).digest().subarray(0, HASH_BYTES).toString('base64');
    if (this.seen.has(hash) || this.seen.size >= REMEMBERED_MAX) return false;
    this.seen.add(hash);
    return true;
  }
}
