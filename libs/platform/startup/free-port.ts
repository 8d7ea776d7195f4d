import { once } from 'node:events';
import { createServer } from 'node:net';
import { StartFailure } from './explain.js';

/** Fails as `listen` would when the port is taken or the host is none of this machine, so that nothing else is begun in vain. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  const probe = createServer().listen({ host, port, exclusive: true });
  try {
    await once(probe, 'listening');
  } catch (error) {
    throw isUnknownName(error) ? new StartFailure(`HOST is ${host}, and this machine knows no address of that name. Set HOST to 127.0.0.1, or to 0.0.0.0 for all addresses.`, { cause: error }) : error;
  }
  probe.close();
  await once(probe, 'close');
}

function isUnknownName(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'syscall' in error && error.syscall === 'getaddrinfo';
}
