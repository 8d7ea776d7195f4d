import { InputReader, type InvalidInput } from '#kernel';

/** What somebody has to say: about an offering, or that they found none. */
export type FeedbackTopic = 'WRONG_FACTS' | 'NOT_REACHABLE' | 'NO_LONGER_EXISTS' | 'BARRIER' | 'EXCLUDED' | 'OTHER' | 'NOTHING_FOUND';

const WORDS_MAX = 1000;
/** Without words nobody could do anything about these. */
const needsWords: readonly FeedbackTopic[] = ['WRONG_FACTS', 'OTHER'];
/** Whoever was kept out need not tell it to those who did. */
const forTheOffice: readonly FeedbackTopic[] = ['BARRIER', 'EXCLUDED'];

/** The words of feedback, or what is wrong with them; null = none. */
export function parseFeedback(topic: FeedbackTopic, words: string | null | undefined): { words: string | null } | InvalidInput {
  const reader = new InputReader();
  if (topic === 'NOTHING_FOUND') reader.problem('topic', 'NOT_ALLOWED', { de: 'Das ist keine Rückmeldung zu einem Angebot.', en: 'This is no feedback about an offering.' });
  const bounds = { max: WORDS_MAX, multiline: true };
  const read = needsWords.includes(topic) ? reader.text('words', words, bounds) : reader.optionalText('words', words, bounds);
  return reader.result(() => ({ words: read }));
}

/** True when the integration office reads it first, whoever runs the offering. */
export function isForTheOffice(topic: FeedbackTopic): boolean {
  return forTheOffice.includes(topic);
}
