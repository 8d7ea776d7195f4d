/** Where something takes place, as fields of the input of offerings. */
export interface ReadLocation {
  isRemote: boolean;
  place: { name: string; street: string; postcode: string; town: string } | null;
  /** An address that stands in the place of a place. */
  link: string | null;
}

const remote = /^(?:online|virtuell|digital|videokonferenz|zoom|microsoft teams|ms teams|teams|webex|jitsi|telefonisch|per telefon)\b/i;
const countries = /^(?:deutschland|germany|de|brd)$/i;
const streetPattern = /\d+\s*[a-zA-Z]?(?:\s*[-–/+]\s*\d+\s*[a-zA-Z]?)?$/;
const plainStreet = /(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|damm|ufer|chaussee|steig|stieg|pfad|graben|wall)\s+\d+\s*[a-zA-Z]?$/i;
const inside = /(?:haus|raum|saal|etage|stock|zimmer|eingang|geb[äa]ude|halle)/i;
const PART_MAX = 160;

/** The place in a line such as `Familienzentrum, Marktstraße 1, 24534 Neumünster`; null where it does not say in which town it is. */
export function locationIn(text: string): ReadLocation | null {
  const link = /https?:\/\/\S+/i.exec(text)?.[0] ?? null;
  const words = text.replaceAll(/https?:\/\/\S+/gi, ' ').trim();
  if (link !== null && /^[\s,;:()-]*$/.test(words)) return { isRemote: true, place: null, link };
  if (remote.test(words)) return { isRemote: true, place: null, link };
  const parts = words.split(/[,;\n]|\s+[-–|]\s+/).map((part) => part.replaceAll(/\s+/g, ' ').trim()).filter((part) => part !== '' && !countries.test(part)).slice(0, 12);
  const place = withPostcode(parts) ?? withStreet(parts);
  return place && { isRemote: false, place, link: null };
}

function withPostcode(parts: readonly string[]): ReadLocation['place'] {
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const found = /^(.*?)\s*\b(?:D-?)?(\d{5})\s+(\p{L}[\p{L}\s.()/-]*)$/u.exec(parts[at] ?? '');
    if (!found) continue;
    const [, before = '', postcode = '', town = ''] = found;
    const others = [...parts.slice(0, at), ...before === '' ? [] : [before]];
    const street = others.findLast((part) => streetPattern.test(part) && /\p{L}/u.test(part)) ?? '';
    return { name: nameOf(others.filter((part) => part !== street)), street: street.slice(0, PART_MAX), postcode, town: town.trim() };
  }
  return null;
}

/** Without a postcode the town is what stands behind a plain street: "Raum 3, Haus B" is neither. */
function withStreet(parts: readonly string[]): ReadLocation['place'] {
  const [street = '', town = ''] = parts.slice(-2);
  if (parts.length < 2 || !plainStreet.test(street) || inside.test(town) || !/^\p{L}[\p{L}\s.()/-]+$/u.test(town)) return null;
  return { name: nameOf(parts.slice(0, -2)), street, postcode: '', town };
}

function nameOf(parts: readonly string[]): string {
  return parts.join(', ').slice(0, PART_MAX);
}

/** Name, e-mail and telephone in one line of text. */
export function contactIn(text: string): { name: string | null; email: string | null; phone: string | null } {
  const email = /[^\s<>,;:()"]+@[^\s<>,;:()"]+\.[a-z]{2,}/i.exec(text)?.[0] ?? null;
  const rest = email === null ? text : text.replace(email, ' ');
  const phone = /(?:\+\d|\b0)[\d\s/().-]{5,22}\d/.exec(rest)?.[0].trim() ?? null;
  const name = (phone === null ? rest : rest.replace(phone, ' ')).replaceAll(/(?:\b(?:tel(?:efon)?|phone|e-?mail|mail|mailto)\b\.?:?|[<>;,|])/gi, ' ').replaceAll(/\s+/g, ' ').trim();
  return { name: name === '' ? null : name.slice(0, 120), email, phone };
}
