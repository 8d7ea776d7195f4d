import { type BasisPoints, type InputReader, Money } from '#kernel';

/** Posts of one grant, at most so many. */
const POSTS_MAX = 50;
const TITLE_MAX = 120;

/** A post that ends with the money of a grant. Whose it is does not matter here. */
export interface Post {
  readonly title: string;
  /** Share of a full post, 10000 = full time. */
  readonly fullTimeBp: BasisPoints;
}

/** Checked posts in the order entered. */
export function readPosts(reader: InputReader, path: string, posts: readonly Post[] | null | undefined): Post[] {
  const given = posts ?? [];
  if (given.length > POSTS_MAX) {
    reader.problem(path, 'TOO_LONG', { de: `Höchstens ${POSTS_MAX} Stellen.`, en: `At most ${POSTS_MAX} posts.` });
    return [];
  }
  return given.map((post, index) => ({
    title: reader.text(`${path}.${index}.title`, post.title, { max: TITLE_MAX }),
    fullTimeBp: reader.integer(`${path}.${index}.fullTimeBp`, post.fullTimeBp, { min: 1, max: Money.wholeBp }),
  }));
}
