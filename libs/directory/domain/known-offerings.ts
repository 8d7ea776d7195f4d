import { folded, type Id, type LocalDate } from '#kernel';
import { DuplicateIndex } from './duplicate-index.js';
import { areOwnDoubles, type Comparable } from './duplicates.js';
import { type Calendar } from './schedule.js';

/** An offering that others are compared with: one that is stored (`id`), or one that a list would begin (`row`). */
export interface KnownOffering {
  id: Id | null;
  /** Its number in the list; null = it stands in none. */
  row: number | null;
  title: string;
  organisationId: Id | null;
}

/** Of one title and organisation so many are compared; more are found by the first of them. */
const SAME_TITLE_MAX = 50;

/** What there is already, and what the same list said before, to be compared with many. */
export class KnownOfferings {
  private readonly index: DuplicateIndex<KnownOffering>;
  private readonly byTitle = new Map<string, { one: Comparable; known: KnownOffering }[]>();

  constructor(private readonly at: { today: LocalDate; calendar: Calendar }) {
    this.index = new DuplicateIndex(at);
  }

  /** Adds one to be found from now on. */
  add(one: Comparable, known: KnownOffering): void {
    this.index.add(one, known);
    if (known.organisationId === null) return;
    const key = keyOf(known.organisationId, one);
    const same = this.byTitle.get(key) ?? [];
    same.push({ one, known });
    this.byTitle.set(key, same);
  }

  /**
   * Those that are probably the same. What is to be public is compared with everything; what stays a draft with the titles of
   * its organisation alone, because nobody else sees it before it is published, and then it is compared again.
   */
  like(one: Comparable, { id, organisationId, isPublic }: { id: Id | null; organisationId: Id | null; isPublic: boolean }): KnownOffering[] {
    const same = organisationId === null ? [] : (this.byTitle.get(keyOf(organisationId, one)) ?? []).slice(0, SAME_TITLE_MAX);
    const own = same.filter((other) => areOwnDoubles(one, other.one, this.at)).map(({ known }) => known);
    const alike = isPublic ? this.index.like(one, (known) => known.id !== null && known.id === id).map(({ tag }) => tag) : [];
    const found = [...own, ...alike].filter((known) => known.id === null || known.id !== id);
    return [...new Map(found.map((known) => [known.id ?? `row ${known.row ?? 0}`, known])).values()];
  }
}

function keyOf(organisationId: Id, { title }: Comparable): string {
  return `${organisationId}|${folded(title)}`;
}
