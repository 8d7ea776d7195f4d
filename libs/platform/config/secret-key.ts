import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeDataFolder } from './data-folder.js';
import { SettingsError } from './settings-error.js';

const KEY_BYTES = 32;

/** The key in DATA_DIR, made at the first start; readable by the starting user only. */
export function readOrMakeKey(dataDir: string): Buffer {
  const file = path.join(dataDir, 'secret.key');
  try {
    return readKey(file);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw unusable(dataDir, error);
  }
  try {
    makeDataFolder(dataDir);
    makeKey(file);
    return readKey(file);
  } catch (error) {
    throw unusable(dataDir, error);
  }
}

/** Several processes may start at once: the first one's key appears in one step, the others read it. */
function makeKey(file: string): void {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, `${randomBytes(KEY_BYTES).toString('hex')}\n`, { mode: 0o600 });
  try {
    linkSync(own, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

function readKey(file: string): Buffer {
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
  if (key.length < KEY_BYTES) throw new SettingsError([`The key in ${file} is damaged. Restore it from your backup, or remove the file to make a new one; second factors must then be set up again.`]);
  return key;
}

function unusable(dataDir: string, error: unknown): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  const reason = code === 'ENOSPC' ? 'its disk is full' : code === 'EROFS' ? 'it is on a read-only file system' : `it cannot be written or read (${code})`;
  return new SettingsError([`The data folder ${dataDir} is not usable: ${reason}. Set DATA_DIR to another folder, or give SECRET_KEY and DATABASE_URL.`]);
}

function codeOf(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
