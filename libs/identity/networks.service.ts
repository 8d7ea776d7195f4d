import { Inject, Injectable } from '@nestjs/common';
import { type Actor, AppError, type Clock, type Id, type IdSource, InputReader, type InvalidInput, isProblem, Problem, systemActor } from '#kernel';
import { AuditTrail, CLOCK, Doors, IDS, sqlState, type Tx } from '#platform/database';
import { notFound } from './access.js';
import { NetworkEntity } from './store/network.entity.js';

const UNIQUE_VIOLATION = '23505';
const FOREIGN_KEY_VIOLATION = '23503';

/** A network with its county, as everybody may see it. */
export interface NetworkView {
  id: Id;
  slug: string;
  name: string;
  county: { ags: string; name: string; kind: string; land: string; population: number | null };
}

interface NetworkRow {
  id: Id;
  slug: string;
  name: string;
  ags: string;
  county_name: string;
  kind: string;
  land: string;
  population: number | null;
}

const NETWORKS = `SELECT n.id, n.slug, n.name, n.ags, c.name AS county_name, c.kind, c.land, c.population
  FROM network n JOIN county c ON c.ags = n.ags`;

/** Networks and counties: public facts, and the founding of a network by the operator's command. */
@Injectable()
export class NetworksService {
  constructor(
    private readonly doors: Doors,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdSource,
  ) {}

  /** All networks by name. */
  async all(): Promise<NetworkView[]> {
    const rows = await this.doors.asPublic<NetworkRow>({ name: 'networks', text: `${NETWORKS} ORDER BY n.name, n.id LIMIT 400` }, []);
    return rows.map(shown);
  }

  /** A network by its short name; null when there is none. */
  async bySlug(slug: string): Promise<NetworkView | null> {
    const rows = await this.doors.asPublic<NetworkRow>({ name: 'network-by-slug', text: `${NETWORKS} WHERE n.slug = $1` }, [slug]);
    return rows[0] ? shown(rows[0]) : null;
  }

  /** A network by id; null when there is none. */
  async byId(id: Id): Promise<NetworkView | null> {
    const rows = await this.doors.asPublic<NetworkRow>({ name: 'network-by-id', text: `${NETWORKS} WHERE n.id = $1` }, [id]);
    return rows[0] ? shown(rows[0]) : null;
  }

  /** The actor, placed in the network of that short name. @throws AppError NOT_FOUND for an unknown one. */
  async placed(actor: Actor, slug: string): Promise<Actor> {
    const network = await this.bySlug(slug);
    if (!network) throw notFound();
    return actor.networkId === network.id ? actor : { ...actor, networkId: network.id, organisationId: null, organisationRoles: [], networkRoles: [] };
  }

  /** Counties whose name contains the text, ignoring case, by name; `after` is the last name of the page before. */
  async counties(input: { name: string; first: number; after: string }): Promise<object[]> {
    return this.doors.asPublic({
      name: 'counties',
      text: `SELECT ags, name, kind, land, population FROM county
             WHERE position(lower($1) in lower(name)) > 0 AND name || ' ' || ags > $2 ORDER BY name || ' ' || ags LIMIT $3`,
    }, [input.name, input.after, input.first]);
  }

  /** Founds an empty network. Called by the operator's command line, never through GraphQL. */
  async found(input: { ags: string; slug: string; name: string; isDemo?: boolean }): Promise<Id | InvalidInput | Problem> {
    const reader = new InputReader();
    const name = reader.text('name', input.name, { min: 2, max: 120 });
    const slug = reader.text('slug', input.slug, { min: 2, max: 60 });
    if (slug !== '' && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
      reader.problem('slug', 'NOT_ALLOWED', { de: 'Nur Kleinbuchstaben, Ziffern und Bindestriche.', en: 'Lower-case letters, digits and hyphens only.' });
    }
    const parsed = reader.result(() => ({ name, slug }));
    if (isProblem(parsed)) return parsed;
    const id = this.ids.next();
    const actor = systemActor(id);
    try {
      return await this.doors.inNetwork(actor, async (tx: Tx) => {
        await tx.insert(NetworkEntity, { id, ags: input.ags, slug, name, isDemo: input.isDemo ?? false, createdAt: this.clock.now() });
        await this.audit.record(tx, actor, { action: 'platform.operate', subjectType: 'network', subjectId: id, changes: { slug, name } });
        return id;
      });
    } catch (error) {
      if (sqlState(error) === UNIQUE_VIOLATION) {
        return new Problem('Refused', 'ALREADY_EXISTS', { de: `Ein Netzwerk „${slug}“ gibt es schon.`, en: `A network "${slug}" exists already.` });
      }
      if (sqlState(error) === FOREIGN_KEY_VIOLATION) {
        throw new AppError('NOT_FOUND', { de: `Den Kreis ${input.ags} gibt es nicht.`, en: `There is no county ${input.ags}.` });
      }
      throw error;
    }
  }
}

function shown(row: NetworkRow): NetworkView {
  const { ags, kind, land, population } = row;
  return { id: row.id, slug: row.slug, name: row.name, county: { ags, name: row.county_name, kind, land, population } };
}
