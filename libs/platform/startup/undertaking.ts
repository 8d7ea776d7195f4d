type End = () => Promise<void> | void;

interface Entry {
  end: End;
  /** What has to be done, without waiting, when there is no time for `end`. */
  atOnce: () => void;
}

/** The program was told to end while it was still beginning. */
export class Interrupted extends Error {}

/** What a program has begun and how each of it is ended: in the opposite order, also while it is still beginning. */
export class Undertaking {
  private readonly entries: Entry[] = [];
  private ending: Promise<void> | undefined;

  /** Remembers how something is ended. @throws Interrupted when the end has come; `end` is not called then. */
  add(end: End, atOnce: () => void = () => undefined): void {
    this.goOn();
    this.entries.push({ end, atOnce });
  }

  /** Begins something that cannot be ended before it is complete: an end that comes meanwhile waits for it. */
  async begin<Thing>(start: () => Promise<Thing>, end: (thing: Thing) => Promise<void> | void, atOnce?: () => void): Promise<Thing> {
    this.goOn();
    const starting = start();
    this.add(() => starting.then(end, () => undefined), atOnce);
    const thing = await starting;
    this.goOn();
    return thing;
  }

  /** @throws Interrupted when the end has come, so that nothing further is begun. */
  goOn(): void {
    if (this.ending) throw new Interrupted('The program was told to end.');
  }

  /** Ends all of it; what fails does not keep the rest from being ended. Called again, it waits for the same end. @throws the first failure. */
  endAll(): Promise<void> {
    this.ending ??= this.endEach();
    return this.ending;
  }

  /** There is no time left to end anything: does for what has not ended what can be done without waiting. */
  abandon(): void {
    for (const { atOnce } of [...this.entries].reverse()) {
      try {
        atOnce();
      } catch {
        // The program ends in any case, and the next one may still be helped.
      }
    }
  }

  private async endEach(): Promise<void> {
    const failures: unknown[] = [];
    for (let entry = this.entries.at(-1); entry; entry = this.entries.at(-1)) {
      try {
        await entry.end();
      } catch (error) {
        failures.push(error);
      }
      this.entries.pop();
    }
    if (failures.length > 0) throw failures[0];
  }
}
