/** A page of ours as a browser has it before it: what is written there, and what its forms would send along. */
export interface OpenPage {
  status: number;
  text: string;
  /** Hidden fields of all its forms, by name; of several with one name, the last. */
  hidden: Record<string, string>;
}

/** Opens the page, or reads it from an answer. */
export async function openPage(from: string | Response, headers: Record<string, string> = {}): Promise<OpenPage> {
  const answer = typeof from === 'string' ? await fetch(from, { headers }) : from;
  const text = await answer.text();
  const fields = [...text.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)];
  return { status: answer.status, text, hidden: Object.fromEntries(fields.map(([, name, value]) => [name ?? '', value ?? ''])) };
}

/** Sends a form of the page; what is given goes before its hidden fields. */
export async function submit(url: string, values: Record<string, string>, page?: OpenPage, headers: Record<string, string> = {}): Promise<OpenPage> {
  return openPage(await fetch(url, { method: 'POST', headers, body: new URLSearchParams({ ...page?.hidden, ...values }) }));
}
