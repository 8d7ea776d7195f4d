import { type Id } from '#kernel';
import { directoryUseCases, OfferingsReader, OfferingsService } from '#directory';
import { accepted, actorOf, type DemoNetwork, service } from './demo-network.js';
import { demoOfferings } from './offerings.js';

const WIDTH = 480;
const HEIGHT = 300;

/** What some offerings show, by title: colours from top to bottom, and what is to be seen. */
const pictures: Readonly<Record<string, { bands: readonly string[]; altText: string }>> = {
  'Sprachcafé': { bands: ['#f2d9a0', '#d98f4e', '#7a4a2b'], altText: 'Zeichnung in warmen Farben: Sonne über einem langen Tisch' },
  'Gemeinschaftsgarten': { bands: ['#9cc9e8', '#6fae5c', '#4d3a26'], altText: 'Zeichnung eines Gartens: Himmel, Beet und Erde' },
};

/** Gives two offerings a picture that is drawn here; it stands for none. `offerings` are ids by title. */
export async function fillImages(network: DemoNetwork, offerings: ReadonlyMap<string, Id>): Promise<void> {
  for (const [title, { bands, altText }] of Object.entries(pictures)) {
    const by = demoOfferings.find((one) => one.title === title)?.by;
    const id = offerings.get(title);
    if (id === undefined || by === undefined) throw new Error(`The demo has no offering ${title}.`);
    const actor = actorOf(network, by);
    const image = await service(network.services, directoryUseCases.ImagesService).upload(actor, await drawn(bands));
    const offering = await service(network.services, OfferingsReader).find(actor, id, { network: null, language: null }) as { version: number } | null;
    accepted(await service(network.services, OfferingsService).update(actor, { id, expectedVersion: offering?.version ?? 0, changes: { images: [{ id: image.id, altText }] } }));
  }
}

/** Bands of colour, as a PNG. */
async function drawn(bands: readonly string[]): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const height = HEIGHT / bands.length;
  const parts = bands.map((background, at) => ({ input: { create: { width: WIDTH, height, channels: 3 as const, background } }, top: at * height, left: 0 }));
  return sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: '#ffffff' } }).composite(parts).png().toBuffer();
}
