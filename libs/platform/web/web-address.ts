const standardPorts: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/**
 * The address to go to, as browsers understand it: other spellings of numbers in it are numbers by then. Null for what we
 * do not go to: other schemes and ports, and passwords in it.
 */
export function visitable(text: string, ports: readonly number[], base: URL | null = null): URL | null {
  const url = parsed(text, base);
  if (url === null || !Object.hasOwn(standardPorts, url.protocol) || url.username !== '' || url.password !== '') return null;
  const port = url.port === '' ? standardPorts[url.protocol] : Number(url.port);
  return port !== undefined && ports.includes(port) ? url : null;
}

/** The host of an address without the brackets of IPv6; empty when it is no address. */
export function hostOf(address: string | URL): string {
  const url = typeof address === 'string' ? parsed(address, null) : address;
  return url?.hostname.replace(/^\[|\]$/g, '') ?? '';
}

function parsed(text: string, base: URL | null): URL | null {
  const from = base?.href;
  return URL.canParse(text, from) ? new URL(text, from) : null;
}
