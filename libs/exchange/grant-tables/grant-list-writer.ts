import { Inject, Injectable } from '@nestjs/common';
import { directoryUseCases } from '#directory';
import { ListedGrants } from '#funding';
import { type Actor, type Id, inLanguage, isProblem, Money, Problem } from '#kernel';
import { type Tx } from '#platform/database';
import { type GrantOrder, type ReadGrantRow } from '../domain/grant-tables/grant-list.js';
import { type BroughtAlong, type GrantImportRow, type GrantRowResult } from '../store/grant-imports.store.js';
import { offeringKey, type UnderstoodList } from './grant-list-reader.js';

type Offerings = InstanceType<typeof directoryUseCases.ImportedOfferings>;

/** A row could not be written, so nothing of the list is: thrown out of the transaction. */
export class RowRefused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.text.de);
  }
}

/** What a list has begun so far. */
interface Begun {
  programmes: Map<string, Id>;
  offerings: Map<string, Id>;
  brought: BroughtAlong;
}

/** Writes a list and takes it back, by the use cases of what is typed in, in the open transaction. */
@Injectable()
export class GrantListWriter {
  constructor(
    private readonly grants: ListedGrants,
    @Inject(directoryUseCases.ImportedOfferings) private readonly offerings: Offerings,
  ) {}

  /** All rows that begin a grant, or none. @throws RowRefused */
  async write(tx: Tx, actor: Actor, list: GrantImportRow, { read, isSharedWithCounty }: { read: UnderstoodList; isSharedWithCounty: boolean }): Promise<{ results: GrantRowResult[]; brought: BroughtAlong }> {
    const begun: Begun = { programmes: new Map(), offerings: new Map(), brought: { offerings: [], costPlans: [], programmes: [] } };
    const results: GrantRowResult[] = [];
    for (const row of read.rows) {
      const entered = row.order === null ? null : await this.enter(tx, actor, { list, row, order: row.order, begun, isSharedWithCounty });
      results.push({
        number: row.number, title: row.title, kind: row.kind, findings: row.findings, amountCents: row.order?.grant.amountCents ?? null,
        grantId: entered?.id ?? row.knownId, version: entered?.version ?? null, undone: null,
      });
    }
    for (const [key, { lines, isAssumed }] of read.costs) {
      const offeringId = begun.offerings.get(key) ?? key;
      const version = await this.grants.setCosts(tx, actor, { offeringId, isAssumed, lines: lines.map(({ period, amountCents }) => ({ period, amountCents, basis: 'PERIOD_TOTAL' as const })) });
      if (isProblem(version)) throw new RowRefused(version);
      begun.brought.costPlans.push({ offeringId, version });
    }
    await this.grants.askTogether(tx, actor, list.id);
    return { results, brought: begun.brought };
  }

  /** Each row as if it had never been, apart from what somebody has touched since. */
  async undo(tx: Tx, actor: Actor, { results, brought }: GrantImportRow): Promise<GrantRowResult[]> {
    const after: GrantRowResult[] = [];
    for (const row of results) {
      const isRemoved = row.grantId !== null && row.version !== null && await this.grants.takeBack(tx, actor, { id: row.grantId, version: row.version });
      after.push(row.version === null ? row : { ...row, undone: isRemoved ? 'REMOVED' : 'LEFT' });
    }
    const kept = new Set(after.filter(({ undone }) => undone === 'LEFT').map(({ number }) => number));
    // Where a grant stays, its offering and what that costs stay with it.
    if (kept.size === 0) await this.takeBackWhatCame(tx, actor, brought);
    return after;
  }

  private async takeBackWhatCame(tx: Tx, actor: Actor, { costPlans, offerings, programmes }: BroughtAlong): Promise<void> {
    for (const plan of costPlans) await this.grants.takeBackCosts(tx, actor, plan);
    for (const offering of offerings) await this.offerings.withdraw(tx, actor, offering);
    await this.grants.takeBackProgrammes(tx, actor, programmes);
  }

  private async enter(tx: Tx, actor: Actor, { list, row, order, begun, isSharedWithCounty }: { list: GrantImportRow; row: ReadGrantRow; order: GrantOrder; begun: Begun; isSharedWithCounty: boolean }): Promise<{ id: Id; version: number }> {
    const { organisationId, contactEmail, grant } = order;
    const programmeId = refusedWithRow(row, await this.programmeOf(tx, actor, order, begun));
    const offeringIds: Id[] = [];
    for (const offering of order.offerings) offeringIds.push(refusedWithRow(row, await this.offeringOf(tx, actor, { organisationId, offering, begun })));
    const shares = evenShares(offeringIds.length).map((basisPoints, at) => ({ offeringId: offeringIds[at] ?? '', basisPoints }));
    return refusedWithRow(row, await this.grants.enter(tx, actor, { organisationId, programmeId, contactEmail, batchId: list.id, fields: { ...grant, isSharedWithCounty, shares } }));
  }

  private async programmeOf(tx: Tx, actor: Actor, { programme }: GrantOrder, { programmes, brought }: Begun): Promise<Id | Problem> {
    if ('id' in programme) return programme.id;
    const key = JSON.stringify(programme);
    const there = programmes.get(key);
    if (there) return there;
    const id = await this.grants.programme(tx, actor, programme);
    if (isProblem(id)) return id;
    programmes.set(key, id);
    brought.programmes.push(id);
    return id;
  }

  private async offeringOf(tx: Tx, actor: Actor, { organisationId, offering, begun }: { organisationId: Id; offering: GrantOrder['offerings'][number]; begun: Begun }): Promise<Id | Problem> {
    if ('id' in offering) return offering.id;
    const key = offeringKey(organisationId, offering);
    const there = begun.offerings.get(key);
    if (there) return there;
    const sketched = await this.offerings.sketch(tx, actor, { organisationId, title: offering.title });
    if (isProblem(sketched)) return sketched;
    begun.offerings.set(key, sketched.id);
    begun.brought.offerings.push({ id: sketched.id, version: sketched.version });
    return sketched.id;
  }
}

/** The whole in equal parts; what is left over goes to the first. */
function evenShares(count: number): number[] {
  const each = Math.floor(Money.wholeBp / Math.max(count, 1));
  return Array.from({ length: count }, (_, at) => (at === 0 ? Money.wholeBp - each * (count - 1) : each));
}

function refusedWithRow<Value>({ number }: ReadGrantRow, value: Value | Problem): Value {
  if (!isProblem(value)) return value;
  throw new RowRefused(new Problem('Refused', value.code, {
    de: `Zeile ${number}: ${value.text.de} Es wurde nichts geschrieben.`, en: `Row ${number}: ${inLanguage(value.text, 'en')} Nothing was written.`,
  }));
}
