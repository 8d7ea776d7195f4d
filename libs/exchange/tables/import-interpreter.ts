import { Inject, Injectable } from '@nestjs/common';
import { directoryUseCases } from '#directory';
import { type Actor, type FieldProblem, folded, type Id, inLanguage, isId, type Text } from '#kernel';
import { networkOf, type Tx } from '#platform/database';
import { costUnknown } from '../domain/cost-unknown.js';
import { mappedCells } from '../domain/tables/raw-table.js';
import { cellsOf, unitsOf, units } from '../domain/tables/table-cells.js';
import { type Cells, type ColumnKey, headingOf } from '../domain/tables/table-columns.js';
import { RowReader } from '../domain/tables/table-fields.js';
import { type TableFinding, warned, wrong } from '../domain/tables/table-finding.js';
import { type Mapping } from '../domain/tables/table-mapping.js';
import { columnAt } from '../domain/tables/table-paths.js';
import { comparedColumns, newRow, RowAgain } from '../domain/tables/table-row.js';
import { freeText, TableWords } from '../domain/tables/table-words.js';
import { ImportRowsStore, type Source, type StoredRow, withoutZeros } from '../store/import-rows.store.js';
import { type ImportRow } from '../store/offering-imports.store.js';

type Imported = InstanceType<typeof directoryUseCases.ImportedOfferings>;
type Trials = InstanceType<typeof directoryUseCases.OfferingTrials>;
/** Says of offerings what would happen to them. */
export type Trial = Awaited<ReturnType<Trials['begin']>>;
type Existing = Awaited<ReturnType<Imported['byIds']>>[number];

const KEY_LENGTH_MAX = 200;

/** What an offering costs of which nobody has said it: typed in it counts as free, imported it is not stated. Neither is a word that a table would have to leave alone. */
function unsetCost({ cost }: Existing['content']): Readonly<Record<string, string>> {
  const isUnknown = cost.kind === costUnknown.kind && cost.text === costUnknown.text;
  return unitsOf(isUnknown ? { cost: '', costText: costUnknown.text } : { cost: freeText('de'), costText: '' }, new Set<ColumnKey>(['cost']));
}

/** Whose table it is. */
interface TableHands {
  /** Null = the office. */
  organisationId: Id | null;
  /** The organisation, or the network for its office. */
  origin: Id;
  mapping: Mapping;
}

/** What a row wants. */
export interface Interpreted {
  row: StoredRow;
  cells: Cells;
  organisationId: Id | null;
  existing: Existing | null;
  fields: Readonly<Record<string, unknown>>;
  isPublicWanted: boolean;
  confirmationEmail: string | null;
  /** How the source calls it; null = it cannot be found again. */
  knownAs: string | null;
  /** What to remember as said by the source; null = all that it says then. */
  said: Record<string, string> | null;
  saidBefore: Record<string, string> | null;
  /** How the source called it so far; null = it never did. */
  knownBefore: string | null;
  findings: TableFinding[];
  kept: string[];
  /** Nothing is done about it, and the findings say why; left out = it is written. */
  fate?: 'LEFT_OUT' | 'GONE';
}

interface Found {
  sources: ReadonlyMap<string, Source>;
  /** Those that these hands may change. Of all others nothing may be told, not even that they exist. */
  offerings: ReadonlyMap<Id, Existing>;
  /** Those that the office entered and whose organisation has taken them over since. */
  takenOver: ReadonlySet<Id>;
}

/** Understands the rows of a table: which offering they mean, and what they want to say about it. */
@Injectable()
export class ImportInterpreter {
  readonly words: TableWords;

  constructor(
    @Inject(directoryUseCases.ImportedOfferings) private readonly offerings: Imported,
    private readonly rows: ImportRowsStore,
  ) {
    this.words = new TableWords(offerings.names());
  }

  /** For one transaction. */
  async begin(tx: Tx, actor: Actor, { organisationId, columns: mapping }: ImportRow, trial: Trial): Promise<TableInterpreter> {
    const hands = { organisationId, origin: organisationId ?? networkOf(actor), mapping };
    const organisations: { id: Id; name: string }[] = await tx.query('SELECT id, name FROM organisation WHERE network_id = app.network() AND ($1::uuid IS NULL OR id = $1)', [hands.organisationId]);
    const byName = new Map<string, Id[]>();
    for (const { id, name } of organisations) for (const known of [folded(name), id]) byName.set(known, [...byName.get(known) ?? [], id]);
    return new TableInterpreter({ tx, hands, trial, byName, offerings: this.offerings, rows: this.rows, words: this.words });
  }
}

interface Ground {
  tx: Tx;
  hands: TableHands;
  trial: Trial;
  byName: ReadonlyMap<string, readonly Id[]>;
  offerings: Imported;
  rows: ImportRowsStore;
  words: TableWords;
}

/** Understands rows inside one transaction. */
export class TableInterpreter {
  constructor(private readonly ground: Ground) {}

  /** Several rows, with the same number of statements however many they are. */
  async interpret(rows: readonly StoredRow[]): Promise<Interpreted[]> {
    const { tx, hands, offerings } = this.ground;
    const read = rows.map((row) => ({ row, cells: mappedCells(row.cells, hands.mapping) }));
    const names = read.flatMap(({ cells }) => (cells.key ? [cells.key] : cells.id ? [cells.id.toLowerCase()] : []));
    const ids = read.flatMap(({ cells }) => (cells.id && isId(cells.id.toLowerCase()) ? [cells.id.toLowerCase()] : []));
    const sources = await this.ground.rows.sources(tx, hands.origin, { names, offeringIds: ids });
    const known = await offerings.byIds(tx, [...ids, ...sources.map(({ offeringId }) => offeringId)]);
    const found = {
      sources: new Map(sources.flatMap((one): [string, Source][] => [[one.knownAs, one], [one.offeringId, one]])),
      offerings: new Map(known.filter((one) => isIn(hands, one)).map((one) => [one.row.id, one])),
      takenOver: new Set(known.filter((one) => hands.organisationId === null && one.row.recordedByCounty && !isIn(hands, one)).map(({ row }) => row.id)),
    };
    const interpreted: Interpreted[] = [];
    for (const { row, cells } of read) interpreted.push(await this.one(row, cells, found));
    return interpreted;
  }

  private async one(row: StoredRow, cells: Cells, found: Found): Promise<Interpreted> {
    const reader = new RowReader(cells, this.ground.words);
    const isOffice = this.ground.hands.organisationId === null;
    const publish = reader.flag('publish');
    const { existing, source, findings } = this.meant(cells, found);
    const organisationId = this.owner(cells, existing, findings);
    findings.push(...reader.findings);
    if (publish === false && existing?.row.state === 'PUBLISHED') {
      findings.push(warned('publish', 'NOT_ENDED', { de: 'Das Angebot bleibt veröffentlicht: Ein Import beendet nichts.', en: 'The offering stays published: an import ends nothing.' }));
    }
    const all = {
      row, cells, organisationId, existing, isPublicWanted: isOffice || publish === true, confirmationEmail: cells.confirmationEmail ? cells.confirmationEmail : null,
      knownAs: source && isSameNumber(cells.key, source.knownAs) ? source.knownAs : cells.key || existing?.row.id || null, saidBefore: source?.said ?? null, knownBefore: source?.knownAs ?? null,
    };
    if (existing === null || organisationId === null) {
      const fresh = newRow(cells, this.ground.words);
      return { ...all, fields: fresh.fields, said: null, findings: [...findings, ...fresh.reader.findings], kept: [] };
    }
    return { ...all, ...await this.again({ cells, existing, source, organisationId, findings }) };
  }

  /** Which offering the row means: by its own number, or by ours. */
  private meant({ key, id }: Cells, { sources, offerings, takenOver }: Found): { existing: Existing | null; source: Source | null; findings: TableFinding[] } {
    const findings: TableFinding[] = [];
    if ((key ?? '').length > KEY_LENGTH_MAX) findings.push(wrong('key', 'TOO_LONG', { de: `Höchstens ${KEY_LENGTH_MAX} Zeichen.`, en: `At most ${KEY_LENGTH_MAX} characters.` }));
    const byId = id ? offerings.get(id.toLowerCase()) ?? null : null;
    const named = key ? sources.get(key) ?? sameNumber(key, sources) : null;
    if (id && !byId) findings.push(takenOver.has(id.toLowerCase()) ? confirmedAlready() : notHere('id'));
    else if (named && !offerings.has(named.offeringId)) findings.push(takenOver.has(named.offeringId) ? confirmedAlready() : notHere('key'));
    if (byId && named && named.offeringId !== byId.row.id) findings.push(wrong('key', 'OTHER_OFFERING', { de: 'Unter dieser Nummer kennen wir ein anderes Angebot als das, dessen Teilhabenetz-Nummer in der Zeile steht.', en: 'By this number we know another offering than the one whose Teilhabenetz number is in the row.' }));
    const existing = byId ?? (named ? offerings.get(named.offeringId) ?? null : null);
    const source = existing ? sources.get(existing.row.id) ?? null : null;
    if (existing?.row.state === 'CLOSED') findings.push(wrong(key ? 'key' : 'id', 'ENDED', { de: 'Dieses Angebot ist beendet. Wenn es wiederkommt, geben Sie ihm bitte eine neue Nummer.', en: 'This offering has ended. If it comes back, please give it a new number.' }));
    return { existing, source, findings };
  }

  /** Null where that is not clear, and then there is a finding. */
  private owner({ organisation }: Cells, existing: Existing | null, findings: TableFinding[]): Id | null {
    const { hands: { organisationId: own }, byName } = this.ground;
    const named = organisation ? byName.get(isId(organisation.toLowerCase()) ? organisation.toLowerCase() : folded(organisation)) ?? [] : null;
    if (own !== null) {
      if (named && !named.includes(own)) findings.push(wrong('organisation', 'OTHER_ORGANISATION', { de: 'Hier steht eine andere Organisation als die, für die Sie importieren.', en: 'This is another organisation than the one you import for.' }));
      return own;
    }
    if (named && named.length !== 1) {
      findings.push(wrong('organisation', named.length === 0 ? 'DANGLING_REFERENCE' : 'AMBIGUOUS', named.length === 0
        ? { de: 'Diese Organisation gibt es im Netzwerk nicht. Bitte schreiben Sie sie wie im Teilhabenetz, oder legen Sie sie zuerst an.', en: 'There is no such organisation in the network. Please spell it as in Teilhabenetz, or enter it first.' }
        : { de: 'Mehrere Organisationen heißen so. Bitte geben Sie ihre Nummer an.', en: 'Several organisations have this name. Please give its number.' }));
      return null;
    }
    const owner = named?.[0] ?? existing?.row.organisationId ?? null;
    if (owner === null) findings.push(wrong('organisation', 'REQUIRED', { de: 'Bitte den Träger angeben.', en: 'Please give the organisation.' }));
    else if (existing && existing.row.organisationId !== owner) findings.push(wrong('organisation', 'OTHER_ORGANISATION', { de: 'Dieses Angebot gehört einer anderen Organisation.', en: 'This offering belongs to another organisation.' }));
    return owner;
  }

  private async again({ cells, existing, source, organisationId, findings }: { cells: Cells; existing: Existing; source: Source | null; organisationId: Id; findings: TableFinding[] }): Promise<Pick<Interpreted, 'fields' | 'said' | 'findings' | 'kept'>> {
    const { words, trial } = this.ground;
    const last = { ...(cells.cost || cells.costText ? unsetCost(existing.content) : {}), ...await this.lastSaid(cells, existing, source) };
    const row = new RowAgain({ cells, content: existing.content, last, words });
    const said = row.said();
    const reader = new RowReader(said.cells, words, { isAgain: true });
    const read = await trial.read(reader.fields(said.fields), { before: existing, owner: await trial.ownerOf(organisationId) });
    const bad = [...findings, ...reader.findings];
    if (Array.isArray(read)) return { fields: {}, said: null, findings: [...bad, ...findingsOf(read, cells)], kept: [] };
    const merged = row.merged(read, said.fields.filter((field) => !reader.unsure.has(field)));
    const kept = merged.kept.map((unit) => warned(columnOfUnit(unit), 'KEPT_CORRECTION', {
      de: `„${headingOf(columnOfUnit(unit), 'de')}“ wurde im Teilhabenetz eingetragen oder geändert und bleibt so.`, en: `"${headingOf(columnOfUnit(unit), 'en')}" was entered or changed in Teilhabenetz and stays so.`,
    }));
    const fields = new RowReader(merged.cells, words).fields(merged.fields);
    return { fields: withBarrierFacts(fields, existing), said: merged.said, findings: [...bad, ...kept], kept: merged.kept };
  }

  /** What the source said last: what stood in the export that comes back, else what the last import said. */
  private async lastSaid({ id, version }: Cells, existing: Existing, source: Source | null): Promise<Record<string, string>> {
    const { words, hands, offerings, tx } = this.ground;
    if (!id || !version || !/^\d{1,9}$/.test(version)) return source?.said ?? {};
    const then = Number(version) === existing.row.version ? existing.content : await offerings.contentAt(tx, existing.row.id, Number(version));
    const compared = comparedColumns(new Set(hands.mapping.filter((key): key is ColumnKey => key !== null)));
    return then === null ? source?.said ?? {} : unitsOf(cellsOf(then, words), compared);
  }
}

/** What a table of these hands may change, as the use cases would have it. */
function isIn({ organisationId }: TableHands, { row }: Existing): boolean {
  return organisationId === null ? row.recordedByCounty && row.confirmedAt === null && row.organisationId !== null : row.organisationId === organisationId;
}

/** The same words whether there is no such offering or it is somebody else's: else a table could ask for numbers. */
function notHere(column: 'id' | 'key'): TableFinding {
  return wrong(column, 'DANGLING_REFERENCE', {
    de: 'Unter dieser Nummer gibt es kein Angebot, das Sie hier ändern können. Lassen Sie die Zelle leer, wenn es neu ist.', en: 'By this number there is no offering that you can change here. Leave the cell empty if it is new.',
  });
}

function confirmedAlready(): TableFinding {
  return wrong('organisation', 'CONFIRMED_ALREADY', { de: 'Die Organisation hat dieses Angebot übernommen und ändert es selbst.', en: 'The organisation has taken this offering over and changes it itself.' });
}

/** Problems of fields, in the columns of the list. */
export function findingsOf(problems: readonly FieldProblem[], cells: Cells, severity: 'ERROR' | 'WARNING' = 'ERROR'): TableFinding[] {
  const mapped = new Set(Object.keys(cells) as ColumnKey[]);
  return problems.map(({ path, code, message }) => ({ severity, column: columnAt(path, mapped), code, message: bothLanguages(message) }));
}

/** A message in the two languages in which people read findings. */
export function bothLanguages(message: Text): { de: string; en: string } {
  return { de: message.de, en: inLanguage(message, 'en') };
}

function columnOfUnit(unit: string): ColumnKey {
  const column = units.find((one) => one.unit === unit)?.columns[0];
  if (!column) throw new Error(`There is no unit ${unit}.`);
  return column;
}

/** What is known about the barriers of a place stays, as long as it is the same place. */
function withBarrierFacts(fields: Record<string, unknown>, { content }: Existing): Record<string, unknown> {
  const [before] = content.places;
  const places = fields['places'];
  if (!Array.isArray(places) || content.places.length !== 1 || before?.placeId !== null || before === undefined) return fields;
  const [place] = places as Record<string, unknown>[];
  const isSame = place !== undefined && place['town'] === before.town && (place['street'] ?? '') === (before.street ?? '');
  return isSame ? { ...fields, places: [{ ...place, barrierFacts: before.barrierFacts }] } : fields;
}

/** The one source whose number is the same but for zeros before it, which a table program takes away; null where two are. */
function sameNumber(key: string, sources: ReadonlyMap<string, Source>): Source | null {
  const same = new Set([...sources.values()].filter(({ knownAs }) => isSameNumber(key, knownAs)));
  const [only = null] = same;
  return same.size === 1 ? only : null;
}

function isSameNumber(key: string | undefined, knownAs: string): boolean {
  return key !== undefined && /^\d+$/.test(key) && /^\d+$/.test(knownAs) && withoutZeros(key) === withoutZeros(knownAs);
}
