import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { type Id } from '#kernel';
import { Doors, type Tx } from '#platform/database';
import { type RequestContext } from '#platform/graphql';
import { ContributionsStore } from './store/contributions.store.js';
import { PartnershipsStore } from './store/partnerships.store.js';
import { columnsOf, type PublicList } from './store/public-lists.js';

/** A partner in the shape of the contract. */
export interface PublicPartner {
  organisationId: Id;
  name: string;
  role: string;
  since: string;
}

/** A contribution as everybody may see it. */
export interface PublicContribution {
  kind: string;
  description: string;
  organisationId: Id;
  endsOn: string | null;
}

type Parts<Part> = ReadonlyMap<Id, Part[]>;

/** More of them on one card would only make it unreadable. */
const PARTS_MAX = 50;

/** One of the two lists for the card of offering $1. */
export function cardPart(list: PublicList): string {
  return `SELECT ${columnsOf(list)} ${list.from('= $1')} LIMIT ${PARTS_MAX}`;
}

/** What everybody may know of the partners of offerings: for their cards, and for the pages in the workspace. */
@Injectable()
export class PublicParts {
  constructor(
    private readonly doors: Doors,
    private readonly partnerships: PartnershipsStore,
    private readonly contributions: ContributionsStore,
  ) {}

  /** Offerings that nobody runs together with the lead are not in the map. */
  async partnersOf(tx: Tx, offeringIds: readonly Id[]): Promise<Parts<PublicPartner>> {
    return grouped(await this.partnerships.publicOf(tx, offeringIds));
  }

  /** Offerings without a confirmed contribution are not in the map. */
  async contributionsOf(tx: Tx, offeringIds: readonly Id[]): Promise<Parts<PublicContribution>> {
    return grouped(await this.contributions.publicOf(tx, offeringIds));
  }

  /** One statement for all offerings of a page in the workspace. */
  partnersIn(context: RequestContext, offeringId: Id): Promise<PublicPartner[]> {
    return this.loader(context, 'cooperation.partners', (tx, ids) => this.partnersOf(tx, ids)).load(offeringId);
  }

  /** The same for what they contribute. */
  contributionsIn(context: RequestContext, offeringId: Id): Promise<PublicContribution[]> {
    return this.loader(context, 'cooperation.contributions', (tx, ids) => this.contributionsOf(tx, ids)).load(offeringId);
  }

  private loader<Part>(context: RequestContext, name: string, load: (tx: Tx, ids: readonly Id[]) => Promise<Parts<Part>>): DataLoader<Id, Part[]> {
    const { loaders, actor } = context;
    const known = loaders.get(name);
    if (known instanceof DataLoader) return known as DataLoader<Id, Part[]>;
    const made = new DataLoader<Id, Part[]>(async (ids) => {
      const parts = await this.doors.readInNetwork(actor, (tx) => load(tx, ids));
      return ids.map((id) => parts.get(id) ?? []);
    });
    loaders.set(name, made);
    return made;
  }
}

function grouped<Part>(rows: readonly (Part & { offeringId: Id })[]): Map<Id, Part[]> {
  const parts = new Map<Id, Part[]>();
  for (const { offeringId, ...part } of rows) {
    const list = parts.get(offeringId) ?? [];
    if (list.length < PARTS_MAX) parts.set(offeringId, [...list, part as unknown as Part]);
  }
  return parts;
}
