import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Doors } from '#platform/database';
import { type BenchQuestion, cardListQuery, PAGE } from './questions.js';

/** What the API asks of the database for a question, and what it answers. */
export interface RecordedAnswer extends BenchQuestion {
  /** The API's for the page, with the cards themselves instead of their revisions: all of the page in one. */
  statement: { name: string; text: string };
  values: unknown[];
  /** The answer, byte for byte. */
  body: string;
  /** Parts of it that do not come from the rows. */
  page: { nextCursor: string | null; didYouMean: string | null; unknownWords: string[]; isWidened: boolean };
}

/**
 * Asks an API in this process, and notes the statement behind each answer, which is the last one that asks for a page: others fetch the words
 * of the network, or see whether the words put right find anything.
 */
export async function recordAnswers(app: NestFastifyApplication, questions: readonly BenchQuestion[]): Promise<RecordedAnswer[]> {
  const doors = app.get(Doors, { strict: false });
  const asPublic = doors.asPublic.bind(doors);
  let last: Pick<RecordedAnswer, 'statement' | 'values'> | null = null;
  doors.asPublic = (statement, values) => {
    if (values.at(-1) === PAGE + 1) last = { statement: withCards(statement), values: [...values] };
    return asPublic(statement, values);
  };
  const answers: RecordedAnswer[] = [];
  for (const question of questions) {
    const { body } = await app.inject({ method: 'POST', url: '/graphql', payload: { query: cardListQuery, variables: question.variables } });
    const { data } = JSON.parse(body) as { data?: { searchOfferings: RecordedAnswer['page'] & { items: unknown[] } } };
    if (!data || !last) throw new Error(`The question ${JSON.stringify(question)} was answered with ${body.slice(0, 500)}`);
    // A page without any offering is followed by another statement and measures nothing.
    if (data.searchOfferings.items.length === 0) continue;
    answers.push({ ...question, ...last as Pick<RecordedAnswer, 'statement' | 'values'>, body, page: data.searchOfferings });
  }
  return answers;
}

/** @throws Error when the statement does not say in the expected place which cards it shows */
function withCards({ name, text }: RecordedAnswer['statement']): RecordedAnswer['statement'] {
  const parts = text.split(' c.revision, (SELECT');
  if (parts.length !== 2) throw new Error(`The statement ${name} names revisions ${parts.length - 1} times:\n${text}`);
  return { name: `${name}-with-cards`, text: parts.join(' c.card, (SELECT') };
}
