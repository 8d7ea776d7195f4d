import { Injectable } from '@nestjs/common';
import { AppError } from '#kernel';
import { type OutputInfo, type Sharp } from 'sharp';
import { formatOf, type Picture, PICTURE_BYTES_MAX, PictureRefused } from './picture.js';

/** A small file can unfold to gigabytes; what telephones take has 12 to 50 million pixels, and those above 40 are rare. */
const PIXELS_MAX = 40_000_000;
const LARGE_PIXELS = 1600;
const SMALL_PIXELS = 480;
/** What the database takes; see the migration of the table `image`. */
const LARGE_BYTES_MAX = 1_000_000;
const SMALL_BYTES_MAX = 200_000;
/** From good to what even noise fits into. */
const QUALITIES = [80, 60, 40, 10];
const DECODING_SECONDS_MAX = 20;
/** A decoded picture takes up to 160 megabytes: one at a time, and nobody waits in an endless line. */
const WAITING_MAX = 8;
const LOADERS = ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer', 'VipsForeignLoadHeifBuffer'];

type Decode = (typeof import('sharp'))['default'];

/** Decodes pictures and writes them anew, one after the other. What a file carries besides its pixels does not survive. */
@Injectable()
export class Pictures {
  private library: Promise<Decode> | undefined;
  private line: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  /** @throws PictureRefused; AppError UNAVAILABLE while too many others wait. */
  async kept(bytes: Buffer): Promise<Picture> {
    if (bytes.length > PICTURE_BYTES_MAX) throw new PictureRefused('TOO_LARGE');
    if (formatOf(bytes) === null) throw new PictureRefused('NOT_A_PICTURE');
    if (this.waiting >= WAITING_MAX) {
      throw new AppError('UNAVAILABLE', { de: 'Gerade werden viele Bilder hochgeladen. Bitte gleich noch einmal versuchen.', en: 'Many pictures are being uploaded. Please try again in a moment.' }, { retryAfterSeconds: 10 });
    }
    this.waiting += 1;
    const turn = this.line.then(() => this.writtenAnew(bytes));
    this.line = turn.catch(() => undefined);
    return turn.finally(() => { this.waiting -= 1; });
  }

  private async writtenAnew(bytes: Buffer): Promise<Picture> {
    const load = await (this.library ??= decoders());
    const open = (): Sharp => load(bytes, { failOn: 'error', limitInputPixels: PIXELS_MAX, pages: 1 }).timeout({ seconds: DECODING_SECONDS_MAX });
    try {
      const { width, height } = await open().metadata();
      if (width * height > PIXELS_MAX) throw new PictureRefused('TOO_MANY_PIXELS');
      // Turned as its camera says; neither that nor anything else that the file says of itself is written.
      const large = await written(open().autoOrient(), LARGE_PIXELS, LARGE_BYTES_MAX);
      const small = await written(load(large.data), SMALL_PIXELS, SMALL_BYTES_MAX);
      return { large: large.data, small: small.data, width: large.info.width, height: large.info.height };
    } catch (error) {
      if (error instanceof PictureRefused) throw error;
      const isHuge = error instanceof Error && /exceeds pixel limit/i.test(error.message);
      throw new PictureRefused(isHuge ? 'TOO_MANY_PIXELS' : 'BROKEN', { cause: error });
    }
  }
}

async function written(picture: Sharp, pixelsMax: number, bytesMax: number): Promise<{ data: Buffer; info: OutputInfo }> {
  const fitted = picture.resize({ width: pixelsMax, height: pixelsMax, fit: 'inside', withoutEnlargement: true }).toColourspace('srgb');
  for (const quality of QUALITIES) {
    const found = await fitted.clone().webp({ quality }).toBuffer({ resolveWithObject: true });
    if (found.data.length <= bytesMax) return found;
  }
  throw new PictureRefused('TOO_LARGE');
}

/** Loaded with the first picture, as most processes never see one. Every decoder but those four is closed. */
async function decoders(): Promise<Decode> {
  const { default: load } = await import('sharp');
  load.block({ operation: ['VipsForeignLoad'] });
  load.unblock({ operation: LOADERS });
  load.cache(false);
  load.concurrency(1);
  return load;
}
