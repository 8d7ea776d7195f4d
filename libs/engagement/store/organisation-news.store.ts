import { Injectable } from '@nestjs/common';
import { type Id } from '#kernel';
import { type Tx } from '#platform/database';

/** What volunteers did around one shift (or an engagement without shifts) in some time: numbers, never people. */
export interface NewsLine {
  title: string;
  /** Null for engagements without fixed times. */
  startsAt: Date | null;
  endsAt: Date | null;
  /** Requests that still wait for a decision. */
  asking: number;
  /** New ones that have, or are offered, a seat. */
  seated: number;
  /** New ones in line. */
  waiting: number;
  cancelled: number;
  /** Of those: after the time until which one should cancel. */
  late: number;
}

/** What the mail to an organisation is made of. The network is that of the transaction. */
@Injectable()
export class OrganisationNewsStore {
  /** Lines of one organisation, the next shift first. Goes through its engagements (index sign_up_opportunity), once an hour. */
  async between(
    tx: Tx, wanted: { organisationId: Id; since: Date; until: Date; linesMax: number },
  ): Promise<{ items: NewsLine[]; total: number }> {
    const rows: (NewsLine & { total: number })[] = await tx.query(
      `WITH news AS (
         SELECT u.*, u.created_at >= $2 AND u.created_at < $3 AS is_new
         FROM volunteer_opportunity o JOIN sign_up u ON u.network_id = o.network_id AND u.opportunity_id = o.id
         WHERE o.network_id = app.network() AND o.organisation_id = $1 AND (
           (u.created_at >= $2 AND u.created_at < $3 AND u.status IN ('APPLIED', 'CONFIRMED', 'OFFERED', 'WAITLISTED'))
           OR (u.changed_at >= $2 AND u.changed_at < $3 AND u.status = 'CANCELLED_BY_VOLUNTEER')))
       SELECT o.title, s.starts_at AS "startsAt", s.ends_at AS "endsAt",
              count(*) FILTER (WHERE n.is_new AND n.status = 'APPLIED')::integer AS asking,
              count(*) FILTER (WHERE n.is_new AND n.status IN ('CONFIRMED', 'OFFERED'))::integer AS seated,
              count(*) FILTER (WHERE n.is_new AND n.status = 'WAITLISTED')::integer AS waiting,
              count(*) FILTER (WHERE n.status = 'CANCELLED_BY_VOLUNTEER')::integer AS cancelled,
              count(*) FILTER (WHERE n.status = 'CANCELLED_BY_VOLUNTEER' AND n.is_late)::integer AS late,
              count(*) OVER ()::integer AS total
       FROM news n
       JOIN volunteer_opportunity o ON o.network_id = n.network_id AND o.id = n.opportunity_id
       LEFT JOIN shift s ON s.network_id = n.network_id AND s.id = n.shift_id
       GROUP BY o.id, o.title, s.id, s.starts_at, s.ends_at
       ORDER BY s.starts_at NULLS LAST, o.id, s.id LIMIT $4`,
      [wanted.organisationId, wanted.since, wanted.until, wanted.linesMax],
    );
    return { items: rows.map(({ total: _, ...line }) => line), total: rows[0]?.total ?? 0 };
  }

  /** Null when there is no such organisation here. */
  async nameOf(tx: Tx, organisationId: Id): Promise<string | null> {
    const rows: { name: string }[] = await tx.query(`SELECT name FROM organisation WHERE network_id = app.network() AND id = $1`, [organisationId]);
    return rows[0]?.name ?? null;
  }
}
