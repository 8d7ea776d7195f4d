import { type Id } from '#kernel';
import { childId, taxonomyId, termId } from './hsds-ids.js';
import { canonicalText, isObject, type Json, type JsonObject, objectsIn, said, textIn } from './json.js';
import { type SheetValue, type Vocabulary } from './sheet.js';

/** Kinds of attributes of ours, as they stand in `link_type`. `native` holds, as JSON, what HSDS has no field for. */
export const linkTypes = {
  lifeArea: 'life_area', targetGroup: 'target_group', term: 'term', openness: 'openness', translation: 'translation', partner: 'partner_organization', native: 'teilhabenetz',
} as const;

/** Who an attribute belongs to. */
interface Carrier { id: Id; entity: string }

/** An attribute with a value and, for texts, what they are about. */
export function attribute(carrier: Carrier, linkType: string, { value, label }: { value: string; label?: string }): JsonObject {
  return said({ id: childId(carrier.id, linkType, label ?? value), link_id: carrier.id, link_type: linkType, link_entity: carrier.entity, value, label });
}

/** An attribute that names a value of a taxonomy. */
export function termAttribute(carrier: Carrier, linkType: string, { term, position }: { term: JsonObject; position: number }): JsonObject {
  return { ...attribute(carrier, linkType, { value: String(term['code']) }), label: String(position), taxonomy_term_id: term['id'] ?? null, taxonomy_term: term };
}

/** What HSDS has no field for, as JSON under a name. */
export function nativeAttribute(carrier: Carrier, name: string, value: Json): JsonObject {
  return attribute(carrier, linkTypes.native, { value: canonicalText(value), label: name });
}

/** The attributes of an entity of one kind. */
export function attributesOf(entity: JsonObject, linkType: string): JsonObject[] {
  return objectsIn(entity['attributes']).filter((one) => one['link_type'] === linkType);
}

/** What stands in a native attribute; null when there is none, or none that can be read. */
export function nativeIn(entity: JsonObject, name: string): JsonObject | null {
  const text = textIn(attributesOf(entity, linkTypes.native).find((one) => one['label'] === name)?.['value']);
  if (text === null) return null;
  try {
    const value = JSON.parse(text) as Json;
    return isObject(value) ? value : null;
  } catch {
    // Somebody else has shortened it; what HSDS itself says remains.
    return null;
  }
}

const names: Readonly<Record<string, string>> = { life_area: 'Lebensbereich', target_group: 'Zielgruppe', term: 'Begriff' };

/** The taxonomies of ours. */
export function ownTaxonomies(): JsonObject[] {
  return Object.entries(names).map(([code, name]) => ({ id: taxonomyId(code), name, description: `Teilhabenetz: ${name}` }));
}

/** A value of a taxonomy of ours. */
export function taxonomyTerm(taxonomy: string, { code, name, description }: Pick<SheetValue, 'code' | 'name' | 'description'>, parentId?: Id): JsonObject {
  return said({ id: termId(taxonomy, code), code, name, description: description === '' ? name : description, parent_id: parentId, taxonomy: names[taxonomy], taxonomy_id: taxonomyId(taxonomy), language: 'de' });
}

/** All values of the taxonomies of ours. */
export function ownTaxonomyTerms({ lifeAreas, targetGroups, terms }: Pick<Vocabulary, 'lifeAreas' | 'targetGroups' | 'terms'>): JsonObject[] {
  return [
    ...lifeAreas.map((area) => taxonomyTerm(linkTypes.lifeArea, area)), ...targetGroups.map((group) => taxonomyTerm(linkTypes.targetGroup, group)),
    ...terms.map((term) => taxonomyTerm(linkTypes.term, term, term.lifeArea === null ? undefined : termId(linkTypes.lifeArea, term.lifeArea))),
  ];
}
