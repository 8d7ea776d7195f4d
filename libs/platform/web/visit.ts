/**
 * What a visit found. SOUND: a page. MOVED: a page, under an address that the old one names for good. BLOCKED: somebody
 * answers but lets no program in, or in a way that tells a program nothing; people may well see the page. GONE: "there is no
 * such page" (404, 410). FAILED: nothing that people could read, today. CERTIFICATE: browsers warn of it. NOT_VISITED: an
 * address that programs of ours do not go to.
 */
export type VisitOutcome = 'SOUND' | 'MOVED' | 'BLOCKED' | 'GONE' | 'FAILED' | 'CERTIFICATE' | 'NOT_VISITED';

/** Why it was not sound, for words to people. */
export type VisitReason =
  | 'REFUSED' | 'UNAVAILABLE' | 'UNREADABLE' | 'TOO_MANY_REDIRECTS' | 'ENCRYPTION_UNKNOWN'
  | 'NOT_FOUND' | 'GONE'
  | 'NO_ADDRESS' | 'NO_CONNECTION' | 'TIMEOUT' | 'SERVER_ERROR' | 'NO_ANSWER'
  | 'CERTIFICATE_EXPIRED' | 'CERTIFICATE_NAME' | 'CERTIFICATE_UNTRUSTED'
  | 'UNUSUAL_ADDRESS';

/** The finding of one visit. */
export interface Visit {
  outcome: VisitOutcome;
  /** Null for SOUND and MOVED. */
  reason: VisitReason | null;
  /** Where the page is now; null unless MOVED. */
  newUrl: string | null;
  /** True when a server of somebody else has said something, whatever it was: so this machine has a way out. */
  hasAnswered: boolean;
}

/** The head of an answer. */
export interface AnswerHead {
  status: number;
  /** Where it points to; null without. */
  location: string | null;
  /** True when a wall against programs says that it stands here. */
  isWalled: boolean;
}

/** The name has no address on the open internet: nobody outside can get there, which is all that is told of it. */
export class NoPublicAddress extends Error {}

const SUCCESS = { from: 200, to: 299 };
const CLIENT_ERROR = { from: 400, to: 499 };
const SERVER_ERROR = { from: 500, to: 599 };
const SERVICE_UNAVAILABLE = 503;
/** What some large sites answer programs with. */
const GO_AWAY = 999;

/** What the head of the last answer means. */
export function visitOf({ status, isWalled }: AnswerHead): Visit {
  if (within(status, SUCCESS)) return finding('SOUND', null);
  if (isWalled || status === GO_AWAY) return finding('BLOCKED', 'REFUSED');
  if (status === 404) return finding('GONE', 'NOT_FOUND');
  if (status === 410) return finding('GONE', 'GONE');
  // All others of these are about the one who asks, not about the page.
  if (within(status, CLIENT_ERROR)) return finding('BLOCKED', 'REFUSED');
  // Said in maintenance, and by many a wall against programs.
  if (status === SERVICE_UNAVAILABLE) return finding('BLOCKED', 'UNAVAILABLE');
  if (within(status, SERVER_ERROR)) return finding('FAILED', 'SERVER_ERROR');
  return finding('FAILED', 'NO_ANSWER');
}

const certificateReasons: Readonly<Record<string, VisitReason>> = {
  CERT_HAS_EXPIRED: 'CERTIFICATE_EXPIRED',
  ERR_TLS_CERT_ALTNAME_INVALID: 'CERTIFICATE_NAME',
  HOSTNAME_MISMATCH: 'CERTIFICATE_NAME',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'CERTIFICATE_UNTRUSTED',
  SELF_SIGNED_CERT_IN_CHAIN: 'CERTIFICATE_UNTRUSTED',
  CERT_REVOKED: 'CERTIFICATE_UNTRUSTED',
  CERT_NOT_YET_VALID: 'CERTIFICATE_UNTRUSTED',
};
/** A chain that browsers complete by themselves, and ways of encrypting that they still speak: no finding about the page. */
const unclearEncryption = /^(?:UNABLE_TO_|CERT_|EPROTO$|ERR_SSL_)/;

/** What it means that no answer came. */
export function visitFailed(error: unknown): Visit {
  if (error instanceof NoPublicAddress) return finding('FAILED', 'NO_ADDRESS', false);
  const code = codeOf(error);
  const certificate = certificateReasons[code];
  if (certificate !== undefined) return finding('CERTIFICATE', certificate);
  if (unclearEncryption.test(code)) return finding('BLOCKED', 'ENCRYPTION_UNKNOWN');
  // Something else than HTTP; every other fault of an answer is one that browsers may overlook.
  if (code === 'HPE_INVALID_CONSTANT') return finding('FAILED', 'NO_ANSWER');
  if (code.startsWith('HPE_')) return finding('BLOCKED', 'UNREADABLE');
  const isLate = error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');
  return finding('FAILED', isLate || code === 'ETIMEDOUT' ? 'TIMEOUT' : 'NO_CONNECTION', false);
}

/** True when asking once more in another way could help: somebody took the connection and did not like the question. */
export function mayDislikeTheQuestion(error: unknown): boolean {
  const { reason } = visitFailed(error);
  return reason === 'NO_ANSWER' || reason === 'UNREADABLE' || reason === 'TIMEOUT' || codeOf(error) === 'ECONNRESET';
}

/** A finding in the shape of all. */
export function finding(outcome: VisitOutcome, reason: VisitReason | null, hasAnswered = true): Visit {
  return { outcome, reason, newUrl: null, hasAnswered };
}

function within(status: number, { from, to }: { from: number; to: number }): boolean {
  return status >= from && status <= to;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
