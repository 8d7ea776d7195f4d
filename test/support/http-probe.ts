/** An answer as it came over the wire. */
export interface RawAnswer {
  status: number;
  headers: Record<string, string>;
  text: string;
}

/** Sends a request and reads the answer without interpreting it. */
export async function rawAnswer(url: string, init: RequestInit = {}): Promise<RawAnswer> {
  const response = await fetch(url, { redirect: 'manual', ...init });
  return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
}

/** A GraphQL request over POST, with any body. */
export function postJson(url: string, body: unknown, headers: Record<string, string> = {}): Promise<RawAnswer> {
  return rawAnswer(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) });
}

// Names of what we are built on, forms of SQL and of stack traces, and paths of this file system: none may leave.
const inner = [
  /apollo|fastify|FST_ERR|nestjs|\bNest\b|express|typeorm|QueryFailed|postgres|\bpg_|bullmq|ioredis|graphql-js|node_modules/i,
  /\bat (async )?[\w.<>]+ \(|\.(ts|js|mjs):\d+/,
  /\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\b.+\b(FROM|VALUES|SET|WHERE)\b/,
  /(violates|constraint|relation "|syntax error at|duplicate key|SQLSTATE|invalid input syntax)/i,
  /\/(home|root|usr|tmp|work|opt|var|libs|dist)\//,
  /Cannot read propert|is not a function|is not iterable|undefined \(|Unexpected token|Maximum call stack|heap/,
];

/** What of the inner workings an answer tells; empty = nothing. `sent` is the request: its own words may come back. */
export function leaksIn(text: string, sent = ''): string[] {
  return inner.flatMap((pattern) => {
    const match = pattern.exec(text)?.[0];
    return match === undefined || sent.includes(match) ? [] : [match];
  });
}
