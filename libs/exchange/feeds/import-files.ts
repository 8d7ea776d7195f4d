import { Inject, Injectable } from '@nestjs/common';
import { directoryUseCases } from '#directory';
import { type Actor, berlinDateOf, type Clock, type Id } from '#kernel';
import { CLOCK, networkOf, type Tx } from '#platform/database';
import { type EventWords } from '../domain/feeds/event-fields.js';
import { type Feed, feedCells, type FeedRow, type SingleDates } from '../domain/feeds/feed.js';
import { isCalendarText } from '../domain/feeds/calendar-lines.js';
import { withWholeLetters } from '../domain/feeds/folded-letters.js';
import { decodedText } from '../domain/tables/file-text.js';
import { isUnreadable, type RawRow, type RawTable, type UnreadableFile, unreadable } from '../domain/tables/raw-table.js';
import { offeringTables } from '../domain/tables/table-mapping.js';
import { TableWords } from '../domain/tables/table-words.js';
import { ImportRowsStore } from '../store/import-rows.store.js';
import { type ImportRow } from '../store/offering-imports.store.js';
import { readTable } from '../tables/table-file.js';
import { type CalendarGround, readCalendar } from './calendar-file.js';
import { readIntegreat } from './integreat-file.js';

/** So much of a file tells what it is. */
const LOOKED_AT = 200;

/** Tells kinds of file apart by their content, and reads each. */
@Injectable()
export class ImportFiles {
  private readonly words: EventWords;

  constructor(
    @Inject(directoryUseCases.ImportedOfferings) private readonly offerings: InstanceType<typeof directoryUseCases.ImportedOfferings>,
    private readonly rows: ImportRowsStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    const names = new TableWords(offerings.names());
    this.words = { lifeArea: (name) => names.code('lifeAreas', name), lifeAreaNames: (language) => names.names('lifeAreas', language) };
  }

  /** What is in a file, or why it cannot be read. */
  async read(bytes: Uint8Array, fileName: string): Promise<RawTable | Feed | UnreadableFile> {
    const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT)).replaceAll(/[\0\u00ef\u00bb\u00bf\u00fe\u00ff]/g, '');
    if (/^\s*[[{]/.test(beginning)) return readIntegreat(bytes, this.groundOf(fileName));
    if (!isCalendarText(`${beginning}\n`)) return readTable(bytes, offeringTables);
    const decoded = decodedText(isInOctets(bytes) ? withWholeLetters(bytes) : bytes);
    if (isUnreadable(decoded)) return notText(decoded);
    return readCalendar(decoded.text, decoded.encoding, this.groundOf(fileName));
  }

  /** The entries of a feed as rows; behind them what came from this feed before, is to come again and is not in it any more. */
  async rowsOf(tx: Tx, actor: Actor, { organisationId }: Pick<ImportRow, 'organisationId'>, feed: Feed): Promise<RawRow[]> {
    const origin = organisationId ?? networkOf(actor);
    const rows = await this.withKnownSeries(tx, origin, feed);
    const named = new Set(rows.map(({ row }) => row.key));
    const withheld = [...feed.withheld ?? []];
    // Where nothing can be missing, what has become private is still there to be told.
    const before = feed.isWhole || withheld.length > 0 ? await this.rows.sourcesOfFile(tx, origin, { kind: feed.kind, ...feed.isWhole ? { file: feed.name } : { names: withheld } }) : [];
    const missing = before.filter(({ knownAs }) => !named.has(knownAs));
    const coming = new Set(await this.offerings.toCome(tx, missing.map(({ offeringId }) => offeringId)));
    const last = feed.rows.reduce((most, { number }) => Math.max(most, number), feed.length);
    const gone = missing.filter(({ offeringId }) => coming.has(offeringId)).map(({ knownAs }, at) => ({ number: last + 1 + at, cells: feedCells({ isGone: true, key: knownAs, ...feed.withheld?.has(knownAs) ? { isWithheld: true as const } : {} }) }));
    return [...rows.map(({ number, row }) => ({ number, cells: feedCells(row) })), ...gone];
  }

  /** Dates without their series as one row of it, where it is known; the others stay what they are. */
  private async withKnownSeries(tx: Tx, origin: Id, { kind, rows, lone = [] }: Feed): Promise<Feed['rows']> {
    if (lone.length === 0) return rows;
    const known = new Set((await this.rows.sources(tx, origin, { kind, names: lone.map(({ key }) => key), offeringIds: [] })).map(({ knownAs }) => knownAs));
    const ofKnown = lone.filter(({ key }) => known.has(key));
    const gathered = new Set(ofKnown.flatMap(({ numbers }) => numbers));
    const again = ofKnown.map(({ key, numbers, entries, zones }) => ({ number: Math.min(...numbers), row: datesRow(key, { entries, zones }) }));
    return [...rows.filter(({ number }) => !gathered.has(number)), ...again].sort((a, b) => a.number - b.number);
  }

  private groundOf(fileName: string): CalendarGround {
    return { today: berlinDateOf(this.clock.now()), words: this.words, naming: (schedule) => this.offerings.naming({ ...schedule }), fileName };
  }
}

/** UTF-16 has no octets that could be torn apart, and NUL in every letter of BEGIN. */
function isInOctets(bytes: Uint8Array): boolean {
  return !bytes.subarray(0, LOOKED_AT).includes(0);
}

function datesRow(key: string, dates: SingleDates): FeedRow {
  return { key, title: '', fields: {}, findings: [], sequence: null, modifiedAt: null, isCancelled: false, isOver: false, organisation: null, isPart: true, dates };
}

/** In the words of calendars: nobody saves them in a spreadsheet. */
function notText({ problems: [problem] }: UnreadableFile): UnreadableFile {
  return unreadable(problem?.code ?? 'NOT_TEXT', {
    de: 'Diese Zeile enthält Zeichen, die nicht UTF-8 sind oder die es in keinem Kalender gibt. Bitte geben Sie den Kalender neu aus; ist er vollständig?',
    en: 'This line holds characters that are not UTF-8 or that no calendar has. Please export the calendar anew; is it complete?',
  }, problem?.row ?? null);
}
