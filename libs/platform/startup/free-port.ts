import { once } from 'node:events';
import { createServer } from 'node:net';

/** Fails as `listen` would when the port is taken, so that nothing else is begun in vain. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  const probe = createServer().listen({ host, port, exclusive: true });
  await once(probe, 'listening');
  probe.close();
  await once(probe, 'close');
}
