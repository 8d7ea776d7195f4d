import { Agent, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import net, { type AddressInfo, type Server, type Socket } from 'node:net';
import { type Duplex } from 'node:stream';
import { guardedDoor, type WebDoor, WebRound, WebVisits } from '#platform/web';

/** An address of the open internet that the names of a test have. Nothing is sent there. */
export const OPEN_ADDRESS = '93.184.216.34';

/** What the witness was asked. */
export interface WitnessedRequest {
  method: string;
  url: string;
  userAgent: string;
}

/** How it answers: a status, a redirect, or whatever the function does. */
export type WebAnswer = number | { status: number; location: string } | ((request: IncomingMessage, response: ServerResponse) => void);

/** The web of a test: a server on the loopback that stands for every host, and counts who comes. */
export interface WebWitness {
  /** By address without port, such as `http://open.example/page`; what is not there is 404. */
  answers: Map<string, WebAnswer>;
  /** Addresses of names; others have none. One that is asked for again can be another. */
  names: Map<string, () => readonly string[]>;
  requests: WitnessedRequest[];
  /** Names that were asked for, in their order. */
  asked: string[];
  /** Connections that were let out, as host and port; every one of them is led to the witness. */
  connections: string[];
  /** The guards of production, with the names above and connections that end at the witness. */
  door: WebDoor;
  visits: WebVisits;
  round: WebRound;
  stop(): Promise<void>;
}

/** Begins with the name `open.example`. */
export async function webWitness(): Promise<WebWitness> {
  const answers: WebWitness['answers'] = new Map();
  const requests: WitnessedRequest[] = [];
  const server = createServer((request, response) => {
    const url = `http://${request.headers.host ?? ''}${request.url ?? ''}`;
    requests.push({ method: request.method ?? '', url, userAgent: request.headers['user-agent'] ?? '' });
    give(answers.get(url) ?? 404, request, response);
  });
  await listening(server);
  const names: WebWitness['names'] = new Map([['open.example', () => [OPEN_ADDRESS]]]);
  const asked: string[] = [];
  const connections: string[] = [];
  const agent = new LeadingAgent(connections, (server.address() as AddressInfo).port);
  const door: WebDoor = {
    ...guardedDoor, agentOf: () => agent,
    resolve: async (host) => {
      asked.push(host);
      return Promise.resolve(names.get(host)?.() ?? []);
    },
  };
  const visits = new WebVisits(door, 'Teilhabenetz-Test');
  return {
    answers, names, requests, asked, connections, door, visits, round: new WebRound({ visits, pauseMs: 0 }),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => { server.close(resolve); });
    },
  };
}

/** Listens on any free port of 127.0.0.1. */
export async function listening(server: Server): Promise<void> {
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
}

/** Notes where a connection was going, and leads it to one port of this machine. */
class LeadingAgent extends Agent {
  constructor(private readonly connections: string[], private readonly port: number) {
    super({ keepAlive: false });
  }

  override createConnection(options: { host?: string | null; port?: number | string | null }, _callback?: (error: Error | null, stream: Duplex) => void): Socket {
    this.connections.push(`${options.host ?? ''}:${options.port ?? ''}`);
    return net.connect(this.port, '127.0.0.1');
  }
}

function give(answer: WebAnswer, request: IncomingMessage, response: ServerResponse): void {
  if (typeof answer === 'function') answer(request, response);
  else if (typeof answer === 'number') response.writeHead(answer).end('page');
  else response.writeHead(answer.status, { location: answer.location }).end();
}
