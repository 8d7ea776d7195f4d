import { type directoryUseCases } from '#directory';
import { folded, type Id, type LocalDate } from '#kernel';
import { type Tx } from '#platform/database';
import { costUnknown } from '../domain/cost-unknown.js';
import { withOwnAddress } from '../domain/feeds/event-fields.js';
import { emptied, partNames, partsOf, withParts } from '../domain/feeds/feed-parts.js';
import { type FeedKind, type FeedRow, feedRowIn, type GoneRow, type SingleDates } from '../domain/feeds/feed.js';
import { isOlder, type Revision } from '../domain/feeds/revision.js';
import { reconciled } from '../domain/reconcile.js';
import { type Cells, type ColumnKey, headingOf } from '../domain/tables/table-columns.js';
import { type TableFinding, warned, wrong } from '../domain/tables/table-finding.js';
import { type Mapping } from '../domain/tables/table-mapping.js';
import { type ImportRowsStore, type Source, type StoredRow } from '../store/import-rows.store.js';
import { findingsOf, type Interpreted, type Trial } from '../tables/import-interpreter.js';
import { type SeriesAgain, withDates } from './known-series.js';

type Imported = InstanceType<typeof directoryUseCases.ImportedOfferings>;
type Existing = Awaited<ReturnType<Imported['byIds']>>[number];

/** What the interpreter of such a file needs, for one transaction. */
export interface FeedGround {
  tx: Tx;
  kind: FeedKind;
  /** Which of several files of this kind it is. */
  name: string;
  /** Null = the office. */
  organisationId: Id | null;
  /** Of the office: whose an entry is that names nobody. */
  ownerId: Id | null;
  origin: Id;
  mapping: Mapping;
  isPublicWanted: boolean;
  trial: Trial;
  byName: ReadonlyMap<string, readonly Id[]>;
  offerings: Imported;
  rows: ImportRowsStore;
  today: LocalDate;
}

/** What every entry is understood by. */
type Base = Pick<Interpreted, 'row' | 'cells' | 'existing' | 'isPublicWanted' | 'confirmationEmail' | 'knownAs' | 'saidBefore' | 'knownBefore'>;

/** How often the source had changed the entry when it was read last; kept with what it said. */
const REVISION = '@revision';
/** Which file it came from. */
const FILE = '@file';
/** What single dates of a series are read with when a file holds them alone. */
const SERIES = '@series';
/** Dates that are worked out for the rows of one file that tell single dates. */
const DATES_MAX = 200_000;

/** Understands entries of calendars and other feeds: fields and values, compared with what the source said last. */
export class FeedInterpreter {
  /** Dates that were worked out so far. */
  private looked = 0;
  private readonly emails = new Map<Id, string | null>();

  constructor(private readonly ground: FeedGround) {}

  /** Several entries, with the same number of statements however many they are. */
  async interpret(rows: readonly StoredRow[]): Promise<Interpreted[]> {
    const { tx, kind, origin, offerings } = this.ground;
    const read = rows.map((row) => ({ row, entry: feedRowIn(row.cells) }));
    const sources = await this.ground.rows.sources(tx, origin, { kind, names: read.map(({ entry }) => entry.key).filter((key) => key !== ''), offeringIds: [] });
    const known = new Map((await offerings.byIds(tx, sources.map(({ offeringId }) => offeringId))).map((one) => [one.row.id, one]));
    const interpreted: Interpreted[] = [];
    for (const { row, entry } of read) {
      const source = sources.find(({ knownAs }) => knownAs === entry.key) ?? null;
      const existing = source ? known.get(source.offeringId) ?? null : null;
      const base: Base = { row, existing, cells: this.cellsOf(entry, existing), isPublicWanted: this.ground.organisationId === null || (this.ground.isPublicWanted && !('isTentative' in entry && entry.isTentative)), confirmationEmail: null, knownAs: entry.key || null, saidBefore: source?.said ?? null, knownBefore: source?.knownAs ?? null };
      interpreted.push('isGone' in entry ? gone(base, entry) : await this.one(base, entry, source));
    }
    return interpreted;
  }

  private async one(base: Base, given: FeedRow, source: Source | null): Promise<Interpreted> {
    const left = this.leftOut(base.existing, given);
    if (left) return { ...base, organisationId: null, fields: {}, said: {}, kept: [], findings: [left], fate: 'LEFT_OUT' };
    const unowned: TableFinding[] = [];
    const organisationId = this.owner(given, base.existing, unowned);
    if (organisationId === null) return { ...base, organisationId, fields: {}, said: {}, kept: [], findings: [...given.findings, ...unowned] };
    const entry = given.organiser === undefined ? given : withOwnAddress(given, await this.publishedEmail(organisationId));
    const findings = [...entry.findings];
    if (entry.dates && base.existing) return this.dates({ ...base, existing: base.existing }, { entry, dates: entry.dates, last: source?.said ?? {}, organisationId });
    return base.existing ? this.again({ ...base, existing: base.existing }, { entry, last: source?.said ?? {}, organisationId, findings }) : this.fresh(base, { entry, organisationId, findings });
  }

  private async publishedEmail(organisationId: Id): Promise<string | null> {
    const known = this.emails.get(organisationId);
    const email = known === undefined ? await this.ground.rows.publishedEmail(this.ground.tx, organisationId) : known;
    this.emails.set(organisationId, email);
    return email;
  }

  /** Why an entry is not taken at all; null when it is. */
  private leftOut(existing: Existing | null, { isCancelled, isOver, isLone, dates }: FeedRow): TableFinding | null {
    if (existing?.row.state === 'CLOSED') return warned('key', 'ENDED', { de: 'Dieses Angebot wurde im Teilhabenetz beendet; es bleibt beendet.', en: 'This offering was ended in Teilhabenetz; it stays ended.' });
    if (existing && !this.isOurs(existing)) return warned('key', 'CONFIRMED_ALREADY', { de: 'Die Organisation hat dieses Angebot übernommen und ändert es selbst.', en: 'The organisation has taken this offering over and changes it itself.' });
    if (existing) return null;
    if (dates || (isLone && isCancelled)) return seriesUnknown();
    if (isCancelled) return warned('announcement', 'CANCELLED', { de: 'Abgesagt, bevor es hier bekannt war; wird nicht angelegt.', en: 'Cancelled before it was known here; it is not entered.' });
    return isOver ? warned('times', 'PAST', { de: 'Alle Termine sind vorbei; wird nicht angelegt.', en: 'All its times are over; it is not entered.' }) : null;
  }

  private isOurs({ row }: Existing): boolean {
    const { organisationId } = this.ground;
    return organisationId === null ? row.recordedByCounty && row.confirmedAt === null && row.organisationId !== null : row.organisationId === organisationId;
  }

  private owner({ organisation }: FeedRow, existing: Existing | null, findings: TableFinding[]): Id | null {
    const { organisationId, ownerId, byName } = this.ground;
    const named = organisation === null ? [] : byName.get(folded(organisation)) ?? [];
    const owner = organisationId ?? existing?.row.organisationId ?? (named.length === 1 ? named[0] ?? null : ownerId);
    if (owner === null) {
      findings.push(wrong('organisation', 'REQUIRED', {
        de: `Wessen Angebot ist das? ${organisation === null ? 'Der Eintrag nennt niemanden.' : `„${organisation.slice(0, 80)}“ gibt es im Netzwerk nicht.`} Bitte geben Sie beim Hochladen den Träger an (owner).`,
        en: `Whose offering is this? ${organisation === null ? 'The entry names nobody.' : `"${organisation.slice(0, 80)}" is not in the network.`} Please give the organisation when you hand the file in (owner).`,
      }));
    }
    return owner;
  }

  private async fresh(base: Base, { entry, organisationId, findings }: { entry: FeedRow; organisationId: Id; findings: TableFinding[] }): Promise<Interpreted> {
    const { trial } = this.ground;
    const fields = { cost: costUnknown, ...entry.fields };
    const content = await trial.read(fields, { before: null, owner: await trial.ownerOf(organisationId) });
    const said = Array.isArray(content) ? {} : this.said(entry, partsOf(content, partNames(withoutLanguage(entry.fields))));
    return { ...base, organisationId, fields, said, kept: [], findings };
  }

  private async again(base: Base & { existing: Existing }, { entry, last, organisationId, findings }: { entry: FeedRow; last: Readonly<Record<string, string>>; organisationId: Id; findings: TableFinding[] }): Promise<Interpreted> {
    const { trial } = this.ground;
    const { existing } = base;
    if (isOlderThan(entry, last[revisionName(entry)])) {
      const older = warned('key', 'OLDER_VERSION', { de: 'Die Datei hat eine ältere Fassung als die, die zuletzt eingelesen wurde; nichts wird geändert.', en: 'The file has an older version than the one that was imported last; nothing changes.' });
      return { ...base, organisationId, fields: {}, said: { ...last }, kept: [], findings: [older] };
    }
    const saidLast = Object.fromEntries(Object.entries(last).filter(([name]) => !name.startsWith('@')).map(([name, value]) => [name, JSON.parse(value) as unknown]));
    const translation = entry.language !== undefined && entry.language !== existing.content.originalLanguage ? translationOf(entry, entry.language) : null;
    const missing = entry.isPart ? {} : emptied(Object.keys(saidLast).filter((name) => !(entry.unsaid ?? []).includes(name)));
    // What the source said and says no longer is empty there.
    const given = translation ? { translations: withTranslations(existing.content, translation, translation) } : { ...withoutLanguage(entry.fields), ...Object.fromEntries(Object.entries(missing).filter(([name]) => !Object.hasOwn(entry.fields, name))), ...entry.isCancelled ? { announcement: { text: 'Abgesagt.', isPaused: true } } : {} };
    const content = await trial.read(given, { before: existing, owner: await trial.ownerOf(organisationId) });
    if (Array.isArray(content)) return { ...base, organisationId, fields: {}, said: { ...last }, kept: [], findings: [...findings, ...findingsOf(content, base.cells)] };
    const names = partNames(translation ? { translations: translation } : given);
    const incoming = partsOf(content, names);
    const now = partsOf(existing.content, names);
    const { taken, kept } = reconciled({ last: saidLast, now, incoming });
    const told = kept.map((name) => (name === 'announcement' && entry.isCancelled ? cancelledThere() : warned(columnOf(name), 'KEPT_CORRECTION', {
      de: `„${headingOf(columnOf(name), 'de')}“ wurde im Teilhabenetz eingetragen oder geändert und bleibt so.`, en: `"${headingOf(columnOf(name), 'en')}" was entered or changed in Teilhabenetz and stays so.`,
    })));
    const fields = translation ? (taken.length === 0 ? {} : { translations: withTranslations(existing.content, translation, translation.filter((one) => taken.includes(partNames({ translations: [one] })[0] ?? ''))) }) : withParts(given, { taken, now });
    return { ...base, organisationId, fields, said: { ...withoutSeries(last, entry), ...this.said(entry, incoming) }, kept: kept.map(shownName), findings: [...findings, ...told] };
  }

  /** Dates of a series that was known: read with what is remembered of it, as it stands now, so that of two such files neither undoes the other. */
  private async dates(base: Base & { existing: Existing }, { entry, dates, last, organisationId }: { entry: FeedRow; dates: SingleDates; last: Readonly<Record<string, string>>; organisationId: Id }): Promise<Interpreted> {
    const { today, offerings } = this.ground;
    const remembered = last[SERIES];
    if (remembered === undefined) return { ...base, organisationId: null, fields: {}, said: {}, kept: [], findings: [seriesNotRemembered()], fate: 'LEFT_OUT' };
    if (this.looked > DATES_MAX) return { ...base, organisationId, fields: {}, said: {}, kept: [], findings: [tooManyDates()] };
    const { times, findings, told, series, looked } = withDates(remembered, dates, { today, naming: (schedule) => offerings.naming({ ...schedule }) });
    this.looked += looked;
    const again = await this.again(base, { entry: { ...entry, fields: times ? { times } : {}, ...series === undefined ? {} : { series } }, last, organisationId, findings });
    const isKept = again.kept.includes('times');
    return { ...again, findings: [...again.findings.filter(({ code }) => !isKept || code !== 'KEPT_CORRECTION'), ...told.map((one) => dateFinding(one, isKept))] };
  }

  private said(entry: FeedRow, parts: Readonly<Record<string, unknown>>): Record<string, string> {
    const { sequence, modifiedAt, isPart, dates, series } = entry;
    return {
      ...Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, JSON.stringify(value)])), ...dates ? {} : { [revisionName(entry)]: JSON.stringify({ sequence, modifiedAt }) },
      ...isPart ? {} : { [FILE]: this.ground.name }, ...series === undefined ? {} : { [SERIES]: series },
    };
  }

  /** So much of the columns that findings know what the source calls them. */
  private cellsOf(entry: FeedRow | GoneRow, existing: Existing | null): Cells {
    const columns = Object.fromEntries(this.ground.mapping.filter((key) => key !== null).map((key) => [key, '']));
    return { ...columns, key: entry.key, title: ('isGone' in entry ? '' : entry.title) || (existing?.content.title ?? '') };
  }
}

interface FeedTranslation { language: string; field: 'TITLE' | 'DESCRIPTION'; text: string }

/** Title and description in the language of the file; all else is the same in every language. */
function translationOf({ fields }: FeedRow, language: string): FeedTranslation[] {
  return ([['TITLE', 'title'], ['DESCRIPTION', 'description']] as const).flatMap(([field, name]) => {
    const text = fields[name];
    return typeof text === 'string' && text !== '' ? [{ language, field, text }] : [];
  });
}

/** All translations of the offering with some of them new: the input takes them as a whole. A text without an original has nothing to translate. */
function withTranslations(content: Existing['content'], own: readonly FeedTranslation[], wanted: readonly FeedTranslation[]): object[] {
  const isOwn = (one: { language: string; field: string }): boolean => wanted.some(({ language, field }) => language === one.language && field === one.field);
  const sayable = own.filter((one) => wanted.includes(one) && (one.field === 'TITLE' || content.description !== ''));
  return [...content.translations.filter((one) => !isOwn(one)).map(({ language, field, text }) => ({ language, field, text })), ...sayable];
}

function withoutLanguage({ originalLanguage: _, ...fields }: FeedRow['fields']): Record<string, unknown> {
  return fields;
}

/** Each language of a source is changed by itself. */
function revisionName({ language }: FeedRow): string {
  return language === undefined || language === 'de' ? REVISION : `${REVISION}.${language}`;
}

function gone(base: Base, { isWithheld }: GoneRow): Interpreted {
  const finding = isWithheld ? warned('key', 'PRIVATE_NOW', {
    de: 'Steht im Kalender jetzt als privat. Was hier öffentlich ist, wurde nicht geändert; bitte entscheiden Sie, ob es öffentlich bleibt, und beenden Sie es sonst.',
    en: 'Is private in the calendar now. What is public here was not changed; please decide whether it stays public, and end it otherwise.',
  }) : warned('key', 'NO_LONGER_IN_FILE', {
    de: 'Steht nicht mehr in der Datei. Das Angebot bleibt, wie es ist; wenn es nicht mehr stattfindet, beenden Sie es bitte.', en: 'No longer in the file. The offering stays as it is; if it does not take place any more, please end it.',
  });
  return { ...base, organisationId: null, fields: {}, said: {}, kept: [], fate: 'GONE', findings: [finding] };
}

/** A notice by hand stands where the word of the calendar would: people have to look which of both holds. */
function cancelledThere(): TableFinding {
  return warned('announcement', 'CANCELLED_THERE', {
    de: 'Im Kalender ist dieser Termin abgesagt. Der Hinweis, der hier von Hand eingetragen wurde, blieb stehen. Bitte prüfen Sie, ob das Angebot pausieren soll.',
    en: 'The calendar says that this event is cancelled. The notice entered here by hand was kept. Please check whether the offering should pause.',
  });
}

function isOlderThan(entry: FeedRow, last: string | undefined): boolean {
  return last !== undefined && isOlder(entry, JSON.parse(last) as Revision);
}

/** What is told of a series anew takes the place of what was remembered; what says nothing of it leaves it. */
function withoutSeries({ [SERIES]: series, ...last }: Readonly<Record<string, string>>, { isPart, dates }: FeedRow): Record<string, string> {
  return isPart && !dates && series !== undefined ? { ...last, [SERIES]: series } : last;
}

function dateFinding({ code, de, en }: SeriesAgain['told'][number], isKept: boolean): TableFinding {
  if (!isKept) return warned('times', code, { de, en });
  return warned('times', 'DATE_TO_ENTER', {
    de: `${de} Die Zeiten dieses Angebots wurden von Hand geändert und blieben so. Bitte tragen Sie es dort ein.`, en: `${en} The times of this offering were changed by hand and stayed so. Please enter it there.`,
  });
}

function seriesUnknown(): TableFinding {
  return warned('times', 'SERIES_UNKNOWN', {
    de: 'Geändert wird hier ein einzelner Termin einer Serie, die hier nicht bekannt ist; nichts wird angelegt. Geben Sie bei Bedarf den ganzen Kalender ab.',
    en: 'This changes a single date of a series that is not known here; nothing is entered. If needed, hand in the whole calendar.',
  });
}

function seriesNotRemembered(): TableFinding {
  return warned('times', 'SERIES_NOT_REMEMBERED', {
    de: 'Geändert wird hier ein einzelner Termin dieses Angebots. Wie seine Serie im Kalender lautet, ist hier nicht gespeichert; deshalb blieben die Zeiten, wie sie sind. Bitte geben Sie den ganzen Kalender ab.',
    en: 'This changes a single date of this offering. How its series reads in the calendar is not kept here, so the times stayed as they are. Please hand in the whole calendar.',
  });
}

function tooManyDates(): TableFinding {
  return wrong('times', 'TOO_MUCH', { de: 'Die Serien dieser Datei nennen mehr Termine, als sich auf einmal ausrechnen lassen. Bitte teilen Sie sie auf.', en: 'The series of this file name more dates than can be worked out at once. Please divide it.' });
}

const columns: Readonly<Record<string, ColumnKey>> = { places: 'placeName', 'contact.name': 'contactName', 'contact.email': 'contactEmail', 'contact.phone': 'contactPhone' };
const sameName: ReadonlySet<string> = new Set<ColumnKey>(['title', 'description', 'lifeAreas', 'languages', 'times', 'website', 'isRemote', 'announcement', 'isTimeByArrangement', 'isPlaceByArrangement', 'howToRegister', 'suitedFor']);

function columnOf(part: string): ColumnKey {
  return (Object.hasOwn(columns, part) ? columns[part] : undefined) ?? (sameName.has(part) ? part as ColumnKey : part.startsWith('translations') ? 'description' : 'title');
}

/** As kept fields of tables are named. */
function shownName(part: string): string {
  return part.startsWith('contact.') ? columnOf(part) : part;
}
