import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, type Id, inLanguage, isolated, isSameJson, type Text } from '#kernel';
import { MembershipsService } from '#identity';
import { PUBLIC_URL } from '#platform/config';
import { CLOCK, type Tx } from '#platform/database';
import { Outbox } from '#platform/mail';
import { type PlaceContent } from './domain/place.js';
import { placeNewsMail } from './mails/place-news.mail.js';
import { type PlaceWarning } from './place-views.js';
import { type PlaceEntity } from './store/place.entity.js';
import { PlacesStore, type PlaceUse } from './store/places.store.js';

/** What somebody has just done to a place. */
export interface PlaceChange {
  row: PlaceEntity;
  before: PlaceContent;
  content: PlaceContent;
  /** Offerings whose public pages say no time any more because of it. */
  timeless: ReadonlySet<Id>;
}

const parts: readonly { fields: readonly (keyof PlaceContent)[]; name: Text }[] = [
  { fields: ['name'], name: { de: 'Name', en: 'name' } },
  { fields: ['street', 'postcode', 'town', 'district', 'latitude', 'longitude'], name: { de: 'Adresse', en: 'address' } },
  { fields: ['stops'], name: { de: 'Halte und ihre Zeiten', en: 'stops and their times' } },
  { fields: ['hours'], name: { de: 'Öffnungszeiten', en: 'hours' } },
  { fields: ['link', 'phone'], name: { de: 'Link oder Telefon', en: 'link or telephone' } },
  { fields: ['transport', 'note'], name: { de: 'Hinweise', en: 'notes' } },
  { fields: ['barrierFacts'], name: { de: 'Angaben zu Barrieren', en: 'facts about barriers' } },
];

/**
 * Tells those whose offerings take place somewhere that it has changed, in the transaction of the change: others always,
 * the own people when pages have lost their times by it. One mail for each change, organisation and reader.
 */
@Injectable()
export class PlaceNews {
  constructor(
    private readonly places: PlacesStore,
    private readonly memberships: MembershipsService,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  /** Answers what whoever changed it should know. */
  async tell(tx: Tx, actor: Actor, change: PlaceChange): Promise<PlaceWarning[]> {
    const changed = parts.filter(({ fields }) => fields.some((field) => !isSameJson(change.before[field], change.content[field]))).map(({ name }) => name);
    const isNotShared = change.before.sharedWith !== change.content.sharedWith && change.content.sharedWith === 'OWN';
    if (changed.length === 0 && !isNotShared) return [];
    const uses = await this.places.usesOf(tx, change.row.id);
    const others = [...new Set(uses.map(({ organisationId }) => organisationId))].filter((id) => id !== null && id !== change.row.organisationId);
    for (const organisationId of new Set(uses.map((use) => use.organisationId))) {
      const own = uses.filter((use) => use.organisationId === organisationId);
      const isTold = organisationId !== actor.organisationId || own.some(({ id }) => change.timeless.has(id));
      // Taking back the sharing changes nothing for the organisation that keeps the place.
      const isNews = changed.length > 0 || organisationId !== change.row.organisationId;
      if (organisationId !== null && isTold && isNews) await this.mail(tx, actor, { ...change, organisationId, uses: own, changed, isNotShared });
    }
    return warningsOf(actor, { timeless: uses.filter(({ id }) => change.timeless.has(id)), keeperId: change.row.organisationId, others: others.length });
  }

  private async mail(
    tx: Tx, actor: Actor, { row, before, organisationId, uses, timeless, changed, isNotShared }: PlaceChange & { organisationId: Id; uses: readonly PlaceUse[]; changed: readonly Text[]; isNotShared: boolean },
  ): Promise<void> {
    const news = {
      place: before.name, changed, isNotShared: isNotShared && organisationId !== row.organisationId,
      offerings: uses.map(({ title }) => title), timeless: uses.filter(({ id }) => timeless.has(id)).map(({ title }) => title),
    };
    for (const { accountId, language } of await this.memberships.editorsOf(tx, organisationId)) {
      if (accountId === actor.accountId) continue;
      await this.outbox.add(tx, {
        networkId: row.networkId, accountId, toAddress: null, kind: 'place', uniqueKey: `place ${row.id} ${row.version} ${organisationId} ${accountId}`,
        dueAt: this.clock.now(), language, content: placeNewsMail(news, { language, url: this.publicUrl }), isConfidential: false,
      });
    }
  }
}

/** Titles of others are public where their pages have lost their times; of the rest only the number is said. */
function warningsOf({ language }: Actor, { timeless, keeperId, others }: { timeless: readonly PlaceUse[]; keeperId: Id; others: number }): PlaceWarning[] {
  const warnings: { code: PlaceWarning['code']; message: Text }[] = [];
  if (timeless.length > 0) {
    const titles = [...timeless].sort((a, b) => Number(b.organisationId === keeperId) - Number(a.organisationId === keeperId)).slice(0, 10)
      .map(({ title }) => `„${isolated(title)}“`).join(', ') + (timeless.length > 10 ? ' …' : '');
    warnings.push({ code: 'OFFERINGS_WITHOUT_TIMES', message: {
      de: `Diese Angebote zeigen jetzt keine Zeit mehr: ${titles}. Bitte dort Zeiten oder „nach Vereinbarung“ angeben.`,
      en: `These offerings show no time any more: ${titles}. Please give them times or "by arrangement".`,
    } });
  }
  if (others > 0) {
    warnings.push({ code: 'USED_BY_OTHERS', message: {
      de: `Den Ort nutzen auch andere Organisationen (${others}). Sie erfahren von der Änderung per Mail.`,
      en: `Other organisations use the place, too (${others}). They are told of the change by mail.`,
    } });
  }
  return warnings.map(({ code, message }) => ({ code, message: inLanguage(message, language) }));
}
