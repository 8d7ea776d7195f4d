/*
 * Where values come from is known field by field; of a contact part by part, and of translations for each field and language. A
 * part has a name such as `title`, `contact.phone` or `translations.en.title`.
 */
type Values = Readonly<Record<string, unknown>>;
interface Translation { field: string; language: string; text: string }
/** What of an offering is looked at; the offerings of the directory have this shape. */
export type PartedContent = object & { readonly contact: { readonly name: string | null; readonly email: string | null; readonly phone: string | null }; readonly translations: readonly { readonly field: string; readonly language: string }[] };

const contactParts = ['name', 'email', 'phone'] as const;

/** The parts that fields of the input speak about. */
export function partNames(fields: Values): string[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    if (name === 'contact') return contactParts.map((part) => `contact.${part}`);
    return name === 'translations' ? (value as Translation[]).map(({ language, field }) => `translations.${language}.${field}`) : [name];
  });
}

/** What the content says in these parts; null where it says nothing. */
export function partsOf(content: PartedContent, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, partOf(content, name)]));
}

function partOf(content: PartedContent, name: string): unknown {
  const [field = '', second = '', third = ''] = name.split('.');
  if (field === 'contact') return content.contact[second as (typeof contactParts)[number]] ?? null;
  if (field === 'translations') return textOf(content.translations.find((one) => one.language === second && one.field === third));
  return (content as Values)[field] ?? null;
}

function textOf(translation: object | undefined): unknown {
  return translation && 'text' in translation ? translation.text : null;
}

const empty: Values = { lifeAreas: [], places: [], times: [], suitedFor: [], languages: [], isRemote: false, isTimeByArrangement: false, isPlaceByArrangement: false, announcement: { text: '' }, furtherContacts: [] };

/** Fields that say nothing, for parts that a source said once. */
export function emptied(parts: readonly string[]): Record<string, unknown> {
  const fields = [...new Set(parts.map((name) => name.split('.')[0] ?? ''))].filter((name) => name !== 'title' && name !== 'translations');
  return Object.fromEntries(fields.map((name) => [name, name === 'contact' ? { name: '', email: '', phone: '' } : empty[name] ?? '']));
}

/** The fields to be sent so that these parts are taken and all others stay. */
export function withParts(given: Values, { taken, now }: { taken: readonly string[]; now: Values }): Record<string, unknown> {
  const fields = [...new Set(taken.map((name) => name.split('.')[0] ?? ''))];
  return Object.fromEntries(fields.map((name) => {
    if (name === 'contact') return [name, Object.fromEntries(contactParts.map((part) => [part, taken.includes(`contact.${part}`) ? (given['contact'] as Values)[part] ?? '' : now[`contact.${part}`] ?? '']))];
    if (name !== 'translations') return [name, given[name]];
    return [name, (given['translations'] as Translation[]).filter(({ language, field }) => taken.includes(`translations.${language}.${field}`))];
  }));
}
