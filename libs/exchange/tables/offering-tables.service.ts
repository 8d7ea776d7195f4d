import { Inject, Injectable } from '@nestjs/common';
import { directoryUseCases } from '#directory';
import { authorise } from '#identity';
import { type Actor, AppError, type Id, inLanguage, isLanguage, type Language, languageNameIn } from '#kernel';
import { Doors, networkOf, RateLimiter, type Tx } from '#platform/database';
import { SECRETS, Secrets } from '#platform/secret';
import { cellsOf } from '../domain/tables/table-cells.js';
import { type Cells, columnOf, type ColumnKey, templateColumns } from '../domain/tables/table-columns.js';
import { flagText, freeText } from '../domain/tables/table-words.js';
import { ImportInterpreter } from './import-interpreter.js';
import { ImportRowsStore } from '../store/import-rows.store.js';
import { csvOf, type OutgoingTable, xlsxOf } from './table-writer.js';

/** A file that leaves. */
export interface TableFile {
  bytes: Buffer;
  type: string;
  name: string;
}

export type TableFormat = 'csv' | 'xlsx';

const DOWNLOADS = { max: 120, windowMs: 3_600_000 };
const BATCH = 500;
/** As many as an import takes. */
const EXPORT_MAX = 20_000;
const types: Readonly<Record<TableFormat, string>> = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };
const names = { offerings: { de: 'Angebote', en: 'Offerings' }, template: { de: 'Vorlage Angebote', en: 'Template offerings' }, explanation: { de: 'Erklärung', en: 'Explanation' } };

/** Tables of offerings that leave: the empty form with an example, and one's own offerings in the same columns. */
@Injectable()
export class OfferingTablesService {
  constructor(
    private readonly doors: Doors,
    @Inject(directoryUseCases.ImportedOfferings) private readonly offerings: InstanceType<typeof directoryUseCases.ImportedOfferings>,
    private readonly interpreter: ImportInterpreter,
    private readonly rows: ImportRowsStore,
    private readonly limiter: RateLimiter,
    @Inject(SECRETS) private readonly secrets: Secrets,
  ) {}

  /** The form in a language of the interface. Handed in as it is, its example is taken in without an error. */
  async template(actor: Actor, wanted: { format: TableFormat; language: string | undefined }): Promise<TableFile> {
    const language = await this.opened(actor, wanted.language);
    const columns = templateColumns(actor.organisationId === null).map(({ key }) => key);
    const example = await this.doors.readInNetwork(actor, (tx) => this.example(tx, actor, language));
    return this.file(wanted.format, 'template', language, { columns, rows: [example], isExplained: true });
  }

  /** The offerings of the organisation acted for that have not ended; for the office those that it entered and nobody confirmed. */
  async export(actor: Actor, wanted: { format: TableFormat; language: string | undefined }): Promise<TableFile> {
    const language = await this.opened(actor, wanted.language);
    const isOffice = actor.organisationId === null;
    const template = templateColumns(isOffice).map(({ key }) => key).filter((key) => key !== 'confirmationEmail' && key !== 'key');
    const rows = await this.doors.readInNetwork(actor, (tx) => this.ownRows(tx, actor, language));
    return this.file(wanted.format, 'offerings', language, { columns: ['key', 'id', 'version', ...template], rows, isExplained: false });
  }

  private async opened(actor: Actor, language: string | undefined): Promise<Language> {
    authorise(actor, 'offering.import', { organisationId: actor.organisationId });
    await this.limiter.require(this.secrets.indexOf('table-out', actor.organisationId ?? networkOf(actor)), DOWNLOADS);
    if (language === undefined) return actor.language;
    if (!isLanguage(language)) throw new AppError('BAD_USER_INPUT', { de: 'Diese Sprache gibt es hier nicht.', en: 'There is no such language here.' }, { parameters: ['language'] });
    return language;
  }

  private async ownRows(tx: Tx, actor: Actor, language: Language): Promise<Cells[]> {
    const { organisationId } = actor;
    const organisations: { id: Id; name: string }[] = await tx.query('SELECT id, name FROM organisation WHERE network_id = app.network()');
    const nameOf = new Map(organisations.map(({ id, name }) => [id, name]));
    const cells: Cells[] = [];
    for (let afterId: Id | null = null; cells.length < EXPORT_MAX;) {
      const page = await this.offerings.page(tx, { organisationId, afterId, first: BATCH });
      const sources = await this.rows.sources(tx, organisationId ?? networkOf(actor), { names: [], offeringIds: page.map(({ row }) => row.id) });
      const knownAs = new Map(sources.map((source) => [source.offeringId, source.knownAs === source.offeringId ? '' : source.knownAs]));
      cells.push(...page.map(({ row, content }): Cells => ({
        ...cellsOf(content, this.interpreter.words, language), key: knownAs.get(row.id) ?? '', id: row.id, version: String(row.version), organisation: nameOf.get(row.organisationId ?? '') ?? '',
        publish: flagText(row.state !== 'DRAFT', language),
      })));
      if (page.length < BATCH) break;
      afterId = page.at(-1)?.row.id ?? null;
    }
    return cells;
  }

  private async example(tx: Tx, { organisationId }: Actor, language: Language): Promise<Cells> {
    const german = language !== 'en';
    const { words } = this.interpreter;
    const [organisation]: { name: string }[] = organisationId === null
      ? await tx.query(`SELECT name FROM organisation WHERE network_id = app.network() AND verification = 'VERIFIED' GROUP BY name HAVING count(*) = 1 ORDER BY name LIMIT 1`) : [];
    return {
      key: german ? 'BEISPIEL-1' : 'EXAMPLE-1', organisation: organisation?.name ?? '', publish: flagText(false, language), title: german ? 'Sprachcafé (Beispiel)' : 'Language café (example)',
      description: german ? 'Bei Kaffee und Tee miteinander Deutsch sprechen. Alle sind willkommen.' : 'Speaking German over coffee and tea. Everybody is welcome.',
      lifeAreas: ['LANGUAGE', 'ENCOUNTER'].map((code) => words.name('lifeAreas', code, language)).join('; '), suitedFor: words.name('suitedFor', 'NEWCOMERS', language),
      languages: ['de', 'ar', 'uk'].map((code) => languageNameIn(code, german ? 'de' : 'en')).join(', '), placeName: german ? 'Familienzentrum, Raum 3' : 'Family centre, room 3', street: 'Marktstraße 1', postcode: '01234', town: german ? 'Musterstadt' : 'Sampletown',
      times: 'Mo, Mi 16:00–18:00; 1. Sa im Monat 10:00–12:00', cost: freeText(language), contactName: german ? 'Anna Beispiel' : 'Ann Example', contactEmail: 'sprachcafe@traeger.example', contactPhone: '04321 0815', website: 'https://www.traeger.example/sprachcafe',
      howToRegister: german ? 'Einfach kommen.' : 'Just come.',
    };
  }

  private async file(format: TableFormat, kind: 'offerings' | 'template', language: Language, { columns, rows, isExplained }: { columns: readonly ColumnKey[]; rows: readonly Cells[]; isExplained: boolean }): Promise<TableFile> {
    const table: OutgoingTable = {
      headings: columns.map((key) => columnOf(key).headings[language]), explanations: isExplained ? columns.map((key) => inLanguage(columnOf(key).explanation, language)) : null,
      rows: rows.map((cells) => columns.map((key) => cells[key] ?? '')), sheets: { table: inLanguage(names.offerings, language), explanation: inLanguage(names.explanation, language) },
    };
    return { bytes: format === 'csv' ? csvOf(table) : await xlsxOf(table), type: types[format], name: `${inLanguage(names[kind], language)}.${format}` };
  }
}
