import { Injectable } from '@nestjs/common';
import { type Id, type OrganisationRole } from '#kernel';
import { type Tx } from '#platform/database';

/** One time that somebody opened the contact details behind a sign-up, in the shape of the contract. */
export interface ContactReveal {
  id: Id;
  signUpId: Id;
  /** The person whose contact it is; nobody else sees the entry. */
  accountId: Id;
  title: string;
  organisationName: string;
  /** Null once the account is gone, or belongs to nobody in the network any more; empty when it gave no name. */
  personName: string | null;
  /** Of whoever opened it, in the organisation, today; null when they have left it. */
  personRole: OrganisationRole | null;
  at: Date;
}

/** What the trail says about opened contacts. The network is that of the transaction. */
@Injectable()
export class ContactRevealsStore {
  /** Those of one person's sign-ups, newest first, over indexes sign_up_account and audit_entry_contact. */
  async page(tx: Tx, filter: { accountId: Id; first: number; before: Id | null }): Promise<ContactReveal[]> {
    return tx.query(
      `SELECT e.id, u.id AS "signUpId", u.account_id AS "accountId", o.title, g.name AS "organisationName", p.display_name AS "personName", e.at,
         (SELECT m.role FROM membership m
          WHERE m.network_id = g.network_id AND m.organisation_id = g.id AND m.account_id = e.account_id AND m.ended_at IS NULL
          ORDER BY array_position(ARRAY['VOLUNTEER_COORD', 'ADMIN'], m.role), m.role LIMIT 1) AS "personRole"
       FROM sign_up u
       JOIN audit_entry e ON e.network_id = u.network_id AND e.subject_id = u.id AND e.action = 'signUp.readContact'
       JOIN volunteer_opportunity o ON o.network_id = u.network_id AND o.id = u.opportunity_id
       JOIN organisation g ON g.network_id = o.network_id AND g.id = o.organisation_id
       LEFT JOIN account p ON p.id = e.account_id
       WHERE u.network_id = app.network() AND u.account_id = $1 AND ($2::uuid IS NULL OR e.id < $2)
       ORDER BY e.id DESC LIMIT $3`,
      [filter.accountId, filter.before, filter.first],
    );
  }
}
