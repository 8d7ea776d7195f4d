/** Addresses that lead into the own house, each with the same port, in every spelling that somebody could think of. */

/** IPv4 addresses that are nobody's on the open internet, one of each kind. */
export const innerAddresses: readonly string[] = [
  '127.0.0.1', '127.255.255.254', '0.0.0.0', '0.1.2.3', '10.0.0.1', '172.16.0.1', '172.31.255.254', '192.168.0.1', '169.254.169.254', '100.64.0.1', '100.100.100.200',
  '192.0.0.192', '192.0.2.1', '198.18.0.1', '198.51.100.1', '203.0.113.1', '192.88.99.1', '224.0.0.1', '240.0.0.1', '255.255.255.255', '168.63.129.16',
];
/** Those that are spelt in all ways. */
const spelt = ['127.0.0.1', '0.0.0.0', '10.0.0.1', '169.254.169.254', '192.168.0.1', '100.64.0.1'];

type Parts = [number, number, number, number];
const spellings: readonly ((parts: Parts) => string)[] = [
  (parts) => String(numberOf(parts)),
  (parts) => `0x${numberOf(parts).toString(16)}`,
  (parts) => `0X${numberOf(parts).toString(16).toUpperCase()}`,
  (parts) => `0${numberOf(parts).toString(8)}`,
  (parts) => `00000${numberOf(parts).toString(8)}`,
  (parts) => parts.map((part) => `0x${part.toString(16)}`).join('.'),
  (parts) => parts.map((part) => `0${part.toString(8)}`).join('.'),
  (parts) => parts.map((part) => `000${part.toString(8)}`).join('.'),
  ([a, b, c, d]) => `0x${a.toString(16)}.${b}.0${c.toString(8)}.${d}`,
  ([a, b, c, d]) => `${a}.${numberOf([0, b, c, d])}`,
  ([a, b, c, d]) => `${a}.${b}.${c * 256 + d}`,
  (parts) => `${parts.join('.')}.`,
  (parts) => [...parts.join('.')].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join(''),
  (parts) => [...parts.join('.')].map((letter) => (letter === '.' ? '。' : String.fromCodePoint(letter.charCodeAt(0) - 48 + 0xff10))).join(''),
  (parts) => [...parts.join('.')].map((letter) => (letter === '.' ? '.' : String.fromCodePoint(letter.charCodeAt(0) - 48 + 0x1d7d8))).join(''),
];

const inIpv6: readonly ((parts: Parts) => string)[] = [
  (parts) => `[::ffff:${parts.join('.')}]`,
  (parts) => `[::ffff:${hexOf(parts)}]`,
  (parts) => `[0:0:0:0:0:FFFF:${parts.join('.')}]`,
  (parts) => `[::${parts.join('.')}]`,
  (parts) => `[::ffff:0:${parts.join('.')}]`,
  (parts) => `[64:ff9b::${hexOf(parts)}]`,
  (parts) => `[64:ff9b:1::${hexOf(parts)}]`,
  (parts) => `[2002:${hexOf(parts)}::1]`,
  (parts) => `[2001:0:4136:e378:8000:63bf:${hexOf(parts)}]`,
];
const ipv6: readonly string[] = [
  '[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[0000:0000:0000:0000:0000:0000:0000:0001]', '[::0:1]', '[fe80::1]', '[febf::1]', '[fec0::1]', '[fc00::1]', '[FD00:EC2::254]',
  '[fd12:3456::1]', '[ff02::1]', '[ff05::1:3]', '[100::1]', '[2001:db8::1]', '[2001:2::1]', '[2001:10::1]', '[3fff::1]', '[5f00::1]', '[4000::1]', '[1::1]', '[2620:4f:8000::1]',
];
const names: readonly string[] = [
  'localhost', 'LOCALHOST', 'localhost.', 'a.localhost', 'localhost.localdomain', 'ip6-localhost', 'metadata', 'metadata.google.internal', 'instance-data.ec2.internal', 'kubernetes.default.svc.cluster.local',
  'drucker.local', 'router.home.arpa', 'fritz.lan', 'wpad.corp', 'server.intranet', 'postgres', 'redis', 'a.test', 'a.invalid', 'a.onion',
];

/** All of them as hosts of an address, each once. */
export const innerHosts: readonly string[] = [...new Set([
  ...innerAddresses, ...spelt.flatMap((address) => [...spellings, ...inIpv6].map((spelling) => spelling(partsOf(address)))), ...ipv6, ...names,
])];

function partsOf(address: string): Parts {
  return address.split('.').map(Number) as Parts;
}

function numberOf([a, b, c, d]: Parts): number {
  return ((a * 256 + b) * 256 + c) * 256 + d;
}

function hexOf([a, b, c, d]: Parts): string {
  return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
}
