import { Inject, Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { type LinkState } from '#contract';
import { type Actor, type Clock, type Id, inLanguage, isCursorText, isId, keyOfCursor, type LocalDate, pageOf, pageSize } from '#kernel';
import { authorise } from '#identity';
import { CLOCK, Doors } from '#platform/database';
import { type RequestContext } from '#platform/graphql';
import { type LinkFindingState } from './domain/link-state.js';
import { adviceFor, reasonInWords } from './link-words.js';
import { type LinkFindingRow, LinksStore } from './store/links.store.js';

/** A finding in the shape of the contract. */
export interface LinkFindingView {
  path: string;
  url: string;
  state: LinkState;
  since: LocalDate;
  checkedAt: Date;
  reason: string;
  advice: string;
  newUrl: string | null;
}

type SubjectType = LinkFindingRow['subjectType'];

const states: Readonly<Record<LinkState, LinkFindingState>> = { DEAD: 'DEAD', CERTIFICATE: 'CERTIFICATE', MOVED: 'MOVED', BLOCKED: 'BLOCKED', NOT_CHECKED: 'NOT_VISITED' };
const usualStates: readonly LinkState[] = ['DEAD', 'CERTIFICATE'];

/** What visits found, for those who can do something about it. */
@Injectable()
export class LinkFindings {
  constructor(private readonly doors: Doors, private readonly store: LinksStore, @Inject(CLOCK) private readonly clock: Clock) {}

  /** Of one offering or organisation; those of a page of them with one statement. Who may know is decided before. */
  async of({ loaders, actor }: RequestContext, subjectType: SubjectType, id: Id): Promise<LinkFindingView[]> {
    const name = `directory.linkFindings ${subjectType}`;
    const known = loaders.get(name);
    const loader = known instanceof DataLoader ? known as DataLoader<Id, LinkFindingView[]> : this.loader(actor, subjectType);
    loaders.set(name, loader);
    return loader.load(id);
  }

  /** Those of one organisation, or of the whole network for the office. @throws AppError FORBIDDEN, BAD_USER_INPUT */
  async page(
    actor: Actor, input: { organisationId?: Id | null; states?: readonly LinkState[] | null; first?: number | null; after?: string | null },
  ): Promise<{ items: object[]; nextCursor: string | null }> {
    const organisationId = input.organisationId ?? actor.organisationId;
    authorise(actor, 'link.read', { organisationId });
    const first = pageSize(input.first);
    const key = keyOfCursor(input.after, [isId, isCursorText]);
    const rows = await this.doors.readInNetwork(actor, (tx) => this.store.page(tx, {
      organisationId, states: (input.states ?? usualStates).map((one) => states[one]), now: this.clock.now(),
      after: key && { subjectId: key[0], path: key[1] }, limit: first + 1,
    }));
    return pageOf(rows, { first, keyOf: (row) => [row.subjectId, row.path], show: (row) => ({ ...ownerOf(row), finding: shown(row, actor) }) });
  }

  private loader(actor: Actor, subjectType: SubjectType): DataLoader<Id, LinkFindingView[]> {
    return new DataLoader<Id, LinkFindingView[]>(async (ids) => {
      const rows = await this.doors.readInNetwork(actor, (tx) => this.store.findingsOf(tx, { subjectType, ids, now: this.clock.now() }));
      return ids.map((id) => rows.filter((row) => row.subjectId === id).map((row) => shown(row, actor)));
    });
  }
}

function ownerOf({ subjectType, subjectId, title, organisationId }: LinkFindingRow): object {
  return { subjectType, subjectId, title, organisationId };
}

function shown({ path, url, state, since, checkedAt, reason, newUrl }: LinkFindingRow, { language }: Actor): LinkFindingView {
  return {
    path, url, since, checkedAt, newUrl, state: state === 'NOT_VISITED' ? 'NOT_CHECKED' : state,
    reason: `${inLanguage(reasonInWords(reason), language)}.`, advice: inLanguage(adviceFor(state), language),
  };
}
