import { Injectable } from '@nestjs/common';
import { type Actor, argumentWithin, type Id, inLanguage, isCursorNumber, type Language, keyOfCursor, pageOf, pageSize } from '#kernel';
import { authorise, may } from '#identity';
import { Doors, type Tx } from '#platform/database';
import { type FullContent } from './domain/full-content.js';
import { differingFields, emptyContent, type OfferingContent } from './domain/offering.js';
import { type NetworkTerm } from './domain/network-term.js';
import { contentThen } from './domain/revision.js';
import { isSame, shownTranslations } from './domain/translation-states.js';
import { shownImage } from './domain/images.js';
import { factsOf, fieldLabels, type OfferingFact } from './offering-facts.js';
import { OfferingPlaces } from './offering-places.js';
import { OfferingViews } from './offering-views.js';
import { shownSchedule } from './shown-card.js';
import { NetworkTermsStore } from './store/network-terms.store.js';
import { type OfferingRevisionEntity } from './store/offering-revision.entity.js';
import { OfferingRevisionsStore, type RevisionNames } from './store/offering-revisions.store.js';
import { type OfferingEntity } from './store/offering.entity.js';
import { OfferingsStore } from './store/offerings.store.js';

/** Numbers of revisions; far more than anybody writes, and within an integer column. */
const REVISION = { min: 1, max: 1_000_000_000 };

/** An offering whose revisions somebody may read, and how much of them. */
interface Opened {
  row: OfferingEntity;
  /** What was a draft stays with its owners. */
  submittedOnly: boolean;
}

/** Reading what offerings said: who changed what and when, and two revisions beside each other. */
@Injectable()
export class OfferingRevisionsService {
  constructor(
    private readonly doors: Doors,
    private readonly offerings: OfferingsStore,
    private readonly revisions: OfferingRevisionsStore,
    private readonly views: OfferingViews,
    private readonly terms: NetworkTermsStore,
    private readonly places: OfferingPlaces,
  ) {}

  /** Newest first; null when the caller may not know of the offering. */
  async page(actor: Actor, input: { id: Id; first?: number | null; after?: string | null }): Promise<object | null> {
    authorise(actor, 'offering.readDraft', { accountId: actor.accountId, organisationId: actor.organisationId });
    const first = pageSize(input.first);
    const before = keyOfCursor(input.after, [isVersion])?.[0] ?? null;
    return this.doors.readInNetwork(actor, async (tx) => {
      const opened = await this.open(tx, actor, input.id);
      if (!opened) return null;
      const rows = await this.revisions.page(tx, input.id, { submittedOnly: opened.submittedOnly, first: first + 1, before });
      const names = await this.revisions.namesOf(tx, rows);
      const contents = await this.contentsOf(tx, rows);
      return pageOf(rows, { first, keyOf: (row) => [row.version], show: (row) => shown(actor, opened.row, { row, names, contents }) });
    });
  }

  /** Null when one of them is not there for the caller. @throws AppError BAD_USER_INPUT for what cannot be a revision. */
  async compare(actor: Actor, input: { id: Id; from: number; to: number }): Promise<object | null> {
    authorise(actor, 'offering.readDraft', { accountId: actor.accountId, organisationId: actor.organisationId });
    argumentWithin('from', input.from, REVISION);
    argumentWithin('to', input.to, REVISION);
    return this.doors.readInNetwork(actor, async (tx) => {
      const opened = await this.open(tx, actor, input.id);
      if (!opened) return null;
      const rows = (await this.revisions.byVersions(tx, input.id, [input.from, input.to])).filter((row) => row.isSubmitted || !opened.submittedOnly);
      const [from, to] = [input.from, input.to].map((version) => rows.find((row) => row.version === version));
      if (!from || !to) return null;
      const names = await this.revisions.namesOf(tx, rows);
      const own = await this.terms.byKeys(tx, rows.flatMap((row) => row.words?.terms ?? []));
      const contents = await this.contentsOf(tx, rows);
      return {
        from: shown(actor, opened.row, { row: from, names, contents }), to: shown(actor, opened.row, { row: to, names, contents }),
        differences: differences({ from, to, contents }, actor.language, own),
      };
    });
  }

  /** What each said, with its places as they are today: a revision keeps which place it was, and the place tells of itself. */
  private async contentsOf(tx: Tx, rows: readonly OfferingRevisionEntity[]): Promise<Contents> {
    const said = rows.flatMap((row) => {
      const content = contentThen(row);
      return content ? [{ version: row.version, content }] : [];
    });
    const full = await this.places.fullOf(tx, said.map(({ content }) => content));
    return new Map(said.flatMap(({ version }, at) => full[at] ? [[version, full[at]]] : []));
  }

  private async open(tx: Tx, actor: Actor, id: Id): Promise<Opened | null> {
    const row = await this.offerings.find(tx, id);
    if (!row || !await this.views.isOpenTo(tx, actor, row)) return null;
    return { row, submittedOnly: !may(actor, 'offering.readUnsubmitted', await this.views.subjectOf(tx, row)) };
  }
}

/** By version; one that is erased is not in it. */
type Contents = ReadonlyMap<number, FullContent>;

function shown(actor: Actor, offering: OfferingEntity, { row, names, contents }: { row: OfferingRevisionEntity; names: RevisionNames; contents: Contents }): object {
  const content = contents.get(row.version) ?? null;
  return {
    revision: row.version, writtenAt: row.writtenAt, author: authorOf(actor, offering, { row, names }), isCurrent: row.replacedAt === null,
    changedFields: row.changedFields.flatMap((name) => isField(name) ? [fieldOf(name, actor.language)] : []),
    isContactErased: row.contact === null, content: content && { ...content, times: content.times.map(shownSchedule), images: content.images.map(shownImage), translations: shownTranslations(content, []) },
  };
}

/** People are named to their colleagues; to everybody else the organisation speaks. */
function authorOf(actor: Actor, offering: OfferingEntity, { row, names }: { row: OfferingRevisionEntity; names: RevisionNames }): object {
  const isOffice = row.organisationId === null && row.accountId !== null && row.accountId !== offering.accountId;
  const isColleague = row.organisationId !== null && row.organisationId === actor.organisationId;
  const isNamed = isColleague || row.accountId === actor.accountId || (isOffice && may(actor, 'network.readMembers', {}));
  return {
    organisation: names.organisations.get(row.organisationId ?? '') ?? null, isOffice,
    // A name that was never given, or erased, is an empty one.
    person: isNamed ? names.accounts.get(row.accountId ?? '') || null : null,
  };
}

function differences({ from, to, contents }: { from: OfferingRevisionEntity; to: OfferingRevisionEntity; contents: Contents }, language: Language, own: ReadonlyMap<string, NetworkTerm>): object[] {
  const [before, after] = [contentThen(from), contentThen(to)];
  const [fullBefore, fullAfter] = [contents.get(from.version), contents.get(to.version)];
  if (!before || !after || !fullBefore || !fullAfter) return [];
  const isContactKnown = from.contact !== null && to.contact !== null;
  return differingFields(before, after).filter((name) => isContactKnown || (name !== 'contact' && name !== 'furtherContacts')).map((name) => ({
    field: fieldOf(name, language), before: lines(factsIn(fullBefore, name, { other: after, own }), language), after: lines(factsIn(fullAfter, name, { other: before, own }), language),
  }));
}

/** Of translations only those that differ: there are many, and most stay as they are. */
function factsIn(
  content: FullContent, name: keyof OfferingContent, { other, own }: { other: OfferingContent; own: ReadonlyMap<string, NetworkTerm> },
): readonly OfferingFact[] {
  if (name !== 'translations') return factsOf(content, name, own);
  return factsOf({ ...content, translations: content.translations.filter((one) => !other.translations.some((same) => isSame(one, same) && one.text === same.text)) }, name);
}

function lines(facts: readonly OfferingFact[], language: Language): object[] {
  return facts.map(([label, text]) => ({ label: inLanguage(label, language), text: inLanguage(text, language) }));
}

function fieldOf(name: keyof OfferingContent, language: Language): object {
  return { name, label: inLanguage(fieldLabels[name], language) };
}

function isVersion(part: unknown): part is number {
  return isCursorNumber(part) && part >= REVISION.min && part <= REVISION.max;
}

/** A field of an earlier release may be gone. */
function isField(name: string): name is keyof OfferingContent {
  return Object.hasOwn(emptyContent, name);
}
