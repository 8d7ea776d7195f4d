import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Id, type IdSource } from '#kernel';
import { IDS, type Tx } from '#platform/database';
import { type KnownImages, type OfferingImage } from '../domain/images.js';
import { CardImageEntity, ImageEntity, OfferingImageEntity } from './image.entity.js';
import { type OfferingEntity } from './offering.entity.js';

/** Which of the two sizes. */
export type ImageSize = 'large' | 'small';

/** Whose a picture is: an organisation's, or a person's. */
export type ImageOwner = Pick<ImageEntity, 'organisationId' | 'accountId'>;

type SizedRow = Pick<OfferingImage, 'id' | 'width' | 'height'>;

/** A public picture by id $1; app_public sees those alone that a public card shows, as the database keeps it. Over image_by_id. */
export const publicImageStatements: Readonly<Record<ImageSize, { name: string; text: string }>> = {
  large: { name: 'image-large', text: 'SELECT large AS bytes FROM image WHERE id = $1' },
  small: { name: 'image-small', text: 'SELECT small AS bytes FROM image WHERE id = $1' },
};

/** Every statement about pictures. The network is that of the transaction. */
@Injectable()
export class ImagesStore {
  constructor(@Inject(IDS) private readonly ids: IdSource) {}

  async insert(tx: Tx, row: Omit<ImageEntity, 'unusedSince' | 'isPublic'>): Promise<void> {
    await tx.insert(ImageEntity, row);
  }

  /** Whose it is; null when there is none in this network. */
  async ownerOf(tx: Tx, id: Id): Promise<ImageOwner | null> {
    return tx.findOne(ImageEntity, { select: { id: true, networkId: true, organisationId: true, accountId: true }, where: { id } });
  }

  async bytesOf(tx: Tx, id: Id, size: ImageSize): Promise<Buffer | null> {
    const rows: { bytes: Buffer }[] = await tx.query(`SELECT ${size} AS bytes FROM image WHERE id = $1`, [id]);
    return rows[0]?.bytes ?? null;
  }

  /** How many pictures an owner has here, counted for one writer at a time. */
  async countOf(tx: Tx, { organisationId, accountId }: ImageOwner): Promise<number> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('image ' || $1, 0))`, [organisationId ?? accountId]);
    const rows: { n: number }[] = await tx.query(
      `SELECT count(*)::int AS n FROM image WHERE organisation_id IS NOT DISTINCT FROM $1::uuid AND account_id IS NOT DISTINCT FROM $2::uuid`, [organisationId, accountId]);
    return rows[0]?.n ?? 0;
  }

  /** Those of these that this actor handed in, as whom they act now or as the person they are; kept from going meanwhile. */
  async own(tx: Tx, actor: Actor, ids: readonly Id[]): Promise<KnownImages> {
    return sizes(await tx.query(
      `SELECT id, width, height FROM image WHERE id = ANY($1) AND (organisation_id = $2::uuid OR account_id = $3::uuid) ORDER BY id FOR KEY SHARE`, [ids, actor.organisationId, actor.accountId]));
  }

  /** Those of these that there are, whosever; kept from going meanwhile. */
  async existing(tx: Tx, ids: readonly Id[]): Promise<KnownImages> {
    return sizes(await tx.query(`SELECT id, width, height FROM image WHERE id = ANY($1) ORDER BY id FOR KEY SHARE`, [ids]));
  }

  /** Replaces the pictures that an offering shows. */
  async show(tx: Tx, { id: offeringId, networkId }: Pick<OfferingEntity, 'id' | 'networkId'>, images: readonly OfferingImage[]): Promise<void> {
    await tx.delete(OfferingImageEntity, { offeringId });
    if (images.length > 0) {
      await tx.insert(OfferingImageEntity, images.map(({ id: imageId, altText }, position) => ({ id: this.ids.next(), networkId, offeringId, imageId, position, altText })));
    }
  }

  /** Adds the pictures that a public card shows from now on; those of before are gone already. */
  async showOnCard(tx: Tx, card: { id: Id; networkId: Id }, images: readonly Pick<OfferingImage, 'id'>[]): Promise<void> {
    if (images.length > 0) {
      await tx.insert(CardImageEntity, images.map((image) => ({ id: this.ids.next(), networkId: card.networkId, offeringId: card.id, imageId: image.id })));
    }
  }

  async hideFromCard(tx: Tx, offeringId: Id): Promise<void> {
    await tx.delete(CardImageEntity, { offeringId });
  }

  /** The offerings that show a picture. */
  async offeringsWith(tx: Tx, imageId: Id): Promise<Id[]> {
    const rows: { id: Id }[] = await tx.query(`SELECT offering_id AS id FROM offering_image WHERE image_id = $1 ORDER BY offering_id LIMIT 50`, [imageId]);
    return rows.map((row) => row.id);
  }
}

/** The text of a subquery: the pictures of an offering, in their order, as one JSON array. */
export function shownImages(offeringId: string): string {
  return `(SELECT coalesce(json_agg(json_build_object('id', i.id, 'altText', s.alt_text, 'width', i.width, 'height', i.height) ORDER BY s.position), '[]')
    FROM offering_image s JOIN image i ON i.network_id = s.network_id AND i.id = s.image_id WHERE s.network_id = app.network() AND s.offering_id = ${offeringId})`;
}

function sizes(rows: readonly SizedRow[]): KnownImages {
  return new Map(rows.map(({ id, width, height }) => [id, { width, height }]));
}
