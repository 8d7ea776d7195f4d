import { Inject, Injectable } from '@nestjs/common';
import { directoryUseCases } from '#directory';
import { authorise } from '#identity';
import { type Actor, type Id, isSameJson } from '#kernel';
import { Doors, networkOf } from '#platform/database';
import { partsOf } from '../domain/feeds/feed-parts.js';
import { type ImportKind } from '../domain/feeds/feed.js';
import { cellsOf, unitsOf } from '../domain/tables/table-cells.js';
import { type ColumnKey, tableColumns } from '../domain/tables/table-columns.js';
import { TableWords } from '../domain/tables/table-words.js';
import { ImportRowsStore } from '../store/import-rows.store.js';

type Imported = InstanceType<typeof directoryUseCases.ImportedOfferings>;
type Content = Awaited<ReturnType<Imported['byIds']>>[number]['content'];

/** Tells editors, field by field, where what an offering says comes from. */
@Injectable()
export class OfferingSourcesService {
  private readonly words: TableWords;

  constructor(
    private readonly doors: Doors,
    @Inject(directoryUseCases.ImportedOfferings) private readonly offerings: Imported,
    private readonly rows: ImportRowsStore,
  ) {
    this.words = new TableWords(offerings.names());
  }

  /** The latest first; empty for what is not theirs to change, as if there was no such offering. */
  async of(actor: Actor, offeringId: Id): Promise<object[]> {
    const { organisationId } = actor;
    authorise(actor, 'offering.import', { organisationId });
    return this.doors.readInNetwork(actor, async (tx) => {
      const [found] = await this.offerings.byIds(tx, [offeringId]);
      const isTheirs = found && (organisationId === null ? found.row.recordedByCounty : found.row.organisationId === organisationId);
      if (!isTheirs) return [];
      const sources = await this.rows.sourcesOf(tx, offeringId);
      return sources.map(({ kind, origin, knownAs, said, broughtAt }) => ({
        organisationId, kind, knownAs, broughtAt, name: said['@file'] ?? null, isOffice: origin === networkOf(actor), fields: this.fieldsOf(kind, said, found.content),
      }));
    });
  }

  private fieldsOf(kind: ImportKind, said: Readonly<Record<string, string>>, content: Content): { field: string; isAsBrought: boolean }[] {
    const names = Object.keys(said).filter((name) => !name.startsWith('@'));
    const now = kind === 'TABLE' ? unitsOf(cellsOf(content, this.words), allColumns) : partsOf(content, names);
    return names.map((field) => ({ field, isAsBrought: isSameJson(now[field] ?? null, kind === 'TABLE' ? said[field] ?? null : JSON.parse(said[field] ?? 'null')) }));
  }
}

const allColumns: ReadonlySet<ColumnKey> = new Set(tableColumns.map(({ key }) => key));
