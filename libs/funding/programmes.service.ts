import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, type Id, type IdSource, InputReader, type InvalidInput, isCursorText, isId, isProblem, keyOfCursor, pageOf, pageSize, Problem, StaleVersion } from '#kernel';
import { authorise, may, notFound, OrganisationsService } from '#identity';
import { AuditTrail, changesBetween, CLOCK, Doors, IDS, sqlState, type Tx } from '#platform/database';
import { laender, type Land } from '#region';
import { type NamedRule } from './domain/deadline-kind.js';
import { parseProgramme, type ProgrammeDraft, type ProgrammeFields } from './domain/programme.js';
import { GrantSettling } from './grant-settling.service.js';
import { type ProgrammeView } from './grant.view.js';
import { OrganisationFactsStore } from './store/organisation-facts.store.js';
import { ProgrammesStore } from './store/programmes.store.js';
import { type ProgrammeEntity } from './store/programme.entity.js';

const UNIQUE_VIOLATION = '23505';

/** Fields from which deadlines are counted. */
const ruleFields = ['proofRule', 'interimRule', 'spendByRule', 'applicationWindows'] as const;

type ProgrammeInput = ProgrammeFields & { funderOrganisationId?: Id | null };

/** Programmes of funders, and the rules their deadlines follow. */
@Injectable()
export class ProgrammesService {
  constructor(
    private readonly doors: Doors,
    private readonly store: ProgrammesStore,
    private readonly facts: OrganisationFactsStore,
    private readonly organisations: OrganisationsService,
    private readonly grants: GrantSettling,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdSource,
  ) {}

  /**
   * Enters a programme for the whole network; the office does, or an organisation that is verified. Naming a department
   * as funder, or the county's own money, opens grants to others, so only the office may. Problems: InvalidInput; Refused
   * ORGANISATION_NOT_VERIFIED, or ALREADY_EXISTS for the same title of the same funder.
   */
  async create(actor: Actor, input: ProgrammeInput): Promise<ProgrammeView | Problem> {
    return this.write(actor, (tx) => this.createWithin(tx, actor, input));
  }

  /** The same inside an open transaction: one of many. @throws the unique violation of the same title of the same funder */
  async createWithin(tx: Tx, actor: Actor, input: ProgrammeInput): Promise<ProgrammeEntity | Problem> {
    authorise(actor, 'programme.write', { organisationId: actor.organisationId });
    const { networkId } = actor;
    if (!networkId) throw notFound();
    const funderOrganisationId = input.funderOrganisationId ?? null;
    if (funderOrganisationId !== null || input.isCountyFunded) authorise(actor, 'programme.openGrants', {});
    const draft = await this.parsed(tx, input);
    if (isProblem(draft)) return draft;
    const row: ProgrammeEntity = {
      ...columnsOf(draft), id: this.ids.next(), networkId, funderOrganisationId, followUpRule: null,
      enteredByOrganisationId: actor.organisationId, createdAt: this.clock.now(), version: 1,
    };
    if (draft.applicationLeadMonths !== null) row.followUpRule = leadCode(row.id);
    await this.store.insert(tx, row);
    if (draft.applicationLeadMonths !== null) await this.saveLead(tx, row, draft.applicationLeadMonths);
    await this.audit.record(tx, actor, { action: 'programme.write', subjectType: 'programme', subjectId: row.id, changes: { ...draft, funderOrganisationId } });
    return row;
  }

  /**
   * Corrects a programme: the organisation that entered it, or the office. Where rules change, the deadlines of its grants
   * are derived anew in the same transaction. Grants keep the funder and its seat as they were entered: their notice says
   * so. Problems: InvalidInput, StaleVersion; Refused as for `create`.
   */
  async update(actor: Actor, input: ProgrammeInput & { id: Id; expectedVersion: number }): Promise<ProgrammeView | Problem> {
    return this.write(actor, async (tx) => {
      const row = await this.store.findForUpdate(tx, input.id);
      if (!row) throw notFound();
      authorise(actor, 'programme.update', { organisationId: row.enteredByOrganisationId });
      const funderOrganisationId = input.funderOrganisationId ?? null;
      const opensGrants = funderOrganisationId !== row.funderOrganisationId || input.isCountyFunded !== row.isCountyFunded;
      if (opensGrants) authorise(actor, 'programme.openGrants', {});
      const draft = await this.parsed(tx, input);
      if (isProblem(draft)) return draft;
      const leadBefore = await this.leadOf(tx, row);
      const columns = { ...columnsOf(draft), funderOrganisationId, followUpRule: draft.applicationLeadMonths === null ? null : leadCode(row.id) };
      const lead = changesBetween({ applicationLeadMonths: leadBefore }, { applicationLeadMonths: draft.applicationLeadMonths });
      const differing = { ...changesBetween(row, columns), ...lead };
      if (row.version !== input.expectedVersion) {
        return new StaleVersion({ expected: input.expectedVersion, actual: row.version }, Object.keys(differing));
      }
      const next = { ...row, ...columns, version: row.version + 1 };
      await this.store.update(tx, next);
      if (draft.applicationLeadMonths !== null) await this.saveLead(tx, next, draft.applicationLeadMonths);
      await this.audit.record(tx, actor, { action: 'programme.write', subjectType: 'programme', subjectId: row.id, changes: differing });
      if (Object.keys(lead).length > 0 || ruleFields.some((field) => field in differing)) await this.grants.ofProgramme(tx, actor, row.id);
      return next;
    });
  }

  /** A page of the network's programmes by title. */
  async page(actor: Actor, input: { first?: number | null; after?: string | null }): Promise<{ items: ProgrammeView[]; nextCursor: string | null }> {
    authorise(actor, 'programme.read', {});
    const first = pageSize(input.first);
    const key = keyOfCursor(input.after, [isCursorText, isId]);
    const after = key && { title: key[0], id: key[1] };
    const rows = await this.doors.readInNetwork(actor, (tx) => this.store.page(tx, { first: first + 1, after }));
    return pageOf(rows, { first, keyOf: (row) => [row.title, row.id], show: (row) => row });
  }

  /** The general rules, and those of one programme when it is named. */
  async rules(actor: Actor, programmeId: Id | null): Promise<object[]> {
    if (!may(actor, 'programme.read', {})) return [];
    const rules = await this.doors.readInNetwork(actor, (tx) => this.store.rules(tx, programmeId));
    return rules.map(shownRule);
  }

  /** With a funder of this network that is a department. */
  private async parsed(tx: Tx, input: ProgrammeInput): Promise<ProgrammeDraft | Problem> {
    const draft = parseProgramme(input, { laender, rules: codesByKind(await this.store.rules(tx, null)) });
    const funder = input.funderOrganisationId ?? null;
    if (!isProblem(draft) && funder !== null && await this.facts.kindOf(tx, funder) !== 'DEPARTMENT') return noDepartment();
    return draft;
  }

  /** Whoever writes for an organisation writes for a verified one. */
  private async write(actor: Actor, work: (tx: Tx) => Promise<ProgrammeEntity | Problem>): Promise<ProgrammeView | Problem> {
    try {
      return await this.doors.inNetwork(actor, async (tx) => {
        const organisation = actor.organisationId === null ? null : await this.organisations.verifiedOrProblem(tx, actor.organisationId);
        return isProblem(organisation) ? organisation : work(tx);
      });
    } catch (error) {
      if (sqlState(error) !== UNIQUE_VIOLATION) throw error;
      return new Problem('Refused', 'ALREADY_EXISTS', {
        de: 'Dieses Programm dieses Mittelgebers gibt es hier schon.', en: 'This programme of this funder exists here already.',
      });
    }
  }

  /** Months of the programme's own lead time; null when the general one holds. */
  private async leadOf(tx: Tx, programme: ProgrammeEntity): Promise<number | null> {
    const rules = await this.store.rules(tx, programme.id);
    return rules.find((rule) => rule.code === programme.followUpRule)?.rule.n ?? null;
  }

  private async saveLead(tx: Tx, programme: ProgrammeEntity, months: number): Promise<void> {
    await this.store.saveRule(tx, {
      id: this.ids.next(), networkId: programme.networkId, programmeId: programme.id, code: leadCode(programme.id),
      obligationKind: 'FOLLOW_UP_APPLICATION', name: `Folgeantrag ${months} Monate vor Beginn`, countKind: 'MINUS_MONTHS', n: months,
      monthDay: null, anchor: 'PROJECT_START', shiftKind: 'LEAD', source: programme.directive ?? `${programme.funderName}: ${programme.title}`,
      // A person typed it; nobody has compared it with the directive yet.
      isSourceChecked: false, validFrom: null,
    });
  }
}

function columnsOf(draft: ProgrammeDraft) {
  const { title, funderName, isCountyFunded, directive, validFrom, validTo, proofRule, interimRule, spendByRule, applicationWindows } = draft;
  // The parser has compared it with the list of Länder.
  return { title, funderName, funderLand: draft.funderLand as Land, isCountyFunded, directive, validFrom, validTo, proofRule, interimRule, spendByRule, applicationWindows };
}

function leadCode(programmeId: Id): string {
  return `lead-${programmeId}`;
}

/** The codes of the rules, by the duty they are about. */
export function codesByKind(rules: readonly NamedRule[]): Record<NamedRule['obligationKind'], string[]> {
  const codes = (kind: NamedRule['obligationKind']): string[] => [...new Set(rules.filter((rule) => rule.obligationKind === kind).map((rule) => rule.code))];
  return {
    FOLLOW_UP_APPLICATION: codes('FOLLOW_UP_APPLICATION'), INTERIM_REPORT: codes('INTERIM_REPORT'), PROOF_OF_USE: codes('PROOF_OF_USE'),
    SPEND_BY: codes('SPEND_BY'), FUNDING_END: codes('FUNDING_END'), RETENTION_END: codes('RETENTION_END'), CALL_CLOSES: codes('CALL_CLOSES'), POSTS_END: codes('POSTS_END'),
  };
}

function shownRule({ rule, ...named }: NamedRule): object {
  return {
    code: named.code, kind: named.obligationKind, name: named.name, count: rule.kind, n: rule.n,
    monthDay: rule.kind === 'FIXED_MONTH_DAY' ? rule.monthDay : null, anchor: rule.anchor, shiftKind: rule.shiftKind, source: rule.source,
    isSourceChecked: named.isSourceChecked, isDefault: named.isDefault, validFrom: rule.validFrom,
  };
}

function noDepartment(): InvalidInput {
  const reader = new InputReader();
  reader.problem('funderOrganisationId', 'NOT_FOUND', { de: 'Kein Amt dieses Netzwerks.', en: 'Not a department of this network.' });
  const problem = reader.result(() => null);
  if (problem === null) throw new Error('A reader with a problem gives a problem.');
  return problem;
}
