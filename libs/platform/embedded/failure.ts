import { errorCode } from './error-code.js';

/** The embedded database cannot run; the message is for the person at the terminal and says what to do. */
export class EmbeddedFailure extends Error {}

const reasons: readonly (readonly [RegExp, (folder: string) => string])[] = [
  [/ENOSPC|No space left on device/i, (folder) => `The disk with the data folder ${folder} is full. Free some space or set DATA_DIR to another disk.`],
  [/EDQUOT|quota exceeded/i, (folder) => `The disk quota for the data folder ${folder} is used up. Free some space or set DATA_DIR to another disk.`],
  [/EROFS|Read-only file system/i, (folder) => `The data folder ${folder} is on a read-only file system. Set DATA_DIR to a folder that can be written.`],
  [/EACCES|EPERM|Permission denied|Operation not permitted|has wrong ownership/i, (folder) => `The data folder ${folder} must belong to and be writable for the user who starts the system. Correct its owner or set DATA_DIR to another folder.`],
  [/ENOTDIR|EEXIST|File exists/i, (folder) => `The data folder ${folder} cannot be made because a file of that name is in the way. Set DATA_DIR to another folder.`],
  [/incompatible with server|initialized by PostgreSQL version/i, (folder) => `The data folder ${folder} was written by another main version of PostgreSQL. Start it once with the version of the software that wrote it, take a backup, and restore that into an empty folder (docs/operations.md).`],
];

/** Why PostgreSQL or the file system refused, in plain words where the cause is known, else its own last words. */
export function failureOf(folder: string, words: string): EmbeddedFailure {
  const known = reasons.find(([pattern]) => pattern.test(words));
  return new EmbeddedFailure(known ? known[1](folder) : `The embedded PostgreSQL in ${folder} does not start. It said: ${words.trim()}`);
}

/** Runs a step that touches the data folder and turns what the file system says into plain words. */
export function inPlainWords<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = errorCode(error);
    throw code === null ? error : failureOf(folder, code);
  }
}
