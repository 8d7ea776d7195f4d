/**
 * Does `work` with a signal that ends with the outer one, or after so many milliseconds. A timer of our own holds it: what
 * `AbortSignal.any` and `AbortSignal.timeout` make may be collected while others wait for it, and then never comes.
 */
export async function withDeadline<Result>(ms: number, outer: AbortSignal, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const ending = new AbortController();
  const breakOff = (): void => { ending.abort(outer.reason); };
  const timer = setTimeout(() => { ending.abort(new DOMException('Not in time.', 'TimeoutError')); }, ms);
  outer.addEventListener('abort', breakOff, { once: true });
  if (outer.aborted) breakOff();
  try {
    return await work(ending.signal);
  } finally {
    clearTimeout(timer);
    outer.removeEventListener('abort', breakOff);
  }
}
