import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, type Id, type IdSource, isProblem, type Problem, StaleVersion } from '#kernel';
import { AuditTrail, changesBetween, CLOCK, Doors, IDS } from '#platform/database';
import { accountOf, authorise } from '#identity';
import { parseProfile, type ProfileDraft, type ProfileFields } from './domain/volunteer-profile.js';
import { SignUpsStore } from './store/sign-ups.store.js';

/** One's own profile, in the shape of the contract. */
export type ProfileView = ProfileDraft & { networkId: Id; accountId: Id; version: number };

const blank: ProfileDraft = {
  displayName: '', languages: [], availability: [], town: null, latitude: null, longitude: null, radiusKm: null, ageBand: null, sharesEmail: true, phone: null,
};

/** What volunteers say about themselves; each sees and changes only their own. `actor` is placed in the network. */
@Injectable()
export class VolunteersService {
  constructor(
    private readonly doors: Doors,
    private readonly store: SignUpsStore,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdSource,
  ) {}

  /** The own profile; a blank one (version 1) for people who have said nothing yet. */
  async own(actor: Actor): Promise<ProfileView> {
    const accountId = accountOf(actor);
    authorise(actor, 'volunteer.profile', { accountId });
    const row = await this.doors.readInNetwork(actor, (tx) => this.store.volunteer(tx, accountId));
    return row ?? { ...blank, networkId: actor.networkId ?? '', accountId, version: 1 };
  }

  /** Changes the own profile; null leaves a field as it is. The trail says which fields changed, never to what. */
  async update(actor: Actor, input: ProfileFields & { expectedVersion: number }): Promise<ProfileView | Problem> {
    const accountId = accountOf(actor);
    authorise(actor, 'volunteer.profile', { accountId });
    const { expectedVersion, ...fields } = input;
    return this.doors.inNetwork(actor, async (tx) => {
      await this.store.lockVolunteer(tx, { id: this.ids.next(), networkId: actor.networkId ?? '', accountId, now: this.clock.now() });
      const row = await this.store.volunteer(tx, accountId);
      if (!row) throw new Error('The row of a volunteer is missing although it is locked.');
      const draft = parseProfile(row, fields);
      if (isProblem(draft)) return draft;
      const names = Object.keys(draft) as (keyof ProfileDraft)[];
      const differing = changesBetween(row, draft, names);
      if (row.version !== expectedVersion) return new StaleVersion({ expected: expectedVersion, actual: row.version }, Object.keys(differing));
      const next = await this.store.updateVolunteer(tx, row, draft);
      await this.audit.record(tx, actor, { action: 'volunteer.profile', subjectType: 'volunteer_profile', subjectId: row.id, changes: differing });
      return next;
    });
  }
}
