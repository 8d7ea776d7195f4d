import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder for data, with the folders above it. Others may pass through but not look around: the database
 * server may run as another user inside it.
 */
export function makeDataFolder(folder: string): void {
  try {
    // One by one: asked to make several at once, Node never comes back where the system takes none, as below /proc.
    for (const missing of missingFolders(folder)) makeOne(missing);
  } catch (error) {
    // On a read-only file system Node says only that the folder is missing; asking for the right names the cause.
    accessSync(nearestExisting(folder), constants.W_OK);
    throw error;
  }
}

function makeOne(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o711 });
  } catch (error) {
    // Another process was faster.
    if (!existsSync(folder)) throw error;
  }
}

/** From the outermost to the folder itself; none when it is there. */
function missingFolders(folder: string): string[] {
  return existsSync(folder) ? [] : [...missingFolders(path.dirname(folder)), folder];
}

function nearestExisting(folder: string): string {
  return existsSync(folder) ? folder : nearestExisting(path.dirname(folder));
}
