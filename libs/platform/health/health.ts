import { Injectable } from '@nestjs/common';

/** `degraded` = people are served, something is missing; `down` = do not send anyone here. */
export type HealthStatus = 'ok' | 'degraded' | 'down';

/** What one check found. Details are counts, seconds and names of states, never content. */
export interface HealthFinding {
  status: HealthStatus;
  details: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** All findings and the worst of them. */
export interface HealthReport {
  status: HealthStatus;
  checks: Record<string, HealthFinding>;
}

const CHECK_TIMEOUT_MS = 2_000;

/** Checks that say whether this process may be given work. Libs and apps register them; the readiness page asks. */
@Injectable()
export class Health {
  private readonly checks = new Map<string, () => Promise<HealthFinding>>();
  private isDraining = false;

  /** Adds a check. A check that throws or takes longer than two seconds is `down`. */
  register(name: string, check: () => Promise<HealthFinding>): void {
    this.checks.set(name, check);
  }

  /** From now on the process reports itself as down, so that it is given no new work while it finishes the old. */
  drain(): void {
    this.isDraining = true;
  }

  async report(): Promise<HealthReport> {
    const entries = await Promise.all([...this.checks].map(async ([name, check]) => [name, await bounded(check)] as const));
    const checks: Record<string, HealthFinding> = Object.fromEntries(entries);
    if (this.isDraining) checks['process'] = { status: 'down', details: { draining: true } };
    return { status: worst(Object.values(checks).map((finding) => finding.status)), checks };
  }
}

async function bounded(check: () => Promise<HealthFinding>): Promise<HealthFinding> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<HealthFinding>((resolve) => {
    timer = setTimeout(() => resolve({ status: 'down', details: { reason: `no answer within ${CHECK_TIMEOUT_MS} ms` } }), CHECK_TIMEOUT_MS);
  });
  try {
    return await Promise.race([check(), timeout]);
  } catch {
    // What exactly failed may name addresses; the log has it, this page is public.
    return { status: 'down', details: { reason: 'the check failed' } };
  } finally {
    clearTimeout(timer);
  }
}

function worst(statuses: readonly HealthStatus[]): HealthStatus {
  return statuses.includes('down') ? 'down' : statuses.includes('degraded') ? 'degraded' : 'ok';
}
