/** Age bands a volunteer can be in; nobody's date or year of birth is asked. Under 14 there is no account. */
export const ageBands = ['FROM_14', 'FROM_16', 'FROM_18'] as const;
export type AgeBand = (typeof ageBands)[number];

const youngest: Readonly<Record<AgeBand, number>> = { FROM_14: 14, FROM_16: 16, FROM_18: 18 };

/** Whether a person of this band is old enough; UNKNOWN when a limit is set and the person has told no band. */
export function ageFinding(minAge: number | null, band: AgeBand | null): 'OK' | 'TOO_YOUNG' | 'UNKNOWN' {
  if (minAge === null) return 'OK';
  if (band === null) return 'UNKNOWN';
  return youngest[band] >= minAge ? 'OK' : 'TOO_YOUNG';
}

/** Minors need their guardians' consent for every engagement, which the organisation asks for before it accepts. */
export function isMinor(band: AgeBand | null): boolean {
  return band === 'FROM_14' || band === 'FROM_16';
}
