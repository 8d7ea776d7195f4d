import { SettingsError } from '#platform/config';
import { MigrationRefusal } from '#platform/database';
import { EmbeddedFailure } from '#platform/embedded';

/** The program cannot start, and the person at the terminal can do something about it; the message says what. */
export class StartFailure extends Error {}

/** What to print for a failed start: a plain sentence where the cause is known, else everything that is known. */
export function explained(error: unknown): string {
  const isPlain = [SettingsError, EmbeddedFailure, MigrationRefusal, StartFailure].some((kind) => error instanceof kind);
  if (isPlain && error instanceof Error) return error.message;
  return explainedListening(error) ?? (error instanceof Error ? error.stack ?? error.message : String(error));
}

/** Node's errors of `listen`; null for anything else. */
function explainedListening(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('syscall' in error) || error.syscall !== 'listen') return null;
  const { code, address, port } = error as { code?: string; address?: string; port?: number };
  switch (code) {
    case 'EADDRINUSE': return `Port ${port} on ${address} is taken by another program. Stop that program, or set PORT to another number.`;
    case 'EACCES': return `Port ${port} on ${address} needs more rights than this user has. Set PORT to a number above 1023.`;
    case 'EINVAL':
    case 'EAFNOSUPPORT':
    case 'EADDRNOTAVAIL': return `${address} is not an address of this machine. Set HOST to 127.0.0.1, or to 0.0.0.0 for all addresses.`;
    default: return null;
  }
}
