import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder for data, with the folders above it. Others may pass through but not look around: the database
 * server may run as another user inside it.
 */
export function makeDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o711 });
  } catch (error) {
    // On a read-only file system Node says only that the folder is missing; asking for the right names the cause.
    accessSync(nearestExisting(folder), constants.W_OK);
    throw error;
  }
}

function nearestExisting(folder: string): string {
  return existsSync(folder) ? folder : nearestExisting(path.dirname(folder));
}
