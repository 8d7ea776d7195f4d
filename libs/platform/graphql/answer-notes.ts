import { type FastifyRequest } from 'fastify';

/** What is known of an answer by the time it leaves. */
export interface AnswerNotes {
  /** It has data and no error. */
  isWhole: boolean;
  /** Working it out did something besides, such as counting: the next one who asks must not be given the same answer instead. */
  hasEffect: boolean;
}

const byRequest = new WeakMap<FastifyRequest, AnswerNotes>();

/** Those of a request; the same object each time. */
export function notesOf(request: FastifyRequest): AnswerNotes {
  const known = byRequest.get(request) ?? { isWhole: false, hasEffect: false };
  byRequest.set(request, known);
  return known;
}
