import { LocalDate } from '#kernel';
import { costUnknown } from '../cost-unknown.js';
import { type Cells, type ColumnKey } from './table-columns.js';
import { type TableFinding, warned, wrong } from './table-finding.js';
import { type NotUnderstood, type TableTime, timeHints, timesIn, weekdaysIn } from './table-times.js';
import { centsIn, clockIn, dayIn, endIn, flagIn, knownItems, languageIn, numberIn, wholeNumberIn } from './table-values.js';
import { saysEverybody, saysFree, type TableWords } from './table-words.js';

/** Stands in a cell for what a cell cannot say, such as several places; it is left as it is. */
export const ELSEWHERE = '(siehe Teilhabenetz)';

const clockExpected = { code: 'NOT_A_TIME', de: 'Erwartet wird eine Uhrzeit wie 9:00.', en: 'Expected: a time of day such as 9:00.' };
const overMidnight = {
  de: 'Das Ende liegt vor dem Beginn. Wenn es über Mitternacht geht, schreiben Sie in diese Spalte zum Beispiel: 2:00 am Folgetag.', en: 'It ends before it begins. If it goes beyond midnight, write into this column, for example: 2:00 next day.',
};

/** Which columns say together what one field of the input says. */
export const fieldColumns = {
  title: ['title'], alternateName: ['alternateName'], description: ['description'], lifeAreas: ['lifeAreas'], suitedFor: ['suitedFor'], languages: ['languages'],
  places: ['placeName', 'street', 'postcode', 'town', 'district', 'latitude', 'longitude'], isRemote: ['isRemote'], isPlaceByArrangement: ['isPlaceByArrangement'], servedAreas: ['servedAreas'],
  times: ['times', 'weekdays', 'from', 'to', 'validFrom', 'validTo'], isTimeByArrangement: ['isTimeByArrangement'], cost: ['cost', 'costText'],
  contact: ['contactName', 'contactEmail', 'contactPhone'], website: ['website'], ageRange: ['ageMinimum', 'ageMaximum'], whatToBring: ['whatToBring'], requiredDocuments: ['requiredDocuments'],
  howToRegister: ['howToRegister'], waitTime: ['waitTime'], interpretation: ['interpretation'], accreditations: ['accreditations'],
  announcement: ['announcement', 'announcementUntil', 'announcementPaused'], restriction: ['openness', 'restrictionBasis', 'restrictionReason', 'restrictionReviewOn', 'restrictionAlternative'],
} as const satisfies Record<string, readonly ColumnKey[]>;

/** A field of the input of offerings that a table can say. */
export type TableField = keyof typeof fieldColumns;

/** All of them. */
export const tableFields = Object.keys(fieldColumns) as TableField[];

/** Reads the cells of one row into fields of the input; what is wrong with a cell is a finding. */
export class RowReader {
  readonly findings: TableFinding[] = [];
  /** Fields with a word that nobody knows. Of a new offering it is left out; one that is there already stays as it is in these. */
  readonly unsure = new Set<TableField>();
  private readonly isAgain: boolean;

  constructor(private readonly cells: Cells, private readonly words: TableWords, { isAgain = false } = {}) {
    this.isAgain = isAgain;
  }

  /** These fields; an empty cell clears. A field that a cell cannot say is left out. */
  fields(wanted: readonly TableField[]): Record<string, unknown> {
    const readers: Readonly<Partial<Record<TableField, () => Record<string, unknown>>>> = {
      lifeAreas: () => ({ lifeAreas: this.named('lifeAreas') }), suitedFor: () => ({ suitedFor: this.named('suitedFor') }), languages: () => ({ languages: this.languages() }),
      servedAreas: () => ({ servedAreas: this.text('servedAreas').split(/[\s,;]+/).filter((one) => one !== '').map((one) => (/^\d{4}$|^\d{7}$/.test(one) ? `0${one}` : one)) }),
      places: () => ({ places: this.places() }), times: () => ({ times: this.times() }), cost: () => ({ cost: this.cost() }),
      contact: () => ({ contact: { name: this.text('contactName'), email: this.text('contactEmail'), phone: this.text('contactPhone') } }),
      ageRange: () => ({ ageRange: { minimum: this.years('ageMinimum'), maximum: this.years('ageMaximum') } }), requiredDocuments: () => ({ requiredDocuments: this.documents() }),
      announcement: () => ({ announcement: { text: this.text('announcement'), until: this.day('announcementUntil'), isPaused: this.flag('announcementPaused') ?? false } }),
      restriction: () => this.restriction(),
      isRemote: () => ({ isRemote: this.flag('isRemote') ?? false }), isPlaceByArrangement: () => ({ isPlaceByArrangement: this.flag('isPlaceByArrangement') ?? false }),
      isTimeByArrangement: () => ({ isTimeByArrangement: this.flag('isTimeByArrangement') ?? false }),
    };
    const said = wanted.filter((name) => !fieldColumns[name].some((column) => this.text(column) === ELSEWHERE));
    const read = said.map((name) => ({ name, value: readers[name]?.() ?? { [name]: this.text(fieldColumns[name][0]) } }));
    return Object.assign({}, ...read.filter(({ name }) => !(this.isAgain && this.unsure.has(name))).map(({ value }) => value)) as Record<string, unknown>;
  }

  /** Fields of which some cell says something. */
  said(): TableField[] {
    return tableFields.filter((name) => fieldColumns[name].some((column) => this.text(column) !== ''));
  }

  text(column: ColumnKey): string {
    return (this.cells[column] ?? '').trim();
  }

  /** Null when the cell is empty or wrong. */
  flag(column: ColumnKey): boolean | null {
    return this.read(column, flagIn, { code: 'NOT_YES_OR_NO', de: 'Erwartet wird ja oder nein.', en: 'Expected: yes or no.' });
  }

  private read<Value>(column: ColumnKey, read: (text: string) => Value | null, otherwise: { code: string; de: string; en: string }): Value | null {
    const text = this.text(column);
    if (text === '') return null;
    const value = read(text);
    if (value === null) this.findings.push(wrong(column, otherwise.code, { de: `„${shortened(text)}“ ist so nicht zu verstehen. ${otherwise.de}`, en: `"${shortened(text)}" cannot be understood. ${otherwise.en}` }));
    return value;
  }

  private day(column: ColumnKey): LocalDate | null {
    return this.read(column, dayIn, { code: 'NOT_A_DAY', de: 'Erwartet wird ein Tag wie 24.12.2026.', en: 'Expected: a day such as 2026-12-24.' });
  }

  private clock(column: ColumnKey): string | null {
    return this.read(column, clockIn, clockExpected);
  }

  private years(column: ColumnKey): number | null {
    return this.read(column, wholeNumberIn, { code: 'NOT_A_NUMBER', de: 'Erwartet werden ganze Jahre.', en: 'Expected: whole years.' });
  }

  private degrees(column: ColumnKey): number | null {
    return this.read(column, numberIn, { code: 'NOT_A_NUMBER', de: 'Erwartet wird eine Zahl wie 54,0731.', en: 'Expected: a number such as 54.0731.' });
  }

  private named(column: 'lifeAreas' | 'suitedFor'): string[] {
    const { items, unknown } = knownItems(this.text(column), (name) => this.words.code(column, name), (word) => this.meant(column, word));
    this.unknown(column, column === 'suitedFor' ? unknown.filter((word) => !saysEverybody(word)) : unknown, { de: this.words.names(column, 'de'), en: this.words.names(column, 'en') });
    return items;
  }

  private meant(column: 'lifeAreas' | 'suitedFor', word: string): string | null {
    const code = column === 'suitedFor' && saysEverybody(word) ? null : this.words.meaning(column, word);
    if (code !== null) {
      const [de, en] = [this.words.name(column, code, 'de'), this.words.name(column, code, 'en')];
      this.findings.push(warned(column, 'READ_AS', { de: `„${shortened(word)}“ wird als „${de}“ gelesen.`, en: `"${shortened(word)}" is read as "${en}".` }));
    }
    return code;
  }

  private languages(): string[] {
    const { items, unknown } = knownItems(this.text('languages'), languageIn);
    this.unknown('languages', unknown, { de: 'Namen von Sprachen wie Deutsch, Arabisch, Ukrainisch', en: 'names of languages such as German, Arabic, Ukrainian' });
    return items;
  }

  private unknown(column: 'lifeAreas' | 'suitedFor' | 'languages', names: readonly string[], expected: { de: string; en: string }): void {
    if (names.length === 0) return;
    this.unsure.add(column);
    const list = names.slice(0, 5).map(shortened);
    const [de, en] = this.isAgain ? ['Hier bleibt, was im Teilhabenetz steht', 'What Teilhabenetz says here stays'] : ['Das bleibt weg', 'This is left out'];
    this.findings.push(warned(column, 'UNKNOWN_WORD', { de: `Unbekannt: ${list.map((one) => `„${one}“`).join(', ')}. ${de}. Erwartet: ${expected.de}.`, en: `Unknown: ${list.map((one) => `"${one}"`).join(', ')}. ${en}. Expected: ${expected.en}.` }));
  }

  private places(): Record<string, unknown>[] {
    if (!fieldColumns.places.some((column) => this.text(column) !== '')) return [];
    const [postcode, town] = [this.text('postcode'), this.text('town')];
    if (postcode !== '' && /^\d{4,5}\s/.test(town)) {
      this.findings.push(wrong('town', 'TWO_POSTCODES', { de: `Hier steht eine andere Postleitzahl als ${shortened(postcode)}. Welche stimmt?`, en: `This is another postcode than ${shortened(postcode)}. Which one is right?` }));
    }
    // A table program takes a postcode for a number and forgets its zero.
    const isShort = /^\d{4}$/.test(postcode);
    if (isShort) this.findings.push(warned('postcode', 'LEADING_ZERO', { de: `Vier Ziffern: als 0${postcode} gelesen.`, en: `Four digits: read as 0${postcode}.` }));
    return [{
      name: this.text('placeName'), street: this.text('street'), postcode: isShort ? `0${postcode}` : postcode, town, district: this.text('district'),
      latitude: this.degrees('latitude'), longitude: this.degrees('longitude'),
    }];
  }

  private times(): TableTime[] {
    const [weekdays, from, to] = [this.read('weekdays', weekdaysIn, { code: 'NOT_A_WEEKDAY', de: 'Erwartet werden Wochentage wie Mo, Mi.', en: 'Expected: weekdays such as Mon, Wed.' }), this.clock('from'), this.read('to', endIn, clockExpected)];
    const read = this.text('times') === '' ? [] : timesIn(this.text('times'));
    if (!Array.isArray(read)) this.findings.push(notTimes(this.text('times'), read));
    return [...this.inColumns({ weekdays, from, to }), ...Array.isArray(read) ? read : []].map((time) => this.bounded(time));
  }

  /** One time of which days, begin and end have columns of their own. */
  private inColumns({ weekdays, from, to }: { weekdays: number[] | null; from: string | null; to: ReturnType<typeof endIn> }): TableTime[] {
    const day = weekdays === null ? this.day('validFrom') : null;
    if (from === null && to === null && weekdays === null) return [];
    if (from === null || to === null || (weekdays === null && day === null)) {
      const column = from === null ? 'from' : to === null ? 'to' : 'weekdays';
      if (this.text(column) === '') this.findings.push(wrong(column, 'REQUIRED', { de: 'Tage, Beginn und Ende gehören zusammen; hier fehlt etwas.', en: 'Days, begin and end go together; something is missing here.' }));
      return [];
    }
    const end = to.clock === '24:00' ? '00:00' : to.clock;
    const endsNextDay = end <= from;
    if (endsNextDay !== (to.isNextDay || end === '00:00')) {
      this.findings.push(wrong('to', endsNextDay ? 'ENDS_BEFORE_BEGIN' : 'TOO_LONG', endsNextDay ? overMidnight : { de: 'Höchstens 24 Stunden.', en: 'At most 24 hours.' }));
      return [];
    }
    const time = { every: 1, ordinals: [], monthDays: [], from, to: end, endsNextDay, validFrom: day, validTo: day, onPublicHolidays: 'RUNS', inSchoolHolidays: 'RUNS', note: null };
    return [{ ...time, repeats: weekdays === null ? 'ONCE' : 'WEEKLY', weekdays: weekdays ?? [] }];
  }

  /** First and last day in columns of their own hold for all times that say none themselves. */
  private bounded(time: TableTime): TableTime {
    if (time.repeats === 'ONCE') return time;
    return { ...time, validFrom: time.validFrom ?? this.day('validFrom'), validTo: time.validTo ?? this.day('validTo') };
  }

  private cost(): Record<string, unknown> {
    const [cost, text] = [this.text('cost'), this.text('costText')];
    if (cost === '') return { kind: 'TEXT', text: text === '' ? costUnknown.text : text };
    if (saysFree(cost)) return { kind: 'FREE', text };
    const amountCents = centsIn(cost);
    return amountCents === null ? { kind: 'TEXT', text: [cost, text].filter((one) => one !== '').join('; ') } : { kind: 'AMOUNT', amountCents, text };
  }

  private documents(): { name: string; url: string | null }[] {
    return this.text('requiredDocuments').split(/[;\n]/).map((one) => one.trim()).filter((one) => one !== '').map((one) => {
      const linked = /^(.*?)\s*<([^<>]+)>$/.exec(one);
      return { name: linked?.[1] ?? one, url: linked?.[2] ?? null };
    });
  }

  private restriction(): Record<string, unknown> {
    const code = (column: 'openness' | 'restrictionBasis', list: 'openness' | 'bases'): string | null => this.read(column, (text) => this.words.code(list, text),
      { code: 'UNKNOWN_WORD', de: `Erwartet: ${this.words.names(list, 'de')}.`, en: `Expected: ${this.words.names(list, 'en')}.` });
    const openness = code('openness', 'openness') ?? 'OPEN';
    const restriction = { basis: code('restrictionBasis', 'bases'), reason: this.text('restrictionReason'), reviewOn: this.day('restrictionReviewOn'), alternative: this.text('restrictionAlternative') };
    const isSaid = Object.values(restriction).some((value) => value !== null && value !== '');
    return openness === 'OPEN' && !isSaid ? { openness } : { openness, restriction };
  }
}

function notTimes(text: string, { rest, doubt }: NotUnderstood): TableFinding {
  const place = rest !== '' && rest !== text.slice(0, rest.length) ? rest : text;
  const expected = doubt ? timeHints[doubt] : { de: 'Erwartet wird zum Beispiel: Mo, Mi 9:00–12:00; Do 14:00–16:00.', en: 'Expected, for example: Mon, Wed 9:00–12:00; Thu 14:00–16:00.' };
  return wrong('times', 'NOT_TIMES', { de: `„${shortened(place)}“ ist so nicht ${doubt ? 'eindeutig' : 'zu verstehen'}. ${expected.de}`, en: `"${shortened(place)}" ${doubt ? 'is not certain' : 'cannot be understood'}. ${expected.en}` });
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
