/**
 * One kind of background work. What is to be done stands in PostgreSQL; a job only says where to look. Therefore
 * every `run` must be safe to be called twice, late, for an unknown id, or by somebody else at the same time.
 */
export interface JobDeclaration {
  /** Such as `mail.deliver`; unique. */
  name: string;
  /** Begins the id of every job of this kind: `d` gives `d-<uuid>-<attempt>`. */
  idPrefix: string;
  /** Tries by the queue itself; 1 where PostgreSQL decides about another try. */
  attempts: number;
  /** Wait before the second try, doubled each time, in milliseconds. */
  backOffMs: number;
  /** After this time the signal is aborted and the job counts as failed. */
  timeoutMs: number;
  /** How many finished jobs stay to be looked at; 0 = removed at once, so that the same id can be used again. */
  keepFinished: number;
  /** Recurring work: planned again every so many milliseconds. Null = runs only when enqueued. */
  everyMs: number | null;
  /** Does the work for the row of this id; recurring work gets the id `every`. Throws = the queue tries again. */
  run(id: string, signal: AbortSignal): Promise<void>;
}

/** What travels: an id and nothing else, so that no personal data ever lies in Redis. */
export interface JobPayload {
  id: string;
}

/** Runs the work once within its time. @throws what `run` throws, or an Error after the timeout. */
export async function runWithin(job: JobDeclaration, id: string): Promise<void> {
  const aborted = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      aborted.abort();
      reject(new Error(`The job ${job.name} took longer than ${job.timeoutMs} ms.`));
    }, job.timeoutMs);
  });
  try {
    await Promise.race([job.run(id, aborted.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
