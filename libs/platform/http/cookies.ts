/**
 * Name of the session cookie. With HTTPS it is `__Host-…`, which no neighbouring host can set and so nobody can sign a
 * visitor in as somebody else; that prefix needs HTTPS, so plain http on loopback has a plain name.
 */
export function sessionCookieOf(publicUrl: string): string {
  return publicUrl.startsWith('https:') ? '__Host-teilhabenetz_session' : 'teilhabenetz_session';
}

/**
 * The session token of a request: the bearer token, else the session cookie. The name of the scheme is written in any
 * case (RFC 9110 §11.1). Another scheme is an empty token, which is no good.
 */
export function tokenOf(request: { headers: { authorization?: string | undefined; cookie?: string | undefined } }, sessionCookie: string): string | null {
  const authorization = request.headers.authorization;
  if (authorization !== undefined) return /^bearer +(\S{1,200})$/i.exec(authorization)?.[1] ?? '';
  return cookieOf(request.headers.cookie, sessionCookie);
}

/** The value of a cookie in the header of that name; null without it. */
export function cookieOf(header: string | undefined, wanted: string): string | null {
  const cookies = (header ?? '').split(';').map((part) => part.trim().split('='));
  return cookies.find(([name]) => name === wanted)?.[1] ?? null;
}
