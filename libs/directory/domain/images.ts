import { type Id, type InputReader } from '#kernel';
import { bounded, given } from './given.js';

/** A picture of an offering. */
export interface OfferingImage {
  id: Id;
  /** What is to be seen, for whoever cannot see it; in German, or the language that the offering is written in. */
  altText: string;
  /** Pixels of the large one. */
  width: number;
  height: number;
}

/** A picture as it arrives. */
export interface ImageFields {
  readonly id: Id;
  readonly altText: string;
}

/** Pictures that may be shown, with their size. */
export type KnownImages = ReadonlyMap<Id, Pick<OfferingImage, 'width' | 'height'>>;

const IMAGES_MAX = 5;
const ALT_TEXT = { min: 3, max: 300 };
/** The name of a file says nothing to anybody. */
const fileName = /^\S+\.(jpe?g|png|webp|avif|heic)$/i;

/** The pictures after the changes, in the order given; problems go to the reader. */
export function readImages(reader: InputReader, input: readonly ImageFields[] | null | undefined, context: { before: OfferingImage[]; known: KnownImages }): OfferingImage[] {
  return given(input, context.before, (fields) => {
    const images = bounded(reader, 'images', fields, IMAGES_MAX);
    if (new Set(images.map(({ id }) => id)).size < images.length) reader.problem('images', 'NOT_ALLOWED', { de: 'Ein Bild ist doppelt.', en: 'A picture is there twice.' });
    return images.map((image, at) => readImage(reader, image, { path: `images.${at}`, known: context.known }));
  });
}

function readImage(reader: InputReader, { id, altText }: ImageFields, { path, known }: { path: string; known: KnownImages }): OfferingImage {
  const size = known.get(id);
  if (!size) reader.problem(`${path}.id`, 'NOT_FOUND', { de: 'Dieses Bild gibt es nicht (mehr), oder es gehört anderen. Bitte noch einmal hochladen.', en: 'There is no such picture (any more), or it belongs to others. Please upload it again.' });
  const text = reader.text(`${path}.altText`, altText, ALT_TEXT);
  if (fileName.test(text)) {
    reader.problem(`${path}.altText`, 'NOT_ALLOWED', { de: 'Bitte beschreiben, was zu sehen ist: Wer das Bild nicht sieht, liest diesen Text.', en: 'Please describe what is to be seen: whoever cannot see the picture reads this text.' });
  }
  return { id, altText: text, width: size?.width ?? 0, height: size?.height ?? 0 };
}

/** A picture as clients read it, with the paths of both sizes on this server. */
export type ShownImage = OfferingImage & { largeUrl: string; smallUrl: string };

/** The same picture with its paths. */
export function shownImage(image: OfferingImage): ShownImage {
  return { ...image, largeUrl: imagePath(image.id, 'large'), smallUrl: imagePath(image.id, 'small') };
}

/** Where a picture is served. */
export function imagePath(id: Id, size: 'large' | 'small'): string {
  return `/images/${id}/${size}.webp`;
}
