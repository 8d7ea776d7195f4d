import { type CardBase } from '../domain/card.js';
import { type CounterMark, type OrderedChange } from '../domain/change-cursor.js';
import { CALENDAR_FACTS, type CalendarFacts } from '../network-calendar.js';
import { type PublicStatement } from './public-offerings.js';

/** A change with the card as it is in the same moment; null for organisations and for what is not public. */
export interface ChangeRow extends OrderedChange {
  changedAt: Date;
  isGone: boolean;
  card: CardBase | null;
}

/** What the feed of a network stands on at one moment, and some changes of that moment; without any there is one row of nulls. */
export type FeedRow = { networkId: string; history: string; nowMs: number; counters: [string, string][]; calendar: CalendarFacts } & { [Name in keyof ChangeRow]: ChangeRow[Name] | null };

/**
 * Changes of network $1 behind the marks $2 to $5 (counters, counts, and how far within a count), $7 at most. Removals of
 * before $6, when the follower was complete for the last time or began, are left out: it has heard of them, or never had
 * what they remove; the day is for transactions that were under way then. One statement, so one state of the database.
 */
export const changesStatement: PublicStatement = {
  name: 'public-changes',
  text: `SELECT n.id AS "networkId", app.history() AS history, (extract(epoch FROM now()) * 1000)::bigint AS "nowMs",
      (SELECT coalesce(json_agg(json_build_array(v.id, v.changes::text)), '[]') FROM public_version v WHERE v.network_id = n.id) AS counters,
      ${CALENDAR_FACTS} AS calendar,
      f.counter, f.count::text AS count, f.subject_id AS "subjectId", f.kind, f.changed_at AS "changedAt", f.is_gone AS "isGone", c.card
    FROM network n
    LEFT JOIN LATERAL (
      SELECT p.* FROM public_version v
      LEFT JOIN unnest($2::uuid[], $3::bigint[], $4::uuid[], $5::text[]) AS m (counter, count, subject_id, kind) ON m.counter = v.id
      CROSS JOIN LATERAL (
        SELECT p.counter, p.count, p.subject_id, p.kind, p.changed_at, p.is_gone FROM public_change p
        WHERE p.network_id = v.network_id AND p.counter = v.id
          AND (p.count, p.subject_id, p.kind) > (coalesce(m.count, 0), coalesce(m.subject_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'), coalesce(m.kind, ''))
          AND (NOT p.is_gone OR p.changed_at > coalesce(to_timestamp($6::bigint / 1000.0), now()) - interval '1 day')
        ORDER BY p.count, p.subject_id, p.kind LIMIT $7
      ) AS p
      WHERE v.network_id = n.id ORDER BY p.counter, p.count, p.subject_id, p.kind LIMIT $7
    ) AS f ON true
    LEFT JOIN offering_card c ON c.network_id = n.id AND c.id = f.subject_id AND c.is_public AND f.kind = 'OFFERING' AND NOT f.is_gone
    WHERE n.slug = $1 ORDER BY f.counter, f.count, f.subject_id, f.kind`,
};

/** The values of $2 to $5. */
export function markParameters(marks: readonly CounterMark[]): unknown[] {
  return [marks.map(({ counter }) => counter), marks.map(({ count }) => count), marks.map(({ within }) => within?.subjectId ?? null), marks.map(({ within }) => within?.kind ?? null)];
}
