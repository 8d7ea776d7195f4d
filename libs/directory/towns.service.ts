import { Injectable } from '@nestjs/common';
import { type Actor, AppError, argumentNotLonger, folded, noSuchNetwork, pageSize } from '#kernel';
import { authorise, notFound } from '#identity';
import { AuditTrail, Doors } from '#platform/database';
import { type Near } from './domain/near.js';
import { soughtTown } from './domain/sought-town.js';
import { readTowns, type TownPoint, type TownProblem } from './domain/town-list.js';
import { nearStatement, TownPointsStore, townNamesStatement, townsStatement } from './store/town-points.store.js';
import { readTownFile } from './town-file.js';
import { similarTowns } from './town-names.js';

/** From where distances are measured, and what lies around. */
export interface Surroundings {
  /** Latitude and longitude of each; several where a town has several postcodes. */
  points: [number, number][];
  metres: number;
  /** The county, and where they are known the municipalities in which it may be: what comes to one of them comes to there. */
  areas: string[];
  /** Metres to the towns within reach that cards seek, each as they seek it. */
  towns: Record<string, number>;
  /** The town as its network writes it; null for a point, and for a postcode of several towns. */
  name: string | null;
}

const TEXT_MAX = 120;

/** The towns of a network, imported by whoever runs it, so that no distance is asked of anybody else. */
@Injectable()
export class TownsService {
  constructor(private readonly doors: Doors, private readonly store: TownPointsStore, private readonly audit: AuditTrail) {}

  /** Towns for completing what somebody types. @throws AppError NOT_FOUND for an unknown network, BAD_USER_INPUT. */
  async beginning(slug: string, text: string, first: number | null | undefined): Promise<Pick<TownPoint, 'name' | 'postcode'>[]> {
    const limit = pageSize(first);
    const rows = await this.doors.asPublic<{ name: string | null; postcode: string | null }>(townsStatement, [slug, folded(argumentNotLonger('text', text, TEXT_MAX)), limit]);
    if (rows.length === 0) throw noSuchNetwork(slug);
    return rows.flatMap(({ name, postcode }) => (name === null ? [] : [{ name, postcode }]));
  }

  /** From where to measure. @throws AppError NOT_FOUND for an unknown network, BAD_USER_INPUT with `similar` names for an unknown town. */
  async around(slug: string, { place, point, metres }: Near): Promise<Surroundings> {
    const [row] = await this.doors.asPublic<Omit<Surroundings, 'points' | 'metres' | 'name'> & { points: [number, number][] | null; names: string[] }>(
      nearStatement, [slug, place && soughtTown(place), point?.latitude ?? null, point?.longitude ?? null, metres]);
    if (!row) throw noSuchNetwork(slug);
    const { points, areas, towns, names: [name = null, ...others] } = row;
    if (!points) throw await this.unknown(slug, place ?? '');
    return { points, metres, areas, towns, name: others.length > 0 ? null : name };
  }

  /** Replaces all towns of the network by those of a file, or says everything that is wrong with it and changes nothing. */
  async import(actor: Actor, file: { bytes: Uint8Array; source: string }): Promise<{ count: number } | { problems: TownProblem[] }> {
    authorise(actor, 'town.import', {});
    const { rows, problems: bad } = readTownFile(file.bytes);
    const { towns, problems } = bad.length > 0 && rows.length === 0 ? { towns: [], problems: [] } : readTowns(rows);
    const all = [...bad, ...problems].sort((a, b) => a.line - b.line);
    if (all.length > 0) return { problems: all };
    return this.replace(actor, { towns, source: file.source });
  }

  /** Replaces all towns of the network by these. */
  async replace(actor: Actor, list: { towns: readonly TownPoint[]; source: string }): Promise<{ count: number }> {
    authorise(actor, 'town.import', {});
    const { networkId } = actor;
    if (!networkId) throw notFound();
    const count = list.towns.length;
    return this.doors.inNetwork(actor, async (tx) => {
      const before = await this.store.replace(tx, networkId, list);
      await this.audit.record(tx, actor, { action: 'town.import', subjectType: 'network', subjectId: networkId, changes: { towns: { before, after: count }, source: list.source } });
      return { count };
    });
  }

  private async unknown(slug: string, place: string): Promise<AppError> {
    const names = await this.doors.asPublic<{ name: string }>(townNamesStatement, [slug]);
    const similar = similarTowns(place, names.map(({ name }) => name));
    const meant = similar.length > 0 ? { de: ` Gemeint vielleicht: ${similar.join(', ')}?`, en: ` Perhaps: ${similar.join(', ')}?` } : { de: '', en: '' };
    return new AppError('BAD_USER_INPUT', {
      de: `Diesen Ort kennt das Netzwerk nicht.${meant.de}`, en: `The network does not know this town.${meant.en}`,
    }, { argument: 'filter.near.place', similar });
  }
}
