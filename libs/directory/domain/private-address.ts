import { type InputReader, isolated } from '#kernel';
import { foreignAddresses } from './foreign-address.js';

const months = 'januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember';
const days = '(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend';
// What is counted or measured: a number before one of these is no house number.
const units = `uhr|h|std\\.?|stunden?|min\\.?|minuten?|tage?n?|wochen?|monate?n?|jahre?n?|jährige?n?|mal|x|euro|eur|cent|km|m|kg|prozent|personen?|leute|menschen|
  kinder\\p{L}*|erwachsene\\p{L}*|jugendliche\\p{L}*|frauen|männer|familien|senior\\p{L}*|plätze\\p{L}*|teilnehm\\p{L}*|termine?n?|treffen|gruppen?|kurse?n?|bis|und|oder`.replaceAll(/\s/g, '');
// A house number: "12", "3a", "3 b", "Nr. 7"; no time, no date, no amount, no beginning of a longer number.
const houseNumber = (digits: string): string =>
  `(?:nr\\.?\\s*)?\\d{${digits}}(?!\\d|[.,:/]\\d|-\\p{L}|\\s*[€%×]|\\s*(?:${units})(?!\\p{L})|\\.\\s*(?:${months})(?!\\p{L}))(?:\\s?[a-z])?(?![\\p{L}\\d:])`;
const street = 'stra(?:ß|ss)e|str\\.?|weg|allee|gasse|platz|ring|ufer|damm|chaussee|steig|hof|aue|kamp|markt|wall|pfad|stieg|twiete|redder|promenade';
// These are streets only as the end of a longer word: "Kuhberg", "Rosengarten".
const streetEnd = 'berg|feld|höhe|park|(?<!kinder)garten|brücke|wiesen?|moor|bach|holz|koppel|graben|deich|siedlung|winkel|bogen|zeile|busch|heide|hagen|anger|eck';
const before = `a[mn]|ans|im|ins|zum|zur|beim|vom|(?:an|auf|in|bei|unter|hinter|vor|neben|über|zwischen|gegenüber|zu|von) de[rnm]|(?:auf|hinter|vor|unter|über|neben)['’]?[mns]|
  gegenüber vom|alte[rn]?|neue[rn]?|große[rn]?|kleine[rn]?`.replaceAll(/\n\s*/g, '');
// After "im" or "zur" a numbered thing or a part of the calendar stands as well as a street.
const noStreet = `${months}|${days}|vormittag|mittag|nachmittag|abend|morgen|wochenende|gruppe|raum|kurs|klasse|stufe|niveau|modul|teil|kapitel|schritt|stock|etage|saal|halle|alter|jahr|monat|woche|kw|haus|dach|tisch|bett|essen|frühstück|training|unterricht|spiel|start|beginn|anfang|bus|zug|schnitt`;
const capitalised = `(?!(?:${noStreet})(?!\\p{L}))\\p{L}{2,40}`;
const towns = '\\p{L}{2,40}(?:[ -]\\p{L}+){0,3}';

const addresses = [
  // "Hauptstraße 12", "Goethestr. 5", "An der Aue Nr. 7", "Nachhilfe Kuhberg 11".
  new RegExp(`\\p{L}{0,40}(?:${street})\\s*${houseNumber('1,4')}`, 'iu'),
  new RegExp(`\\p{L}{2,40}(?:${streetEnd})\\s+${houseNumber('1,3')}`, 'iu'),
  // "Am Markt 3", "Unter den Linden 5", "Zum Alten Hafen 12".
  new RegExp(`(?<!\\p{L})(?:${before})\\s+(?:${capitalised}\\s+)?${capitalised}\\s+${houseNumber('1,3')}`, 'iu'),
  // "Straße des 17. Juni 135", "Platz der Republik 1".
  new RegExp(`(?:stra(?:ß|ss)e|str\\.|platz|allee|weg|ring|ufer)\\s+(?:des|der|vo[nmr]|am|zu[mr])\\s+(?:\\d{1,2}\\.\\s*)?\\p{L}{2,40}(?:\\s+\\p{L}{2,40})?\\s+${houseNumber('1,4')}`, 'iu'),
  // A postcode makes an address of any name with a number beside it: "24534 Neumünster, Sande 11", "Sande 11, 24534 Neumünster".
  new RegExp(`(?<!\\d)\\d{5}\\s+${towns}\\s*,?\\s*${capitalised}\\s+${houseNumber('1,3')}`, 'iu'),
  new RegExp(`${capitalised}\\s+${houseNumber('1,3')}\\s*,?\\s*\\d{5}\\s+\\p{L}{2,40}`, 'iu'),
  // A point on the map: "54.071234, 9.981234", "54°04'16"".
  /(?<!\d)\d{1,2}[.,]\d{4,}\s*°?\s*[NS]?\s*[,;/\s]\s*-?\d{1,3}[.,]\d{4,}/iu,
  /\d{1,2}\s*°\s*\d{1,2}(?:[.,]\d+)?\s*['′’]/u,
];

/** In a link the words of an address are joined by signs; only whole names of streets count there: `/ringstr-5`, not `/weg-2`. */
const streetInLink = new RegExp(`(?<!\\p{L})\\p{L}{2,40}(?:${street})\\s+${houseNumber('1,4')}`, 'iu');

/**
 * The same for the address of a web page: `https://maps.example/?q=Ringstr+5`, `/place/54.0712,9.9812`. What a shortened
 * link leads to, it does not say.
 */
export function addressInLink(url: string): string | null {
  const words = decoded(url.replaceAll(/![34]d/g, ' ').replaceAll('+', ' ')).replaceAll(/[_&=?#@:]/g, ' ');
  return addressIn(words) ?? streetInLink.exec(words.normalize('NFKC').replaceAll(/[-/.,]/g, ' '))?.[0].trim() ?? null;
}

/** Percent signs that mean nothing leave a link as it is. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/**
 * What in a text seems to be a street with a number or a point on the map, as it was written; null when nothing does.
 * Informal services must not show an address, and people write it into titles and descriptions; this finds the usual
 * spellings and leaves the rest to whoever clears the service. Names of streets that sound like nothing of the kind
 * are found only beside a postcode: "Gruppe 2" must stay allowed.
 */
export function addressIn(text: string): string | null {
  const plain = text.normalize('NFKC');
  for (const pattern of [...addresses, ...foreignAddresses]) {
    const found = pattern.exec(plain);
    if (found) return found[0].trim();
  }
  return null;
}

/** Says that an informal service shows no address. `found` is the part of the text that looks like one. */
export function privateAddress(reader: InputReader, path: string, found: string): void {
  reader.problem(path, 'PRIVATE_ADDRESS', {
    de: `„${isolated(found)}“ sieht nach einer Adresse aus. Angebote von Personen und Initiativen zeigen keine, denn oft wohnt dort jemand. Bitte nur Ort und Ortsteil ohne Nummer angeben oder „nach Vereinbarung“.`,
    en: `"${isolated(found)}" looks like an address. Services of people and initiatives show none, because somebody often lives there. Please give town and district without a number only, or "by arrangement".`,
  });
}
