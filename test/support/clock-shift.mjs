/**
 * Loaded before a program by `node --import`: moves its clock by as many milliseconds as the file CLOCK_SHIFT_FILE
 * says, and follows the file while it runs. The program itself is the one that runs in production; timers stay real.
 */
import { readFileSync } from 'node:fs';

const LOOK_EVERY_MS = 50;
const file = process.env.CLOCK_SHIFT_FILE ?? '';
const Real = Date;
let shiftMs = 0;

function look() {
  const read = Number(readFileSync(file, 'utf8'));
  if (Number.isSafeInteger(read)) shiftMs = read;
}

look();
setInterval(look, LOOK_EVERY_MS).unref();
globalThis.Date = class Date extends Real {
  constructor(...parts) {
    if (parts.length === 0) super(Real.now() + shiftMs);
    else super(...parts);
  }

  static now() {
    return Real.now() + shiftMs;
  }
};
