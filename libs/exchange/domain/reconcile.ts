import { isSameJson } from '#kernel';

/** Values by the names of their fields, as JSON. */
type Values = Readonly<Record<string, unknown>>;

/** The three states of something that comes from elsewhere again and again. */
export interface ThreeStates {
  /** What the source said the last time; a field that is missing was never brought by it. */
  last: Values;
  /** What stands here now. */
  now: Values;
  /** What the source says this time; only these fields are looked at. */
  incoming: Values;
}

/** What becomes of the fields. */
export interface Reconciliation {
  /** To be changed as the source says. */
  taken: string[];
  /** Given or corrected here by people; they stay as they are, and the source says something else. */
  kept: string[];
}

/**
 * A later import never overwrites a correction that was made here. A field follows its source as long as nobody has touched it
 * since; of what the source never brought only what is still empty here is taken, because everything else was given by
 * people. For tables, calendars and other feeds alike.
 */
export function reconciled({ last, now, incoming }: ThreeStates): Reconciliation {
  const taken: string[] = [];
  const kept: string[] = [];
  for (const [name, value] of Object.entries(incoming)) {
    if (isSameJson(value, now[name])) continue;
    const isKnown = Object.hasOwn(last, name);
    if (!isKnown && isEmpty(value)) continue;
    ((isKnown ? isSameJson(now[name], last[name]) : isEmpty(now[name])) ? taken : kept).push(name);
  }
  return { taken, kept };
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.every(isEmpty));
}
