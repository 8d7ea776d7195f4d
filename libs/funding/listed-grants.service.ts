import { Injectable } from '@nestjs/common';
import { type Actor, type FieldProblem, type Id, InputReader, InvalidInput, isProblem, type LocalDate, type Problem } from '#kernel';
import { authorise, ConfirmationsService, OrganisationsService } from '#identity';
import { AuditTrail, networkOf, type Tx } from '#platform/database';
import { laender, landOfNetwork } from '#region';
import { CostPlansService } from './cost-plans.service.js';
import { type CostPlanFields } from './domain/cost-plan-draft.js';
import { type GrantFields, parseGrant } from './domain/grant.js';
import { maySeeAmounts, maySeeGrant } from './grant-sight.js';
import { GrantWriter } from './grant-writer.js';
import { noticeTitle } from './grant.view.js';
import { ProgrammesService } from './programmes.service.js';
import { KnownMoneyStore } from './store/known-money.store.js';
import { ProgrammesStore } from './store/programmes.store.js';

/** What a list of grants may name again, as far as this reader may know of it. */
export interface KnownMoney {
  organisations: { id: Id; name: string }[];
  offerings: { id: Id; organisationId: Id; title: string; hasCostPlan: boolean }[];
  programmes: { id: Id; title: string; funderName: string }[];
  grants: { id: Id; organisationId: Id; programmeId: Id; reference: string | null; figures: { from: LocalDate; to: LocalDate; amountCents: number } | null }[];
  /** Where the network lies: the seat of a funder of which nobody says it. */
  land: string;
}

/** A grant of a list. */
export interface ListedGrantOrder {
  organisationId: Id;
  programmeId: Id;
  fields: GrantFields;
  /** Of the office: whom to ask whether it is right; null = nobody. */
  contactEmail: string | null;
  batchId: Id;
}

/**
 * Grants that come together from a list, each by the same rules as one that is typed in, always inside the transaction of whoever
 * brings them; and the way back.
 */
@Injectable()
export class ListedGrants {
  constructor(
    private readonly store: KnownMoneyStore,
    private readonly programmes: ProgrammesService,
    private readonly programmeRows: ProgrammesStore,
    private readonly writer: GrantWriter,
    private readonly costs: CostPlansService,
    private readonly organisations: OrganisationsService,
    private readonly confirmations: ConfirmationsService,
    private readonly audit: AuditTrail,
  ) {}

  /** `organisationId` null = for the office, whose lists name their organisations. */
  async known(tx: Tx, actor: Actor, organisationId: Id | null): Promise<KnownMoney> {
    const [organisations, offerings] = [await this.store.organisations(tx), await this.store.offerings(tx, organisationId)];
    const notices = await this.store.notices(tx);
    return {
      organisations, programmes: await this.store.programmes(tx), land: await landOfNetwork(tx, networkOf(actor)),
      offerings: offerings.filter(({ isOfOffice }) => organisationId !== null || isOfOffice),
      grants: notices.map(({ from, to, amountCents, ...notice }) => ({ ...notice, figures: maySeeGrant(actor, notice) && maySeeAmounts(actor, notice) ? { from, to, amountCents } : null })),
    };
  }

  /** What is wrong with the fields of a notice. */
  problemsOf(fields: GrantFields): readonly FieldProblem[] {
    const parsed = parseGrant(fields, laender);
    return parsed instanceof InvalidInput ? parsed.fields : [];
  }

  /** True for what mail can be sent to. */
  isAddress(text: string): boolean {
    const reader = new InputReader();
    const address = reader.email('contactEmail', text);
    return !isProblem(reader.result(() => address));
  }

  /** Enters a programme with nothing but its name and funder. */
  async programme(tx: Tx, actor: Actor, fields: { title: string; funderName: string; funderLand: string }): Promise<Id | Problem> {
    const created = await this.programmes.createWithin(tx, actor, { ...fields, isCountyFunded: false });
    return isProblem(created) ? created : created.id;
  }

  /** Enters a grant; the office's counts as shared and unconfirmed, and `askTogether` asks about all of the batch. */
  async enter(tx: Tx, actor: Actor, { organisationId, programmeId, fields, contactEmail, batchId }: ListedGrantOrder): Promise<{ id: Id; version: number } | Problem> {
    const isOffice = actor.organisationId === null;
    authorise(actor, isOffice ? 'grant.record' : 'grant.enter', { organisationId });
    const draft = parseGrant(fields, laender);
    if (isProblem(draft)) return draft;
    const organisation = isOffice ? await this.organisations.verifiedOrProblem(tx, organisationId) : null;
    if (isProblem(organisation)) return organisation;
    const row = await this.writer.insert(tx, actor, { draft, organisationId, programmeId, renewsGrantId: null, recordedByCounty: isOffice });
    if (isProblem(row)) return row;
    if (isOffice && contactEmail !== null) await this.confirmations.ask(tx, actor, { subjectType: 'grant', subjectId: row.id, organisationId, toAddress: contactEmail, title: noticeTitle(row), batchId });
    return { id: row.id, version: row.version };
  }

  /** Asks whoever is to confirm what the office has entered with a batch, by one mail for each address. */
  async askTogether(tx: Tx, actor: Actor, batchId: Id): Promise<void> {
    await this.confirmations.askTogether(tx, actor, batchId);
  }

  /** What an offering costs that had no plan; its version. */
  async setCosts(tx: Tx, actor: Actor, { offeringId, lines, isAssumed }: { offeringId: Id; lines: CostPlanFields['lines']; isAssumed: boolean }): Promise<number | Problem> {
    const set = await this.costs.setWithin(tx, actor, { offeringId, expectedVersion: 0, needContinues: true, lines, isAssumed });
    return isProblem(set) ? set : set.version;
  }

  /** False = it stays: somebody has changed or confirmed it since, or something hangs on it. */
  async takeBack(tx: Tx, actor: Actor, grant: { id: Id; version: number }): Promise<boolean> {
    const isRemoved = await this.writer.remove(tx, actor, grant);
    if (isRemoved) await this.confirmations.withdraw(tx, { subjectType: 'grant', subjectId: grant.id });
    return isRemoved;
  }

  async takeBackCosts(tx: Tx, actor: Actor, plan: { offeringId: Id; version: number }): Promise<boolean> {
    return this.costs.removeWithin(tx, actor, plan);
  }

  /** Removes those that nobody uses. */
  async takeBackProgrammes(tx: Tx, actor: Actor, ids: readonly Id[]): Promise<void> {
    authorise(actor, 'programme.write', { organisationId: actor.organisationId });
    for (const id of await this.programmeRows.removeUnused(tx, ids)) await this.audit.record(tx, actor, { action: 'programme.remove', subjectType: 'programme', subjectId: id, changes: {} });
  }
}
