import { Inject, Injectable } from '@nestjs/common';
import { directoryUseCases } from '#directory';
import { type Actor, berlinDateOf, type Clock, folded, type Id } from '#kernel';
import { CLOCK, networkOf, type Tx } from '#platform/database';
import { ImportRowsStore, type StoredRow } from '../store/import-rows.store.js';
import { type ImportRow } from '../store/offering-imports.store.js';
import { ImportInterpreter, type Interpreted, type Trial } from '../tables/import-interpreter.js';
import { FeedInterpreter } from './feed-interpreter.js';

/** Understands rows of one import, inside one transaction. */
export interface RowInterpreter {
  interpret(rows: readonly StoredRow[]): Promise<Interpreted[]>;
}

/** Chooses who understands the rows of an import: cells under headings, or entries of a feed. What follows is the same for all. */
@Injectable()
export class ImportReaders {
  constructor(
    private readonly tables: ImportInterpreter,
    @Inject(directoryUseCases.ImportedOfferings) private readonly offerings: InstanceType<typeof directoryUseCases.ImportedOfferings>,
    private readonly rows: ImportRowsStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Before a transaction is open. */
  prepare(): void {
    this.offerings.prepare();
  }

  /** For one transaction. */
  async begin(tx: Tx, actor: Actor, row: ImportRow, trial: Trial): Promise<RowInterpreter> {
    const { kind, organisationId, ownerId, feedName, columns: mapping, isPublicWanted } = row;
    if (kind === 'TABLE') return this.tables.begin(tx, actor, row, trial);
    const byName = new Map<string, Id[]>();
    if (organisationId === null) {
      for (const { id, name } of await this.rows.organisations(tx)) byName.set(folded(name), [...byName.get(folded(name)) ?? [], id]);
    }
    return new FeedInterpreter({
      tx, kind, organisationId, ownerId, name: feedName ?? '', origin: organisationId ?? networkOf(actor), mapping, isPublicWanted, trial, byName, offerings: this.offerings, rows: this.rows,
      today: berlinDateOf(this.clock.now()),
    });
  }
}
