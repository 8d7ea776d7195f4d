import { createHash } from 'node:crypto';
import { type AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { type Random } from './seeded.js';

/** A mail that arrived completely, whatever the sender may have heard of it. */
export interface Copy {
  deliveryId: string;
  messageId: string;
  bodyHash: string;
  atMs: number;
}

/** How often the mail server misbehaves, as shares of all mails. */
const REFUSED_FOR_NOW = 0.05;
const DROPPED_AFTER_ACCEPTING = 0.02;
const REPLY_MIN_MS = 60;
const REPLY_SPREAD_MS = 240;

/** One door of the witness: each worker process has its own, so that it is known whose mail is on its way. */
export interface Door {
  url: string;
  /** Mails of this worker between DATA and the answer to it. */
  inFlight(): number;
  close(): Promise<void>;
}

/**
 * An independent mail server that notes every mail at its final dot, before it answers. It answers slowly, refuses some
 * mails for the time being, and sometimes hangs up instead of answering.
 */
export class Witness {
  readonly copies: Copy[] = [];
  refusedForNow = 0;
  droppedAfterAccepting = 0;

  constructor(private readonly random: Random) {}

  async open(): Promise<Door> {
    let inFlight = 0;
    const server = new SMTPServer({
      authOptional: true, disabledCommands: ['STARTTLS'], disableReverseLookup: true, logger: false, closeTimeout: 100,
      onRcptTo: (_address, _session, done) => {
        if (this.random() >= REFUSED_FOR_NOW) return done();
        this.refusedForNow += 1;
        return done(Object.assign(new Error('later'), { responseCode: 451 }));
      },
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        let isWhole = false;
        inFlight += 1;
        stream.on('data', (chunk: Buffer) => { chunks.push(chunk); });
        stream.on('close', () => { if (!isWhole) inFlight -= 1; });
        stream.on('end', () => {
          isWhole = true;
          this.note(Buffer.concat(chunks).toString('utf8'));
          const isDropped = this.random() < DROPPED_AFTER_ACCEPTING;
          setTimeout(() => {
            inFlight -= 1;
            if (!isDropped) return done();
            this.droppedAfterAccepting += 1;
            for (const connection of server.connections) if (connection.id === session.id) connection.close();
          }, REPLY_MIN_MS + this.random() * REPLY_SPREAD_MS);
        });
      },
    });
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    const { port } = server.server.address() as AddressInfo;
    return {
      url: `smtp://127.0.0.1:${port}`,
      inFlight: () => inFlight,
      close: () => new Promise((resolve) => { server.close(resolve); }),
    };
  }

  /** A mail whose last boundary is missing was cut off and never arrived. */
  private note(message: string): void {
    const boundary = /boundary="([^"]+)"/.exec(message)?.[1];
    if (boundary === undefined || !message.includes(`--${boundary}--`)) return;
    this.copies.push({
      deliveryId: /^X-Reminder-ID: (\S+)/im.exec(message)?.[1] ?? '',
      messageId: /^Message-ID: (\S+)/im.exec(message)?.[1] ?? '',
      bodyHash: createHash('sha256').update(message).digest('hex'),
      atMs: Date.now(),
    });
  }
}
