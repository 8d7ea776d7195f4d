import { Inject, Injectable } from '@nestjs/common';
import { AppError, noSuchNetwork, pageSize, Problem } from '#kernel';
import { organisationExchange } from '#identity';
import { Doors } from '#platform/database';
import { advanced, type ChangeCursor, isAhead, readCursor, writtenCursor } from './domain/change-cursor.js';
import { wantedLanguage } from './domain/wanted-language.js';
import { OfferingSearch } from './offering-search.js';
import { type ChangeRow, changesStatement, type FeedRow, markParameters } from './store/public-changes.js';

/** For so long removals are remembered; libs/platform/retention deletes them a day later. */
const REMEMBERED_MS = 90 * 86_400_000;

/** What is asked for. */
interface FeedInput {
  since?: string | null;
  first?: number | null;
  language?: string | null;
}

interface ChangePage {
  __typename: 'ChangePage';
  changes: object[];
  cursor: string;
  hasMore: boolean;
}

/** The public catalogue of a network as a sequence of changes, for systems that keep a copy. docs/decisions/changes.md says why nothing is lost. */
@Injectable()
export class PublicChanges {
  constructor(
    private readonly doors: Doors,
    private readonly search: OfferingSearch,
    @Inject(organisationExchange.PublicOrganisations) private readonly organisations: InstanceType<typeof organisationExchange.PublicOrganisations>,
  ) {}

  /** Problems: StartAnew. @throws AppError NOT_FOUND for an unknown network, BAD_USER_INPUT for what is no cursor of it. */
  async page(slug: string, input: FeedInput): Promise<ChangePage | Problem> {
    const first = pageSize(input.first);
    const since = input.since === null || input.since === undefined ? null : cursorOrRefused(readCursor(input.since));
    const rows = await this.doors.asPublic<FeedRow>(changesStatement, [slug, ...markParameters(since?.marks ?? []), since?.completeAtMs ?? null, first + 1]);
    const [feed] = rows;
    if (!feed) throw noSuchNetwork(slug);
    if (since && since.networkId !== feed.networkId) throw noCursor();
    const reason = since && reasonToStartAnew(since, feed);
    if (reason) return startAnew(reason);
    const found = rows.filter(isChange);
    const page = found.slice(0, first);
    const hasMore = found.length > first;
    return { __typename: 'ChangePage', changes: await this.shown(feed, page, input.language), cursor: cursorAfter({ feed, since, page, hasMore }), hasMore };
  }

  private async shown(feed: FeedRow, page: readonly ChangeRow[], language: string | null | undefined): Promise<object[]> {
    const cards = this.search.shownCards(page.flatMap(({ card }) => card ?? []), { calendar: feed.calendar, language: wantedLanguage(language) });
    const organisations = await this.organisations.views(feed.networkId, page.flatMap((row) => (row.kind === 'ORGANISATION' && !row.isGone ? [row.subjectId] : [])));
    const [offeringById, organisationById] = [new Map(cards.map((one) => [one.id, one])), new Map(organisations.map((one) => [one.id, one]))];
    return page.map(({ subjectId: id, kind, changedAt: at }) => {
      const offering = kind === 'OFFERING' ? offeringById.get(id) : undefined;
      const organisation = kind === 'ORGANISATION' ? organisationById.get(id) : undefined;
      if (offering) return { __typename: 'OfferingChanged', id, at, offering };
      if (organisation) return { __typename: 'OrganisationChanged', id, at, organisation };
      // Gone, or by now: the change that says so comes as well.
      return { __typename: 'Removed', id, at, kind };
    });
  }
}

function isChange(row: FeedRow): row is FeedRow & ChangeRow {
  return row.subjectId !== null;
}

/** Who has read everything knows all counters as they are now; who has not, as far as the page went. */
function cursorAfter({ feed, since, page, hasMore }: { feed: FeedRow; since: ChangeCursor | null; page: readonly ChangeRow[]; hasMore: boolean }): string {
  const { networkId, history } = feed;
  const marks = hasMore ? advanced(since?.marks ?? [], page, hasMore) : feed.counters.map(([counter, count]) => ({ counter, count, within: null }));
  return writtenCursor({ networkId, history, completeAtMs: hasMore ? since?.completeAtMs ?? feed.nowMs : feed.nowMs, marks });
}

function reasonToStartAnew(since: ChangeCursor, feed: FeedRow): 'TOO_OLD' | 'OTHER_HISTORY' | null {
  if (since.history !== feed.history || isAhead(since.marks, feed.counters.map(([counter, count]) => ({ counter, count })))) return 'OTHER_HISTORY';
  return since.completeAtMs < feed.nowMs - REMEMBERED_MS ? 'TOO_OLD' : null;
}

function startAnew(reason: 'TOO_OLD' | 'OTHER_HISTORY'): Problem {
  return new Problem('StartAnew', 'START_ANEW', {
    de: 'Von dieser Stelle an lässt sich nicht weiterlesen. Bitte ohne „since“ neu beginnen und löschen, was dabei nicht kommt.',
    en: 'It is not possible to go on from here. Begin anew without “since”, and delete what does not come.',
  }, { reason });
}

function cursorOrRefused(cursor: ChangeCursor | null): ChangeCursor {
  if (cursor === null) throw noCursor();
  return cursor;
}

function noCursor(): AppError {
  return new AppError('BAD_USER_INPUT', {
    de: 'Die Angabe „since“ ist kein cursor der Änderungen dieses Netzwerks. Bitte beginnen Sie ohne sie von vorn.',
    en: '“since” is not a cursor of the changes of this network. Please begin again without it.',
  }, { argument: 'since' });
}
