import { isIPv6 } from 'node:net';

const IPV6_GROUPS = 8;
const NETWORK_GROUPS = 4;

/**
 * Whom a request is counted for, from the address it came from: IPv4 as it is, IPv6 its /64, because one connection has
 * all addresses of that. Behind a reverse proxy the address is the visitor's only when TRUST_PROXY names the proxy.
 */
export function senderOf(address: string): string {
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const bare = address.split('%')[0] ?? '';
  if (!isIPv6(bare)) return address;
  const [head = '', tail] = bare.toLowerCase().split('::');
  const before = groupsOf(head);
  const after = tail === undefined ? [] : groupsOf(tail);
  const zeros = Array<string>(IPV6_GROUPS - before.length - after.length).fill('0');
  const groups = [...before, ...zeros, ...after].slice(0, NETWORK_GROUPS);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}

/** The /48 of a sender with an IPv6 address, which is what one customer or one rented machine often has; null for others. */
export function widerSender(sender: string): string | null {
  const groups = /^((?:[\da-f]+:){3})[\da-f]+::\/64$/.exec(sender)?.[1];
  return groups === undefined ? null : `${groups}:/48`;
}

/** The groups of a part of an IPv6 address; IPv4 in dots at its end counts as two. */
function groupsOf(part: string): string[] {
  return part === '' ? [] : part.split(':').flatMap((group) => group.includes('.') ? ['0', '0'] : [group]);
}
