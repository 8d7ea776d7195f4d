import { say } from '#platform/startup';
import { type TestApi } from '../../support/api.js';
import { withApi } from '../world.js';
import { type CorpusOffering, foundCounty, publishCorpus, type Question, read } from './corpus.js';
import { ndcg } from './gain.js';

interface Result {
  part: string;
  question: Question;
  ours: string[];
  plain: string[];
}

/** A county with its questions, in parts; only those that may be looked at are listed by `--misses`, and those apart count in no sum. */
interface Corpus {
  /** Below the folder of this bench. */
  folder: string;
  slug: string;
  parts: readonly { name: string; isOpen: boolean; isApart?: true }[];
}

/** Everyday plain German, the same questions to both counties, in two halves by lot. */
const everyday = [{ name: 'plain-learning', isOpen: true, isApart: true }, { name: 'plain-aside', isOpen: false, isApart: true }] as const;
const corpora: readonly Corpus[] = [
  { folder: '.', slug: 'musterau', parts: [{ name: 'tuning', isOpen: true }, { name: 'blind', isOpen: false }, ...everyday] },
  { folder: 'fresh', slug: 'frischau', parts: [{ name: 'learning', isOpen: true }, { name: 'second', isOpen: true }, { name: 'check', isOpen: false }, ...everyday] },
];
const GOAL = { all: 0.85, language: 0.75, zeroShare: 0.02 } as const;
const NOW = '2027-03-01T09:00:00Z';
// Any German word of the question, as PostgreSQL's own German search understands it.
const PLAIN = `SELECT o.id FROM offering o JOIN organisation g ON g.network_id = o.network_id AND g.id = o.organisation_id,
    LATERAL (SELECT setweight(to_tsvector('german', o.title), 'A') || setweight(to_tsvector('german', g.name), 'B') || setweight(to_tsvector('german', o.description), 'C') AS words) AS w,
    LATERAL (SELECT replace(plainto_tsquery('german', $1)::text, '&', '|')::tsquery AS query) AS q
  WHERE o.network_id = $2 AND w.words @@ q.query ORDER BY ts_rank(w.words, q.query) DESC, o.id LIMIT 10`;

/**
 * `npm run bench -- search-quality`: how good the first ten answers are, asked through the endpoint, beside PostgreSQL's
 * plain German text search over the same offerings. Prints every part of the questions of both counties, and every language.
 * `--misses` lists the worst answers of the parts that may be looked at.
 */
export async function searchQuality(options: readonly string[]): Promise<void> {
  await withApi(async (api) => {
    for (const corpus of corpora) {
      const offerings = read<CorpusOffering[]>(`${corpus.folder}/offerings.json`);
      const networkId = await api.network(corpus.slug);
      const keys = await publishCorpus(await foundCounty(api.app, networkId), offerings);
      const results: Result[] = [];
      for (const { name } of corpus.parts) {
        for (const question of read<Question[]>(`${corpus.folder}/questions-${name}.json`)) {
          const plain = await api.admin.query<{ id: string }>(PLAIN, [question.question, networkId]);
          results.push({ part: name, question, ours: (await ask(api, corpus.slug, question)).map((id) => keys.get(id) ?? ''), plain: plain.rows.map((row) => keys.get(row.id) ?? '') });
        }
      }
      print(corpus, results, offerings.length);
      const open = corpus.parts.filter((part) => part.isOpen).map((part) => part.name);
      if (options.includes('--misses')) printMisses(results.filter((result) => open.includes(result.part)));
    }
  }, { now: NOW });
}

async function ask(api: TestApi, network: string, { question }: Question): Promise<string[]> {
  const { searchOfferings } = await api.ok('query($network: String!, $filter: OfferingFilter) { searchOfferings(network: $network, first: 10, filter: $filter) { items { id } } }', { network, filter: { words: question } });
  return searchOfferings.items.map((item: { id: string }) => item.id);
}

function print({ folder, parts }: Corpus, results: readonly Result[], offerings: number): void {
  say(`${folder === '.' ? '' : `${folder}: `}${results.length} questions to ${offerings} offerings; nDCG@10 (1 = best possible), share without any answer; plain = tsvector of PostgreSQL, configuration german`);
  say('                            questions   ours  without   plain  without');
  const languages = [...new Set(results.map((result) => result.question.language))];
  for (const { name } of parts) {
    const own = results.filter((result) => result.part === name);
    line(`${name} part`, own, GOAL.all);
    for (const language of languages) line(`  ${language}`, own.filter((result) => result.question.language === language), GOAL.language);
    line('  misspelt', own.filter((result) => result.question.isMisspelt), null);
  }
  const together = results.filter((result) => !parts.some((part) => part.isApart && part.name === result.part));
  line('all', together, GOAL.all);
  for (const language of languages) line(`  ${language}`, together.filter((result) => result.question.language === language), GOAL.language);
}

function line(name: string, results: readonly Result[], goal: number | null): void {
  if (results.length === 0) return;
  const mean = (of: (result: Result) => number): number => results.reduce((sum, result) => sum + of(result), 0) / results.length;
  const ours = mean((result) => ndcg(result.ours, result.question.grades));
  const without = mean((result) => (result.ours.length === 0 ? 1 : 0));
  const plain = mean((result) => ndcg(result.plain, result.question.grades));
  const isEnough = ours >= (goal ?? 0) && (goal === GOAL.language || without <= GOAL.zeroShare);
  const verdict = goal === null ? '' : isEnough ? `  reaches ${goal}` : `  MISSES the goal ${goal}, or has more than ${percent(GOAL.zeroShare).trim()} without answer`;
  say(`${name.padEnd(28)}${String(results.length).padStart(9)}  ${ours.toFixed(3)}  ${percent(without)}   ${plain.toFixed(3)}  ${percent(mean((result) => (result.plain.length === 0 ? 1 : 0)))}${verdict}`);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`.padStart(7);
}

function printMisses(results: readonly Result[]): void {
  const worst = results.map((result) => ({ ...result, gain: ndcg(result.ours, result.question.grades) })).filter((result) => result.gain < GOAL.all).sort((a, b) => a.gain - b.gain);
  for (const { question, ours, gain } of worst) {
    say(`${gain.toFixed(2)} ${question.language} ${question.question}`);
    say(`     found:  ${ours.map((key) => `${key}${question.grades[key] ? `(${question.grades[key]})` : ''}`).join(' ')}`);
    say(`     wanted: ${Object.entries(question.grades).map(([key, grade]) => `${key}(${grade})`).join(' ')}`);
  }
}
