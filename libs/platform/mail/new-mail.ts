import { type Id, type Language, type LocalDate } from '#kernel';

/** What a mail says, ready to be sent. Made by `mailContent`, which escapes. */
export interface MailContent {
  /** One line, at most 250 characters. */
  subject: string;
  text: string;
  html: string;
}

/** A mail to be sent once `dueAt` has come. */
export interface NewMail {
  /** Null only for mails that concern an account before a network is chosen, such as signing in. */
  networkId: Id | null;
  /** To whom; null for people without an account, who are named by `toAddress`. */
  accountId: Id | null;
  /** Given exactly when `accountId` is null: an invitation, the confirmation of a contact. */
  toAddress: string | null;
  /** Lower-case name of what it is, such as `sign-in` or `reminder.digest`. */
  kind: string;
  /** Unique within the network (or the account, without one): adding the same mail again adds nothing. */
  uniqueKey: string;
  dueAt: Date;
  /** Ignored when the mail is composed late: then the account's own language counts. */
  language: Language;
  /** Null = composed when it is sent, by the composer registered for `kind`, from the data of that moment. */
  content: MailContent | null;
  /** True = the body is erased as soon as the mail server has it (codes, links that sign in). */
  isConfidential: boolean;
  /** The German day of a digest: at most one per recipient, day and kind. Left out for other mails. */
  digestOn?: LocalDate | null;
}

/** A prepared or planned mail as a composer sees it. */
export interface MailToCompose {
  id: Id;
  networkId: Id | null;
  accountId: Id | null;
  kind: string;
  /** The key it was planned under; a composer that made it can read from it what the mail is about. */
  uniqueKey: string;
  language: Language;
  digestOn: LocalDate | null;
}

/** Says that a planned mail is no longer wanted, with a reason code for the ledger such as `DONE`. */
export interface ObsoleteMail {
  obsolete: string;
}

/** Line breaks in a header would let a text add headers of its own. */
export class HeaderInjection extends Error {
  constructor(readonly header: string) {
    super(`The mail header ${header} contains a line break or control character.`);
  }
}

/** The value as it is. @throws HeaderInjection when it holds a control character, line breaks above all. */
export function headerValue(header: string, value: string): string {
  // Tabs are control characters too, and no header of ours needs one.
  if (/[\u0000-\u001f\u007f\u2028\u2029]/.test(value)) throw new HeaderInjection(header);
  return value;
}

/** The address as it is. @throws HeaderInjection for control characters and for whatever would be more than one address. */
export function oneAddress(address: string): string {
  headerValue('To', address);
  if (address.length > 254 || !/^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/.test(address)) throw new HeaderInjection('To');
  return address;
}
