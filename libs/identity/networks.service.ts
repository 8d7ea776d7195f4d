import { Inject, Injectable } from '@nestjs/common';
import { type Actor, AppError, type Clock, type Id, type IdSource, InputReader, type InvalidInput, isCursorText, isProblem, keyOfCursor, pageOf, pageSize, Problem, systemActor } from '#kernel';
import { AuditTrail, CLOCK, Doors, IDS, sqlState, type Tx } from '#platform/database';
import { notFound } from './access.js';
import { InvitationsService, type InvitationView } from './invitations.service.js';
import { NetworkEntity } from './store/network.entity.js';

const UNIQUE_VIOLATION = '23505';
const FOREIGN_KEY_VIOLATION = '23503';

/** A county or city in the shape of the contract. */
export interface CountyView {
  ags: string;
  name: string;
  kind: string;
  land: string;
  population: number | null;
}

/** A network with its county, as everybody may see it. */
export interface NetworkView {
  id: Id;
  slug: string;
  name: string;
  county: CountyView;
}

/** A network to be founded on a county. */
export interface NewNetwork {
  ags: string;
  slug: string;
  name: string;
  isDemo?: boolean;
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
    private readonly invitations: InvitationsService,
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

  /** A page of counties whose name contains the text, ignoring case, by name and then AGS. */
  async counties(input: { name?: string | null; first?: number | null; after?: string | null }): Promise<{ items: CountyView[]; nextCursor: string | null }> {
    const first = pageSize(input.first);
    const [name = '', ags = ''] = keyOfCursor(input.after, [isCursorText, isCursorText]) ?? [];
    const rows = await this.doors.asPublic<CountyView>({
      name: 'county-page',
      text: `SELECT ags, name, kind, land, population FROM county
             WHERE position(lower($1) in lower(name)) > 0 AND (name, ags) > ($2, $3) ORDER BY name, ags LIMIT $4`,
    }, [input.name ?? '', name, ags, first + 1]);
    return pageOf(rows, { first, keyOf: (row) => [row.name, row.ags], show: (row) => row });
  }

  /** Founds an empty network without people, as the demo does. Never called through GraphQL. */
  async found(input: NewNetwork): Promise<Id | InvalidInput | Problem> {
    const reader = new InputReader();
    const draft = readNetwork(reader, input);
    const parsed = reader.result(() => draft);
    return isProblem(parsed) ? parsed : this.insert(parsed, (_tx, actor) => Promise.resolve(actor.networkId ?? ''));
  }

  /** Founds a network and invites its first coordinator, both or neither. Called by the operator's command line, never through GraphQL. */
  async foundFor(coordinator: string, input: NewNetwork): Promise<{ networkId: Id; invitation: InvitationView } | InvalidInput | Problem> {
    const reader = new InputReader();
    const draft = readNetwork(reader, input);
    const email = reader.email('coordinator', coordinator);
    const parsed = reader.result(() => draft);
    if (isProblem(parsed)) return parsed;
    return this.insert(parsed, async (tx, actor) => {
      const invitation = await this.invitations.add(tx, actor, { organisationId: null, email, role: 'COORDINATOR' });
      return isProblem(invitation) ? invitation : { networkId: actor.networkId ?? '', invitation };
    });
  }

  private async insert<Result>(draft: NewNetwork, andThen: (tx: Tx, actor: Actor) => Promise<Result>): Promise<Result | Problem> {
    const { ags, slug, name } = draft;
    const id = this.ids.next();
    const actor = systemActor(id);
    try {
      return await this.doors.inNetwork(actor, async (tx: Tx) => {
        await tx.insert(NetworkEntity, { id, ags, slug, name, isDemo: draft.isDemo ?? false, createdAt: this.clock.now() });
        await this.audit.record(tx, actor, { action: 'platform.operate', subjectType: 'network', subjectId: id, changes: { slug, name } });
        return andThen(tx, actor);
      });
    } catch (error) {
      if (sqlState(error) === UNIQUE_VIOLATION) {
        return new Problem('Refused', 'ALREADY_EXISTS', { de: `Ein Netzwerk „${slug}“ gibt es schon.`, en: `A network "${slug}" exists already.` });
      }
      if (sqlState(error) === FOREIGN_KEY_VIOLATION) {
        throw new AppError('NOT_FOUND', { de: `Den Kreis ${ags} gibt es nicht.`, en: `There is no county ${ags}.` });
      }
      throw error;
    }
  }
}

function readNetwork(reader: InputReader, input: NewNetwork): NewNetwork {
  const name = reader.text('name', input.name, { min: 2, max: 120 });
  const slug = reader.text('slug', input.slug, { min: 2, max: 60 });
  if (slug !== '' && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    reader.problem('slug', 'NOT_ALLOWED', { de: 'Nur Kleinbuchstaben, Ziffern und Bindestriche.', en: 'Lower-case letters, digits and hyphens only.' });
  }
  return { ...input, name, slug };
}

function shown(row: NetworkRow): NetworkView {
  const { ags, kind, land, population } = row;
  return { id: row.id, slug: row.slug, name: row.name, county: { ags, name: row.county_name, kind, land, population } };
}
