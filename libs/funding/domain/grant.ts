import { type BasisPoints, type Cents, InputReader, type InvalidInput, LocalDate, Money, Period, Problem } from '#kernel';
import { type FinancingFields, type FinancingPlan, readFinancing } from './financing.js';
import { type FundingStatus } from './plan.js';
import { type PeriodInput, readCents, readDay, readOptionalBasisPoints, readOptionalDay, readPart, readPeriod } from './reading.js';
import { type Post, readPosts } from './post.js';
import { readTranches, type Tranche } from './tranche.js';
import { percentOf, statusNames } from './words.js';

/** The shares of one grant, at most so many. */
export const sharesMax = 50;
const REFERENCE_MAX = 120;
const NAME_MAX = 200;
const REASON_MAX = 1000;
const CONTACT_REASON_MIN = 3;

/** Part of a grant for one part of one offering. */
export interface ShareDraft {
  readonly offeringId: string;
  readonly part: string;
  readonly basisPoints: BasisPoints;
}

/** A grant as a person enters it, checked. */
export interface GrantDraft {
  readonly reference: string | null;
  /** null = the programme's. */
  readonly funderName: string | null;
  /** ISO letters of the Land of the funder's seat; null = the programme's. */
  readonly funderLand: string | null;
  readonly status: FundingStatus;
  /** When money may be spent (Bewilligungszeitraum). */
  readonly awardPeriod: Period;
  /** When the work is done (Durchführungszeitraum); the award period when nobody said otherwise. */
  readonly workPeriod: Period;
  readonly amountCents: Cents;
  readonly weightBp: BasisPoints | null;
  readonly isSharedWithCounty: boolean;
  /** Who pays what of the cost; null = nobody has said. */
  readonly financing: FinancingPlan | null;
  /** From when the project may begin without a decision (vorzeitiger Maßnahmebeginn); null = no consent. */
  readonly earlyStartOn: LocalDate | null;
  /** Whether the notice lets money be passed on (Weiterleitung); null = nobody has said. */
  readonly mayBePassedOn: boolean | null;
  /** Posts that end with the money. */
  readonly posts: readonly Post[];
  /** In the order of their years; empty = the money is spread evenly over the award period. */
  readonly tranches: readonly Tranche[];
  readonly shares: readonly ShareDraft[];
}

/** The same fields as they arrive. */
export interface GrantFields {
  reference?: string | null;
  funder?: { name: string; land: string } | null;
  status: FundingStatus;
  awardPeriod: PeriodInput;
  workPeriod?: PeriodInput | null;
  amountCents: number;
  weightBp?: number | null;
  isSharedWithCounty: boolean;
  financing?: FinancingFields | null;
  tranches?: readonly Tranche[] | null;
  earlyStartOn?: string | null;
  mayBePassedOn?: boolean | null;
  posts?: readonly Post[] | null;
  shares: readonly { offeringId: string; part?: string | null; basisPoints: number }[];
}

/** Statuses in which a grant can be entered; the others are reached from these. */
const enterable: ReadonlySet<FundingStatus> = new Set(['PLANNED', 'APPLIED', 'STARTED_AT_OWN_RISK', 'COMMITTED', 'REJECTED']);

/** A complete grant; InvalidInput with every bad field; Refused SHARES_EXCEED_WHOLE when that is all that is wrong. */
export function parseGrant(input: GrantFields, laender: readonly string[]): GrantDraft | InvalidInput | Problem {
  const reader = new InputReader();
  const draft = readGrant(reader, input, laender);
  if (!enterable.has(draft.status)) {
    reader.problem('status', 'NOT_ALLOWED', {
      de: 'Zurückgezogen oder widerrufen wird eine erfasste Zuwendung.', en: 'Only a grant that was entered can be withdrawn or revoked.',
    });
  }
  const parsed = reader.result(() => draft);
  return parsed instanceof Problem ? parsed : problemOfShares(parsed.shares) ?? parsed;
}

/** The grant after a change; fields that are null or missing stay as they are in `before`. */
export function parseGrantChanges(
  before: GrantDraft, input: Partial<GrantFields>, laender: readonly string[],
): GrantDraft | InvalidInput | Problem {
  const reader = new InputReader();
  const draft = readGrant(reader, {
    reference: input.reference ?? before.reference,
    funder: input.funder ?? (before.funderName !== null && before.funderLand !== null ? { name: before.funderName, land: before.funderLand } : null),
    status: input.status ?? before.status,
    awardPeriod: before.awardPeriod,
    workPeriod: input.workPeriod ?? before.workPeriod,
    amountCents: input.amountCents ?? before.amountCents,
    weightBp: input.weightBp ?? before.weightBp,
    isSharedWithCounty: input.isSharedWithCounty ?? before.isSharedWithCounty,
    financing: input.financing ?? before.financing,
    tranches: input.tranches ?? before.tranches,
    earlyStartOn: input.earlyStartOn ?? before.earlyStartOn,
    mayBePassedOn: input.mayBePassedOn ?? before.mayBePassedOn,
    posts: input.posts ?? before.posts,
    shares: input.shares ?? before.shares,
  }, laender);
  if (!mayFollow(before.status, draft.status)) {
    reader.problem('status', 'NOT_ALLOWED', {
      de: `Eine Zuwendung, die „${statusNames[before.status].de}“ ist, kann nicht „${statusNames[draft.status].de}“ werden.`,
      en: `A grant that is "${statusNames[before.status].en}" cannot become "${statusNames[draft.status].en}".`,
    });
  }
  const parsed = reader.result(() => draft);
  return parsed instanceof Problem ? parsed : problemOfShares(parsed.shares) ?? parsed;
}

/** A later end, as the funder grants it; money and work may grow with it. */
export interface ExtensionFields {
  awardTo: string;
  workTo?: string | null;
  amountCents?: number | null;
  tranches?: readonly Tranche[] | null;
}

/** The grant with its new end, which must lie after the present one. */
export function parseExtension(before: GrantDraft, input: ExtensionFields): GrantDraft | InvalidInput {
  const reader = new InputReader();
  const awardTo = readDay(reader, 'awardTo', input.awardTo);
  if (awardTo <= before.awardPeriod.to) {
    reader.problem('awardTo', 'OUT_OF_RANGE', {
      de: 'Das neue Ende muss nach dem bisherigen liegen.', en: 'The new end must lie after the present one.',
    });
  }
  const workTo = input.workTo === null || input.workTo === undefined
    ? LocalDate.max(before.workPeriod.to, awardTo) : readDay(reader, 'workTo', input.workTo);
  if (workTo < before.workPeriod.from) {
    reader.problem('workTo', 'PERIOD_REVERSED', { de: 'Das Ende liegt vor dem Beginn.', en: 'The end lies before the beginning.' });
  }
  const amountCents = input.amountCents === null || input.amountCents === undefined
    ? before.amountCents : readCents(reader, 'amountCents', input.amountCents);
  const awardPeriod = { from: before.awardPeriod.from, to: awardTo };
  const tranches = readTranches(reader, 'tranches', input.tranches ?? before.tranches, { awardPeriod, amountCents });
  return reader.result(() => ({ ...before, amountCents, tranches, awardPeriod, workPeriod: { from: before.workPeriod.from, to: workTo } }));
}

/** Why a grant is withdrawn; colleagues will read it. */
export function parseWithdrawalReason(reason: string): string | InvalidInput {
  const reader = new InputReader();
  const text = reader.text('reason', reason, { min: CONTACT_REASON_MIN, max: REASON_MAX, multiline: true });
  return reader.result(() => text);
}

const ways: Readonly<Record<FundingStatus, readonly FundingStatus[]>> = {
  PLANNED: ['APPLIED', 'STARTED_AT_OWN_RISK', 'COMMITTED', 'REJECTED'],
  APPLIED: ['STARTED_AT_OWN_RISK', 'COMMITTED', 'REJECTED'],
  STARTED_AT_OWN_RISK: ['COMMITTED', 'REJECTED'],
  COMMITTED: ['REVOKED'],
  // An objection (Widerspruch) can turn a rejection or revocation round.
  REJECTED: ['APPLIED', 'COMMITTED'],
  REVOKED: ['COMMITTED'],
  WITHDRAWN: [],
};

/** True when a grant may go from one status to the other by an update. Withdrawing is a step of its own. */
export function mayFollow(from: FundingStatus, to: FundingStatus): boolean {
  return from === to || ways[from].includes(to);
}

/** True for a grant that can still be withdrawn: not yet ended by a decision. */
export function mayBeWithdrawn(status: FundingStatus): boolean {
  return ['PLANNED', 'APPLIED', 'STARTED_AT_OWN_RISK', 'COMMITTED'].includes(status);
}

/** True for a grant that money came from, so that somebody has to account for it. */
export function mayBeProved(status: FundingStatus): boolean {
  return ['COMMITTED', 'WITHDRAWN', 'REVOKED'].includes(status);
}

/** True while somebody else than the recipient has entered it, the county or who passes it on, and the recipient has not confirmed it. */
export function isUnconfirmed(row: { recordedByCounty: boolean; forwardedFromGrantId: string | null; confirmedAt: Date | null }): boolean {
  return (row.recordedByCounty || row.forwardedFromGrantId !== null) && row.confirmedAt === null;
}

function readGrant(reader: InputReader, input: GrantFields, laender: readonly string[]): GrantDraft {
  const awardPeriod = readPeriod(reader, 'awardPeriod', input.awardPeriod);
  const workPeriod = input.workPeriod ? readPeriod(reader, 'workPeriod', input.workPeriod) : awardPeriod;
  if (!Period.overlaps(awardPeriod, workPeriod)) {
    reader.problem('workPeriod', 'NOT_WITHIN', {
      de: 'Durchführungs- und Bewilligungszeitraum haben keinen gemeinsamen Tag.', en: 'Work period and award period share no day.',
    });
  }
  const draft = {
    reference: reader.optionalText('reference', input.reference, { max: REFERENCE_MAX }),
    funderName: input.funder ? reader.text('funder.name', input.funder.name, { min: 2, max: NAME_MAX }) : null,
    funderLand: input.funder ? readLand(reader, 'funder.land', input.funder.land, laender) : null,
    status: input.status, awardPeriod, workPeriod,
    amountCents: readCents(reader, 'amountCents', input.amountCents),
    weightBp: readOptionalBasisPoints(reader, 'weightBp', input.weightBp),
    isSharedWithCounty: input.isSharedWithCounty,
    financing: readFinancing(reader, 'financing', input.financing),
    earlyStartOn: readOptionalDay(reader, 'earlyStartOn', input.earlyStartOn),
    mayBePassedOn: input.mayBePassedOn ?? null,
    posts: readPosts(reader, 'posts', input.posts),
    shares: readShares(reader, input.shares),
  };
  return { ...draft, tranches: readTranches(reader, 'tranches', input.tranches, draft) };
}

/** The letters of one of the Länder, ISO 3166-2:DE without the country. */
export function readLand(reader: InputReader, path: string, value: string, laender: readonly string[]): string {
  if (!laender.includes(value)) {
    reader.problem(path, 'NOT_FOUND', { de: 'Kürzel eines Landes, wie NW.', en: 'Letters of a Land, such as NW.' });
  }
  return value;
}

function readShares(reader: InputReader, shares: GrantFields['shares']): ShareDraft[] {
  if (shares.length > sharesMax) {
    reader.problem('shares', 'TOO_LONG', { de: `Höchstens ${sharesMax} Anteile.`, en: `At most ${sharesMax} shares.` });
    return [];
  }
  const seen = new Set<string>();
  return shares.map((share, index) => {
    const part = readPart(reader, `shares.${index}.part`, share.part);
    // More than the whole is a problem of all shares together, which says by how much.
    const isTooMuch = Number.isSafeInteger(share.basisPoints) && share.basisPoints > Money.wholeBp;
    const basisPoints = isTooMuch ? share.basisPoints : reader.integer(`shares.${index}.basisPoints`, share.basisPoints, { min: 1, max: Money.wholeBp });
    const key = JSON.stringify([share.offeringId, part]);
    if (seen.has(key)) {
      reader.problem(`shares.${index}.offeringId`, 'DUPLICATE', {
        de: 'Dieses Angebot mit diesem Teil kommt schon vor.', en: 'This offering with this part is named already.',
      });
    }
    seen.add(key);
    return { offeringId: share.offeringId, part, basisPoints };
  });
}

function problemOfShares(shares: readonly ShareDraft[]): Problem | null {
  const total = shares.reduce((sum, share) => sum + BigInt(share.basisPoints), 0n);
  if (total <= BigInt(Money.wholeBp)) return null;
  return new Problem('Refused', 'SHARES_EXCEED_WHOLE', {
    de: `Die Anteile ergeben zusammen ${percentOf(total).de}; mehr als 100 % geht nicht.`,
    en: `The shares add up to ${percentOf(total).en}; more than 100% is not possible.`,
  });
}
