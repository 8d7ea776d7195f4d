import { folded } from '#kernel';
import { Speller } from './spelling.js';
import { languagesOf, type WordLanguage } from './stems.js';

/** The words of all public offerings of a network, with the number of offerings in which each occurs. */
export class Vocabulary {
  /** Knows titles and names as they are written, and all stems. */
  readonly speller: Speller;
  private readonly stems = new Map<WordLanguage | undefined, string[]>();
  private readonly written = new Map<string, string>();

  constructor(private readonly counts: ReadonlyMap<string, number>, readonly size: number) {
    for (const lexeme of counts.keys()) {
      if (lexeme.startsWith('=')) this.written.set(folded(lexeme), lexeme.slice(1));
      else if (!lexeme.startsWith('#')) this.addStem(lexeme);
    }
    this.speller = new Speller([...this.written.keys(), ...[...this.stems.values()].flat()]);
  }

  private addStem(stem: string): void {
    const [script] = languagesOf(stem);
    const stems = this.stems.get(script) ?? [];
    stems.push(stem);
    this.stems.set(script, stems);
  }

  has(lexeme: string): boolean {
    return this.counts.has(lexeme);
  }

  /** In how many offerings it occurs. */
  count(lexeme: string): number {
    return this.counts.get(lexeme) ?? 0;
  }

  /** What a word is worth that occurs in so many offerings: the rarer, the more (inverse document frequency as in BM25), always above 0. */
  worth(count: number): number {
    return Math.log(1 + (this.size - Math.min(count, this.size) + 0.5) / (Math.min(count, this.size) + 0.5));
  }

  /** Stems of the script of a word. */
  stemsLike(word: string): readonly string[] {
    return this.stems.get(languagesOf(word)[0]) ?? [];
  }

  /** All folded words of titles and names. */
  writtenWords(): Iterable<string> {
    return this.written.keys();
  }

  /** How a folded word of a title or name is written; null for other words. */
  spellingOf(word: string): string | null {
    return this.written.get(word) ?? null;
  }
}
