import { Injectable } from '@nestjs/common';
import { type Id, noSuchNetwork } from '#kernel';
import { type SearchPlan, searchPlan, Vocabulary, type WordReading } from '#lexicon';
import { Doors } from '#platform/database';
import { vocabularyStatement } from './store/public-offerings.js';

/** The state of a network's public cards. */
export interface CardEdition {
  /** Another one after every change. */
  name: string;
  networkId: Id;
  /** How many public cards there are. */
  size: number;
}

/** Reads an edition as the statements give it: network, number of cards, sum of their revisions. */
export function editionOf(name: string): CardEdition {
  const [networkId = '', size = ''] = name.split(':');
  return { name, networkId, size: Number(size) };
}

interface KnownWords {
  edition: CardEdition;
  vocabulary: Vocabulary;
  /** How searches were read with it: the next page, and the next one who asks the same, need not have it read again. */
  plans: Map<string, SearchPlan>;
}

/** The words of a search, and how they were read for an earlier page. */
interface AskedWords {
  words: string;
  before?: readonly WordReading[] | undefined;
}

/** Searches of up to 200 characters with some dozen lexemes each; the one that was read first goes first. */
const PLANS_MAX = 200;

/** Some hundred kilobytes each; the least recently used goes first. */
const NETWORKS_MAX = 32;

/** Reads searches with the words of the network that is searched, which are kept as long as its public cards stay the same. */
@Injectable()
export class SearchVocabulary {
  private readonly known = new Map<string, KnownWords>();

  constructor(private readonly doors: Doors) {}

  /**
   * Reads the words and asks with them. Asks once more when the cards have changed since their words were taken, so that
   * an answer always rests on what is there. `ask` returns the edition it saw. @throws AppError NOT_FOUND for an unknown network.
   */
  async reading<Answer extends { edition: CardEdition }>(
    slug: string, { words, before = [] }: AskedWords, ask: (plan: SearchPlan) => Promise<Answer>,
  ): Promise<{ plan: SearchPlan; answer: Answer }> {
    const known = this.known.get(slug) ?? await this.take(slug);
    const plan = planOf({ words, before }, known);
    const answer = await ask(plan);
    if (answer.edition.name === known.edition.name) {
      this.keep(slug, known);
      return { plan, answer };
    }
    const fresh = planOf({ words, before }, await this.take(slug));
    return { plan: fresh, answer: await ask(fresh) };
  }

  private async take(slug: string): Promise<KnownWords> {
    const rows = await this.doors.asPublic<{ edition: string; lexeme: string | null; count: number }>(vocabularyStatement, [slug]);
    const [first] = rows;
    if (!first) throw noSuchNetwork(slug);
    const edition = editionOf(first.edition);
    const known = { edition, vocabulary: new Vocabulary(new Map(rows.flatMap(({ lexeme, count }) => lexeme === null ? [] : [[lexeme, count]])), edition.size), plans: new Map() };
    this.keep(slug, known);
    return known;
  }

  /** As the most recently used one. */
  private keep(slug: string, known: KnownWords): void {
    this.known.delete(slug);
    this.known.set(slug, known);
    const [oldest] = this.known.keys();
    if (this.known.size > NETWORKS_MAX && oldest !== undefined) this.known.delete(oldest);
  }
}

function planOf({ words, before = [] }: AskedWords, { vocabulary, plans }: KnownWords): SearchPlan {
  const name = JSON.stringify([words, before]);
  const known = plans.get(name);
  if (known) return known;
  const plan = searchPlan(words, vocabulary, before);
  plans.set(name, plan);
  // As long as the cards stay the same, the next page is read as this one is.
  plans.set(JSON.stringify([words, plan.readings]), plan);
  while (plans.size > PLANS_MAX) plans.delete(plans.keys().next().value ?? '');
  return plan;
}
