import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, type FieldProblem, fitting, type Id, type InvalidInput, isProblem } from '#kernel';
import { AuditTrail, CLOCK, Doors, networkOf, type Tx } from '#platform/database';
import { type OrganisationFields, parseOrganisation } from './domain/organisation.js';
import { OrganisationEntity, type OrganisationKind } from './store/organisation.entity.js';
import { OrganisationsStore } from './store/organisations.store.js';
import { In } from 'typeorm';

const kinds: readonly OrganisationKind[] = ['DEPARTMENT', 'TRAEGER', 'ASSOCIATION', 'INITIATIVE'];

/** An organisation with what was brought in beside it, as it came; an empty object for what was entered here. */
export type OrganisationSheet = OrganisationEntity & { beside: object };

/**
 * Takes in organisations that others wrote down, and hands them out, inside the transaction of whoever does it and has been
 * authorised there.
 */
@Injectable()
export class BroughtOrganisations {
  constructor(
    private readonly doors: Doors,
    private readonly store: OrganisationsStore,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Stores an organisation: verified by whoever brings it, entered by the office and unconfirmed. Nobody is asked by mail,
   * because the address comes from others. Returns the fields that did not fit; InvalidInput where it cannot even be named.
   */
  async bring(tx: Tx, actor: Actor, brought: { id: Id; kind: string; fields: Readonly<Record<string, unknown>>; action: string }): Promise<FieldProblem[] | InvalidInput> {
    // The fields come from our own mapping, which gives texts, numbers and lists as the input has them.
    const fitted = fitting(brought.fields, (fields) => parseOrganisation(fields as OrganisationFields));
    if (isProblem(fitted)) return fitted;
    const kind = kinds.find((one) => one === brought.kind) ?? 'TRAEGER';
    const now = this.clock.now();
    const row: OrganisationEntity = {
      id: brought.id, networkId: networkOf(actor), kind, ...fitted.value, verification: 'VERIFIED', verifiedAt: now, verifiedBy: actor.accountId, evidenceKind: 'KNOWN_PARTNER', evidenceOn: null,
      requestedName: null, requestedNameAt: null, suspensionReason: null, offeringsNeedApproval: false, recordedByCounty: true, confirmedAt: null, createdAt: now, version: 1,
    };
    await this.store.insert(tx, row);
    const { publicEmail, publicPhone, ...facts } = fitted.value;
    await this.audit.record(tx, actor, {
      action: brought.action, subjectType: 'organisation', subjectId: row.id,
      changes: { kind, ...facts, ...(publicEmail === null ? {} : { publicEmail: 'changed' }), ...(publicPhone === null ? {} : { publicPhone: 'changed' }) },
    });
    return fitted.left;
  }

  /** Keeps beside an organisation what we have no words for. */
  async keepBeside(tx: Tx, id: Id, extra: object): Promise<void> {
    await tx.query('UPDATE organisation SET hsds_extra = $2 WHERE id = $1', [id, JSON.stringify(extra)]);
  }

  /** Those of these ids that organisations of the network have. */
  async taken(tx: Tx, ids: readonly Id[]): Promise<Id[]> {
    return (await tx.find(OrganisationEntity, { select: { id: true, networkId: true }, where: { id: In([...ids]) } })).map(({ id }) => id);
  }

  /** Those of these ids that public organisations of other networks have: an id stands for one organisation everywhere. */
  async takenElsewhere(networkId: Id, ids: readonly Id[]): Promise<Id[]> {
    const rows = await this.doors.asPublic<{ id: Id }>({ name: 'organisations-elsewhere', text: 'SELECT id FROM organisation WHERE id = ANY($1) AND network_id <> $2' }, [ids, networkId]);
    return rows.map(({ id }) => id);
  }

  /** Organisations that are public, in the order of their ids. */
  async sheets(tx: Tx): Promise<OrganisationSheet[]> {
    const rows = await tx.find(OrganisationEntity, { where: { verification: 'VERIFIED' }, order: { id: 'ASC' } });
    const beside: { id: Id; beside: object }[] = await tx.query(`SELECT id, hsds_extra AS beside FROM organisation WHERE network_id = app.network()`);
    const byId = new Map(beside.map((one) => [one.id, one.beside]));
    return rows.map((row) => ({ ...row, beside: byId.get(row.id) ?? {} }));
  }
}
