/** An entity of HSDS as it arrives. */
export type Entity = Record<string, unknown>;

/** A page of a list. */
export interface EntityPage { total_items: number; total_pages: number; page_number: number; size: number; first_page: boolean; last_page: boolean; empty: boolean; contents: Entity[] }

/** An answer with everything that a client sees of it. */
export interface HttpAnswer { status: number; text: string; headers: Headers }

let senders = 0;

/** A client of the REST API of HSDS, or of another profile below its own base. Every request comes from somewhere else, so that a test with many of them is no crowd behind one address. */
export class HsdsClient {
  constructor(private readonly url: string, private readonly base = '/hsds') {}

  async get(address: string, { headers = {}, method = 'GET' }: { headers?: Record<string, string>; method?: string } = {}): Promise<HttpAnswer> {
    senders += 1;
    const from = `10.${senders >> 16 & 255}.${senders >> 8 & 255}.${senders & 255}`;
    const response = await fetch(`${this.url}${this.base}${address}`, { method, headers: { 'x-forwarded-for': from, 'accept-language': 'en', ...headers } });
    return { status: response.status, text: await response.text(), headers: response.headers };
  }

  /** The same by POST, with this text as its body. */
  async post(address: string, body: string, headers: Record<string, string> = {}): Promise<HttpAnswer> {
    senders += 1;
    const from = `10.${senders >> 16 & 255}.${senders >> 8 & 255}.${senders & 255}`;
    const response = await fetch(`${this.url}${this.base}${address}`, { method: 'POST', body, headers: { 'x-forwarded-for': from, 'accept-language': 'en', 'content-type': 'application/json', ...headers } });
    return { status: response.status, text: await response.text(), headers: response.headers };
  }

  /** An answer that must be good. */
  async ok<Body = Entity>(address: string): Promise<Body> {
    const { status, text } = await this.get(address);
    if (status !== 200) throw new Error(`${address}: ${status} ${text}`);
    return JSON.parse(text) as Body;
  }

  /** All pages of a list, one after another. */
  async walk(address: string, perPage: number): Promise<EntityPage[]> {
    const pages: EntityPage[] = [];
    do pages.push(await this.ok<EntityPage>(withQuery(address, `page=${pages.length + 1}&per_page=${perPage}`)));
    while (pages.at(-1)?.last_page === false);
    return pages;
  }

  /** Everything that a list has, in pages as large as they may be. */
  async all(address: string): Promise<Entity[]> {
    return (await this.walk(address, 500)).flatMap(({ contents }) => contents);
  }

  /** The same in lines. */
  async lines(address: string): Promise<Entity[]> {
    const { status, text } = await this.get(withQuery(address, 'format=ndjson'));
    if (status !== 200) throw new Error(`${address}: ${status} ${text}`);
    return text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Entity);
  }
}

/** The ids of entities, in their order. */
export function idsOf(entities: readonly Entity[]): string[] {
  return entities.map(({ id }) => String(id));
}

/** The list under a name; none when there is none. */
export function listOf(entity: Entity | undefined, name: string): Entity[] {
  const value = entity?.[name];
  return Array.isArray(value) ? value as Entity[] : [];
}

function withQuery(address: string, query: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}${query}`;
}
