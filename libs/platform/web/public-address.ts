import { BlockList, isIP } from 'node:net';

/**
 * What is not reached over the open internet, or is not a machine of somebody else: the registry of special addresses
 * (RFC 6890, IANA), documentation, multicast, relays, and the address under which Azure's own services answer.
 */
const special4 = [
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '168.63.129.16/32', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24',
  '192.0.2.0/24', '192.31.196.0/24', '192.52.193.0/24', '192.88.99.0/24', '192.168.0.0/16', '192.175.48.0/24', '198.18.0.0/15',
  '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4',
];
/** Inside of 2000::/3, the only part of IPv6 that is given to the open internet: everything else is refused without a list. */
const special6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20'];

const refused = listOf(special4, 'ipv4');
for (const subnet of special6) add(refused, subnet, 'ipv6');
const open6 = listOf(['2000::/3'], 'ipv6');

/**
 * True for an address of a machine on the open internet; false for everything else: private, loopback, link-local, CGNAT,
 * ULA, multicast, IPv4 inside of IPv6 (mapped, compatible, NAT64, 6to4, Teredo), and text that is no address.
 */
export function isPublicAddress(address: string): boolean {
  // A zone ("fe80::1%eth0") says which cable of this machine: nothing of the internet has one.
  if (address.includes('%')) return false;
  switch (isIP(address)) {
    case 4: return !refused.check(address, 'ipv4');
    case 6: return open6.check(address, 'ipv6') && !refused.check(address, 'ipv6');
    default: return false;
  }
}

function listOf(subnets: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) add(list, subnet, family);
  return list;
}

function add(list: BlockList, subnet: string, family: 'ipv4' | 'ipv6'): void {
  const [address = '', bits] = subnet.split('/');
  list.addSubnet(address, Number(bits), family);
}
