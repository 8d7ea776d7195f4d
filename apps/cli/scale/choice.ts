import { createHash } from 'node:crypto';
import { type Id, uuidV7 } from '#kernel';

/** Choices that fall the same way each time for the same seed (Mulberry32; the seed is hashed with SHA-256). */
export class Choice {
  private state: number;

  constructor(seed: string) {
    this.state = createHash('sha256').update(seed).digest().readUInt32LE(0);
  }

  /** A whole number from 0 to one less than `bound`. */
  below(bound: number): number {
    return Math.floor(this.next() * bound);
  }

  /** One of a list that is not empty. */
  of<One>(list: readonly One[]): One {
    const chosen = list[this.below(list.length)];
    if (chosen === undefined) throw new Error('There is nothing to choose from.');
    return chosen;
  }

  /** None to `most` of a list, each at most once. */
  some<One>(list: readonly One[], most: number): One[] {
    return [...new Set(Array.from({ length: this.below(most + 1) }, () => this.of(list)))];
  }

  /** True in this share of cases. */
  happens(share: number): boolean {
    return this.next() < share;
  }

  /** An id that was made at this instant. */
  id(atMs: number): Id {
    return uuidV7(atMs, Uint8Array.from({ length: 10 }, () => this.below(256)));
  }

  private next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
}
