import { InputReader, type InvalidInput } from '#kernel';

/** What somebody has to say about an offering. */
export type FeedbackTopic = 'WRONG_FACTS' | 'NOT_REACHABLE' | 'NO_LONGER_EXISTS' | 'BARRIER' | 'EXCLUDED' | 'OTHER';

const WORDS_MAX = 1000;
/** Without words nobody could do anything about these. */
const needsWords: readonly FeedbackTopic[] = ['WRONG_FACTS', 'OTHER'];
/** Whoever was kept out need not tell it to those who did. */
const forTheOffice: readonly FeedbackTopic[] = ['BARRIER', 'EXCLUDED'];

/** The words of feedback, or what is wrong with them; null = none. */
export function parseFeedback(topic: FeedbackTopic, words: string | null | undefined): { words: string | null } | InvalidInput {
  const reader = new InputReader();
  const bounds = { max: WORDS_MAX, multiline: true };
  const read = needsWords.includes(topic) ? reader.text('words', words, bounds) : reader.optionalText('words', words, bounds);
  return reader.result(() => ({ words: read }));
}

/** True when the integration office reads it first, whoever runs the offering. */
export function isForTheOffice(topic: FeedbackTopic): boolean {
  return forTheOffice.includes(topic);
}
