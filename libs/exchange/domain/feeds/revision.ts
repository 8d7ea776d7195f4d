/** How often a source has changed something, and when last, as UTC text; null = it does not say. */
export interface Revision {
  sequence: number | null;
  modifiedAt: string | null;
}

/** True for an answer that was under way for long, or an old export. Of versions that cannot be compared none is older. */
export function isOlder({ sequence, modifiedAt }: Revision, than: Revision): boolean {
  if (sequence !== null && than.sequence !== null && sequence !== than.sequence) return sequence < than.sequence;
  return modifiedAt !== null && than.modifiedAt !== null && modifiedAt < than.modifiedAt;
}
