import { once } from 'node:events';
import { createServer, connect, type Socket } from 'node:net';

/** What the proxy does with a new connection; the rest are PostgreSQL's own refusals, by their code. */
export type Answer = 'pass' | 'reset' | 'silent' | '57P03' | '53300';

/** A TCP proxy on a port of its own, which can be told to let nothing through. */
export interface TcpProxy {
  port: number;
  /** `url` with the proxy in place of its server. */
  in(url: string): string;
  /** What every connection gets from now on. */
  answer: Answer;
  /** What the next connections get first, in this order. */
  readonly next: Answer[];
  /** Connections that did not get through so far. */
  refused(): number;
  /** Ends everything that is open, as a server that dies. */
  drop(): void;
  close(): Promise<void>;
}

/** Passes connections on to 127.0.0.1. */
export async function startTcpProxy(to: number): Promise<TcpProxy> {
  const open = new Set<Socket>();
  let refused = 0;
  const server = createServer((socket) => {
    keep(open, socket);
    const answer = proxy.next.shift() ?? proxy.answer;
    if (answer === 'pass') {
      pipe(socket, keep(open, connect({ port: to, host: '127.0.0.1' })));
      return;
    }
    refused += 1;
    refuse(socket, answer);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const drop = (): void => { for (const socket of open) socket.resetAndDestroy(); };
  const proxy: TcpProxy = {
    port,
    in: (url) => Object.assign(new URL(url), { host: `127.0.0.1:${port}` }).href,
    answer: 'pass',
    next: [],
    refused: () => refused,
    drop,
    close: async () => {
      server.close();
      drop();
      await once(server, 'close');
    },
  };
  return proxy;
}

function keep(open: Set<Socket>, socket: Socket): Socket {
  open.add(socket);
  socket.on('close', () => open.delete(socket));
  socket.on('error', () => undefined);
  return socket;
}

function pipe(one: Socket, other: Socket): void {
  one.pipe(other).pipe(one);
  one.on('close', () => other.destroy());
  other.on('close', () => one.destroy());
}

function refuse(socket: Socket, answer: Exclude<Answer, 'pass'>): void {
  if (answer === 'reset') socket.resetAndDestroy();
  // After the client has said who it is, as the server does it. A silent one never says anything.
  else if (answer !== 'silent') socket.once('data', () => socket.end(errorResponse(answer)));
}

/** ErrorResponse of PostgreSQL's protocol, https://www.postgresql.org/docs/current/protocol-error-fields.html */
function errorResponse(code: string): Buffer {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C${code}\0Mrefused by the proxy\0\0`);
  const head = Buffer.from('E\0\0\0\0');
  head.writeInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
}
