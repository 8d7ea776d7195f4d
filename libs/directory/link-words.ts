import { type Text } from '#kernel';
import { type VisitReason } from '#platform/web';
import { type LinkFindingState } from './domain/link-state.js';

/** What was found, as people read it. */
const reasons: Readonly<Record<VisitReason, Text>> = {
  REFUSED: { de: 'Die Seite lässt unsere Prüfung nicht zu', en: 'The page does not let our check in' },
  UNAVAILABLE: { de: 'Die Seite sagt, dass sie gerade nicht zur Verfügung steht (503)', en: 'The page says that it is not available at the moment (503)' },
  UNREADABLE: { de: 'Die Antwort der Seite konnten wir nicht lesen', en: 'We could not read the answer of the page' },
  TOO_MANY_REDIRECTS: { de: 'Die Seite leitet so oft weiter, dass unsere Prüfung nicht ankommt', en: 'The page redirects so often that our check does not arrive' },
  ENCRYPTION_UNKNOWN: { de: 'Die Verschlüsselung der Seite konnten wir nicht prüfen', en: 'We could not check the encryption of the page' },
  NOT_FOUND: { de: 'Diese Seite gibt es dort nicht (404)', en: 'There is no such page there (404)' },
  GONE: { de: 'Diese Seite wurde dort entfernt (410)', en: 'The page was removed there (410)' },
  NO_ADDRESS: { de: 'Diesen Namen gibt es im Internet nicht', en: 'There is no such name on the internet' },
  NO_CONNECTION: { de: 'Dort antwortet niemand', en: 'Nobody answers there' },
  TIMEOUT: { de: 'Die Seite antwortet nicht innerhalb von fünf Sekunden', en: 'The page does not answer within five seconds' },
  SERVER_ERROR: { de: 'Die Seite meldet einen Fehler bei sich selbst', en: 'The page reports an error of its own' },
  NO_ANSWER: { de: 'Die Antwort von dort ist keine Internetseite', en: 'The answer from there is no web page' },
  CERTIFICATE_EXPIRED: { de: 'Das Sicherheitszertifikat der Seite ist abgelaufen; Browser warnen davor', en: 'The security certificate of the page has expired; browsers warn of it' },
  CERTIFICATE_NAME: { de: 'Das Sicherheitszertifikat der Seite gilt für einen anderen Namen; Browser warnen davor', en: 'The security certificate of the page is for another name; browsers warn of it' },
  CERTIFICATE_UNTRUSTED: { de: 'Dem Sicherheitszertifikat der Seite vertraut kein Browser', en: 'No browser trusts the security certificate of the page' },
  UNUSUAL_ADDRESS: { de: 'Solche Adressen prüfen wir nicht (besonderer Port, Passwort oder kein http)', en: 'We do not check such addresses (special port, password or no http)' },
};
const moved: Text = { de: 'Die Seite ist dauerhaft umgezogen', en: 'The page has moved for good' };
const unclear: Text = { de: 'Die Seite ließ sich nicht öffnen', en: 'The page could not be opened' };

/** What whoever answers for it can do. */
const advice: Readonly<Record<LinkFindingState, Text>> = {
  MOVED: {
    de: 'Bitte sehen Sie sich die neue Adresse an und tragen Sie sie ein, wenn es die richtige Seite ist.',
    en: 'Please look at the new address, and enter it if it is the right page.',
  },
  BLOCKED: {
    de: 'Für Menschen ist sie vielleicht erreichbar. Bitte öffnen Sie den Link selbst; wenn er geht, ist nichts zu tun.',
    en: 'People may well be able to open it. Please open the link yourself; if it works, nothing has to be done.',
  },
  NOT_VISITED: {
    de: 'Bitte öffnen Sie den Link selbst; wenn er ohne Anmeldung und von außen geht, ist nichts zu tun.',
    en: 'Please open the link yourself; if it works from outside and without signing in, nothing has to be done.',
  },
  CERTIFICATE: {
    de: 'Bitte sagen Sie denen Bescheid, die die Seite betreiben, oder tragen Sie eine andere Adresse ein.',
    en: 'Please tell those who run the page, or enter another address.',
  },
  DEAD: {
    de: 'Bitte tragen Sie die richtige Adresse ein oder nehmen Sie den Link heraus.',
    en: 'Please enter the right address or take the link out.',
  },
};

/** Where on the page it stands. */
const places: Readonly<Record<string, Text>> = {
  website: { de: 'Website', en: 'Website' }, requiredDocuments: { de: 'Unterlagen', en: 'Documents' }, links: { de: 'Weitere Seiten', en: 'Further pages' },
};

/** Why it is told, without a full stop. `reason` null = it has moved. */
export function reasonInWords(reason: string | null): Text {
  if (reason === null) return moved;
  return Object.hasOwn(reasons, reason) ? reasons[reason as VisitReason] : unclear;
}

/** What to do about it. */
export function adviceFor(state: LinkFindingState): Text {
  return advice[state];
}

/** The field of a path such as `links.0.url`. */
export function placeInWords(path: string): Text {
  return places[path.split('.')[0] ?? ''] ?? { de: path };
}
