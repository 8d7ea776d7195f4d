/**
 * Something a process does again and again by itself, with a pause between the end of one turn and the next. A turn
 * that fails is reported and the loop goes on.
 */
export class Loop {
  private timer: NodeJS.Timeout | undefined;
  private turn: Promise<void> = Promise.resolve();
  private isRunning = false;

  constructor(
    private readonly pauseMs: number,
    private readonly work: () => Promise<void>,
    private readonly onError: (error: unknown) => void,
  ) {}

  start(): void {
    if (this.isRunning) return;
    this.isRunning = true;
    this.next();
  }

  /** Waits for the turn that is under way. */
  async stop(): Promise<void> {
    this.isRunning = false;
    clearTimeout(this.timer);
    await this.turn;
  }

  private next(): void {
    this.timer = setTimeout(() => {
      this.turn = this.work().catch(this.onError).finally(() => {
        if (this.isRunning) this.next();
      });
    }, this.pauseMs);
  }
}
