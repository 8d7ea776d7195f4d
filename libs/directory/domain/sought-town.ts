import { folded } from '#kernel';

const postcodeIn = /(?<![\p{L}\p{N}])(?:D-? ?)?(\d{5})(?![\p{L}\p{N}])/iu;

/**
 * What names a town in the list of the network: `26789 leer`, `26789` or `leer` (the postcode, the folded name, or both, in this
 * order however it was written); empty for what names none. A postcode of its own goes before one that is written with the town.
 */
export function soughtTown(town: string | null, postcode: string | null = null): string {
  const code = postcode ?? (town && postcodeIn.exec(town)?.[1]) ?? '';
  return `${code} ${folded((town ?? '').replace(postcodeIn, ' '))}`.trim();
}
