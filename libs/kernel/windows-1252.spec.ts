/** Protects: files of older office programs keep their euros, quotation marks and dashes, whichever decoder Node has. */
import { windows1252Text } from './windows-1252.js';

test('every byte is its letter', () => {
  expect(windows1252Text(Uint8Array.from([0x31, 0x32, 0x20, 0x80, 0x20, 0x96, 0x20, 0x84, 0xdc, 0x93, 0x85, 0x9f]))).toBe('12 € – „Ü“…Ÿ');
  const all = windows1252Text(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  expect(all).toHaveLength(256);
  expect([...all].flatMap((letter, byte) => (letter === String.fromCharCode(byte) ? [] : [byte]))).toEqual(
    Array.from({ length: 32 }, (_, at) => 0x80 + at).filter((byte) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)));
});
