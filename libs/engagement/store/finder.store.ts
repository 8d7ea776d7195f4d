import { Injectable } from '@nestjs/common';
import { type Id, type Point } from '#kernel';
import { Doors } from '#platform/database';
import { type Candidate } from '../domain/finder.js';
import { type OpportunityView } from '../opportunity-views.js';

/** Open opportunities of one network that are looked at per request; a county has some hundreds. */
const CANDIDATES_MAX = 2000;
const SHIFTS_PER_CANDIDATE_MAX = 20;
const SHIFTS_PER_CARD_MAX = 50;

interface Wanted {
  network: string;
  now: Date;
  lifeArea: string | null;
  isRemote: boolean | null;
}

/** An opportunity as the public sees it: without the fields that only members and confirmed volunteers know. */
export type PublicOpportunity = Omit<OpportunityView, 'contactName' | 'contactEmail' | 'contactPhone' | 'createdAt'>;

/** What the public finds: open opportunities of verified organisations, as role app_public, with prepared statements. */
@Injectable()
export class FinderStore {
  constructor(private readonly doors: Doors) {}

  /** Everything one could sign up for in a network, with times as a German clock shows them. */
  async candidates(wanted: Wanted): Promise<Candidate[]> {
    return this.doors.asPublic<Candidate>({
      name: 'engagement-candidates',
      text: `SELECT o.id, o.kind, o.is_remote AS "isRemote", o.min_age AS "minAge", o.required_languages AS "requiredLanguages",
               o.preferred_languages AS "preferredLanguages", o.required_steps AS "requiredSteps",
               CASE WHEN o.latitude IS NOT NULL THEN json_build_object('latitude', o.latitude, 'longitude', o.longitude) END AS point,
               coalesce(s.shifts, '[]') AS shifts
             FROM network n
             JOIN volunteer_opportunity o ON o.network_id = n.id AND o.is_public
             LEFT JOIN LATERAL (
               SELECT json_agg(json_build_object(
                 'weekday', extract(isodow FROM c.begins), 'fromMinute', extract(hour FROM c.begins) * 60 + extract(minute FROM c.begins),
                 'toMinute', extract(hour FROM c.begins) * 60 + extract(minute FROM c.begins) + c.minutes,
                 'daysLeft', c.begins::date - ($2::timestamptz AT TIME ZONE 'Europe/Berlin')::date,
                 'freeSeats', CASE WHEN c.waiting = 0 THEN greatest(0, c.capacity - c.taken) ELSE 0 END, 'capacity', c.capacity) ORDER BY c.begins, c.id) AS shifts
               FROM (
                 SELECT id, capacity, taken, waiting, starts_at AT TIME ZONE 'Europe/Berlin' AS begins,
                   round(extract(epoch FROM ends_at - starts_at) / 60) AS minutes
                 FROM shift WHERE network_id = o.network_id AND opportunity_id = o.id AND is_public AND sign_up_until > $2
                 ORDER BY starts_at, id LIMIT ${SHIFTS_PER_CANDIDATE_MAX}) c) s ON true
             WHERE n.slug = $1 AND ($3::text IS NULL OR o.life_area = $3) AND ($4::boolean IS NULL OR o.is_remote = $4)
             ORDER BY o.id LIMIT ${CANDIDATES_MAX}`,
    }, [wanted.network, wanted.now, wanted.lifeArea, wanted.isRemote]);
  }

  /** True when there is a network of that short name. */
  async isNetwork(slug: string): Promise<boolean> {
    return (await this.doors.asPublic({ name: 'engagement-network', text: 'SELECT id FROM network WHERE slug = $1' }, [slug])).length > 0;
  }

  /** The public facts of some opportunities of a network, in no order. */
  async cards(wanted: { network: string; ids: readonly Id[]; now: Date }): Promise<PublicOpportunity[]> {
    return this.doors.asPublic<PublicOpportunity>({
      name: 'engagement-cards',
      text: `SELECT o.id, o.network_id AS "networkId", o.organisation_id AS "organisationId", g.name AS "organisationName", o.offering_id AS "offeringId",
               o.title, o.description, o.life_area AS "lifeArea", o.kind, o.place_town AS "placeTown", o.latitude, o.longitude,
               o.is_remote AS "isRemote", o.min_age AS "minAge", o.required_languages AS "requiredLanguages",
               o.preferred_languages AS "preferredLanguages", o.required_steps AS "requiredSteps", o.sign_up_mode AS "signUpMode",
               o.promotion, o.contact_role AS "contactRole", o.status, o.version, coalesce(s.shifts, '[]') AS shifts
             FROM network n
             JOIN volunteer_opportunity o ON o.network_id = n.id AND o.id = ANY ($2::uuid[]) AND o.is_public
             JOIN organisation g ON g.network_id = o.network_id AND g.id = o.organisation_id
             LEFT JOIN LATERAL (
               SELECT json_agg(json_build_object(
                 'id', c.id, 'opportunityId', o.id, 'startsAt', c.starts_at, 'endsAt', c.ends_at, 'capacity', c.capacity, 'minNeeded', c.min_needed,
                 'signUpUntil', c.sign_up_until, 'cancelUntil', c.cancel_until, 'freeSeats', greatest(0, c.capacity - c.taken),
                 'waiting', c.waiting, 'version', c.version) ORDER BY c.starts_at, c.id) AS shifts
               FROM (
                 SELECT id, starts_at, ends_at, capacity, min_needed, sign_up_until, cancel_until, taken, waiting, version
                 FROM shift WHERE network_id = o.network_id AND opportunity_id = o.id AND is_public AND ends_at > $3
                 ORDER BY starts_at, id LIMIT ${SHIFTS_PER_CARD_MAX}) c) s ON true
             WHERE n.slug = $1`,
    }, [wanted.network, [...wanted.ids], wanted.now]);
  }

  /** Where a town lies, as far as published opportunities tell; null when none does. Upper and lower case are the same. */
  async townPoint(network: string, town: string): Promise<Point | null> {
    const rows = await this.doors.asPublic<{ latitude: number | null; longitude: number | null }>({
      name: 'engagement-town',
      text: `SELECT avg(o.latitude)::double precision AS latitude, avg(o.longitude)::double precision AS longitude
             FROM network n JOIN volunteer_opportunity o ON o.network_id = n.id AND o.is_public
             WHERE n.slug = $1 AND lower(o.place_town) = lower($2)`,
    }, [network, town]);
    const { latitude = null, longitude = null } = rows[0] ?? {};
    return latitude === null || longitude === null ? null : { latitude, longitude };
  }
}
