import { Injectable } from '@nestjs/common';
import { type Actor, type Id, InputReader, InvalidInput, isProblem, Problem } from '#kernel';
import { ConfirmationsService, OrganisationsService } from '#identity';
import { type Tx } from '#platform/database';
import { laender, landOfNetwork } from '#region';
import { readCheckingWeeks } from './domain/forwarding.js';
import { type GrantDraft, type GrantFields, parseGrant } from './domain/grant.js';
import { ForwardedMoney } from './forwarded-money.js';
import { type GrantChange, GrantWriter, missing } from './grant-writer.js';
import { type GrantView, noticeTitle } from './grant.view.js';
import { GrantsService } from './grants.service.js';
import { forwardingMail } from './mails/forwarding.mail.js';
import { type GrantEntity } from './store/grant.entity.js';
import { GrantsStore } from './store/grants.store.js';
import { OrganisationFactsStore } from './store/organisation-facts.store.js';

/** What confirmations of money that was passed on are about. */
export const forwardingSubject = 'forwarding';

/** What is passed on, to whom, and by when they account for it. */
export interface ForwardingInput {
  grantId: Id;
  expectedVersion: number;
  organisationId: Id;
  amountCents: number;
  awardPeriod?: GrantFields['awardPeriod'] | null;
  reference?: string | null;
  checkingWeeks: number;
  contactEmail: string;
}

interface Parsed { draft: GrantDraft; checkingWeeks: number; toAddress: string }

/** Passing money on (Weiterleitung): the first recipient gives a part to others, who account to it in time for checking. */
@Injectable()
export class GrantForwarding {
  constructor(
    private readonly grants: GrantsService,
    private readonly store: GrantsStore,
    private readonly writer: GrantWriter,
    private readonly money: ForwardedMoney,
    private readonly facts: OrganisationFactsStore,
    private readonly organisations: OrganisationsService,
    private readonly confirmations: ConfirmationsService,
  ) {}

  /**
   * Enters the part as a committed grant of the other organisation, which is asked by mail to confirm it. Its proof is due
   * as many weeks before one's own as checking takes. Problems: InvalidInput also for more than is left; StaleVersion;
   * Refused WRONG_STATE for money that is not committed, FORWARDING_NOT_ALLOWED, ORGANISATION_NOT_VERIFIED, FORWARDING_LOOP.
   */
  async forward(actor: Actor, input: ForwardingInput): Promise<GrantView | Problem> {
    return this.grants.change(actor, { id: input.grantId, expectedVersion: input.expectedVersion }, async (tx, row, before) => this.decide(tx, actor, { input, row, before }));
  }

  private async decide(
    tx: Tx, actor: Actor, { input, row, before }: { input: ForwardingInput; row: GrantEntity; before: GrantDraft },
  ): Promise<GrantChange | Problem> {
    if (row.status !== 'COMMITTED') return notCommitted();
    if (row.mayBePassedOn === false) return notPassedOn();
    const parsed = parse(input, { row, funder: { name: await this.facts.nameOf(tx, row.organisationId), land: await landOfNetwork(tx, row.networkId) } });
    if (isProblem(parsed)) return parsed;
    const recipient = await this.facts.kindOf(tx, input.organisationId);
    if (recipient === null) return missing('organisationId');
    const verified = await this.organisations.verifiedOrProblem(tx, input.organisationId);
    if (isProblem(verified)) return verified;
    if ((await this.store.organisationsAbove(tx, row.id)).includes(input.organisationId)) return loop();
    const problem = await this.money.problemOfNew(tx, row, before, parsed.draft.amountCents);
    if (problem) return problem;
    const passed = await this.writer.insert(tx, actor, {
      draft: parsed.draft, organisationId: input.organisationId, programmeId: row.programmeId, renewsGrantId: null, recordedByCounty: false,
      forwarded: { fromGrantId: row.id, checkingWeeks: parsed.checkingWeeks },
    });
    if (isProblem(passed)) return passed;
    await this.confirmations.ask(tx, actor, {
      // The entry is that of who passes the money on: corrections go there.
      subjectType: forwardingSubject, subjectId: passed.id, organisationId: row.organisationId, toAddress: parsed.toAddress, title: noticeTitle(passed),
      mail: (url) => forwardingMail({ forwarder: passed.funderName, url }),
    });
    return { note: { forwarded: passed.id } };
  }
}

function parse(input: ForwardingInput, given: { row: GrantEntity; funder: { name: string; land: string } }): Parsed | Problem {
  const { row } = given;
  const reader = new InputReader();
  const checkingWeeks = readCheckingWeeks(reader, input.checkingWeeks);
  const toAddress = reader.email('contactEmail', input.contactEmail);
  const draft = parseGrant({
    reference: input.reference ?? null, funder: given.funder, status: 'COMMITTED', awardPeriod: input.awardPeriod ?? { from: row.awardFrom, to: row.awardTo },
    amountCents: input.amountCents, isSharedWithCounty: row.isSharedWithCounty, shares: [],
  }, laender);
  if (draft instanceof Problem && !(draft instanceof InvalidInput)) return draft;
  const period = draft instanceof InvalidInput ? null : draft.awardPeriod;
  if (period && (period.from < row.awardFrom || period.to > row.awardTo)) {
    reader.problem('awardPeriod', 'NOT_WITHIN', {
      de: 'Weitergeleitetes Geld kann nur in dem Zeitraum ausgegeben werden, für den es selbst bewilligt ist.',
      en: 'Money that is passed on can only be spent in the period for which it was awarded itself.',
    });
  }
  const rest = reader.result(() => ({ checkingWeeks, toAddress }));
  if (draft instanceof InvalidInput) return rest instanceof InvalidInput ? new InvalidInput([...draft.fields, ...rest.fields]) : draft;
  return isProblem(rest) ? rest : { draft, ...rest };
}

function notPassedOn(): Problem {
  return new Problem('Refused', 'FORWARDING_NOT_ALLOWED', {
    de: 'Der Bescheid erlaubt nicht, Geld weiterzuleiten. Hat der Mittelgeber zugestimmt, ändern Sie das bitte zuerst bei der Zuwendung.',
    en: 'The notice does not let money be passed on. If the funder has agreed, please change that of the grant first.',
  });
}

function notCommitted(): Problem {
  return new Problem('Refused', 'WRONG_STATE', {
    de: 'Weiterleiten lässt sich nur, was bewilligt ist.', en: 'Only money that was awarded can be passed on.',
  });
}

function loop(): Problem {
  return new Problem('Refused', 'FORWARDING_LOOP', {
    de: 'Von dieser Organisation kommt das Geld selbst; sie kann es nicht noch einmal bekommen.', en: 'The money comes from this organisation itself; it cannot receive it again.',
  });
}
