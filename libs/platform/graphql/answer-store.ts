/** An answer as it left. */
export interface KeptAnswer {
  body: Buffer;
  /** Those that belong to the answer and not to every response. */
  headers: Readonly<Record<string, string>>;
}

interface Entry {
  /** What it holds for, see `AnswerKeeper`. */
  stamp: string;
  answer: KeptAnswer;
}

/** How much is held. A limit of 0 bytes holds nothing. */
export interface StoreLimits {
  bytesMax: number;
  entriesMax: number;
}

/** About what an entry takes beside its body: key, stamp, headers, places in maps. */
const ENTRY_BYTES = 500;
/** So many answers at least find room beside each other; a larger one is not held. */
const ROOM_FOR = 16;

/** Answers in memory by key, within limits; the least recently used goes first. Of each key there is the newest answer alone. */
export class AnswerStore {
  private readonly entries = new Map<string, Entry>();
  private held = 0;

  constructor(private readonly limits: StoreLimits) {}

  /** Bytes held, about. */
  get bytes(): number {
    return this.held;
  }

  /** Null when there is none, or one for another stamp. */
  find(key: string, stamp: string): KeptAnswer | null {
    const entry = this.entries.get(key);
    if (entry?.stamp !== stamp) return null;
    // As the most recently used one.
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.answer;
  }

  put(key: string, entry: Entry): void {
    this.drop(key);
    if (sizeOf(entry) * ROOM_FOR > this.limits.bytesMax) return;
    this.entries.set(key, entry);
    this.held += sizeOf(entry);
    for (const oldest of this.entries.keys()) {
      if (this.held <= this.limits.bytesMax && this.entries.size <= this.limits.entriesMax) break;
      this.drop(oldest);
    }
  }

  private drop(key: string): void {
    const entry = this.entries.get(key);
    if (!entry) return;
    this.entries.delete(key);
    this.held -= sizeOf(entry);
  }
}

function sizeOf({ answer: { body } }: Entry): number {
  return body.length + ENTRY_BYTES;
}
