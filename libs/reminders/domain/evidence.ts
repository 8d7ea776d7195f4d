import { InputReader, type InvalidInput, isProblem } from '#kernel';

/** Characters a person may write about how something was done. */
export const EVIDENCE_MAX = 1000;

/** What was said about how it was done; null when nothing. Returns InvalidInput for a text that is too long. */
export function parseEvidence(given: string | null | undefined): string | null | InvalidInput {
  const reader = new InputReader();
  const evidence = reader.optionalText('evidence', given, { max: EVIDENCE_MAX, multiline: true });
  const parsed = reader.result(() => ({ evidence }));
  return isProblem(parsed) ? parsed : parsed.evidence;
}
