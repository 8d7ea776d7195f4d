import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, type Id, type IdSource, InputReader, type InvalidInput, isId, isProblem, keyOfCursor, pageOf, pageSize, Problem } from '#kernel';
import { authorise, may, notFound } from '#identity';
import { AuditTrail, CLOCK, Doors, IDS, sqlState, type Tx } from '#platform/database';
import { laender, type Land } from '#region';
import { type NamedRule } from './domain/grant-deadlines.js';
import { parseProgramme, type ProgrammeDraft, type ProgrammeFields } from './domain/programme.js';
import { type ProgrammeView } from './grant.view.js';
import { OrganisationFactsStore } from './store/organisation-facts.store.js';
import { ProgrammesStore } from './store/programmes.store.js';
import { type ProgrammeEntity } from './store/programme.entity.js';

const UNIQUE_VIOLATION = '23505';

/** Programmes of funders, and the rules their deadlines follow. */
@Injectable()
export class ProgrammesService {
  constructor(
    private readonly doors: Doors,
    private readonly store: ProgrammesStore,
    private readonly organisations: OrganisationFactsStore,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdSource,
  ) {}

  /**
   * Enters a programme for the whole network. Naming a department as funder opens its grants to it, so only the office
   * may do that. Problems: InvalidInput; Refused ALREADY_EXISTS for the same title of the same funder.
   */
  async create(actor: Actor, input: ProgrammeFields & { funderOrganisationId?: Id | null }): Promise<ProgrammeView | Problem> {
    authorise(actor, 'programme.write', { organisationId: actor.organisationId });
    const { networkId } = actor;
    if (!networkId) throw notFound();
    const funderOrganisationId = input.funderOrganisationId ?? null;
    if (funderOrganisationId !== null) authorise(actor, 'programme.nameDepartment', {});
    try {
      return await this.doors.inNetwork(actor, async (tx) => {
        const draft = parseProgramme(input, { laender, rules: codesByKind(await this.store.rules(tx, null)) });
        if (isProblem(draft)) return draft;
        if (funderOrganisationId !== null && await this.organisations.kindOf(tx, funderOrganisationId) !== 'DEPARTMENT') return noDepartment();
        const row = this.fresh(networkId, draft, funderOrganisationId);
        await this.store.insert(tx, row);
        if (draft.applicationLeadMonths !== null) await this.insertLead(tx, row, draft.applicationLeadMonths);
        await this.audit.record(tx, actor, { action: 'programme.write', subjectType: 'programme', subjectId: row.id, changes: { ...draft, funderOrganisationId } });
        return row;
      });
    } catch (error) {
      if (sqlState(error) !== UNIQUE_VIOLATION) throw error;
      return new Problem('Refused', 'ALREADY_EXISTS', {
        de: 'Dieses Programm dieses Mittelgebers gibt es hier schon.', en: 'This programme of this funder exists here already.',
      });
    }
  }

  /** A page of the network's programmes by title. */
  async page(actor: Actor, input: { first?: number | null; after?: string | null }): Promise<{ items: ProgrammeView[]; nextCursor: string | null }> {
    authorise(actor, 'programme.read', {});
    const first = pageSize(input.first);
    const key = keyOfCursor(input.after, 2);
    const after = key && isId(key[1]) ? { title: String(key[0]), id: key[1] } : null;
    const rows = await this.doors.readInNetwork(actor, (tx) => this.store.page(tx, { first: first + 1, after }));
    return pageOf(rows, { first, keyOf: (row) => [row.title, row.id], show: (row) => row });
  }

  /** The general rules, and those of one programme when it is named. */
  async rules(actor: Actor, programmeId: Id | null): Promise<object[]> {
    if (!may(actor, 'programme.read', {})) return [];
    const rules = await this.doors.readInNetwork(actor, (tx) => this.store.rules(tx, programmeId));
    return rules.map(shownRule);
  }

  private fresh(networkId: Id, draft: ProgrammeDraft, funderOrganisationId: Id | null): ProgrammeEntity {
    const id = this.ids.next();
    return {
      id, networkId, title: draft.title, funderName: draft.funderName, funderLand: draft.funderLand as Land, funderOrganisationId,
      isCountyFunded: draft.isCountyFunded, directive: draft.directive, validFrom: draft.validFrom, validTo: draft.validTo,
      proofRule: draft.proofRule, interimRule: draft.interimRule, spendByRule: draft.spendByRule,
      followUpRule: draft.applicationLeadMonths === null ? null : leadCode(id), createdAt: this.clock.now(), version: 1,
    };
  }

  private async insertLead(tx: Tx, programme: ProgrammeEntity, months: number): Promise<void> {
    await this.store.insertRule(tx, {
      id: this.ids.next(), networkId: programme.networkId, programmeId: programme.id, code: leadCode(programme.id),
      obligationKind: 'FOLLOW_UP_APPLICATION', name: `Folgeantrag ${months} Monate vor Beginn`, countKind: 'MINUS_MONTHS', n: months,
      monthDay: null, anchor: 'PROJECT_START', shiftKind: 'LEAD', source: programme.directive ?? `${programme.funderName}: ${programme.title}`,
      // A person typed it; nobody has compared it with the directive yet.
      isSourceChecked: false, validFrom: null,
    });
  }
}

function leadCode(programmeId: Id): string {
  return `lead-${programmeId}`;
}

/** The codes of the rules, by the duty they are about. */
export function codesByKind(rules: readonly NamedRule[]): Record<NamedRule['obligationKind'], string[]> {
  const codes = (kind: NamedRule['obligationKind']): string[] => [...new Set(rules.filter((rule) => rule.obligationKind === kind).map((rule) => rule.code))];
  return {
    FOLLOW_UP_APPLICATION: codes('FOLLOW_UP_APPLICATION'), INTERIM_REPORT: codes('INTERIM_REPORT'), PROOF_OF_USE: codes('PROOF_OF_USE'),
    SPEND_BY: codes('SPEND_BY'), FUNDING_END: codes('FUNDING_END'),
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
