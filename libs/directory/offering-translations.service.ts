import { Injectable } from '@nestjs/common';
import { type Actor, type Id, isId, isProblem, keyOfCursor, type Language, pageSize, type Problem, sightedPageOf } from '#kernel';
import { authorise, may } from '#identity';
import { Doors, type Tx } from '#platform/database';
import { parseTranslations } from './domain/translation-input.js';
import { type TextField } from './domain/translation.js';
import { type TranslationToDo, translationsToDo } from './domain/translation-states.js';
import { wantedLanguage } from './domain/wanted-language.js';
import { OfferingApproval } from './offering-approval.js';
import { OfferingEditor, wrongState } from './offering-editor.js';
import { type OfferingView, OfferingViews } from './offering-views.js';
import { type OfferingEntity } from './store/offering.entity.js';
import { MachineTranslationsStore } from './store/machine-translations.store.js';
import { OfferingsStore, type StoredOffering } from './store/offerings.store.js';

/** What is to be done in one language, in the shape of the contract. */
interface ToDo {
  language: Language;
  missing: TextField[];
  outdated: TextField[];
}

/** Use cases of translating offerings: saying a text in another language, and seeing where that is to be done. */
@Injectable()
export class OfferingTranslationsService {
  constructor(
    private readonly doors: Doors,
    private readonly editor: OfferingEditor,
    private readonly approval: OfferingApproval,
    private readonly store: OfferingsStore,
    private readonly machine: MachineTranslationsStore,
    private readonly views: OfferingViews,
  ) {}

  /** Says texts in another language: right for the offering as it is today. Problems: InvalidInput, StaleVersion, Refused WRONG_STATE. */
  async set(
    actor: Actor, input: { id: Id; expectedVersion: number; language: string; texts: readonly { readonly field: TextField; readonly text: string }[] },
  ): Promise<OfferingView | Problem> {
    return this.editor.change(actor, { ...input, action: 'offering.translate' }, async (tx, { row, content: before }) => {
      if (row.state === 'CLOSED') return wrongState('CLOSED');
      const content = parseTranslations(input, { before, isInformal: row.isInformal });
      if (isProblem(content)) return content;
      return {
        content, columns: await this.approval.columnsOf(tx, actor, row), note: { language: input.language, texts: input.texts.map(({ field }) => field) },
      };
    });
  }

  /** Whose offerings follows the workspace: the organisation acted for, else the office's network, else the own ones. */
  async toDo(actor: Actor, input: { language?: string | null; first?: number | null; after?: string | null }): Promise<{ items: object[]; nextCursor: string | null }> {
    authorise(actor, 'offering.list', {});
    const into = wantedLanguage(input.language);
    const first = pageSize(input.first);
    const start = keyOfCursor(input.after, [isId])?.[0] ?? null;
    const whose = this.workspaceOf(actor);
    return this.doors.readInNetwork(actor, async (tx) => {
      const toDo = new Map<Id, { stored: StoredOffering; toDo: ToDo[] }>();
      const page = await sightedPageOf<OfferingEntity, OfferingEntity>({
        first,
        read: async (after, limit) => this.store.page(tx, { ...whose, toTranslate: { into }, first: limit, afterId: after?.id ?? start }),
        keep: async (rows) => {
          for (const one of await this.withToDo(tx, rows, into)) toDo.set(one.stored.row.id, one);
          return rows.filter((row) => toDo.has(row.id));
        },
        keyOf: (row) => [row.id], show: (row) => row,
      });
      const found = page.items.flatMap((row) => toDo.get(row.id) ?? []);
      const offerings = await this.views.viewsOf(tx, actor, found.map((one) => one.stored));
      return { ...page, items: found.map((one, at) => ({ offering: offerings[at], toDo: one.toDo })) };
    });
  }

  private workspaceOf(actor: Actor): { organisationId?: Id; accountId?: Id } {
    if (actor.organisationId) {
      authorise(actor, 'offering.readUnsubmitted', { organisationId: actor.organisationId });
      return { organisationId: actor.organisationId };
    }
    return may(actor, 'offering.readDraft', {}) ? {} : { accountId: actor.accountId ?? undefined };
  }

  /** Those of these offerings where something is to be done once what machines translated is counted as done. */
  private async withToDo(tx: Tx, rows: readonly OfferingEntity[], into: Language | null): Promise<{ stored: StoredOffering; toDo: ToDo[] }[]> {
    const all = await this.store.complete(tx, rows);
    const machine = await this.machine.of(tx, rows.map((row) => row.id));
    return all.map((stored) => ({ stored, toDo: byLanguage(translationsToDo(stored.content, machine.get(stored.row.id)?.texts ?? []), into) })).filter((one) => one.toDo.length > 0);
  }
}

function byLanguage(toDo: readonly TranslationToDo[], into: Language | null): ToDo[] {
  const languages = [...new Set(toDo.map((one) => one.language))].filter((language) => into === null || language === into);
  return languages.map((language) => {
    const fieldsIn = (state: TranslationToDo['state']): TextField[] => toDo.flatMap((one) => one.language === language && one.state === state ? [one.field] : []);
    return { language, missing: fieldsIn('MISSING'), outdated: fieldsIn('OUTDATED') };
  });
}
