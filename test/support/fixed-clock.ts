import { type Clock, type IdSource, uuidV7 } from '#kernel';

/** A clock that stands still until a test moves it. */
export class FixedClock implements Clock {
  private instantMs: number;

  constructor(iso: string) {
    this.instantMs = Date.parse(iso);
  }

  now(): Date {
    return new Date(this.instantMs);
  }

  /** Moves to an instant, forwards or back. */
  moveTo(iso: string): void {
    this.instantMs = Date.parse(iso);
  }

  /** Moves by some time. */
  advance(by: { days?: number; hours?: number; minutes?: number; seconds?: number }): void {
    const { days = 0, hours = 0, minutes = 0, seconds = 0 } = by;
    this.instantMs += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
  }
}

/** Ids in the order they were asked for, also within one instant of a clock that stands still. */
export function sequentialIds(clock: Clock): IdSource {
  let count = 0;
  return {
    next: () => {
      count += 1;
      const random = new Uint8Array(10);
      // The upper twelve random bits come first in the order; version and variant take some bits of bytes 0 and 2.
      new DataView(random.buffer).setUint32(4, count);
      return uuidV7(clock.now().getTime(), random);
    },
  };
}
