/** A picture is written anew without anything but its pixels; what is none, is broken or unfolds to gigabytes is refused. */
import { createCipheriv } from 'node:crypto';
import { deflateSync, crc32 } from 'node:zlib';
import { expect, test } from '#jest';
import sharp, { type Sharp } from 'sharp';
import { formatOf, PictureRefused } from './picture.js';
import { Pictures } from './pictures.js';

// Pictures are made before the first one is read: reading closes what is not needed, for the whole process.
const photo = (width: number, height: number): Sharp => sharp({ create: { width, height, channels: 3, background: '#3366aa' } });
const [jpeg, png, webp, avif, gif, tiff] = await Promise.all([
  photo(2000, 1000).withExif({ IFD0: { Copyright: 'GEHEIM-Urheberin' }, IFD3: { GPSLatitude: '54/1 4/1 0/1', GPSLatitudeRef: 'N' } }).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
  photo(300, 200).png().toBuffer(), photo(300, 200).webp().toBuffer(), photo(300, 200).avif({ effort: 0 }).toBuffer(), photo(30, 20).gif().toBuffer(), photo(30, 20).tiff().toBuffer(),
]);
/** The same bytes each time, and nothing to be compressed in them. */
const stir = createCipheriv('aes-128-ctr', Buffer.alloc(16, 1), Buffer.alloc(16));
const noise = await sharp(stir.update(Buffer.alloc(1200 * 900 * 3)), { raw: { width: 1200, height: 900, channels: 3 } }).png().toBuffer();
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>');
const pictures = new Pictures();

async function refusal(bytes: Buffer): Promise<string> {
  return pictures.kept(bytes).then(() => 'none', (error: unknown) => error instanceof PictureRefused ? error.reason : String(error));
}

/** A PNG whose header says one size and whose data is a little of nothing. */
function bomb(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.alloc(1_000_000))), chunk('IEND', Buffer.alloc(0))]);
}

test('all four formats are written anew as WebP, no larger than they are shown', async () => {
  const { large, small, width, height } = await pictures.kept(jpeg);
  // Turned as the camera said: its longer side stands.
  expect([width, height]).toEqual([800, 1600]);
  expect([formatOf(large), formatOf(small)]).toEqual(['webp', 'webp']);
  const meta = await sharp(small).metadata();
  expect([meta.width, meta.height]).toEqual([240, 480]);
  for (const bytes of [png, webp, avif]) expect(await pictures.kept(bytes)).toMatchObject({ width: 300, height: 200 });
});

test('neither position nor camera nor anything appended survives', async () => {
  expect(jpeg.includes('GEHEIM-Urheberin')).toBe(true);
  for (const bytes of [jpeg, Buffer.concat([png, Buffer.from('PK\u0003\u0004<script>GEHEIM</script>')])]) {
    const { large, small } = await pictures.kept(bytes);
    for (const kept of [large, small]) {
      expect(kept.includes('GEHEIM')).toBe(false);
      expect(kept.includes('EXIF') || kept.includes('XMP ')).toBe(false);
    }
  }
});

test('even noise fits into what the database takes', async () => {
  const { large, small } = await pictures.kept(noise);
  expect(noise.length).toBeGreaterThan(2_500_000);
  expect(large.length).toBeLessThanOrEqual(1_000_000);
  expect(small.length).toBeLessThanOrEqual(200_000);
});

test('what is no picture of these formats is refused, whatever it is called', async () => {
  for (const bytes of [svg, gif, tiff, Buffer.alloc(0), Buffer.from('%PDF-1.7'), Buffer.concat([Buffer.from('<html>'), jpeg])]) expect(await refusal(bytes)).toBe('NOT_A_PICTURE');
});

test('broken, truncated and huge ones are refused', async () => {
  expect(await refusal(jpeg.subarray(0, jpeg.length / 2))).toBe('BROKEN');
  expect(await refusal(png.subarray(0, png.length - 40))).toBe('BROKEN');
  expect(await refusal(webp.subarray(0, webp.length / 2))).toBe('BROKEN');
  expect(await refusal(avif.subarray(0, avif.length / 2))).toBe('BROKEN');
  expect(await refusal(Buffer.concat([Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), svg]))).toBe('BROKEN');
  expect(await refusal(bomb(30_000, 30_000))).toBe('TOO_MANY_PIXELS');
  expect(await refusal(Buffer.concat([jpeg, Buffer.alloc(5_000_000)]))).toBe('TOO_LARGE');
});

test('too many at once are asked to wait; the others are done', async () => {
  const results = await Promise.allSettled(Array.from({ length: 12 }, () => pictures.kept(png)));
  expect(results.filter((one) => one.status === 'fulfilled')).toHaveLength(8);
  expect(results.flatMap((one) => one.status === 'rejected' ? [(one.reason as { code: string }).code] : [])).toEqual(Array(4).fill('UNAVAILABLE'));
});
