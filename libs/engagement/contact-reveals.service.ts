import { Injectable } from '@nestjs/common';
import { type Actor, type Id, inLanguage, isId, keyOfCursor, type Language, organisationRoleNames, pageOf, pageSize } from '#kernel';
import { accountOf, authorise } from '#identity';
import { Doors } from '#platform/database';
import { type ContactReveal, ContactRevealsStore } from './store/contact-reveals.store.js';

/** The same in the shape of the contract. */
export type ContactRevealView = Omit<ContactReveal, 'personRole'>;

/** Who has opened one's contact details, and when: the volunteer's side of the trail that `revealContact` leaves. */
@Injectable()
export class ContactRevealsService {
  constructor(private readonly doors: Doors, private readonly store: ContactRevealsStore) {}

  /** Those of the own sign-ups in this network, newest first; nobody reads another person's. `actor` is placed in the network. */
  async mine(actor: Actor, input: { first?: number | null; after?: string | null }): Promise<{ items: ContactRevealView[]; nextCursor: string | null }> {
    const accountId: Id = accountOf(actor);
    authorise(actor, 'signUp.readOwn', { accountId });
    const first = pageSize(input.first);
    const before = keyOfCursor(input.after, [isId])?.[0] ?? null;
    return this.doors.readInNetwork(actor, async (tx) => {
      const rows = await this.store.page(tx, { accountId, first: first + 1, before });
      return pageOf(rows, { first, keyOf: (row) => [row.id], show: (row) => shown(row, actor.language) });
    });
  }
}

/** A colleague who gave no name is still somebody to ask for: the role and the organisation. */
function shown({ personRole, ...row }: ContactReveal, language: Language): ContactRevealView {
  if (row.personName !== '') return row;
  const role = personRole === null ? [] : [inLanguage(organisationRoleNames[personRole], language)];
  return { ...row, personName: [...role, row.organisationName].join(', ') };
}
