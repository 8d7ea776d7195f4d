import { Inject, Injectable } from '@nestjs/common';
import {
  type Actor, berlinDateOf, type Clock, type Id, InputReader, InvalidInput, isId, isProblem, keyOfCursor, LocalDate, pageOf, pageSize, Problem,
} from '#kernel';
import { authorise, ConfirmationsService, OrganisationsService } from '#identity';
import { CLOCK, Doors, sqlState, type Tx } from '#platform/database';
import { laender } from '#region';
import {
  type ExtensionFields, type GrantFields, mayBeWithdrawn, parseExtension, parseGrant, parseGrantChanges, parseWithdrawalReason,
} from './domain/grant.js';
import { statusNames } from './domain/words.js';
import { maySeeGrant } from './grant-sight.js';
import { type GrantChange, GrantWriter, type NewGrant } from './grant-writer.js';
import { grantView, type GrantView, noticeTitle, subjectOfGrant } from './grant.view.js';
import { type GrantEntity } from './store/grant.entity.js';
import { GrantsStore } from './store/grants.store.js';

const UNIQUE_VIOLATION = '23505';

/** A grant as it is entered: the fields of its notice, and where it belongs. */
export type GrantInput = GrantFields & { organisationId: Id; programmeId: Id; renewsGrantId?: Id | null };
type Changes = { [Field in keyof GrantFields]?: GrantFields[Field] | null };
interface Versioned { id: Id; expectedVersion: number }

/** Grants: entering, recording by the office, changing, extending, withdrawing, reading. */
@Injectable()
export class GrantsService {
  constructor(
    private readonly doors: Doors,
    private readonly store: GrantsStore,
    private readonly writer: GrantWriter,
    private readonly organisations: OrganisationsService,
    private readonly confirmations: ConfirmationsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The recipient enters a grant. Problems: InvalidInput; Refused SHARES_EXCEED_WHOLE or ALREADY_EXISTS (same notice). */
  async enter(actor: Actor, input: GrantInput): Promise<GrantView | Problem> {
    authorise(actor, 'grant.enter', { organisationId: input.organisationId });
    const draft = parseGrant(input, laender);
    if (isProblem(draft)) return draft;
    return this.write(actor, (tx) => this.writer.insert(tx, actor, { ...placeOf(input), draft, recordedByCounty: false }));
  }

  /** The office enters a grant it knows of; the recipient is asked by mail to confirm or correct. It counts as shared. */
  async record(actor: Actor, input: Omit<GrantInput, 'isSharedWithCounty'> & { contactEmail: string }): Promise<GrantView | Problem> {
    authorise(actor, 'grant.record', {});
    const reader = new InputReader();
    const toAddress = reader.email('contactEmail', input.contactEmail);
    const contact = reader.result(() => toAddress);
    const draft = parseGrant({ ...input, isSharedWithCounty: true }, laender);
    if (isProblem(draft)) return contact instanceof InvalidInput && draft instanceof InvalidInput ? new InvalidInput([...draft.fields, ...contact.fields]) : draft;
    if (isProblem(contact)) return contact;
    return this.write(actor, async (tx) => {
      const organisation = await this.organisations.verifiedOrProblem(tx, input.organisationId);
      if (isProblem(organisation)) return organisation;
      const row = await this.writer.insert(tx, actor, { ...placeOf(input), draft, recordedByCounty: true });
      if (isProblem(row)) return row;
      await this.confirmations.ask(tx, actor, {
        subjectType: 'grant', subjectId: row.id, organisationId: row.organisationId, toAddress,
        title: noticeTitle(row),
      });
      return row;
    });
  }

  /** Changes what the notice says, and enters decisions (status); null leaves a field as it is. */
  async update(actor: Actor, input: Versioned & Changes & { renewsGrantId?: Id | null }): Promise<GrantView | Problem> {
    return this.change(actor, input, async (_tx, row, before) => {
      const draft = parseGrantChanges(before, withoutNulls(input), laender);
      return isProblem(draft) ? draft : { draft, columns: { renewsGrantId: input.renewsGrantId ?? row.renewsGrantId } };
    });
  }

  /** A later end: deadlines move, reminders of the old days become obsolete. */
  async extend(actor: Actor, input: Versioned & ExtensionFields): Promise<GrantView | Problem> {
    return this.change(actor, input, async (_tx, row, before) => {
      if (!mayBeWithdrawn(row.status)) return wrongState(row.status);
      const draft = parseExtension(before, input);
      return isProblem(draft) ? draft : { draft };
    });
  }

  /** The organisation does without the grant: it never counts again; proof and repayment duties stay. */
  async withdraw(actor: Actor, input: Versioned & { reason: string }): Promise<GrantView | Problem> {
    const reason = parseWithdrawalReason(input.reason);
    if (isProblem(reason)) return reason;
    return this.change(actor, input, async (_tx, row) =>
      mayBeWithdrawn(row.status) ? { columns: { status: 'WITHDRAWN', statusReason: reason } } : wrongState(row.status));
  }

  /** Any further change under the lock and version of the grant, such as a payment. */
  async change(
    actor: Actor, input: Versioned,
    decide: (tx: Tx, row: GrantEntity, before: Parameters<Parameters<GrantWriter['change']>[3]>[1]) => Promise<GrantChange | Problem>,
  ): Promise<GrantView | Problem> {
    return this.write(actor, (tx) => this.writer.change(tx, actor, input, (row, before) => decide(tx, row, before)));
  }

  /** One grant as this caller may see it; null when it does not exist or must not be known of. */
  async find(actor: Actor, id: Id): Promise<GrantView | null> {
    return this.doors.readInNetwork(actor, async (tx) => {
      const row = await this.store.find(tx, id);
      const [stored] = row ? await this.store.complete(tx, [row]) : [];
      return stored && maySeeGrant(actor, subjectOfGrant(stored)) ? grantView(actor, stored) : null;
    });
  }

  /** The grants of one organisation, earliest end first; the office and auditors see what is shared or the county's own. */
  async page(
    actor: Actor, input: { organisationId: Id; first?: number | null; after?: string | null },
  ): Promise<{ items: GrantView[]; nextCursor: string | null }> {
    authorise(actor, 'grant.read', { organisationId: input.organisationId });
    const first = pageSize(input.first);
    const key = keyOfCursor(input.after, [LocalDate.is, isId]);
    const after = key && { awardTo: key[0], id: key[1] };
    const onlyShared = actor.organisationId !== input.organisationId;
    return this.doors.readInNetwork(actor, async (tx) => {
      const rows = await this.store.pageOfOrganisation(tx, { organisationId: input.organisationId, onlyShared, first: first + 1, after });
      const stored = await this.store.complete(tx, rows);
      return pageOf(stored, { first, keyOf: ({ grant }) => [grant.awardTo, grant.id], show: (one) => grantView(actor, one) });
    });
  }

  /** Today in Germany. */
  today(): LocalDate {
    return berlinDateOf(this.clock.now());
  }

  /** The instant of the clock. */
  now(): Date {
    return this.clock.now();
  }

  private async write(actor: Actor, work: (tx: Tx) => Promise<GrantEntity | Problem>): Promise<GrantView | Problem> {
    try {
      return await this.doors.inNetwork(actor, async (tx) => {
        const row = await work(tx);
        return isProblem(row) ? row : this.writer.shown(tx, actor, row);
      });
    } catch (error) {
      if (sqlState(error) !== UNIQUE_VIOLATION) throw error;
      return new Problem('Refused', 'ALREADY_EXISTS', {
        de: 'Dieser Bescheid (Programm und Aktenzeichen) ist schon erfasst.', en: 'This notice (programme and reference) was entered already.',
      });
    }
  }
}

function placeOf(input: Omit<GrantInput, 'isSharedWithCounty'>): Pick<NewGrant, 'organisationId' | 'programmeId' | 'renewsGrantId'> {
  return { organisationId: input.organisationId, programmeId: input.programmeId, renewsGrantId: input.renewsGrantId ?? null };
}

function withoutNulls(input: Changes): Partial<GrantFields> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
}

function wrongState(status: GrantEntity['status']): Problem {
  return new Problem('Refused', 'WRONG_STATE', {
    de: `Das geht nicht mehr: Die Zuwendung ist „${statusNames[status].de}“.`, en: `Not possible any more: the grant is "${statusNames[status].en}".`,
  });
}
