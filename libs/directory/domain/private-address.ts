// A street name followed by a number: "Hauptstraße 12", "Am Alten Ring 3a", "Goethestr. 5", "An der Aue Nr. 7".
const addressPattern = /\p{L}*(?:stra(?:ß|ss)e|str\.?|weg|allee|gasse|platz|ring|ufer|damm|chaussee|steig|hof|aue|kamp)\s*(?:nr\.?\s*)?\d{1,4}\s?[a-z]?(?![\p{L}\d:])/iu;

/**
 * True when a text seems to hold a street with a number. Informal services must not show an address, and people write
 * it into titles and descriptions; this finds the usual spellings and leaves the rest to whoever clears the service.
 */
export function seemsToHoldAddress(text: string): boolean {
  return addressPattern.test(text);
}
