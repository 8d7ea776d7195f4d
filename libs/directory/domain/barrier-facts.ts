import { type InputReader, type Text } from '#kernel';

/** What people with disabilities, and whoever pushes a pram, ask about a place. A list of codes, so that it can be translated and filtered. */
export type BarrierFactCode =
  | 'STEP_FREE' | 'WIDE_DOORS' | 'WHEELCHAIR_TOILET' | 'LIFT' | 'DISABLED_PARKING' | 'HEARING_LOOP' | 'SIGN_LANGUAGE' | 'TACTILE_GUIDANCE'
  | 'ASSISTANCE_DOGS' | 'QUIET_ROOM' | 'CLEAR_SIGNS' | 'BABY_CHANGING' | 'NEAR_PUBLIC_TRANSPORT';

/** Whether it is so. There is no "unknown": what nobody has looked at is not in the list, and never shown as NO. */
export type BarrierState = 'YES' | 'PARTLY' | 'NO';

/** One thing that is known about the barriers of a place. */
export interface BarrierFact {
  code: BarrierFactCode;
  state: BarrierState;
  /** For example `ring at the side entrance`; null = nothing more is said. */
  note: string | null;
}

/** The same as it arrives. */
export interface BarrierFactFields {
  readonly code: BarrierFactCode;
  readonly state: BarrierState;
  readonly note?: string | null;
}

type Words = Required<Pick<Text, 'de' | 'en'>>;

/** What people read, in the order in which a list shows them. */
export const barrierFactNames: Readonly<Record<BarrierFactCode, Words>> = {
  STEP_FREE: { de: 'Zugang ohne Stufen', en: 'access without steps' },
  WIDE_DOORS: { de: 'breite Türen (mindestens 90 cm)', en: 'wide doors (at least 90 cm)' },
  WHEELCHAIR_TOILET: { de: 'Toilette für Menschen im Rollstuhl', en: 'toilet for wheelchair users' },
  LIFT: { de: 'Aufzug', en: 'lift' },
  DISABLED_PARKING: { de: 'Parkplatz für Menschen mit Behinderung', en: 'parking for disabled people' },
  HEARING_LOOP: { de: 'Anlage für Hörgeräte (Induktionsschleife)', en: 'hearing loop' },
  SIGN_LANGUAGE: { de: 'Gebärdensprache', en: 'sign language' },
  TACTILE_GUIDANCE: { de: 'Leitlinien oder Schilder zum Ertasten', en: 'tactile lines or signs' },
  ASSISTANCE_DOGS: { de: 'Assistenzhunde dürfen mit hinein', en: 'assistance dogs may come in' },
  QUIET_ROOM: { de: 'ruhiger Raum', en: 'quiet room' },
  CLEAR_SIGNS: { de: 'gut verständliche Schilder', en: 'signs that are easy to understand' },
  BABY_CHANGING: { de: 'Wickeltisch', en: 'baby changing table' },
  NEAR_PUBLIC_TRANSPORT: { de: 'kurzer Weg von Bus oder Bahn', en: 'short way from bus or train' },
};

/** How a state is said. */
export const barrierStateNames: Readonly<Record<BarrierState, Words>> = {
  YES: { de: 'ja', en: 'yes' }, PARTLY: { de: 'teilweise', en: 'partly' }, NO: { de: 'nein', en: 'no' },
};

const codes = Object.keys(barrierFactNames) as BarrierFactCode[];
const NOTE_MAX = 200;

/** Reads what is known about barriers; each code once, in the order of the list. Problems are named below `path`. */
export function readBarrierFacts(reader: InputReader, facts: readonly BarrierFactFields[], path: string): BarrierFact[] {
  if (new Set(facts.map(({ code }) => code)).size < facts.length) {
    reader.problem(path, 'NOT_ALLOWED', { de: 'Jedes Merkmal nur einmal angeben.', en: 'Give each fact once only.' });
    return [];
  }
  const read = facts.map(({ code, state, note }, at) => ({ code, state, note: reader.optionalText(`${path}.${at}.note`, note, { max: NOTE_MAX }) }));
  return read.sort((a, b) => codes.indexOf(a.code) - codes.indexOf(b.code));
}
