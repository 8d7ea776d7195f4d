import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, folded, type Id, type IdSource, isolated, isProblem, languages, noSuchNetwork, Problem, StaleVersion, type Text } from '#kernel';
import { authorise, notFound } from '#identity';
import { AuditTrail, CLOCK, Doors, IDS, type Tx } from '#platform/database';
import { commonTerms } from './domain/common-terms.js';
import { lifeAreaTexts, suitedForTexts } from './domain/life-areas.js';
import { type NameInput, NETWORK_TERMS_MAX, type NetworkTerm, parseNames } from './domain/network-term.js';
import { type ExternalId } from './domain/taxonomy.js';
import { type LifeArea, lifeAreas, type SuitedFor } from './domain/vocabulary.js';
import { OfferingCards } from './offering-cards.js';
import { type ShownName, shownName } from './shown-term.js';
import { type NetworkTermEntity } from './store/network-term.entity.js';
import { networkTermsStatement, NetworkTermsStore } from './store/network-terms.store.js';
import { networkStatement } from './store/public-offerings.js';

/** A term in the shape of the contract. */
export interface TermView {
  __typename: 'Term';
  key: string;
  lifeArea: LifeArea | null;
  name: ShownName;
  names: { language: string; text: string }[];
  isCommon: boolean;
  isRetired: boolean;
  externalIds: readonly ExternalId[];
  version: number;
}

/** What is the same in every network and at every time is put together once. */
const commonViews: readonly TermView[] = commonTerms.map(({ key, lifeArea, name, externalIds }) => (
  { ...named(name), key, lifeArea, isCommon: true, isRetired: false, externalIds, version: 1 }));
const commonAreas = lifeAreas.map((value) => ({ ...shownArea(lifeAreaTexts[value]), value, terms: commonViews.filter((term) => term.lifeArea === value) }));
const commonGroups = (Object.keys(suitedForTexts) as SuitedFor[]).map((value) => ({ ...shownArea(suitedForTexts[value]), value }));

/** What offerings are sorted by: life areas, target groups and common terms of the program, and the terms that a network adds. */
@Injectable()
export class TaxonomyService {
  constructor(
    private readonly doors: Doors,
    private readonly store: NetworkTermsStore,
    private readonly cards: OfferingCards,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdSource,
  ) {}

  /** Everything, for everybody; of the database only the network's own part is asked. @throws AppError NOT_FOUND for an unknown network. */
  async all(slug: string, { withRetired }: { withRetired: boolean }): Promise<object> {
    const rows = await this.doors.asPublic<NetworkTerm>(networkTermsStatement, [slug]);
    if (rows.length === 0 && (await this.doors.asPublic(networkStatement, [slug])).length === 0) throw noSuchNetwork(slug);
    const own = rows.filter((row) => withRetired || !row.isRetired).map(shownTerm);
    return {
      lifeAreas: commonAreas.map((area) => ({ ...area, terms: [...area.terms, ...own.filter((term) => term.lifeArea === area.value)] })),
      targetGroups: commonGroups,
      ownTargetGroups: own.filter((term) => term.lifeArea === null),
    };
  }

  /** The office adds a term. Problems: InvalidInput; Refused ALREADY_EXISTS, TOO_MANY_TERMS. */
  async add(actor: Actor, input: { lifeArea?: LifeArea | null; names: readonly NameInput[] }): Promise<TermView | Problem> {
    authorise(actor, 'term.write', {});
    const names = parseNames(input.names);
    if (isProblem(names)) return names;
    return this.doors.inNetwork(actor, async (tx) => {
      const { networkId } = actor;
      if (!networkId) throw notFound();
      const there = await this.store.allForAdding(tx);
      if (there.length >= NETWORK_TERMS_MAX) return tooMany();
      const other = takenBy(names, there);
      if (other) return taken(other);
      const row: NetworkTermEntity = { id: this.ids.next(), networkId, lifeArea: input.lifeArea ?? null, names, isRetired: false, createdAt: this.clock.now(), version: 1 };
      await this.store.insert(tx, row);
      await this.audit.record(tx, actor, { action: 'term.write', subjectType: 'networkTerm', subjectId: row.id, changes: { lifeArea: row.lifeArea, names } });
      return shownTerm(row);
    });
  }

  /** The office renames a term, retires it or brings it back. Problems: InvalidInput, StaleVersion; Refused ALREADY_EXISTS. */
  async update(
    actor: Actor, input: { id: Id; expectedVersion: number; names?: readonly NameInput[] | null; isRetired?: boolean | null },
  ): Promise<TermView | Problem> {
    authorise(actor, 'term.write', {});
    const names = input.names ? parseNames(input.names) : null;
    if (isProblem(names)) return names;
    return this.doors.inNetwork(actor, async (tx) => {
      const there = await this.store.allForAdding(tx);
      const before = await this.store.findForUpdate(tx, input.id);
      if (!before) throw notFound();
      if (before.version !== input.expectedVersion) {
        return new StaleVersion({ expected: input.expectedVersion, actual: before.version }, differing(before, { names, isRetired: input.isRetired ?? null }));
      }
      const other = names && takenBy(names, there.filter((one) => one.id !== before.id));
      if (other) return taken(other);
      return this.change(tx, actor, { before, after: { ...before, names: names ?? before.names, isRetired: input.isRetired ?? before.isRetired, version: before.version + 1 } });
    });
  }

  private async change(tx: Tx, actor: Actor, { before, after }: { before: NetworkTermEntity; after: NetworkTermEntity }): Promise<TermView> {
    const { names, isRetired, version } = after;
    await this.store.update(tx, before.id, { names, isRetired, version });
    const fields = differing(before, { names, isRetired });
    if (fields.includes('names')) for (const id of await this.store.carriers(tx, before.id)) await this.cards.refreshCard(tx, id);
    await this.audit.record(tx, actor, {
      action: 'term.write', subjectType: 'networkTerm', subjectId: before.id,
      changes: Object.fromEntries(fields.map((field) => [field, { before: before[field], after: after[field] }])),
    });
    return shownTerm(after);
  }
}

function differing(before: NetworkTerm, after: { names: Text | null; isRetired: boolean | null }): ('names' | 'isRetired')[] {
  const isRenamed = after.names !== null && languages.some((language) => before.names[language] !== after.names?.[language]);
  return [...(isRenamed ? ['names' as const] : []), ...(after.isRetired !== null && after.isRetired !== before.isRetired ? ['isRetired' as const] : [])];
}

/** Something that is called so already. */
interface Taken {
  name: string;
  what: Text;
}

const ownTerm: Text = { de: 'eigener Begriff des Netzwerks', en: 'term of the network' };
const commonNames: readonly { names: Text; what: Text }[] = [
  ...Object.values(suitedForTexts).map(({ name }) => ({ names: name, what: { de: 'gemeinsame Zielgruppe', en: 'common target group' } })),
  ...Object.values(lifeAreaTexts).map(({ name }) => ({ names: name, what: { de: 'Lebensbereich', en: 'life area' } })),
  ...commonTerms.map(({ name, lifeArea }) => ({ names: name, what: { de: `gemeinsamer Begriff unter „${lifeAreaTexts[lifeArea].name.de}“`, en: `common term below “${lifeAreaTexts[lifeArea].name.en}”` } })),
];

/** Two words that people cannot tell apart would split what belongs together, in whichever language they read; null = there is no other. */
function takenBy(names: Text, there: readonly NetworkTerm[]): Taken | null {
  for (const other of [...commonNames, ...there.map((term) => ({ names: term.names, what: ownTerm }))]) {
    const language = languages.find((one) => names[one] !== undefined && folded(names[one]) === folded(other.names[one] ?? ''));
    if (language) return { name: other.names[language] ?? '', what: other.what };
  }
  return null;
}

function shownTerm({ id, lifeArea, names, isRetired, version }: NetworkTerm): TermView {
  return { ...named(names), key: id, lifeArea, isCommon: false, isRetired, externalIds: [], version };
}

function named(names: Text): Pick<TermView, '__typename' | 'name' | 'names'> {
  return {
    __typename: 'Term', name: shownName(names),
    names: languages.flatMap((language) => { const text = names[language]; return text === undefined ? [] : [{ language, text }]; }),
  };
}

function shownArea({ name, description, externalIds }: (typeof lifeAreaTexts)[LifeArea]): { name: ShownName; description: ShownName; externalIds: readonly ExternalId[] } {
  return { name: shownName(name), description: shownName(description), externalIds };
}

function tooMany(): Problem {
  return new Problem('Refused', 'TOO_MANY_TERMS', {
    de: `Ein Netzwerk hat höchstens ${NETWORK_TERMS_MAX} eigene Begriffe. Bitte benennen Sie einen um, den kein Angebot mehr trägt.`,
    en: `A network has at most ${NETWORK_TERMS_MAX} terms of its own. Please rename one that no offering carries any more.`,
  });
}

function taken({ name, what }: Taken): Problem {
  return new Problem('Refused', 'ALREADY_EXISTS', {
    de: `„${isolated(name)}“ gibt es schon: ${what.de}. Bitte nehmen Sie das.`, en: `There is “${isolated(name)}” already: ${what.en}. Please use that.`,
  });
}
