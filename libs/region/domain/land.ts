/** The sixteen Länder by the letters of ISO 3166-2:DE. */
export const laender = [
  'BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH',
] as const;
export type Land = (typeof laender)[number];

const byAgs: Readonly<Record<string, Land>> = {
  '01': 'SH', '02': 'HH', '03': 'NI', '04': 'HB', '05': 'NW', '06': 'HE', '07': 'RP', '08': 'BW',
  '09': 'BY', '10': 'SL', '11': 'BE', '12': 'BB', '13': 'MV', '14': 'SN', '15': 'ST', '16': 'TH',
};

/**
 * The Land of an official municipality key (Amtlicher Gemeindeschlüssel) of any length, 2 to 8 digits: its first two
 * digits are the Land. Null when there is no such Land.
 */
export function landOfAgs(ags: string): Land | null {
  return /^\d{2,8}$/.test(ags) ? byAgs[ags.slice(0, 2)] ?? null : null;
}
