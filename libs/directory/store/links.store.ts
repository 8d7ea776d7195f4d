import { Injectable } from '@nestjs/common';
import { type Id, type LocalDate } from '#kernel';
import { type Tx } from '#platform/database';
import { type LinkFindingState, type LinkRecord } from '../domain/link-state.js';

/** An address that is going to be visited. */
export interface ClaimedLink {
  id: Id;
  url: string;
}

/** Whose page it is: an organisation's, or that of a person. */
export interface LinkOwner {
  organisationId: Id | null;
  accountId: Id | null;
}

/** An address with what was found, at one place of one public page. */
export interface LinkFindingRow extends LinkOwner {
  subjectType: 'OFFERING' | 'ORGANISATION';
  subjectId: Id;
  /** Of the offering, or the name of the organisation. */
  title: string;
  /** Where in the input it is entered, such as `requiredDocuments.0.url`. */
  path: string;
  url: string;
  state: LinkFindingState;
  reason: string | null;
  newUrl: string | null;
  since: LocalDate;
  checkedAt: Date;
}

/** Findings that are older say nothing any more: nobody has looked since. */
const FINDING_VALID = `interval '30 days'`;

/** Every address that the public pages of the network show, with where and whose it is. Other schemes open no page. */
const SHOWN = `
  SELECT 'OFFERING' AS "subjectType", o.id AS "subjectId", o.organisation_id AS "organisationId", o.account_id AS "accountId", c.base ->> 'title' AS title, link.path, link.url
  FROM offering_card c JOIN offering o ON o.network_id = c.network_id AND o.id = c.id CROSS JOIN LATERAL (
    SELECT 'website' AS path, c.base ->> 'website' AS url
    UNION ALL SELECT 'requiredDocuments.' || (d.at - 1) || '.url', d.one ->> 'url'
    FROM jsonb_array_elements(CASE jsonb_typeof(c.base -> 'requiredDocuments') WHEN 'array' THEN c.base -> 'requiredDocuments' ELSE '[]' END) WITH ORDINALITY AS d (one, at)
  ) AS link
  WHERE c.is_public AND link.url ~* '^https?://' AND length(link.url) <= 500
  UNION ALL
  SELECT 'ORGANISATION', g.id, g.id, NULL, g.name, link.path, link.url
  FROM organisation g CROSS JOIN LATERAL (
    SELECT 'website' AS path, g.website AS url
    UNION ALL SELECT 'links.' || (d.at - 1) || '.url', d.one ->> 'url' FROM jsonb_array_elements(g.links) WITH ORDINALITY AS d (one, at)
  ) AS link
  WHERE g.verification = 'VERIFIED' AND link.url ~* '^https?://' AND length(link.url) <= 500`;

const FOUND = `
  SELECT s.*, l.state, l.reason, l.new_url AS "newUrl", l.since, l.checked_at AS "checkedAt", l.id AS link_id
  FROM (${SHOWN}) s JOIN public_link l ON l.url = s.url
  WHERE l.state NOT IN ('UNKNOWN', 'SOUND') AND l.checked_at > $1::timestamptz - ${FINDING_VALID}`;
const FOUND_COLUMNS = `f."subjectType", f."subjectId", f."organisationId", f."accountId", f.title, f.path, f.url, f.state, f.reason, f."newUrl", f.since, f."checkedAt"`;
/** To be told to its owner on day $2. */
const IS_TO_BE_TOLD = `f.state IN ('DEAD', 'CERTIFICATE') AND NOT EXISTS (
  SELECT FROM link_quiet q WHERE q.link_id = f.link_id AND coalesce(q.organisation_id, q.account_id) = coalesce(f."organisationId", f."accountId") AND q.quiet_until > $2::date)`;

/** Every statement about addresses on public pages. The network is that of the transaction. */
@Injectable()
export class LinksStore {
  /** Addresses that are shown and not known yet. */
  async unknown(tx: Tx, limit: number): Promise<string[]> {
    const rows: { url: string }[] = await tx.query(
      `SELECT DISTINCT s.url FROM (${SHOWN}) s WHERE s.url NOT IN (SELECT url FROM public_link) LIMIT $1`, [limit]);
    return rows.map((row) => row.url);
  }

  /** To be visited at once. What another run has added meanwhile stays as it is. */
  async add(tx: Tx, added: { networkId: Id; links: readonly ClaimedLink[]; now: Date }): Promise<void> {
    await tx.query(
      `INSERT INTO public_link (id, network_id, url, next_visit_at) SELECT new.id, $1, new.url, $2 FROM unnest($3::uuid[], $4::text[]) AS new (id, url) ON CONFLICT DO NOTHING`,
      [added.networkId, added.now, added.links.map((one) => one.id), added.links.map((one) => one.url)]);
  }

  /** Forgets what no page shows any more. */
  async forgetUnshown(tx: Tx): Promise<void> {
    await tx.query(`DELETE FROM public_link WHERE url NOT IN (SELECT s.url FROM (${SHOWN}) s)`);
  }

  /** The next that are due, over public_link_due; nobody else gets them until then. */
  async claim(tx: Tx, by: { now: Date; until: Date; limit: number }): Promise<ClaimedLink[]> {
    // The query runner answers an UPDATE with the rows and their number.
    const [rows] = await tx.query<[ClaimedLink[], number]>(
      `UPDATE public_link SET next_visit_at = $2 WHERE (network_id, id) IN (
         SELECT network_id, id FROM public_link WHERE next_visit_at <= $1 ORDER BY next_visit_at, id LIMIT $3 FOR UPDATE SKIP LOCKED
       ) RETURNING id, url`, [by.now, by.until, by.limit]);
    return rows;
  }

  /** What is known of these, locked. */
  async recordsForUpdate(tx: Tx, urls: readonly string[]): Promise<(ClaimedLink & LinkRecord)[]> {
    return tx.query(
      `SELECT id, url, state, reason, new_url AS "newUrl", since, failed_days AS "failedDays", gone_days AS "goneDays",
              first_failed_on AS "firstFailedOn", last_failed_on AS "lastFailedOn"
       FROM public_link WHERE url = ANY ($1) ORDER BY id FOR UPDATE`, [urls]);
  }

  /** Remembers what is known now, all of them with one statement. */
  async keep(tx: Tx, networkId: Id, records: readonly (ClaimedLink & LinkRecord & { checkedAt: Date; nextVisitAt: Date })[]): Promise<void> {
    await tx.query(
      `UPDATE public_link l SET state = n.state, reason = n.reason, new_url = n.new_url, since = n.since, failed_days = n.failed_days, gone_days = n.gone_days,
         first_failed_on = n.first_failed_on, last_failed_on = n.last_failed_on, checked_at = n.checked_at, next_visit_at = n.next_visit_at
       FROM json_populate_recordset(NULL::public_link, $2::json) n WHERE l.network_id = $1 AND l.id = n.id`,
      [networkId, JSON.stringify(records.map((one) => ({
        id: one.id, state: one.state, reason: one.reason, new_url: one.newUrl, since: one.since, failed_days: one.failedDays, gone_days: one.goneDays,
        first_failed_on: one.firstFailedOn, last_failed_on: one.lastFailedOn, checked_at: one.checkedAt, next_visit_at: one.nextVisitAt,
      })))]);
  }

  /** An address that has answered at its last visit; null when there is none. */
  async aSoundOne(tx: Tx): Promise<string | null> {
    const rows: { url: string }[] = await tx.query(`SELECT url FROM public_link WHERE state IN ('SOUND', 'MOVED') AND failed_days = 0 ORDER BY checked_at DESC LIMIT 1`);
    return rows[0]?.url ?? null;
  }

  /** What is to be told of these offerings, or of these organisations themselves. */
  async findingsOf(tx: Tx, of: { subjectType: LinkFindingRow['subjectType']; ids: readonly Id[]; now: Date }): Promise<LinkFindingRow[]> {
    return tx.query(
      `SELECT ${FOUND_COLUMNS} FROM (${FOUND}) f WHERE f."subjectType" = $2 AND f."subjectId" = ANY ($3::uuid[]) ORDER BY f."subjectId", f.path`, [of.now, of.subjectType, of.ids]);
  }

  /** A page of all of an organisation, or of the network, by page and place. */
  async page(tx: Tx, by: { organisationId: Id | null; states: readonly LinkFindingState[]; now: Date; after: { subjectId: Id; path: string } | null; limit: number }): Promise<LinkFindingRow[]> {
    return tx.query(
      `SELECT ${FOUND_COLUMNS} FROM (${FOUND}) f
       WHERE ($2::uuid IS NULL OR f."organisationId" = $2) AND f.state = ANY ($3::text[]) AND ($4::uuid IS NULL OR (f."subjectId", f.path COLLATE "C") > ($4::uuid, $5::text))
       ORDER BY f."subjectId", f.path COLLATE "C" LIMIT $6`, [by.now, by.organisationId, by.states, by.after?.subjectId ?? null, by.after?.path ?? null, by.limit]);
  }

  /** What its owner is to be told of, and has not said to be dealt with. */
  async troubleOf(tx: Tx, owner: LinkOwner, at: { now: Date; today: LocalDate }): Promise<LinkFindingRow[]> {
    return tx.query(
      `SELECT ${FOUND_COLUMNS} FROM (${FOUND}) f WHERE ${IS_TO_BE_TOLD}
         AND CASE WHEN $3::uuid IS NULL THEN f."organisationId" IS NULL AND f."accountId" = $4::uuid ELSE f."organisationId" = $3 END
       ORDER BY f.since, f."subjectId", f.path`, [at.now, at.today, owner.organisationId, owner.accountId]);
  }

  /** All who are to be told something. */
  async troubledOwners(tx: Tx, at: { now: Date; today: LocalDate }): Promise<LinkOwner[]> {
    return tx.query(
      `SELECT DISTINCT f."organisationId", CASE WHEN f."organisationId" IS NULL THEN f."accountId" END AS "accountId"
       FROM (${FOUND}) f WHERE ${IS_TO_BE_TOLD}`, [at.now, at.today]);
  }

  /** Nobody of this owner is reminded of these addresses before that day; others who show them are. */
  async quieten(tx: Tx, urls: readonly string[], by: { owner: LinkOwner; until: LocalDate }): Promise<void> {
    await tx.query(
      `INSERT INTO link_quiet (network_id, link_id, organisation_id, account_id, quiet_until) SELECT network_id, id, $2, $3, $4 FROM public_link WHERE url = ANY ($1)
       ON CONFLICT (network_id, link_id, organisation_id, account_id) DO UPDATE SET quiet_until = EXCLUDED.quiet_until`,
      [urls, by.owner.organisationId, by.owner.accountId, by.until]);
  }

  /** Subjects of open duties of a kind, with the day by which they are to be done. */
  async openDuties(tx: Tx, kind: string): Promise<{ subjectType: string; subjectId: Id; nominal: LocalDate }[]> {
    return tx.query(`SELECT subject_type AS "subjectType", subject_id AS "subjectId", nominal FROM obligation WHERE kind = $1 AND state = 'OPEN'`, [kind]);
  }

  /** The name that stands above what an organisation is reminded of. */
  async organisationName(tx: Tx, id: Id): Promise<string | null> {
    const rows: { name: string }[] = await tx.query('SELECT name FROM organisation WHERE id = $1', [id]);
    return rows[0]?.name ?? null;
  }
}
