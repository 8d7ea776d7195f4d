import { Injectable } from '@nestjs/common';
import { type Id, isolated, type Text } from '#kernel';
import { type Tx } from '#platform/database';
import { type DoneLook } from '#reminders';
import { changesWait, OfferingAssurance } from './offering-assurance.service.js';
import { hasUnclearedChanges } from './offering-cards.js';
import { offeringFacts } from './offering-facts.js';
import { OfferingPlaces } from './offering-places.js';
import { NetworkTermsStore } from './store/network-terms.store.js';
import { OfferingsStore } from './store/offerings.store.js';

const effect: Text = {
  de: 'Mit „Ja, erledigt“ sagen Sie, dass das alles noch stimmt. Auf der öffentlichen Seite steht dann: heute geprüft.',
  en: 'With "Yes, it is done" you say that all of this is still right. The public page then says: checked today.',
};

/** What people see before they say by a link that an offering was looked at, and what the office reads when nobody has. */
@Injectable()
export class FreshnessLooks {
  constructor(
    private readonly store: OfferingsStore,
    private readonly places: OfferingPlaces,
    private readonly terms: NetworkTermsStore,
    private readonly assurance: OfferingAssurance,
  ) {}

  /** Everything that is published, and what keeps it from being called right; null for what is not public. */
  async look(tx: Tx, offeringId: Id): Promise<DoneLook | null> {
    const stored = await this.store.load(tx, offeringId);
    if (stored?.row.state !== 'PUBLISHED') return null;
    const refusal = await this.assurance.contradiction(tx, offeringId);
    const hindrance = hasUnclearedChanges(stored) ? changesWait : refusal?.text ?? null;
    // What waits is not what is published: nothing of it is shown as if it were.
    const facts = hasUnclearedChanges(stored) ? [] : offeringFacts(await this.places.full(tx, stored.content), await this.terms.byKeys(tx, stored.content.terms));
    return { facts, effect, hindrance };
  }

  /** Whose it is and how to reach them: the office asks, it does not change what belongs to others. */
  async officeDetails(tx: Tx, offeringId: Id): Promise<readonly Text[]> {
    const row = await this.store.find(tx, offeringId);
    const owners: { name: string }[] = row?.organisationId ? await tx.query('SELECT name FROM organisation WHERE id = $1', [row.organisationId]) : [];
    const contact = [row?.contactPhone, row?.contactEmail].filter((one) => typeof one === 'string').join(', ');
    const [owner] = owners;
    return [
      owner ? { de: `Das Angebot gehört zu: ${isolated(owner.name)}.`, en: `The offering belongs to: ${isolated(owner.name)}.` }
        : { de: 'Das Angebot gehört einer Privatperson.', en: 'The offering belongs to a person.' },
      ...(contact === '' ? [] : [{ de: `Öffentlicher Kontakt: ${isolated(contact)}.`, en: `Public contact: ${isolated(contact)}.` }]),
      {
        de: 'Bitte fragen Sie dort nach, ob noch alles stimmt. Ändern kann den Text nur, wem das Angebot gehört.',
        en: 'Please ask there whether everything is still right. Only those whose offering it is can change the text.',
      },
      {
        de: 'Hat man Ihnen gesagt, dass alles stimmt? Dann genügt „Erledigt“. Auf der Seite steht dann, dass heute geprüft wurde.',
        en: 'Were you told that everything is right? Then "done" is enough. The page then says that it was checked today.',
      },
    ];
  }
}
