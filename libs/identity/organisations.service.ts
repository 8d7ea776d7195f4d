import { Inject, Injectable } from '@nestjs/common';
import {
  type Actor, type Clock, type Id, type IdSource, InvalidInput, isCursorText, isId, isProblem, keyOfCursor, type Language, pageOf, pageSize, Problem, StaleVersion,
} from '#kernel';
import { AuditTrail, changesBetween, CLOCK, Doors, IDS, networkOf, type Tx } from '#platform/database';
import { accountOf, authorise, may, notFound } from './access.js';
import { ConfirmationsService } from './confirmations.service.js';
import { nameColumns } from './domain/organisation-name.js';
import {
  isUnconfirmed, type OrganisationDraft, type OrganisationFields, parseOrganisation, parseOrganisationChanges, parseReason, parseRecordedOrganisation,
} from './domain/organisation.js';
import { type Action } from './domain/policy.js';
import { type Verification, verificationLabels } from './domain/verification.js';
import { type NameStep, organisationNameMail } from './mails/organisation-name.mail.js';
import { verificationMail, type VerificationStep, verificationStepOf } from './mails/verification.mail.js';
import { Notices } from './notices.js';
import { heldProblem } from './held-organisation.js';
import { MembershipEntity } from './store/membership.entity.js';
import { NetworkEntity } from './store/network.entity.js';
import { type EvidenceKind, type OrganisationEntity, type OrganisationKind } from './store/organisation.entity.js';
import { OrganisationsStore } from './store/organisations.store.js';
import { type PublishedOrganisation, publishedOrganisation, withoutInternals } from './store/published-organisation.js';

// Recorded in the trail as changed, never with their values.
const personal = ['publicEmail', 'publicPhone'] as const;

/** An organisation in the shape of the contract. */
export type OrganisationView = OrganisationEntity & { organisationId: Id; isUnconfirmed: boolean };

/** Called inside the transaction that changes an organisation, with its row before and after. */
type ChangedListener = (tx: Tx, actor: Actor, change: { before: OrganisationEntity; after: OrganisationEntity }) => Promise<void>;

/** Which organisation, as the client saw it, and under which name the change is in the trail. */
interface Order {
  id: Id;
  expectedVersion: number;
  action: Extract<Action, `organisation.${string}`>;
  note?: Record<string, unknown>;
}

/** Organisations: registering, recording by the office, changing, verifying, suspending. */
@Injectable()
export class OrganisationsService {
  private readonly changedListeners: ChangedListener[] = [];

  constructor(
    private readonly doors: Doors,
    private readonly store: OrganisationsStore,
    private readonly audit: AuditTrail,
    private readonly confirmations: ConfirmationsService,
    private readonly notices: Notices,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdSource,
  ) {}

  /** Registers what another lib does when an organisation changes, such as hiding what a suspended one published. */
  onChanged(listener: ChangedListener): void {
    this.changedListeners.push(listener);
  }

  /** A person registers an organisation and becomes its first admin. `actor` is placed in the network already. */
  async register(actor: Actor, kind: OrganisationKind, fields: OrganisationFields): Promise<OrganisationView | InvalidInput> {
    const draft = parseOrganisation(fields);
    if (isProblem(draft)) return draft;
    return this.doors.inNetwork(actor, async (tx) => {
      const row = this.fresh(actor, kind, { ...draft, recordedByCounty: false });
      await this.store.insert(tx, row);
      await tx.insert(MembershipEntity, {
        id: this.ids.next(), networkId: row.networkId, organisationId: row.id, accountId: accountOf(actor), role: 'ADMIN',
        createdAt: this.clock.now(), endedAt: null, version: 1,
      });
      await this.audit.record(tx, actor, { action: 'organisation.register', subjectType: 'organisation', subjectId: row.id, changes: { kind, ...withoutContacts(draft) } });
      return shown(row);
    });
  }

  /** The office enters an organisation it knows of; the organisation is asked by mail to confirm or correct. */
  async record(actor: Actor, kind: OrganisationKind, fields: OrganisationFields & { contactEmail: string }): Promise<OrganisationView | InvalidInput> {
    authorise(actor, 'organisation.record', {});
    const parsed = parseRecordedOrganisation(fields);
    if (isProblem(parsed)) return parsed;
    const { contactEmail, ...draft } = parsed;
    return this.doors.inNetwork(actor, async (tx) => {
      const row = { ...this.fresh(actor, kind, { ...draft, recordedByCounty: true }), verification: 'VERIFIED' as const, evidenceKind: 'KNOWN_PARTNER' as const };
      row.verifiedAt = this.clock.now();
      row.verifiedBy = actor.accountId;
      await this.store.insert(tx, row);
      await this.confirmations.ask(tx, actor, {
        subjectType: 'organisation', subjectId: row.id, organisationId: row.id, toAddress: contactEmail, title: row.name,
      });
      await this.audit.record(tx, actor, { action: 'organisation.record', subjectType: 'organisation', subjectId: row.id, changes: { kind, ...withoutContacts(draft) } });
      return shown(row);
    });
  }

  /**
   * Changes public facts: its admins and editors, and the office for what it entered itself until that is confirmed;
   * saving it from inside the organisation confirms it. The new name of a verified organisation waits for the office.
   */
  async update(actor: Actor, input: OrganisationFields & { id: Id; expectedVersion: number; offeringsNeedApproval?: boolean | null }): Promise<OrganisationView | Problem> {
    authorise(actor, 'organisation.change', { organisationId: input.id });
    return this.change(actor, { ...input, action: 'organisation.update' }, (row) => {
      const isOffice = isUnconfirmed(row) && may(actor, 'organisation.record', {});
      const approval = input.offeringsNeedApproval ?? row.offeringsNeedApproval;
      if (!isOffice) authorise(actor, 'organisation.update', { organisationId: row.id });
      // Those who would approve say whether it is wanted, and nobody who would have to wait.
      if (approval !== row.offeringsNeedApproval) authorise(actor, 'offering.approve', { organisationId: row.id });
      if (approval && row.kind === 'INITIATIVE') return noApprovalNeeded();
      const draft = parseOrganisationChanges(row, input);
      if (isProblem(draft)) return draft;
      const names = nameColumns(row, input.name === null || input.name === undefined ? null : draft.name, isOffice);
      const requestedNameAt = names.requestedName === row.requestedName ? row.requestedNameAt : this.requestedAt(names.requestedName);
      return { ...draft, ...names, requestedNameAt, offeringsNeedApproval: approval, ...(isUnconfirmed(row) && !isOffice ? { confirmedAt: this.clock.now() } : {}) };
    }, (tx, before, after) => after.requestedName !== null && after.requestedName !== before.requestedName
      ? this.tell(tx, actor, { step: 'requested', before: before.name, after: after.requestedName, of: after }) : Promise.resolve());
  }

  /** The office takes the name over that a verified organisation wants, or says why not. Problems: InvalidInput, StaleVersion; Refused WRONG_STATE when none waits. */
  async decideName(
    actor: Actor, input: { id: Id; expectedVersion: number; isAccepted: boolean; reason?: string | null },
  ): Promise<OrganisationView | Problem> {
    authorise(actor, 'organisation.decideName', {});
    const reason = input.isAccepted ? null : parseReason(input.reason ?? '');
    if (isProblem(reason)) return reason;
    const note = { isAccepted: input.isAccepted, ...(reason === null ? {} : { reason }) };
    return this.change(actor, { ...input, action: 'organisation.decideName', note }, (row) => row.requestedName === null ? noNameWaits() : {
      ...(input.isAccepted ? { name: row.requestedName } : {}), requestedName: null, requestedNameAt: null,
    }, (tx, before, after) =>
      this.tell(tx, actor, { step: input.isAccepted ? 'accepted' : 'declined', before: before.name, after: before.requestedName ?? '', reason, of: after }));
  }

  /** UNVERIFIED -> PENDING. */
  async requestVerification(actor: Actor, input: { id: Id; expectedVersion: number }): Promise<OrganisationView | Problem> {
    authorise(actor, 'organisation.requestVerification', { organisationId: input.id });
    return this.change(actor, { ...input, action: 'organisation.requestVerification' }, (row) =>
      row.verification === 'UNVERIFIED' ? { verification: 'PENDING' } : wrongState(row.verification),
    (tx, _before, after) => this.tellOfVerification(tx, actor, { step: 'requested', of: after }));
  }

  /** The coordinator's decision; possible for everything that is not ended. */
  async verify(
    actor: Actor, input: { id: Id; expectedVersion: number; evidenceKind: EvidenceKind; evidenceOn?: string | null },
  ): Promise<OrganisationView | Problem> {
    authorise(actor, 'organisation.verify', {});
    return this.change(actor, { ...input, action: 'organisation.verify' }, (row) => row.verification === 'DEACTIVATED' ? wrongState(row.verification) : {
      verification: 'VERIFIED', verifiedAt: this.clock.now(), verifiedBy: actor.accountId,
      evidenceKind: input.evidenceKind, evidenceOn: input.evidenceOn ?? null, suspensionReason: null,
    }, (tx, before, after) => this.tellOfVerification(tx, actor, { step: verificationStepOf(before.verification, 'verify'), of: after }));
  }

  /** Hides the organisation and what it published, at once; its admins read why. */
  async suspend(actor: Actor, input: { id: Id; expectedVersion: number; reason: string }): Promise<OrganisationView | Problem> {
    authorise(actor, 'organisation.suspend', {});
    const reason = parseReason(input.reason);
    if (isProblem(reason)) return reason;
    return this.change(actor, { ...input, action: 'organisation.suspend' }, (row) =>
      row.verification === 'DEACTIVATED' ? wrongState(row.verification) : { verification: 'SUSPENDED', suspensionReason: reason },
    (tx, before, after) => this.tellOfVerification(tx, actor, { step: verificationStepOf(before.verification, 'suspend'), of: after }));
  }

  /** One organisation as this caller may see it; null when it does not exist or must not be known of. */
  async find(actor: Actor, id: Id): Promise<OrganisationView | null> {
    if (!may(actor, 'organisation.readInternal', { organisationId: id })) return this.published(actor, id);
    const row = await this.doors.readInNetwork(actor, (tx) => this.store.find(tx, id));
    return row && shown(row);
  }

  /** As everybody sees it: through the public door, so that row level security hides unverified ones a second time. */
  private async published(actor: Actor, id: Id): Promise<OrganisationView | null> {
    const [row] = await this.doors.asPublic<PublishedOrganisation>(publishedOrganisation, [networkOf(actor), id]);
    return row ? shown(withoutInternals(row)) : null;
  }

  /** A page by name: every state for the office, verified ones for members. */
  async page(actor: Actor, input: { verification?: Verification | null; hasRequestedName?: boolean | null; first?: number | null; after?: string | null }): Promise<{ items: OrganisationView[]; nextCursor: string | null }> {
    authorise(actor, 'organisation.list', {});
    const first = pageSize(input.first);
    const key = keyOfCursor(input.after, [isCursorText, isId]);
    const after = key && { name: key[0], id: key[1] };
    const seesAll = may(actor, 'organisation.readInternal', {});
    const verification = seesAll ? input.verification ?? null : 'VERIFIED';
    const hasRequestedName = seesAll ? input.hasRequestedName ?? null : null;
    const rows = await this.doors.readInNetwork(actor, (tx) => this.store.page(tx, { verification, hasRequestedName, first: first + 1, after }));
    return pageOf(rows, { first, keyOf: (row) => [row.name, row.id], show: shown });
  }

  /** The row if it may publish, else the problem to return. Asked by the features inside their transaction. */
  async verifiedOrProblem(tx: Tx, id: Id): Promise<OrganisationEntity | Problem> {
    return verified(await this.store.find(tx, id));
  }

  /**
   * The same, and its verification cannot change until the end of the transaction: a suspension at the same instant comes
   * either before (and is seen here) or after (and sees what is written here).
   */
  async heldVerifiedOrProblem(tx: Tx, id: Id): Promise<OrganisationEntity | Problem> {
    return verified(await this.store.hold(tx, id));
  }

  /** The problem to return while the organisation is suspended or ended, else null; see `held-organisation.ts`. */
  async heldProblem(tx: Tx, id: Id): Promise<Problem | null> {
    return heldProblem(tx, id);
  }

  private async change(
    actor: Actor, order: Order, decide: (row: OrganisationEntity) => Partial<OrganisationEntity> | Problem,
    afterwards: (tx: Tx, before: OrganisationEntity, after: OrganisationEntity) => Promise<void> = () => Promise.resolve(),
  ): Promise<OrganisationView | Problem> {
    return this.doors.inNetwork(actor, async (tx) => {
      const row = await this.store.findForUpdate(tx, order.id);
      if (!row) throw notFound();
      const changes = decide(row);
      if (isProblem(changes)) return changes;
      const differing = changesBetween(row, changes, personal);
      if (row.version !== order.expectedVersion) {
        return new StaleVersion({ expected: order.expectedVersion, actual: row.version }, Object.keys(differing));
      }
      const next = await this.store.update(tx, row, changes);
      for (const listener of this.changedListeners) await listener(tx, actor, { before: row, after: next });
      await afterwards(tx, row, next);
      await this.audit.record(tx, actor, { action: order.action, subjectType: 'organisation', subjectId: row.id, changes: { ...differing, ...order.note } });
      return shown(next);
    });
  }

  private requestedAt(name: string | null): Date | null {
    return name === null ? null : this.clock.now();
  }

  /** The office of a wish; the admins of what became of it. */
  private async tell(
    tx: Tx, actor: Actor, { step, of, ...names }: { step: NameStep; before: string; after: string; reason?: string | null; of: OrganisationEntity },
  ): Promise<void> {
    const notice = {
      networkId: of.networkId, kind: `organisation.name.${step}`, key: `organisation-name:${of.id}:${of.version}`,
      content: (language: Language, url: string) => organisationNameMail(step, names, { language, url }),
    };
    if (step === 'requested') await this.notices.toOffice(tx, actor, notice);
    else await this.notices.toAdmins(tx, actor, of.id, notice);
  }

  /** The office of a wish to be verified; the admins of the decision. Null = nothing is new for anybody. */
  private async tellOfVerification(tx: Tx, actor: Actor, { step, of }: { step: VerificationStep | null; of: OrganisationEntity }): Promise<void> {
    if (step === null) return;
    const { name: network } = await tx.findOneByOrFail(NetworkEntity, { id: of.networkId });
    const facts = { organisation: of.name, network, reason: of.suspensionReason };
    const notice = {
      networkId: of.networkId, kind: `organisation.${step}`, key: `organisation-verification:${of.id}:${of.version}`,
      content: (language: Language, url: string) => verificationMail(step, facts, { language, url }),
    };
    if (step === 'requested') await this.notices.toOffice(tx, actor, notice);
    else await this.notices.toAdmins(tx, actor, of.id, notice);
  }

  private fresh(actor: Actor, kind: OrganisationKind, draft: OrganisationDraft & Pick<OrganisationEntity, 'recordedByCounty'>): OrganisationEntity {
    if (!actor.networkId) throw notFound();
    return {
      id: this.ids.next(), networkId: actor.networkId, kind, ...draft, verification: 'UNVERIFIED', verifiedAt: null, verifiedBy: null,
      evidenceKind: null, evidenceOn: null, requestedName: null, requestedNameAt: null, suspensionReason: null, offeringsNeedApproval: false, confirmedAt: null, createdAt: this.clock.now(), version: 1,
    };
  }
}

/** For the trail: of an initiative these are often the address and number of one person. */
function withoutContacts(draft: OrganisationDraft): Record<string, unknown> {
  const hidden = Object.fromEntries(personal.flatMap((name) => draft[name] === null ? [] : [[name, 'changed']]));
  return { name: draft.name, description: draft.description, website: draft.website, ...hidden };
}

function shown(row: OrganisationEntity): OrganisationView {
  return { ...row, organisationId: row.id, isUnconfirmed: isUnconfirmed(row) };
}

function noApprovalNeeded(): InvalidInput {
  return new InvalidInput([{ path: 'offeringsNeedApproval', code: 'NOT_ALLOWED', message: {
    de: 'Die Angebote einer informellen Initiative gibt ohnehin das Integrationsbüro oder eine andere Organisation frei.',
    en: 'The services of an informal initiative are cleared by the integration office or another organisation anyway.',
  } }]);
}

function noNameWaits(): Problem {
  return new Problem('Refused', 'WRONG_STATE', {
    de: 'Hier wartet kein neuer Name auf eine Entscheidung.', en: 'No new name waits for a decision here.',
  });
}

function wrongState(state: Verification): Problem {
  const { de, en = de } = verificationLabels[state];
  return new Problem('Refused', 'WRONG_STATE', { de: `Das geht nicht: Die Organisation ist ${de}.`, en: `This is not possible: the organisation is ${en}.` });
}

function verified(row: OrganisationEntity | null): OrganisationEntity | Problem {
  if (!row) throw notFound();
  if (row.verification === 'VERIFIED') return row;
  return new Problem('Refused', 'ORGANISATION_NOT_VERIFIED', {
    de: 'Die Organisation ist noch nicht vom Integrationsbüro bestätigt.', en: 'The organisation is not verified by the integration office yet.',
  });
}
