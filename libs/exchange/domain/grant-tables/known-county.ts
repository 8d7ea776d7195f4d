import { folded, LocalDate } from '#kernel';
import { comparableName } from './grant-words.js';

/** What a network knows already, as far as whoever hands a list in may know it. */
export interface KnownCounty {
  organisations: readonly { id: string; name: string }[];
  offerings: readonly { id: string; organisationId: string; title: string }[];
  programmes: readonly { id: string; title: string; funderName: string }[];
  grants: readonly KnownGrant[];
}

/** A grant that is there; without figures where the reader may not see them. */
export interface KnownGrant {
  id: string;
  organisationId: string;
  programmeId: string;
  reference: string | null;
  /** Null = the reader may not know more than that this notice has been entered. */
  figures: { from: LocalDate; to: LocalDate; amountCents: number } | null;
}

/** Something with a name that was looked for. */
export interface Found<One> {
  one: One;
  /** Its name is longer or shorter than what was looked for. */
  isGuess: boolean;
}

/** The one that is called so: exactly, without legal forms, or the only one of which one name holds the other. */
export function foundByName<One>(named: readonly One[], nameOf: (one: One) => string, text: string): Found<One> | null {
  const wanted = comparableName(text);
  if (wanted === '') return null;
  const exact = named.filter((one) => folded(nameOf(one)) === folded(text));
  const same = exact.length > 0 ? exact : named.filter((one) => comparableName(nameOf(one)) === wanted);
  if (same.length > 0) return same.length === 1 && same[0] ? { one: same[0], isGuess: false } : null;
  // A word of three letters is in many names.
  if (wanted.length < 4) return null;
  const holding = named.filter((one) => { const name = ` ${comparableName(nameOf(one))} `; return name.includes(` ${wanted} `) || ` ${wanted} `.includes(name); });
  return holding.length === 1 && holding[0] ? { one: holding[0], isGuess: true } : null;
}
