import { type ColumnKey } from './table-columns.js';
import { fieldColumns, type TableField } from './table-fields.js';

const parts: Readonly<Record<string, ColumnKey>> = {
  'contact.name': 'contactName', 'contact.email': 'contactEmail', 'contact.phone': 'contactPhone', 'cost.text': 'cost', 'cost.amountCents': 'cost', 'ageRange.minimum': 'ageMinimum', 'ageRange.maximum': 'ageMaximum',
  'announcement.text': 'announcement', 'announcement.until': 'announcementUntil', 'restriction.basis': 'restrictionBasis', 'restriction.reason': 'restrictionReason', 'restriction.reviewOn': 'restrictionReviewOn',
  'restriction.alternative': 'restrictionAlternative', 'places.name': 'placeName', 'places.street': 'street', 'places.postcode': 'postcode', 'places.town': 'town', 'places.district': 'district', 'places.latitude': 'latitude',
  'times.weekdays': 'weekdays', 'times.from': 'from', 'times.to': 'to', 'times.validFrom': 'validFrom', 'times.validTo': 'validTo', contact: 'contactPhone', contactEmail: 'confirmationEmail', publish: 'publish', openness: 'openness',
};

/** The column in which a field of the input stands: the one that the list has, among those that say it. */
export function columnAt(path: string, mapped: ReadonlySet<ColumnKey>): ColumnKey | null {
  const name = path.split('.').filter((part) => !/^\d+$/.test(part)).slice(0, 2).join('.');
  const exact = parts[name];
  if (exact !== undefined && (mapped.has(exact) || !name.startsWith('times.'))) return exact;
  const field = name.split('.')[0] ?? '';
  if (!isTableField(field)) return null;
  const columns: readonly ColumnKey[] = fieldColumns[field];
  return columns.find((column) => mapped.has(column)) ?? columns[0] ?? null;
}

function isTableField(name: string): name is TableField {
  return Object.hasOwn(fieldColumns, name);
}
