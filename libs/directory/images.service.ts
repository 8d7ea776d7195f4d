import { Inject, Injectable } from '@nestjs/common';
import { type Actor, AppError, type Clock, type Id, type IdSource, isId, type Text } from '#kernel';
import { authorise, may } from '#identity';
import { AuditTrail, CLOCK, Doors, IDS, networkOf, RateLimiter, type Tx } from '#platform/database';
import { type Picture, PictureRefused, type PictureRefusal, Pictures } from '#platform/image';
import { SECRETS, Secrets } from '#platform/secret';
import { waitsForClearing } from './offering-publication.service.js';
import { OfferingViews } from './offering-views.js';
import { type ImageOwner, type ImageSize, ImagesStore, publicImageStatements } from './store/images.store.js';
import { OfferingsStore } from './store/offerings.store.js';

/** Of an organisation, and of a person: each about a hundred kilobytes as a rule, a megabyte at most. */
const ORGANISATION_MAX = 200;
const PERSON_MAX = 10;
const UPLOADS = { max: 60, windowMs: 3_600_000 };

const refusals: Readonly<Record<PictureRefusal, { status: number; text: Text }>> = {
  TOO_LARGE: { status: 413, text: { de: 'Das Bild ist größer als 5 MB. Bitte kleiner speichern.', en: 'The picture is larger than 5 MB. Please save it smaller.' } },
  TOO_MANY_PIXELS: { status: 422, text: { de: 'Das Bild hat mehr als 40 Millionen Bildpunkte. Bitte kleiner speichern.', en: 'The picture has more than 40 million pixels. Please save it smaller.' } },
  NOT_A_PICTURE: { status: 415, text: { de: 'Das ist kein Bild in einem dieser Formate: JPEG, PNG, WebP, AVIF.', en: 'This is no picture in one of these formats: JPEG, PNG, WebP, AVIF.' } },
  BROKEN: { status: 422, text: { de: 'Das Bild ist beschädigt oder unvollständig.', en: 'The picture is broken or incomplete.' } },
};

/** A picture that was handed in. */
export interface UploadedImage {
  id: Id;
  width: number;
  height: number;
}

/** Pictures of offerings: handed in by whoever may write one, seen by everybody once a public offering shows them. */
@Injectable()
export class ImagesService {
  constructor(
    private readonly doors: Doors,
    private readonly images: ImagesStore,
    private readonly offerings: OfferingsStore,
    private readonly views: OfferingViews,
    private readonly pictures: Pictures,
    private readonly limiter: RateLimiter,
    private readonly audit: AuditTrail,
    @Inject(SECRETS) private readonly secrets: Secrets,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdSource,
  ) {}

  /** Who may hand in a picture now, before a byte of it is read. @throws AppError UNAUTHENTICATED, FORBIDDEN, RATE_LIMITED */
  async requireRight(actor: Actor): Promise<void> {
    const owner = ownerOf(actor);
    authorise(actor, 'image.upload', owner);
    networkOf(actor);
    await this.limiter.require(this.secrets.indexOf('image', owner.organisationId ?? owner.accountId ?? ''), UPLOADS);
  }

  /** Keeps a picture of whom the actor acts for. @throws AppError with a `reason` for what is none; FORBIDDEN */
  async upload(actor: Actor, bytes: Buffer): Promise<UploadedImage> {
    const owner = ownerOf(actor);
    authorise(actor, 'image.upload', owner);
    const networkId = networkOf(actor);
    const picture = await this.read(bytes);
    return this.doors.inNetwork(actor, async (tx) => {
      if (await this.images.countOf(tx, owner) >= (owner.organisationId === null ? PERSON_MAX : ORGANISATION_MAX)) throw enough();
      const row = { id: this.ids.next(), networkId, ...owner, ...picture, createdAt: this.clock.now() };
      await this.images.insert(tx, row);
      const { width, height } = picture;
      await this.audit.record(tx, actor, { action: 'image.upload', subjectType: 'image', subjectId: row.id, changes: { width, height } });
      return { id: row.id, width, height };
    });
  }

  /** Of what a public offering shows, for everybody; null for anything else. */
  async published(id: Id, size: ImageSize): Promise<Buffer | null> {
    if (!isId(id)) return null;
    const [row] = await this.doors.asPublic<{ bytes: Buffer }>(publicImageStatements[size], [id]);
    return row?.bytes ?? null;
  }

  /** What is not public, for those who may see the offering, or handed it in; null for everybody else. */
  async own(actor: Actor, id: Id, size: ImageSize): Promise<Buffer | null> {
    if (!isId(id) || actor.kind !== 'PERSON' || !actor.networkId) return null;
    return this.doors.readInNetwork(actor, async (tx) => {
      const owner = await this.images.ownerOf(tx, id);
      return owner && await this.maySee(tx, actor, id, owner) ? this.images.bytesOf(tx, id, size) : null;
    });
  }

  private async maySee(tx: Tx, actor: Actor, id: Id, owner: ImageOwner): Promise<boolean> {
    if (owner.organisationId === null ? owner.accountId === actor.accountId : owner.organisationId === actor.organisationId) return true;
    const rows = await this.offerings.byIds(tx, await this.images.offeringsWith(tx, id));
    if ((await this.views.openTo(tx, actor, rows)).size > 0) return true;
    // Whoever clears an informal service has to see what they clear.
    return may(actor, 'offering.clear', {}) && rows.some((row) => row.isInformal && waitsForClearing({ row }));
  }

  private async read(bytes: Buffer): Promise<Picture> {
    try {
      return await this.pictures.kept(bytes);
    } catch (error) {
      throw error instanceof PictureRefused ? refusedPicture(error.reason) : error;
    }
  }
}

/** The error for a file that is no picture to be kept. */
export function refusedPicture(reason: PictureRefusal): AppError {
  const { status, text } = refusals[reason];
  return new AppError('BAD_USER_INPUT', text, { status, reason });
}

function enough(): AppError {
  return new AppError('CONFLICT', {
    de: 'So viele Bilder sind nicht möglich. Bilder, die kein Angebot mehr zeigt, verschwinden nach 30 Tagen von selbst.', en: 'So many pictures are not possible. Those that no offering shows go by themselves after 30 days.',
  }, { reason: 'TOO_MANY_PICTURES' });
}

function ownerOf({ organisationId, accountId }: Actor): ImageOwner {
  if (organisationId !== null) return { organisationId, accountId: null };
  if (accountId === null) return { organisationId: null, accountId: null };
  return { organisationId: null, accountId };
}
