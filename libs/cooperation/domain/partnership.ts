import { yearsAheadMax } from './contribution.js';
import { InputReader, type InvalidInput, LocalDate } from '#kernel';
import { type Facts } from './transitions.js';

/** Days an invitation can be accepted, counted from the day it was sent; the last one included. */
export const INVITATION_DAYS = 21;
/** Invitations of one offering that may be open at the same time. */
export const OPEN_INVITATIONS_MAX = 20;
/** Days an organisation waits with a new request after a rejected one. */
export const REQUEST_PAUSE_DAYS = 90;
/** Notice period where the invitation names none, in days. */
const NOTICE_DAYS_DEFAULT = 90;
const NOTICE_DAYS_MAX = 365;
const MESSAGE_MAX = 1000;
const NAME_MIN = 2;
const NAME_MAX = 200;
const REASON_MIN = 5;

/** The parts an organisation can be invited to or ask for. */
export const partRoles = ['PARTNER', 'SUPPORTER'] as const;
export type PartRole = (typeof partRoles)[number];

/** What the lead offers with an invitation. */
export interface InvitationTerms {
  role: PartRole;
  canEdit: boolean;
  noticeDays: number;
  message: string | null;
}

/** An invitation as the lead means it, or every problem. A supporter contributes and never edits. */
export function parseInvitation(
  input: { role?: PartRole | null; canEdit?: boolean | null; noticeDays?: number | null; message?: string | null },
): InvitationTerms | InvalidInput {
  const reader = new InputReader();
  const role = input.role ?? 'PARTNER';
  const canEdit = input.canEdit ?? false;
  if (role === 'SUPPORTER' && canEdit) {
    reader.problem('canEdit', 'NOT_ALLOWED', { de: 'Wer nur unterstützt, bearbeitet das Angebot nicht mit.', en: 'A supporter does not edit the offering.' });
  }
  const noticeDays = reader.integer('noticeDays', input.noticeDays ?? NOTICE_DAYS_DEFAULT, { min: 0, max: NOTICE_DAYS_MAX });
  const message = reader.optionalText('message', input.message, { max: MESSAGE_MAX, multiline: true });
  return reader.result(() => ({ role, canEdit, noticeDays, message }));
}

/** What a requesting organisation writes. A request carries the default notice period, and editing is for the lead to offer. */
export function parseRequest(input: { role?: PartRole | null; message?: string | null; publicName?: string | null }): InvitationTerms & { publicName: string | null } | InvalidInput {
  const reader = new InputReader();
  const message = reader.optionalText('message', input.message, { max: MESSAGE_MAX, multiline: true });
  const publicName = readPublicName(reader, input.publicName);
  return reader.result(() => ({ role: input.role ?? 'PARTNER', canEdit: false, noticeDays: NOTICE_DAYS_DEFAULT, message, publicName }));
}

/** How the partner wants to be named in public; null = the name of the organisation. */
export function parsePublicName(publicName: string | null | undefined): { publicName: string | null } | InvalidInput {
  const reader = new InputReader();
  const name = readPublicName(reader, publicName);
  return reader.result(() => ({ publicName: name }));
}

/** Words to a decline or a rejection, that the other side reads; null when there are none. */
export function parseWords(reason: string | null | undefined): { reason: string | null } | InvalidInput {
  const reader = new InputReader();
  const text = reader.optionalText('reason', reason, { max: MESSAGE_MAX, multiline: true });
  return reader.result(() => ({ reason: text }));
}

/** A notice: its last day, today or later, and a reason for the others to read. */
export function parseNotice(input: { endsOn: string; reason: string }, today: LocalDate): { endsOn: LocalDate; reason: string } | InvalidInput {
  const reader = new InputReader();
  const endsOn = LocalDate.parse(input.endsOn);
  if (endsOn === null || endsOn < today || endsOn > LocalDate.addYears(today, yearsAheadMax)) {
    reader.problem('endsOn', 'OUT_OF_RANGE', {
      de: `Bitte heute oder einen Tag der nächsten ${yearsAheadMax} Jahre angeben.`, en: `Please give today or a day of the next ${yearsAheadMax} years.`,
    });
  }
  const reason = reader.text('reason', input.reason, { min: REASON_MIN, max: MESSAGE_MAX, multiline: true });
  return reader.result(() => ({ endsOn: endsOn ?? today, reason }));
}

/** The last day on which an invitation of today can be accepted. */
export function expiryOf(today: LocalDate): LocalDate {
  return LocalDate.addDays(today, INVITATION_DAYS);
}

/** The first day on which a partnership can end when notice is given today. */
export function earliestEnd(today: LocalDate, noticeDays: number): LocalDate {
  return LocalDate.addDays(today, noticeDays);
}

/** What the facts of the machine are derived from; whatever an act does not need stays out. */
export interface Circumstances {
  today: LocalDate;
  expiresOn?: LocalDate | null;
  acceptedRevision?: number;
  coreRevision?: number;
  openInvitations?: number;
  isUnwanted?: boolean;
  lastRejectedOn?: LocalDate | null;
  noticeEndsOn?: LocalDate;
  noticeDays?: number;
  isEarlyEndAgreed?: boolean;
  isAgreed?: boolean;
  areShiftsSettled?: boolean;
}

/** The facts that guards ask for, from dates and counts. */
export function factsOf(known: Circumstances): Facts {
  const { today, expiresOn, lastRejectedOn, noticeEndsOn, noticeDays, openInvitations } = known;
  return {
    isInTime: expiresOn !== undefined && (expiresOn === null || today <= expiresOn),
    isRevisionCurrent: known.acceptedRevision !== undefined && known.acceptedRevision === known.coreRevision,
    isNotBlocked: known.isUnwanted === false,
    hasRoomForInvitation: openInvitations !== undefined && openInvitations < OPEN_INVITATIONS_MAX,
    isPauseOver: lastRejectedOn !== undefined && (lastRejectedOn === null || today >= LocalDate.addDays(lastRejectedOn, REQUEST_PAUSE_DAYS)),
    isNoticeKept: known.isEarlyEndAgreed === true
      || (noticeEndsOn !== undefined && noticeDays !== undefined && noticeEndsOn >= earliestEnd(today, noticeDays)),
    isAgreed: known.isAgreed === true,
    areShiftsSettled: known.areShiftsSettled === true,
  };
}

function readPublicName(reader: InputReader, publicName: string | null | undefined): string | null {
  const name = reader.optionalText('publicName', publicName, { max: NAME_MAX });
  if (name !== null && [...name].length < NAME_MIN) {
    reader.problem('publicName', 'TOO_SHORT', { de: `Mindestens ${NAME_MIN} Zeichen.`, en: `At least ${NAME_MIN} characters.` });
  }
  return name;
}
