/** German words for kinds and states of mails, for the outbox page alone; what is not named here is shown as it is. */
const kinds: readonly [beginning: string, words: string][] = [
  ['sign-in', 'Anmelden'],
  ['invitation', 'Einladung'],
  ['confirmation', 'Bitte um Bestätigung'],
  ['reminder.notice', 'Hinweis zu einer Frist'],
  ['reminder', 'Erinnerung an Fristen'],
  ['sign-up.offered', 'Einsatz: angebotener Platz'],
  ['sign-up', 'Einsatz'],
  ['partnership', 'Gemeinsames Angebot'],
];

const states: Readonly<Record<string, string>> = {
  PLANNED: 'geplant', SENDING: 'wird gesendet', DEFERRED: 'wird noch einmal versucht', SENT: 'gesendet', UNKNOWN: 'Ausgang unbekannt',
  FAILED: 'gescheitert', OBSOLETE: 'nicht mehr nötig',
};

const dateAndTime = new Intl.DateTimeFormat('de-DE', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Berlin' });

/** What a kind of mail is called, such as `Einladung` for `invitation`. */
export function kindWords(kind: string): string {
  return kinds.find(([beginning]) => kind === beginning || kind.startsWith(`${beginning}.`))?.[1] ?? kind;
}

/** What has become of a mail, such as `gesendet` for `SENT`. */
export function stateWords(state: string): string {
  return states[state] ?? state;
}

/** Day and time in Germany, such as `Montag, 1. März 2027 um 10:00`. */
export function dayAndTime(instant: Date): string {
  return dateAndTime.format(instant);
}
