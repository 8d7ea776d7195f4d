import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, type Id, type IdSource, isProblem, LocalDate, type Problem, StaleVersion } from '#kernel';
import { authorise, notFound } from '#identity';
import { CLOCK, Doors, IDS, type Tx } from '#platform/database';
import { type ContributionFields, isRunning, parseContribution, parseNewEnd } from './domain/contribution.js';
import { ContributionChanges } from './contribution-changes.js';
import { type ContributionNews } from './mails/cooperation.mail.js';
import { type Found, PartnershipActs, type Seen, wrongState } from './partnership-acts.js';
import { type ContributionView } from './partnership-views.js';
import { SharedOfferings } from './shared-offerings.js';
import { type ContributionEntity } from './store/contribution.entity.js';
import { ContributionsStore } from './store/contributions.store.js';

type Decision = (row: ContributionEntity) => Partial<ContributionEntity> | Problem;
/** What the other side hears of a change. */
type News = Exclude<ContributionNews, 'contributed' | 'contribution-named'>;

/** What organisations bring into a shared offering, and until when (T8). */
@Injectable()
export class ContributionsService {
  constructor(
    private readonly doors: Doors,
    private readonly shared: SharedOfferings,
    private readonly acts: PartnershipActs,
    private readonly store: ContributionsStore,
    private readonly changes: ContributionChanges,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdSource,
  ) {}

  /**
   * Of the own organisation it counts at once; what the lead names for a partner waits for that partner's word.
   * Money is promised and confirmed by those alone who may see its amount.
   */
  async add(actor: Actor, input: ContributionFields & { partnershipId: Id }): Promise<ContributionView | Problem> {
    const draft = parseContribution(input, this.shared.today());
    if (isProblem(draft)) return draft;
    return this.doors.inNetwork(actor, async (tx) => {
      const found = await this.acts.enter(tx, actor, { id: input.partnershipId, action: 'contribution.write', side: await this.sideOf(tx, actor, input.partnershipId) });
      const { row: partnership, offering } = found;
      authoriseAmount(actor, draft);
      if (partnership.status !== 'ACTIVE' || offering.row.state === 'CLOSED') return wrongState();
      const isOwn = actor.organisationId === partnership.organisationId;
      const row: ContributionEntity = {
        id: this.ids.next(), networkId: partnership.networkId, offeringId: partnership.offeringId, partnershipId: partnership.id, ...draft,
        status: isOwn ? 'CONFIRMED' : 'PLANNED', confirmedAt: isOwn ? this.clock.now() : null, createdAt: this.clock.now(), version: 1,
      };
      await this.store.insert(tx, row);
      return this.changes.finish(tx, actor, found, { before: null, after: row, kind: isOwn ? 'contributed' : 'contribution-named' });
    });
  }

  /** The contributing organisation's word to what the lead has named. Repeating it is the same answer. */
  async confirm(actor: Actor, seen: Seen): Promise<ContributionView | Problem> {
    return this.change(actor, { ...seen, kind: 'contribution-confirmed' }, (row) => {
      authoriseAmount(actor, row);
      if (row.status === 'PLANNED') return { status: 'CONFIRMED', confirmedAt: this.clock.now() };
      return row.status === 'CONFIRMED' ? {} : wrongState();
    });
  }

  /** Another last day; null = until further notice. */
  async changeEnd(actor: Actor, input: Seen & { endsOn: string | null }): Promise<ContributionView | Problem> {
    return this.change(actor, { ...input, kind: input.endsOn === null ? 'contribution-open-ended' : 'contribution-until' }, (row) => {
      if (!isRunning(row.status)) return wrongState();
      const parsed = parseNewEnd(input.endsOn, row, this.shared.today());
      return isProblem(parsed) ? parsed : { endsOn: parsed.endsOn };
    });
  }

  /** It is over today; one that has not begun never does. */
  async end(actor: Actor, seen: Seen): Promise<ContributionView | Problem> {
    return this.change(actor, { ...seen, kind: 'contribution-ended' }, (row) => {
      if (row.status === 'ENDED') return {};
      if (!isRunning(row.status)) return wrongState();
      const today = this.shared.today();
      const endsOn = row.startsOn > today ? row.endsOn : row.endsOn === null ? today : LocalDate.min(LocalDate.parseOrThrow(row.endsOn), today);
      return { status: 'ENDED', endsOn };
    });
  }

  private async change(actor: Actor, seen: Seen & { kind: News }, decide: Decision): Promise<ContributionView | Problem> {
    return this.doors.inNetwork(actor, async (tx) => {
      const known = await this.store.find(tx, seen.id);
      if (!known) throw notFound();
      const found: Found = await this.acts.enter(tx, actor, { id: known.partnershipId, action: 'contribution.write', side: 'TARGET' });
      // Read again under the lock of the offering, which every change of a contribution holds.
      const before = await this.store.find(tx, seen.id);
      if (!before) throw notFound();
      const columns = decide(before);
      if (isProblem(columns)) return columns;
      if (Object.keys(columns).length === 0) return this.changes.view(found, before);
      if (before.version !== seen.expectedVersion) return new StaleVersion({ expected: seen.expectedVersion, actual: before.version }, Object.keys(columns));
      const after = await this.store.update(tx, before, columns);
      return this.changes.finish(tx, actor, found, { before, after, kind: seen.kind });
    });
  }

  private async sideOf(tx: Tx, actor: Actor, partnershipId: Id): Promise<'LEAD' | 'TARGET'> {
    const owner = await this.store.leadOf(tx, partnershipId);
    // An editor of the lead writes for others only; for the own place in the offering the organisation is the target.
    if (owner && owner.leadId === actor.organisationId && owner.organisationId !== actor.organisationId) {
      authorise(actor, 'contribution.write', { organisationId: owner.leadId });
      return 'LEAD';
    }
    return 'TARGET';
  }
}

/** @throws AppError FORBIDDEN for money, when the actor may not see amounts of the organisation acted for. */
function authoriseAmount(actor: Actor, { kind }: Pick<ContributionEntity, 'kind'>): void {
  if (kind === 'MONEY') authorise(actor, 'contribution.readAmount', { organisationId: actor.organisationId });
}
