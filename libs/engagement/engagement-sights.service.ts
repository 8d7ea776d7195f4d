import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, type Id } from '#kernel';
import { may } from '#identity';
import { AuditSights, type Tx } from '#platform/database';
import { type OpportunityStatus } from './domain/opportunity.js';

interface Subject { id: Id; organisationId: Id; status: OpportunityStatus }

/** In the audit trail, an engagement that was never opened, and its shifts, exist only for its own organisation. */
@Injectable()
export class EngagementSights implements OnModuleInit {
  constructor(private readonly trail: AuditSights) {}

  onModuleInit(): void {
    this.trail.register('volunteer_opportunity', async (tx, actor, ids) => visible(actor, await opportunities(tx, ids)));
    this.trail.register('shift', async (tx, actor, ids) => visible(actor, await opportunitiesOfShifts(tx, ids)));
  }
}

function visible(actor: Actor, subjects: readonly Subject[]): ReadonlySet<Id> {
  return new Set(subjects.filter(({ status, organisationId }) => status !== 'DRAFT' || may(actor, 'engagement.write', { organisationId })).map(({ id }) => id));
}

async function opportunities(tx: Tx, ids: readonly Id[]): Promise<Subject[]> {
  return tx.query(
    `SELECT id, organisation_id AS "organisationId", status FROM volunteer_opportunity WHERE network_id = app.network() AND id = ANY($1)`, [ids]);
}

async function opportunitiesOfShifts(tx: Tx, ids: readonly Id[]): Promise<Subject[]> {
  return tx.query(
    `SELECT s.id, o.organisation_id AS "organisationId", o.status FROM shift s
     JOIN volunteer_opportunity o ON o.network_id = s.network_id AND o.id = s.opportunity_id WHERE s.network_id = app.network() AND s.id = ANY($1)`, [ids]);
}
