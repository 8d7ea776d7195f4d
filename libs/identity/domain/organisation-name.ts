/** What of an organisation decides whether a new name is public at once. */
interface Named {
  name: string;
  requestedName: string | null;
  verification: string;
}

/** The columns that a wish for a name changes. */
export interface NameColumns {
  name: string;
  requestedName: string | null;
}

/**
 * What becomes of the name in a change. The office verified the organisation under its present name, so a verified one
 * keeps that name in public until the office has seen the new one; `isOffice` = the office itself changes it. A wish for
 * the present name takes an earlier wish back; `wanted` null = nothing was said about the name.
 */
export function nameColumns(row: Named, wanted: string | null, isOffice: boolean): NameColumns {
  const { name, requestedName } = row;
  if (wanted === null) return { name, requestedName };
  const waits = row.verification === 'VERIFIED' && !isOffice && wanted !== name;
  return waits ? { name, requestedName: wanted } : { name: wanted, requestedName: null };
}
