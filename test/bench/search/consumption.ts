import { existsSync, readdirSync, readFileSync } from 'node:fs';

const TICK_MS = 10;

/** Processor time of these processes since they began, in milliseconds; 0 where /proc is not there. */
export function cpuMs(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => {
    const fields = statOf(pid);
    return sum + (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * TICK_MS;
  }, 0);
}

/** Memory of these processes in MB; what they share is counted once. */
export function memoryMb(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => {
    const file = `/proc/${pid}/smaps_rollup`;
    return sum + (existsSync(file) ? Number(/^Pss:\s+(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1] ?? 0) / 1024 : 0);
  }, 0);
}

/** A process and its children: PostgreSQL has one for each connection. */
export function family(pid: number): number[] {
  if (!existsSync('/proc')) return [pid];
  return [pid, ...readdirSync('/proc').filter((name) => /^\d+$/.test(name) && Number(statOf(Number(name))[1]) === pid).map(Number)];
}

/** The fields of /proc/PID/stat after the name, which may hold anything. */
function statOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
  } catch {
    // It has ended meanwhile.
    return [];
  }
}
