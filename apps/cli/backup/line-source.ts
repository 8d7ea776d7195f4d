import { ROWS_END } from './format.js';

const NEWLINE = 0x0a;

/** Cuts a stream of text into single lines and into the rows of tables; holds little more than one chunk. */
export class LineSource {
  private pending: Buffer = Buffer.alloc(0);
  private readonly chunks: AsyncIterator<Buffer>;

  /** @param onTaken is told every byte that was handed out, in order. */
  constructor(stream: AsyncIterable<Buffer>, private readonly onTaken: (bytes: Buffer) => void) {
    this.chunks = stream[Symbol.asyncIterator]();
  }

  /** The next line without its end; what is left when the stream ends before it, or the beginning of a longer one. */
  async line(bytesMax: number): Promise<string> {
    while (!this.pending.includes(NEWLINE) && this.pending.length < bytesMax && await this.fetch()) continue;
    const end = this.pending.indexOf(NEWLINE);
    return this.take(end < 0 ? this.pending.length : end + 1).toString().trimEnd();
  }

  /** The rows before the end of their table. They also end with the stream; then no line follows. */
  async *rows(): AsyncGenerator<Buffer> {
    let isLineStart = true;
    do {
      const end = endOfRows(this.pending, isLineStart);
      // Without the end in sight, the last bytes could be its beginning.
      const rows = this.take(end >= 0 ? end : Math.max(this.pending.length - ROWS_END.length, 0));
      if (rows.length > 0) {
        isLineStart = rows.at(-1) === NEWLINE;
        yield rows;
      }
      if (end >= 0) {
        this.take(ROWS_END.length);
        return;
      }
    } while (await this.fetch());
    yield this.take(this.pending.length);
  }

  /** True when everything was handed out and the stream came to a proper end. */
  async isAtEnd(): Promise<boolean> {
    return this.pending.length === 0 && !await this.fetch();
  }

  private async fetch(): Promise<boolean> {
    const next = await this.chunks.next();
    if (next.done) return false;
    this.pending = Buffer.concat([this.pending, next.value]);
    return true;
  }

  private take(length: number): Buffer {
    const taken = this.pending.subarray(0, length);
    this.pending = this.pending.subarray(length);
    this.onTaken(taken);
    return taken;
  }
}

/** Where the end line begins; -1 when it is not there yet. */
function endOfRows(bytes: Buffer, isLineStart: boolean): number {
  if (isLineStart && bytes.subarray(0, ROWS_END.length).equals(Buffer.from(ROWS_END))) return 0;
  const lineEndBefore = bytes.indexOf(`\n${ROWS_END}`);
  return lineEndBefore < 0 ? -1 : lineEndBefore + 1;
}
