import { Inject, Injectable } from '@nestjs/common';
import { type Clock, type Id, InputReader, isProblem, systemActor } from '#kernel';
import { AuditTrail, CLOCK, Doors, type Tx } from '#platform/database';
import { type MachineTranslator, TranslationRefused } from '#platform/translation';
import { originalOf, translatable } from './domain/translatable.js';
import { printOf, type Translation } from './domain/translation.js';
import { isSame, textsToMake } from './domain/translation-states.js';
import { OfferingCards } from './offering-cards.js';
import { MachineTranslationsStore } from './store/machine-translations.store.js';
import { OfferingsStore, type StoredOffering } from './store/offerings.store.js';

const FAILURES_MAX = 5;
const FIRST_PAUSE_MS = 600_000;

/** A public offering of a network. */
interface Subject {
  networkId: Id;
  offeringId: Id;
}

/** What was made, and whether a text was refused. */
interface Made {
  texts: Translation[];
  isComplete: boolean;
}

/**
 * Has one offering after the other translated where people have written nothing. No transaction is open while the machine
 * works; what was changed meanwhile is looked at again. A refused text is tried five times, hours apart in the end.
 */
@Injectable()
export class MachineTranslation {
  constructor(
    private readonly doors: Doors,
    private readonly offerings: OfferingsStore,
    private readonly store: MachineTranslationsStore,
    private readonly cards: OfferingCards,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Offerings of this network that are to be looked at, in the order of their ids. */
  async due(networkId: Id, page: { after: Id | null; limit: number }): Promise<Id[]> {
    return this.doors.readInNetwork(systemActor(networkId), (tx) => this.store.due(tx, { ...page, now: this.clock.now() }));
  }

  /** @throws TranslationUnavailable when the machine is away; nothing is remembered then. */
  async fill(subject: Subject, translator: MachineTranslator, signal: AbortSignal): Promise<void> {
    const { networkId, offeringId } = subject;
    const found = await this.doors.readInNetwork(systemActor(networkId), async (tx) => {
      const stored = await this.offerings.load(tx, offeringId);
      return stored && { stored, known: (await this.store.of(tx, [offeringId])).get(offeringId) };
    });
    if (!found) return;
    const known = found.known?.texts ?? [];
    const made = await this.translate(found.stored, { known, translator, signal });
    const failuresBefore = found.known?.version === found.stored.row.version ? found.known.failures : 0;
    const failures = made.isComplete ? 0 : failuresBefore + 1;
    await this.doors.inNetwork(systemActor(networkId), (tx) => this.keep(tx, { subject, version: found.stored.row.version, known, made: made.texts, failures }));
  }

  /** Forgets what was translated in a network that does not want it any more; returns how many offerings that were. */
  async forget(networkId: Id, limit: number): Promise<number> {
    const actor = systemActor(networkId);
    return this.doors.inNetwork(actor, async (tx) => {
      const ids = await this.store.forget(tx, limit);
      for (const id of ids) {
        await this.cards.refreshCard(tx, id);
        await this.audit.record(tx, actor, { action: 'offering.translate', subjectType: 'offering', subjectId: id, changes: { machine: 'forgotten' } });
      }
      return ids.length;
    });
  }

  private async translate(
    { content }: StoredOffering, { known, translator, signal }: { known: readonly Translation[]; translator: MachineTranslator; signal: AbortSignal },
  ): Promise<Made> {
    const texts: Translation[] = [];
    let isComplete = true;
    for (const { language, field } of textsToMake(content, known)) {
      const original = originalOf(content, field);
      try {
        const answer = await translator.translate({ text: original, from: content.originalLanguage, into: language }, signal);
        texts.push({ language, field, text: acceptable(answer, field), madeFrom: printOf(original) });
      } catch (error) {
        if (!(error instanceof TranslationRefused)) throw error;
        isComplete = false;
      }
    }
    return { texts, isComplete };
  }

  private async keep(
    tx: Tx, { subject: { networkId, offeringId }, version, known, made, failures }: { subject: Subject; version: number; known: readonly Translation[]; made: readonly Translation[]; failures: number },
  ): Promise<void> {
    const row = await this.offerings.findForUpdate(tx, offeringId);
    if (row?.version !== version || row.state !== 'PUBLISHED') return;
    const now = this.clock.now();
    const isTriedAgain = failures > 0 && failures < FAILURES_MAX;
    await this.store.put(tx, {
      id: offeringId, networkId, version, failures, lookedAt: now, nextTryAt: isTriedAgain ? new Date(now.getTime() + FIRST_PAUSE_MS * 4 ** (failures - 1)) : null,
      texts: [...known.filter((one) => !made.some((other) => isSame(one, other))), ...made],
    });
    if (made.length === 0) return;
    await this.cards.refreshCard(tx, offeringId);
    await this.audit.record(tx, systemActor(networkId), {
      action: 'offering.translate', subjectType: 'offering', subjectId: offeringId, changes: { machine: made.map(({ language, field }) => `${language} ${field}`) },
    });
  }
}

/** What a machine says is read like what people type: bounded, without control characters. */
function acceptable(answer: string, field: Translation['field']): string {
  const reader = new InputReader();
  const text = reader.text(field, answer, translatable[field].bounds);
  const result = reader.result(() => text);
  if (isProblem(result)) throw new TranslationRefused('The translation cannot be shown.');
  return result;
}
