/**
 * Which questions were asked lately, by their keys: the last `atLeast` different ones, and at most twice as many. Most questions are asked
 * once, and keeping their answers would cost more than it ever saves.
 */
export class AskedBefore {
  private recent = new Set<string>();
  private earlier: ReadonlySet<string> = new Set();

  constructor(private readonly atLeast: number) {}

  /** True when it was asked before; from now on it was. */
  note(key: string): boolean {
    const isKnown = this.recent.has(key) || this.earlier.has(key);
    this.recent.add(key);
    if (this.recent.size > this.atLeast) [this.earlier, this.recent] = [this.recent, new Set()];
    return isKnown;
  }
}
