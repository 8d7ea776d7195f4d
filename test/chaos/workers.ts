import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Door, type Witness } from './witness.js';
import { type WorkerOrders } from './worker.js';

/** A worker process and the door of the witness that only it uses. */
interface Running {
  child: ChildProcess;
  door: Door;
  isReady: boolean;
  isKilled: boolean;
}

const program = fileURLToPath(new URL('./worker.js', import.meta.url));

/** The worker processes of a fault run; one that is killed is started again at once. */
export class Workers {
  /** What no fault excuses. */
  readonly violations: string[] = [];
  /** What workers printed on their error stream, for whoever looks for a cause. */
  readonly complaints: string[] = [];
  failedStarts = 0;
  private readonly running = new Map<number, Running>();
  private readonly doors: Door[] = [];

  constructor(private readonly orders: Omit<WorkerOrders, 'smtpUrl'>, private readonly witness: Witness) {}

  async start(place: number): Promise<void> {
    const door = await this.witness.open();
    this.doors.push(door);
    const orders: WorkerOrders = { ...this.orders, smtpUrl: door.url };
    const child = spawn(process.execPath, [program], {
      env: { PATH: process.env['PATH'], CHAOS_WORKER: JSON.stringify(orders) }, stdio: ['ignore', 'pipe', 'pipe'],
    });
    const worker: Running = { child, door, isReady: false, isKilled: false };
    this.running.set(place, worker);
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.includes('ready')) worker.isReady = true;
      else this.complain(chunk.toString());
    });
    child.stderr.on('data', (chunk: Buffer) => { this.complain(chunk.toString()); });
    child.once('exit', (code, signal) => {
      if (worker.isKilled) return;
      // Without a database a worker does not start; whoever supervises it tries again, as here.
      if (!worker.isReady) void this.start(place).then(() => { this.failedStarts += 1; });
      else this.violations.push(`A worker ended by itself (${code ?? signal}).`);
    });
  }

  /** The place of a worker with a mail between DATA and its answer; null when there is none. */
  sending(): number | null {
    return [...this.running].find(([, worker]) => worker.isReady && worker.door.inFlight() > 0)?.[0] ?? null;
  }

  /** kill -9, and a new one in its place. True when a mail of it was on its way at that moment. */
  async kill(place: number): Promise<boolean> {
    const worker = this.running.get(place);
    if (!worker) return false;
    const wasSending = worker.door.inFlight() > 0;
    worker.isKilled = true;
    worker.child.kill('SIGKILL');
    await this.start(place);
    return wasSending;
  }

  places(): number[] {
    return [...this.running.keys()];
  }

  areReady(): boolean {
    return [...this.running.values()].every((worker) => worker.isReady);
  }

  /** SIGTERM to all; true when each ended with code 0. */
  async end(): Promise<boolean> {
    const codes = await Promise.all([...this.running.values()].map(async (worker) => {
      const { child } = worker;
      if (child.exitCode !== null || child.signalCode !== null) return 1;
      worker.isKilled = true;
      const exit = once(child, 'exit') as Promise<[number | null]>;
      child.kill('SIGTERM');
      return (await exit)[0];
    }));
    return codes.every((code) => code === 0);
  }

  /** Whatever is left is ended, for the case that the run itself failed. */
  async clear(): Promise<void> {
    for (const worker of this.running.values()) {
      worker.isKilled = true;
      worker.child.kill('SIGKILL');
    }
    await Promise.all(this.doors.map((door) => door.close()));
  }

  private complain(text: string): void {
    if (this.complaints.length < 200) this.complaints.push(text.trim());
  }
}
