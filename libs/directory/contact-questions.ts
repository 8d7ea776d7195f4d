import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, berlinInstant, berlinMoment, type Clock, type Id, LocalDate, systemActor, WorkingDays } from '#kernel';
import { ConfirmationsService } from '#identity';
import { AuditTrail, CLOCK, type Tx } from '#platform/database';
import { landOfNetwork, legalWorkingDaysOf } from '#region';
import { ASKING_DAYS } from './domain/freshness.js';
import { contactQuestionMail } from './mails/contact-question.mail.js';
import { OfferingAssurance } from './offering-assurance.service.js';
import { hasUnclearedChanges } from './offering-cards.js';
import { OfferingPlaces } from './offering-places.js';
import { offeringFacts } from './offering-facts.js';
import { OfferingHooks, type OfferingRows } from './offering-hooks.js';
import { NetworkTermsStore } from './store/network-terms.store.js';
import { type OfferingEntity } from './store/offering.entity.js';
import { OfferingsStore } from './store/offerings.store.js';

const KIND = 'assurance';
/** Mails go out on working days from then on. */
const MORNING = '07:00';

const words = {
  title: { de: 'Stimmt das noch?', en: 'Is this still right?' },
  ask: { de: 'Das ist über ein Angebot von „{place}“ veröffentlicht:', en: 'This is published about an offering of "{place}":' },
  right: { de: 'Ja, alles stimmt noch', en: 'Yes, everything is still right' },
  wrong: { de: 'Nein, etwas ist anders', en: 'No, something is different' },
  confirmed: { de: 'Auf der Seite steht jetzt, dass heute geprüft wurde.', en: 'The page now says that it was checked today.' },
  corrected: { de: 'Was Sie geschrieben haben, lesen die, die das Angebot ändern können.', en: 'What you have written is read by those who can change the offering.' },
} as const;

/**
 * Before the due day the public contact of an offering is asked whether everything is still right, once for each due day,
 * and answers by a link without an account. A question ends with its reason: when somebody else has looked, when the
 * offering is not public as it is any more, or when its contact is another one.
 */
@Injectable()
export class ContactQuestions implements OnModuleInit {
  constructor(
    private readonly hooks: OfferingHooks,
    private readonly store: OfferingsStore,
    private readonly terms: NetworkTermsStore,
    private readonly confirmations: ConfirmationsService,
    private readonly assurance: OfferingAssurance,
    private readonly places: OfferingPlaces,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.hooks.onOfferingChanged(async (tx, _actor, change) => this.follow(tx, change));
    this.confirmations.register(KIND, {
      own: { words, action: 'offering.assure' },
      facts: async (tx, id) => {
        const stored = await this.store.load(tx, id);
        return stored ? offeringFacts(await this.places.full(tx, stored.content), await this.terms.byKeys(tx, stored.content.terms)) : [];
      },
      unconfirmed: async (tx, id) => {
        const row = await this.store.findForUpdate(tx, id);
        return row?.state === 'PUBLISHED' && row.organisationId !== null ? { organisationId: row.organisationId, title: row.title } : null;
      },
      confirm: async (tx, actor, id) => {
        // A question about something that is not public was withdrawn in the transaction that hid it.
        if (await this.assurance.assureIn(tx, actor, id, 'CONTACT') !== null) throw new Error(`The offering ${id} was confirmed and is not public.`);
      },
    });
  }

  /** Asks the next contacts of the network whose day has come; answers how many. */
  async askDue(tx: Tx, networkId: Id, limit: number): Promise<number> {
    const now = berlinMoment(this.clock.now());
    const rows = await this.store.toAskAbout(tx, { dueBy: LocalDate.addDays(now.on, ASKING_DAYS), limit });
    if (rows.length === 0) return 0;
    const morning = berlinInstant(WorkingDays.onOrAfter(legalWorkingDaysOf({ land: await landOfNetwork(tx, networkId) }), now.on), MORNING);
    const dueAt = morning.toISOString() > now.at ? morning : this.clock.now();
    for (const row of rows) await this.ask(tx, systemActor(networkId), row, dueAt);
    return rows.length;
  }

  private async ask(tx: Tx, actor: Actor, row: OfferingEntity & { organisationName: string }, dueAt: Date): Promise<void> {
    const { id: subjectId, title, organisationName: organisation, organisationId, contactEmail: toAddress, assuranceDueOn } = row;
    if (organisationId === null || toAddress === null || assuranceDueOn === null) throw new Error(`Nobody can be asked about the offering ${subjectId}.`);
    const question = { title, organisation, dueOn: LocalDate.parseOrThrow(assuranceDueOn) };
    await this.confirmations.withdraw(tx, { subjectType: KIND, subjectId });
    await this.confirmations.ask(tx, actor, { subjectType: KIND, subjectId, organisationId, toAddress, title, dueAt, mail: (link) => contactQuestionMail(question, link) });
    await this.store.noteAsked(tx, subjectId, assuranceDueOn);
    await this.audit.record(tx, actor, { action: 'confirmation.ask', subjectType: 'offering', subjectId, changes: { askedFor: assuranceDueOn } });
  }

  private async follow(tx: Tx, { before, after }: OfferingRows): Promise<void> {
    if (before?.state !== 'PUBLISHED') return;
    const isOtherContact = before.contactEmail !== after.contactEmail;
    const isSettled = after.state !== 'PUBLISHED' || before.assuredOn !== after.assuredOn || hasUnclearedChanges({ row: after });
    if (isOtherContact || isSettled) await this.confirmations.withdraw(tx, { subjectType: KIND, subjectId: after.id });
    // The new contact is asked as well, and whoever it is once the changes are cleared.
    if (isOtherContact || hasUnclearedChanges({ row: after })) await this.store.noteAsked(tx, after.id, null);
  }
}
