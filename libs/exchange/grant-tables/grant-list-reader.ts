import { Injectable } from '@nestjs/common';
import { type KnownMoney, ListedGrants } from '#funding';
import { may } from '#identity';
import { type Actor, type FieldProblem, inLanguage } from '#kernel';
import { type Tx } from '#platform/database';
import { type GrantColumnKey } from '../domain/grant-tables/grant-columns.js';
import { type GrantFinding } from '../domain/grant-tables/grant-finding.js';
import { type GrantOrder, readGrantList, type ReadGrantRow } from '../domain/grant-tables/grant-list.js';
import { listedCosts, type ListedCosts, type ListedMoney } from '../domain/grant-tables/listed-costs.js';
import { type GrantImportRow } from '../store/grant-imports.store.js';

/** A list as it is understood now. */
export interface UnderstoodList {
  rows: ReadGrantRow[];
  /** What offerings cost that have no plan yet, by `offeringKey`. */
  costs: ReadonlyMap<string, ListedCosts>;
}

/** Which offering money is for: one that is there, or one that begins with the list. */
export function offeringKey(organisationId: string, offering: GrantOrder['offerings'][number]): string {
  return 'id' in offering ? offering.id : JSON.stringify([organisationId, offering.title]);
}

/** Understands a list with what the network knows at this moment. Writes nothing. */
@Injectable()
export class GrantListReader {
  constructor(private readonly grants: ListedGrants) {}

  async read(tx: Tx, actor: Actor, list: GrantImportRow): Promise<UnderstoodList> {
    const county = await this.grants.known(tx, actor, list.organisationId);
    const rows = readGrantList(list.rows, {
      columns: list.columns, headings: list.headings, county, organisationId: list.organisationId, assumptions: { status: list.assumedStatus }, fallbackLand: county.land,
      isWithoutNewOfferings: list.organisationId !== null && !may(actor, 'offering.create', { organisationId: list.organisationId }),
    }).map((row) => this.checked(row, list));
    const costs = costsOf(rows, county, list);
    const contradicting = new Set([...costs.values()].flatMap(({ leftOut }) => leftOut));
    return { costs, rows: rows.map((row) => (contradicting.has(row.number) ? { ...row, findings: [...row.findings, costsDiffer()] } : row)) };
  }

  /** By the rules of what is typed in. */
  private checked(row: ReadGrantRow, { organisationId }: GrantImportRow): ReadGrantRow {
    if (row.order === null) return row;
    const { grant, contactEmail } = row.order;
    const problems = this.grants.problemsOf({ ...grant, isSharedWithCounty: true, shares: [] }).map(findingOf);
    if (organisationId === null && contactEmail !== null && !this.grants.isAddress(contactEmail)) problems.push(wrongAddress());
    const asked = organisationId === null && contactEmail === null ? [nobodyAsked()] : [];
    return problems.length > 0 ? { ...row, kind: 'FAULTY', order: null, findings: [...row.findings, ...problems] } : { ...row, findings: [...row.findings, ...asked] };
  }
}

function costsOf(rows: readonly ReadGrantRow[], { offerings }: KnownMoney, { areCostsAssumed }: GrantImportRow): Map<string, ListedCosts> {
  const planned = new Set<string>(offerings.filter(({ hasCostPlan }) => hasCostPlan).map(({ id }) => id));
  const money = new Map<string, ListedMoney[]>();
  for (const { number, order } of rows) {
    if (order === null) continue;
    const { grant: { awardPeriod, amountCents, totalCostCents, status } } = order;
    for (const offering of order.offerings) {
      const key = offeringKey(order.organisationId, offering);
      if (planned.has(key)) continue;
      const fundsCents = status === 'REJECTED' ? 0 : Math.floor(amountCents / order.offerings.length);
      // What several projects cost together says nothing of one of them.
      const cost = order.offerings.length === 1 ? totalCostCents : null;
      money.set(key, [...money.get(key) ?? [], { row: number, period: awardPeriod, totalCostCents: cost, fundsCents }]);
    }
  }
  return new Map([...money].flatMap(([key, all]): [string, ListedCosts][] => { const costs = listedCosts(all, { isAssumedWanted: areCostsAssumed }); return costs === null ? [] : [[key, costs]]; }));
}

const columnsOfPaths: readonly (readonly [path: RegExp, column: GrantColumnKey])[] = [
  [/^reference/, 'reference'], [/^awardPeriod\.from/, 'from'], [/^awardPeriod/, 'to'], [/^amountCents|^tranches/, 'amount'], [/^status/, 'status'],
];

function findingOf({ path, code, message }: FieldProblem): GrantFinding {
  return { severity: 'ERROR', column: columnsOfPaths.find(([one]) => one.test(path))?.[1] ?? null, code, message: { de: message.de, en: inLanguage(message, 'en') } };
}

function wrongAddress(): GrantFinding {
  return { severity: 'ERROR', column: 'contactEmail', code: 'NOT_AN_ADDRESS', message: { de: 'Das ist keine E-Mail-Adresse.', en: 'This is no e-mail address.' } };
}

function costsDiffer(): GrantFinding {
  return { severity: 'WARNING', column: 'totalCost', code: 'COSTS_DIFFER', message: { de: 'Zu denselben Tagen nennt eine andere Zeile dieses Angebots andere Kosten. Es zählt der längere Zeitraum, sonst der höhere Betrag; diese Kosten zählen nicht.', en: 'For the same days another row of this offering gives another cost. The longer period counts, else the larger amount; this cost does not count.' } };
}

function nobodyAsked(): GrantFinding {
  return { severity: 'WARNING', column: 'contactEmail', code: 'NOBODY_ASKED', message: { de: 'Ohne E-Mail-Adresse wird niemand gebeten, den Eintrag zu bestätigen. Er bleibt „vom Kreis erfasst, unbestätigt“.', en: 'Without an e-mail address nobody is asked to confirm the entry. It stays "entered by the county, unconfirmed".' } };
}
