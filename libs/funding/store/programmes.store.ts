import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { type Id } from '#kernel';
import { type Tx } from '#platform/database';
import { type DeadlineCount, type DeadlineRule } from '../domain/deadline.js';
import { type NamedRule } from '../domain/deadline-kind.js';
import { DeadlineRuleEntity } from './deadline-rule.entity.js';
import { ProgrammeEntity } from './programme.entity.js';

/** What a programme is called. */
export interface ProgrammeName {
  id: Id;
  title: string;
  funderName: string;
}

/** Columns that both rule tables share, read into the shape of the domain. */
interface RuleRow {
  code: string;
  obligation_kind: NamedRule['obligationKind'];
  name: string;
  count_kind: DeadlineCount['kind'];
  n: number;
  month_day: string | null;
  anchor: DeadlineRule['anchor'];
  shift_kind: DeadlineRule['shiftKind'];
  source: string;
  is_source_checked: boolean;
  is_default: boolean;
  valid_from: DeadlineRule['validFrom'];
}

const COLUMNS = 'code, obligation_kind, name, count_kind, n, month_day, anchor, shift_kind, source, is_source_checked, valid_from';
const RULE_COLUMNS = COLUMNS.replace(/\w+/g, 'r.$&');

/** Every statement about programmes and rules. The network is that of the transaction. */
@Injectable()
export class ProgrammesStore {
  async find(tx: Tx, id: Id): Promise<ProgrammeEntity | null> {
    return tx.findOneBy(ProgrammeEntity, { id });
  }

  async insert(tx: Tx, row: ProgrammeEntity): Promise<void> {
    await tx.insert(ProgrammeEntity, row);
  }

  /** Locked until the end of the transaction; null when there is none here. */
  async findForUpdate(tx: Tx, id: Id): Promise<ProgrammeEntity | null> {
    return tx.findOne(ProgrammeEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Of these, removes those that nobody has changed since and that no grant names; their ids. */
  async removeUnused(tx: Tx, ids: readonly Id[]): Promise<Id[]> {
    const rows: { id: Id }[] = await tx.query(
      `WITH gone AS (DELETE FROM programme p WHERE p.network_id = app.network() AND p.id = ANY($1::uuid[]) AND p.version = 1
         AND NOT EXISTS (SELECT FROM "grant" g WHERE g.network_id = p.network_id AND g.programme_id = p.id) RETURNING p.id) SELECT id FROM gone`, [[...ids]]);
    return rows.map((row) => row.id);
  }

  async update(tx: Tx, row: ProgrammeEntity): Promise<void> {
    await tx.update(ProgrammeEntity, { id: row.id, networkId: row.networkId }, row);
  }

  /** Inserts a rule of a programme, or overwrites the one of the same code and first day. */
  async saveRule(tx: Tx, row: DeadlineRuleEntity): Promise<void> {
    const { code, validFrom } = row;
    const stored = await tx.findOneBy(DeadlineRuleEntity, { code, validFrom: validFrom ?? IsNull() });
    if (stored) await tx.update(DeadlineRuleEntity, { id: stored.id }, { ...row, id: stored.id });
    else await tx.insert(DeadlineRuleEntity, row);
  }

  /** A page by title, then id, over index programme_by_title. */
  async page(tx: Tx, page: { first: number; after: { title: string; id: Id } | null }): Promise<ProgrammeEntity[]> {
    const query = tx.createQueryBuilder(ProgrammeEntity, 'p').orderBy('lower(p.title)').addOrderBy('p.id').limit(page.first);
    if (page.after) query.andWhere('(lower(p.title), p.id) > (lower(:title), :id)', page.after);
    return query.getMany();
  }

  /** The general rules, and those that one programme names of its own when there is one, in the order of their codes. */
  async rules(tx: Tx, programmeId: Id | null): Promise<NamedRule[]> {
    const rows: RuleRow[] = await tx.query(
      `SELECT ${COLUMNS}, is_default FROM standard_deadline_rule
       UNION ALL SELECT ${RULE_COLUMNS}, false FROM deadline_rule r WHERE r.programme_id = $1 AND EXISTS (
         SELECT FROM programme p WHERE p.id = r.programme_id AND r.code IN (p.proof_rule, p.interim_rule, p.spend_by_rule, p.follow_up_rule))
       ORDER BY code, valid_from NULLS FIRST`, [programmeId],
    );
    return rows.map(ruleOf);
  }

  /** What those of these programmes are called that exist. */
  async named(tx: Tx, ids: readonly Id[]): Promise<ProgrammeName[]> {
    return tx.query('SELECT id, title, funder_name AS "funderName" FROM programme WHERE network_id = app.network() AND id = ANY($1)', [[...new Set(ids)]]);
  }
}

function ruleOf(row: RuleRow): NamedRule {
  return {
    code: row.code, obligationKind: row.obligation_kind, name: row.name, isSourceChecked: row.is_source_checked, isDefault: row.is_default,
    rule: { ...countOf(row), anchor: row.anchor, shiftKind: row.shift_kind, source: row.source, validFrom: row.valid_from },
  };
}

function countOf({ count_kind: kind, n, month_day: monthDay }: RuleRow): DeadlineCount {
  return kind === 'FIXED_MONTH_DAY' ? { kind, n, monthDay: monthDay ?? '' } : { kind, n };
}
