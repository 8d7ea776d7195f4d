import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, type Id, type IdSource, InputReader, isProblem, type Language, Problem, systemActor, type Text } from '#kernel';
import { PUBLIC_URL } from '#platform/config';
import { AuditTrail, CLOCK, Doors, IDS, type Tx } from '#platform/database';
import { type MailContent, Outbox } from '#platform/mail';
import { SECRETS, Secrets } from '#platform/secret';
import { authorise, notFound } from './access.js';
import { type ConfirmationWords, officeWords } from './confirmation-words.js';
import { confirmationMail, confirmationsMail } from './mails/confirmation.mail.js';
import { contactCorrectionMail, correctionMail } from './mails/correction.mail.js';
import { Notices } from './notices.js';
import { ConfirmationEntity } from './store/confirmation.entity.js';
import { OrganisationEntity } from './store/organisation.entity.js';

const VALID_DAYS = 60;
const DAY_MS = 86_400_000;
/** Characters of a correction. */
export const CORRECTION_MAX = 2000;
const TITLE_MAX = 500;
/** Links of one mail; whoever has more to confirm gets another one. */
const LINKS_MAX = 50;

/** What is to be confirmed: an entry of the office, or what an organisation has published itself. */
export interface ConfirmationRequest {
  /** Kind of object, as registered with `onConfirmed`. */
  subjectType: string;
  subjectId: Id;
  organisationId: Id;
  toAddress: string;
  /** Name of the object in mail and page. */
  title: string;
  /** What the mail says; left out = that the office has entered something. */
  mail?: (link: string) => MailContent;
  /** When the mail goes out; left out = now. */
  dueAt?: Date;
  /** What it was entered with: no mail yet, `askTogether` follows. */
  batchId?: Id;
}

/** What the page behind the link shows; a person without an account sees nothing else. */
export interface OpenConfirmation {
  organisationName: string;
  words: ConfirmationWords;
  /** What was entered, as label and value. */
  facts: readonly (readonly [Text, Text])[];
  /** Stands for exactly this; it goes along with the answer, so that nobody confirms what they have not seen. */
  seen: string;
}

/** How one kind of object takes part. */
export interface Confirmable {
  /** What to show, inside the network of the object: everything that is published or counted. */
  facts(tx: Tx, subjectId: Id): Promise<readonly (readonly [Text, Text])[]>;
  /** Marks the object as confirmed by its organisation, which counts its version up; nothing for one that is confirmed. */
  confirm(tx: Tx, actor: Actor, subjectId: Id): Promise<void>;
  /**
   * Given for what is the organisation's own and not an entry of the office: its words, and the action of its trail. Then
   * corrections go to the people of the organisation, who can change it, and the office asks nothing. `correction` is the
   * mail that tells them; left out = that of a public contact.
   */
  own?: { words: ConfirmationWords; action: string; correction?(mail: { title: string; language: Language; url: string }): MailContent };
  /** Locks the object and says whose it is and how it is called; null when there is nothing to confirm (any more). */
  unconfirmed(tx: Tx, subjectId: Id): Promise<{ organisationId: Id; title: string } | null>;
}

/** What somebody answers, and to which facts: `seen` of the page they had before them. */
export type ConfirmationAnswer = { seen: string } & ({ answer: 'CONFIRMED' } | { answer: 'CORRECTED'; correction: string });

/**
 * "Vom Kreis erfasst, unbestätigt": the owner confirms or corrects by a link in a mail. A GET shows, only a POST
 * answers. A correction is words for the office, never a direct change, because the link proves no account.
 */
@Injectable()
export class ConfirmationsService {
  private readonly kinds = new Map<string, Confirmable>();

  constructor(
    private readonly doors: Doors,
    private readonly outbox: Outbox,
    private readonly notices: Notices,
    private readonly audit: AuditTrail,
    @Inject(SECRETS) private readonly secrets: Secrets,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdSource,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  /** Called once per kind of object when its module starts. */
  register(subjectType: string, kind: Confirmable): void {
    this.kinds.set(subjectType, kind);
  }

  /** Asks by mail, in the transaction that enters the object. */
  async ask(tx: Tx, actor: Actor, request: ConfirmationRequest): Promise<void> {
    const networkId = actor.networkId;
    if (!networkId) throw new Error('A confirmation belongs to a network.');
    const id = this.ids.next();
    const token = this.secrets.newToken('tnc');
    const now = this.clock.now();
    const { batchId = null, toAddress } = request;
    await tx.insert(ConfirmationEntity, {
      id, networkId, organisationId: request.organisationId, subjectType: request.subjectType, subjectId: request.subjectId,
      tokenHash: this.secrets.hashOf(token), createdAt: now, expiresAt: new Date(now.getTime() + VALID_DAYS * DAY_MS),
      answeredAt: null, answer: null, correction: null, correctedTo: 'OFFICE', title: request.title.slice(0, TITLE_MAX), replacedAt: null, handledAt: null, handledBy: null,
      batch: batchId, batchAddress: batchId === null ? null : toAddress,
    });
    // Nobody knows this token; the mail about the batch brings others.
    if (batchId !== null) return;
    const url = `${this.publicUrl}/confirm/${token}`;
    await this.outbox.add(tx, {
      networkId, accountId: null, toAddress, kind: 'confirmation', uniqueKey: `confirmation ${id}`, dueAt: request.dueAt ?? now,
      language: 'de', content: request.mail?.(url) ?? confirmationMail({ title: request.title, url }), isConfidential: true,
    });
  }

  /** Asks what was entered with a batch and still stands: one mail for each address, which lists its entries. */
  async askTogether(tx: Tx, actor: Actor, batchId: Id): Promise<void> {
    const { networkId } = actor;
    if (!networkId) throw new Error('A confirmation belongs to a network.');
    const open: { id: Id; title: string; address: string }[] = await tx.query(
      `SELECT id, title, batch_address AS address FROM confirmation WHERE network_id = app.network() AND batch = $1 AND batch_address IS NOT NULL AND answered_at IS NULL AND replaced_at IS NULL ORDER BY id FOR UPDATE`, [batchId]);
    const now = this.clock.now();
    const entries = open.map((one) => ({ ...one, token: this.secrets.newToken('tnc') }));
    await tx.query(
      `UPDATE confirmation c SET token_hash = asked.hash, expires_at = $3 FROM unnest($1::uuid[], $2::bytea[]) AS asked (id, hash) WHERE c.network_id = app.network() AND c.id = asked.id`,
      [entries.map(({ id }) => id), entries.map(({ token }) => this.secrets.hashOf(token)), new Date(now.getTime() + VALID_DAYS * DAY_MS)]);
    await tx.query('UPDATE confirmation SET batch_address = NULL WHERE network_id = app.network() AND batch = $1 AND batch_address IS NOT NULL', [batchId]);
    for (const toAddress of new Set(entries.map(({ address }) => address))) {
      const theirs = entries.filter(({ address }) => address === toAddress).map(({ id, title, token }) => ({ id, title, url: `${this.publicUrl}/confirm/${token}` }));
      for (let from = 0; from < theirs.length; from += LINKS_MAX) {
        const [first, ...others] = theirs.slice(from, from + LINKS_MAX);
        if (!first) continue;
        await this.outbox.add(tx, {
          networkId, accountId: null, toAddress, kind: 'confirmation', uniqueKey: `confirmation ${first.id}`, dueAt: now, language: 'de',
          content: others.length === 0 ? confirmationMail(first) : confirmationsMail([first, ...others]), isConfidential: true,
        });
      }
    }
  }

  /** Ends the open question about an object, for which there is no reason any more, or not to this address; its link is over. */
  async withdraw(tx: Tx, about: { subjectType: string; subjectId: Id }): Promise<void> {
    await tx.query(
      `UPDATE confirmation SET replaced_at = $3 WHERE subject_type = $1 AND subject_id = $2 AND answered_at IS NULL AND replaced_at IS NULL`,
      [about.subjectType, about.subjectId, this.clock.now()],
    );
  }

  /** True while somebody has written what is wrong with an object, in answer to a question of one of these kinds, and nobody has dealt with it. */
  async hasOpenCorrection(tx: Tx, about: { subjectTypes: readonly string[]; subjectId: Id }): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `SELECT 1 FROM confirmation WHERE subject_type = ANY($1) AND subject_id = $2 AND answer = 'CORRECTED' AND handled_at IS NULL LIMIT 1`, [about.subjectTypes, about.subjectId]);
    return rows.length > 0;
  }

  /**
   * Asks once more: after a correction, after the 60 days, or because the first mail went to a wrong address. An open
   * question is replaced, its link is over. Problems: InvalidInput; Refused WRONG_STATE when it is confirmed already.
   */
  async askAgain(actor: Actor, input: { subjectType: string; subjectId: Id; contactEmail: string }): Promise<{ done: true } | Problem> {
    authorise(actor, 'confirmation.ask', {});
    const { subjectType, subjectId } = input;
    const reader = new InputReader();
    const toAddress = reader.email('contactEmail', input.contactEmail);
    const parsed = reader.result(() => toAddress);
    if (isProblem(parsed)) return parsed;
    const kind = this.kindOf({ subjectType });
    // What is the organisation's own is asked about by the system, at the contact that the organisation named.
    if (kind.own) throw notFound();
    return this.doors.inNetwork(actor, async (tx) => {
      const subject = await kind.unconfirmed(tx, subjectId);
      if (!subject) return this.nothingToConfirm(tx, input);
      await this.withdraw(tx, input);
      await this.ask(tx, actor, { ...subject, subjectType, subjectId, toAddress });
      await this.audit.record(tx, actor, { action: 'confirmation.ask', subjectType, subjectId, changes: { asked: 'again' } });
      return { done: true as const };
    });
  }

  /** What an open question is about; null when the link is unknown, answered or expired. */
  async open(token: string): Promise<OpenConfirmation | null> {
    const row = await this.find(token);
    if (!row) return null;
    return this.doors.readInNetwork(systemActor(row.networkId), (tx) => this.shown(tx, row));
  }

  /**
   * Stores the answer; the first one counts. If what is entered is no longer what was seen, nothing is stored and the
   * question comes back as it is now. Facts are compared, not the version: of a grant they name programme and offerings,
   * which change without it. Problems: InvalidInput for the correction; Refused WRONG_STATE when the link is over.
   */
  async answer(token: string, answer: ConfirmationAnswer): Promise<{ done: true; thanks: Text } | { changed: OpenConfirmation } | Problem> {
    const reader = new InputReader();
    const correction = answer.answer === 'CORRECTED' ? reader.text('correction', answer.correction, { max: CORRECTION_MAX, multiline: true }) : null;
    const parsed = reader.result(() => correction);
    if (isProblem(parsed)) return parsed;
    const row = await this.find(token);
    if (!row) return over();
    const actor = systemActor(row.networkId);
    return this.doors.inNetwork(actor, async (tx) => {
      // Locks the object first, as asking again does; its facts stay as they are until the answer is stored.
      await this.kindOf(row).unconfirmed(tx, row.subjectId);
      const now = await this.shown(tx, row);
      if (now.seen !== answer.seen) return { changed: now };
      const taken = await tx.createQueryBuilder().update(ConfirmationEntity)
        .set({ answeredAt: this.clock.now(), answer: answer.answer, correction })
        .where('id = :id AND answered_at IS NULL AND replaced_at IS NULL', { id: row.id }).execute();
      if (taken.affected !== 1) return over();
      const kind = this.kindOf(row);
      if (answer.answer === 'CONFIRMED') await kind.confirm(tx, actor, row.subjectId);
      else await this.tell(tx, actor, row);
      await this.audit.record(tx, actor, {
        action: kind.own?.action ?? 'organisation.record', subjectType: row.subjectType, subjectId: row.subjectId, changes: { confirmation: answer.answer },
      });
      return { done: true as const, thanks: answer.answer === 'CONFIRMED' ? now.words.confirmed : now.words.corrected };
    });
  }

  private async shown(tx: Tx, row: ConfirmationEntity): Promise<OpenConfirmation> {
    const { name: organisationName } = await tx.findOneByOrFail(OrganisationEntity, { id: row.organisationId });
    const kind = this.kindOf(row);
    const facts = await kind.facts(tx, row.subjectId);
    return { organisationName, words: kind.own?.words ?? officeWords, facts, seen: this.secrets.hashOf(JSON.stringify([organisationName, facts])).toString('base64url') };
  }

  private async find(token: string): Promise<ConfirmationEntity | null> {
    const tokenHash = this.secrets.hashOf(token);
    const row = await this.doors.asAccount({ tokenHash }, (tx) => tx.findOneBy(ConfirmationEntity, { tokenHash }));
    return row && !row.answeredAt && !row.replacedAt && row.expiresAt > this.clock.now() ? row : null;
  }

  /** Whoever can change the object: its organisation where it is its own; the office, also where the organisation has nobody. */
  private async tell(tx: Tx, actor: Actor, row: ConfirmationEntity): Promise<void> {
    const { own } = this.kindOf(row);
    const people = own ? await this.notices.toEditors(tx, actor, row.organisationId, {
      networkId: row.networkId, kind: 'correction', key: `correction:${row.id}`, content: (language, url) => (own.correction ?? contactCorrectionMail)({ title: row.title, language, url }),
    }) : 0;
    if (people === 0) return this.tellOffice(tx, actor, row);
    await tx.update(ConfirmationEntity, { id: row.id }, { correctedTo: 'ORGANISATION' });
  }

  private async tellOffice(tx: Tx, actor: Actor, row: ConfirmationEntity): Promise<void> {
    const { name } = await tx.findOneByOrFail(OrganisationEntity, { id: row.organisationId });
    await this.notices.toOffice(tx, actor, {
      networkId: row.networkId, kind: 'correction', key: `correction:${row.id}`,
      content: (language, url) => correctionMail({ organisation: name, title: row.title || name, language, url }),
    });
  }

  /** What was never asked about is not known here; what was is confirmed by now. */
  private async nothingToConfirm(tx: Tx, { subjectType, subjectId }: { subjectType: string; subjectId: Id }): Promise<Problem> {
    if (!await tx.existsBy(ConfirmationEntity, { subjectType, subjectId })) throw notFound();
    return new Problem('Refused', 'WRONG_STATE', { de: 'Das ist schon bestätigt.', en: 'This is confirmed already.' });
  }

  private kindOf({ subjectType }: { subjectType: string }): Confirmable {
    const kind = this.kinds.get(subjectType);
    if (!kind) throw new Error(`Nothing is registered for confirmations of ${subjectType}.`);
    return kind;
  }
}

function over(): Problem {
  return new Problem('Refused', 'WRONG_STATE', {
    de: 'Dieser Link ist abgelaufen oder wurde schon benutzt, oder die Frage hat sich erledigt.', en: 'This link has expired or was used already, or the question has been settled.',
  });
}
