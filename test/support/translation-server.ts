import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';

/** What arrived at the service. */
export interface TranslationRequest {
  path: string;
  q: string;
  source: string;
  target: string;
  format: string;
  api_key?: string;
}

/** How the service answers; by default `tr: text`. */
export type Behaviour = (request: TranslationRequest, response: ServerResponse) => void;

/** A service on the loopback that speaks the API of LibreTranslate, and remembers what it was sent. */
export interface TranslationServer {
  url: string;
  requests: TranslationRequest[];
  /** Null = the usual answer again. */
  behave(behaviour: Behaviour | null): void;
  stop(): Promise<void>;
}

/** Listens on any free port of 127.0.0.1. */
export async function translationServer(): Promise<TranslationServer> {
  const requests: TranslationRequest[] = [];
  let behaviour: Behaviour | null = null;
  const server = createServer((incoming, response) => {
    void bodyOf(incoming).then((body) => {
      const request = { ...JSON.parse(body) as Omit<TranslationRequest, 'path'>, path: incoming.url ?? '' };
      requests.push(request);
      (behaviour ?? usual)(request, response);
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests,
    behave: (next) => { behaviour = next; },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => { server.close(resolve); });
    },
  };
}

/** Answers with JSON. */
export function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function usual({ q, target }: TranslationRequest, response: ServerResponse): void {
  json(response, 200, { translatedText: `${target}: ${q}` });
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
