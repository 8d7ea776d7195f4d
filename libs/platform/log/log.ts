import { type LoggerService } from '@nestjs/common';
import { type Logger, pino } from 'pino';

/** One JSON line per event. Addresses, tokens and bodies never belong into a log; what slips in is redacted. */
export function newLog(level: string): Logger {
  return pino({
    level,
    redact: { paths: ['req.headers.authorization', 'req.headers.cookie', '*.email', '*.token', '*.password', 'err.parameters', 'err.driverError.parameters', 'err.detail', 'err.driverError.detail'], censor: '[redacted]' },
    serializers: { err: withoutParameters },
  });
}

/** Failed statements carry their parameters and, in `detail`, stored values: both may be personal. */
function withoutParameters(error: unknown): object {
  if (!(error instanceof Error)) return { message: 'unknown' };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { type: error.name, message: error.message.slice(0, 500), stack: error.stack, ...code };
}

/** Nest's own messages, through the same log. */
export function nestLogger(log: Logger): LoggerService {
  return {
    log: (message: unknown) => log.debug(String(message)),
    error: (message: unknown, ...rest: unknown[]) => log.error({ rest: rest.map(String) }, String(message)),
    warn: (message: unknown) => log.warn(String(message)),
    debug: (message: unknown) => log.trace(String(message)),
    verbose: (message: unknown) => log.trace(String(message)),
  };
}
