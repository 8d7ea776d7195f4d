/** What may be handed in, in bytes. */
export const PICTURE_BYTES_MAX = 5_000_000;

/** A picture as it is kept: WebP, in the colours of screens, without any metadata. */
export interface Picture {
  /** At most 1,600 pixels on its longer side. */
  large: Buffer;
  /** At most 480 pixels on its longer side. */
  small: Buffer;
  /** Pixels of the large one. */
  width: number;
  height: number;
}

/** Why a file is no picture that could be kept. */
export type PictureRefusal = 'TOO_LARGE' | 'TOO_MANY_PIXELS' | 'NOT_A_PICTURE' | 'BROKEN';

/** The file cannot be kept; nothing of it was. */
export class PictureRefused extends Error {
  constructor(readonly reason: PictureRefusal, options?: ErrorOptions) {
    super(`The picture was refused: ${reason}`, options);
  }
}

/** The format that a file begins as, whatever it is called; null for everything that is not taken in, such as SVG. */
export function formatOf(bytes: Buffer): 'jpeg' | 'png' | 'webp' | 'avif' | null {
  const text = (from: number, to: number): string => bytes.toString('latin1', from, to);
  if (text(0, 3) === '\u00ff\u00d8\u00ff') return 'jpeg';
  if (text(0, 8) === '\u0089PNG\r\n\u001a\n') return 'png';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp';
  // The brands of a box `ftyp` say what is in it; the files of telephones (heic) hold a codec that is not ours to decode.
  return text(4, 8) === 'ftyp' && ['avif', 'avis'].includes(text(8, 12)) ? 'avif' : null;
}
