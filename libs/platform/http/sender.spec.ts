/** Whoever can take many addresses of the internet at will is still counted as one sender. */
import { senderOf, widerSender } from './sender.js';

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['64:ff9b::192.0.2.1', '64:ff9b:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['no address', 'no address'],
])('%s is counted as %s', (address, sender) => {
  expect(senderOf(address)).toBe(sender);
});

test('senders of one /48 are told together, those of another are not, and IPv4 has none', () => {
  const wider = (address: string): string | null => widerSender(senderOf(address));
  expect(wider('2001:db8:7:1::1')).toBe('2001:db8:7::/48');
  expect(wider('2001:db8:7:ffff:2::')).toBe('2001:db8:7::/48');
  expect(wider('2001:db8:8:1::1')).not.toBe('2001:db8:7::/48');
  expect([wider('192.0.2.7'), wider('::ffff:192.0.2.7'), wider('no address')]).toEqual([null, null, null]);
});
