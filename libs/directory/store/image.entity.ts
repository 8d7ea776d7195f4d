import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A picture that was handed in, in two sizes of WebP. */
@Entity({ name: 'image' })
export class ImageEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid', { nullable: true }) organisationId: string | null;
  @Column('uuid', { nullable: true }) accountId: string | null;
  @Column('bytea', { select: false }) large: Buffer;
  @Column('bytea', { select: false }) small: Buffer;
  @Column('smallint') width: number;
  @Column('smallint') height: number;
  @Column('timestamptz') createdAt: Date;
  /** Kept by the database; null = an offering shows it. */
  @Column('timestamptz', { nullable: true }) unusedSince: Date | null;
  /** Kept by the database: a public card shows it. */
  @Column('boolean') isPublic: boolean;
}

/** A picture that an offering shows. */
@Entity({ name: 'offering_image' })
export class OfferingImageEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid') offeringId: string;
  @Column('uuid') imageId: string;
  @Column('smallint') position: number;
  @Column('text') altText: string;
}

/** A picture that a public card shows. */
@Entity({ name: 'card_image' })
export class CardImageEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') networkId: string;
  @Column('uuid') offeringId: string;
  @Column('uuid') imageId: string;
}
