import { cookieOf, sessionCookieOf } from '#platform/http';
import { SIGN_IN_VALID_MINUTES } from './sign-in-limits.js';

/** Headers as they came in. */
export type RequestHeaders = Readonly<Record<string, string | undefined>>;

const OVER = 'Thu, 01 Jan 1970 00:00:00 GMT';

/** The header that signs a browser in until `expiresAt` at the latest. */
export function sessionCookie(publicUrl: string, session: { token: string; expiresAt: Date }): string {
  return cookie(publicUrl, sessionCookieOf(publicUrl), session.token, `Expires=${session.expiresAt.toUTCString()}`);
}

/** The header that signs a browser out. */
export function noSessionCookie(publicUrl: string): string {
  return cookie(publicUrl, sessionCookieOf(publicUrl), '', `Expires=${OVER}`);
}

/** The header that makes a browser the one that asked for a sign-in mail: only there its code is good. */
export function signInCookie(publicUrl: string, signInId: string): string {
  return cookie(publicUrl, signInCookieOf(publicUrl), signInId, `Max-Age=${SIGN_IN_VALID_MINUTES * 60}`);
}

/** The header that forgets the request after it was used. */
export function noSignInCookie(publicUrl: string): string {
  return cookie(publicUrl, signInCookieOf(publicUrl), '', `Expires=${OVER}`);
}

/** The secret of the request that this browser made; null without one. */
export function signInIdOf(publicUrl: string, headers: RequestHeaders): string | null {
  return cookieOf(headers['cookie'], signInCookieOf(publicUrl));
}

function signInCookieOf(publicUrl: string): string {
  return publicUrl.startsWith('https:') ? '__Host-teilhabenetz_sign_in' : 'teilhabenetz_sign_in';
}

function cookie(publicUrl: string, name: string, value: string, end: string): string {
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax${publicUrl.startsWith('https:') ? '; Secure' : ''}; ${end}`;
}
