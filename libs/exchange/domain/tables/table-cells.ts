import { type Language, languageNameIn } from '#kernel';
import { type Cells, type ColumnKey } from './table-columns.js';
import { ELSEWHERE, fieldColumns, type TableField, tableFields } from './table-fields.js';
import { germanDay, timesText } from './table-time-text.js';
import { type TableTime } from './table-times.js';
import { flagText, freeText, type TableWords } from './table-words.js';

interface SaidPlace { placeId: string | null; name?: string | null; street?: string | null; postcode?: string | null; town?: string; district?: string | null; latitude?: number | null; longitude?: number | null }

/** What of an offering a table can show; the offerings of the directory have this shape. */
export interface TableContent {
  title: string; alternateName: string | null; description: string; lifeAreas: readonly string[]; suitedFor: readonly string[]; languages: readonly string[];
  places: readonly SaidPlace[]; isRemote: boolean; isPlaceByArrangement: boolean; servedAreas: readonly string[];
  times: readonly TableTime[]; isTimeByArrangement: boolean; cost: { kind: string; amountCents: number | null; text: string | null };
  contact: { name: string | null; email: string | null; phone: string | null }; website: string | null; ageRange: { minimum: number | null; maximum: number | null };
  whatToBring: string | null; requiredDocuments: readonly { name: string; url: string | null }[]; howToRegister: string | null; waitTime: string | null; interpretation: string | null; accreditations: string | null;
  announcement: { text: string; until: string | null; isPaused: boolean } | null; openness: string;
  restriction: { basis: string | null; reason: string | null; reviewOn: string | null; alternative: string | null } | null;
}

/** The cells that say what the content says; German unless another language is wanted. They are read back as the same content. */
export function cellsOf(content: TableContent, words: TableWords, language: Language = 'de'): Cells {
  const { contact, ageRange, announcement, restriction } = content;
  const flag = (is: boolean): string => (is ? flagText(true, language) : '');
  return {
    title: content.title, alternateName: content.alternateName ?? '', description: content.description,
    lifeAreas: content.lifeAreas.map((code) => words.name('lifeAreas', code, language)).join('; '), suitedFor: content.suitedFor.map((code) => words.name('suitedFor', code, language)).join('; '),
    languages: content.languages.map((code) => languageNameIn(code, language === 'en' ? 'en' : 'de')).join(', '),
    ...placeCells(content.places), isRemote: flag(content.isRemote), isPlaceByArrangement: flag(content.isPlaceByArrangement), servedAreas: content.servedAreas.join(', '),
    times: timesText(content.times) ?? ELSEWHERE, weekdays: '', from: '', to: '', validFrom: '', validTo: '', isTimeByArrangement: flag(content.isTimeByArrangement),
    ...costCells(content.cost, language), contactName: contact.name ?? '', contactEmail: contact.email ?? '', contactPhone: contact.phone ?? '', website: content.website ?? '',
    ageMinimum: ageRange.minimum === null ? '' : String(ageRange.minimum), ageMaximum: ageRange.maximum === null ? '' : String(ageRange.maximum),
    whatToBring: content.whatToBring ?? '', requiredDocuments: documentsCell(content.requiredDocuments), howToRegister: content.howToRegister ?? '', waitTime: content.waitTime ?? '',
    interpretation: content.interpretation ?? '', accreditations: content.accreditations ?? '',
    announcement: announcement?.text ?? '', announcementUntil: germanDay(announcement?.until ?? ''), announcementPaused: flag(announcement?.isPaused ?? false),
    openness: content.openness === 'OPEN' ? '' : words.name('openness', content.openness, language), restrictionBasis: restriction?.basis ? words.name('bases', restriction.basis, language) : '',
    restrictionReason: restriction?.reason ?? '', restrictionReviewOn: germanDay(restriction?.reviewOn ?? ''), restrictionAlternative: restriction?.alternative ?? '',
  };
}

function placeCells(places: readonly SaidPlace[]): Cells {
  const [place] = places;
  const nowhere = { placeName: '', street: '', postcode: '', town: '', district: '', latitude: '', longitude: '' };
  if (!place) return nowhere;
  if (places.length > 1 || place.placeId !== null) return { ...nowhere, placeName: ELSEWHERE };
  const { name, street, postcode, town, district, latitude, longitude } = place;
  return { placeName: name ?? '', street: street ?? '', postcode: postcode ?? '', town: town ?? '', district: district ?? '', latitude: degreesCell(latitude), longitude: degreesCell(longitude) };
}

function degreesCell(degrees: number | null | undefined): string {
  return degrees === null || degrees === undefined ? '' : String(degrees).replace('.', ',');
}

function costCells({ kind, amountCents, text }: TableContent['cost'], language: Language): Cells {
  if (kind === 'AMOUNT' && amountCents !== null) return { cost: `${Math.floor(amountCents / 100)},${String(amountCents % 100).padStart(2, '0')} €`, costText: text ?? '' };
  return kind === 'FREE' ? { cost: freeText(language), costText: text ?? '' } : { cost: '', costText: text ?? '' };
}

function documentsCell(documents: TableContent['requiredDocuments']): string {
  const isSayable = documents.every(({ name }) => !/[;\n<>]/.test(name));
  return isSayable ? documents.map(({ name, url }) => (url === null ? name : `${name} <${url}>`)).join('; ') : ELSEWHERE;
}

/** What is compared when the same row comes again: every field by itself, contacts and ages even each cell. */
export type Unit = TableField | ColumnKey;

interface ComparedUnit { unit: Unit; field: TableField; columns: readonly ColumnKey[] }

const single: ReadonlySet<TableField> = new Set(['contact', 'ageRange']);

/** The units, with their field and their columns. */
export const units: readonly ComparedUnit[] = tableFields.flatMap((field): ComparedUnit[] => {
  const columns: readonly ColumnKey[] = fieldColumns[field];
  return single.has(field) ? columns.map((column) => ({ unit: column, field, columns: [column] })) : [{ unit: field, field, columns }];
});

/** What the units say, to be kept and compared; only those of which one of these columns is part. */
export function unitsOf(cells: Cells, mapped: ReadonlySet<ColumnKey>): Record<string, string> {
  return Object.fromEntries(units.filter(({ columns }) => columns.some((column) => mapped.has(column))).map(({ unit, columns }) => {
    const parts = columns.map((column) => cells[column] ?? '');
    return [unit, parts.every((part) => part === '') ? '' : parts.length === 1 ? parts[0] ?? '' : JSON.stringify(parts)];
  }));
}
