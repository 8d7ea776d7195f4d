import { inLanguage, type Language, type Text } from '#kernel';
import { type MailContent, mailContent } from '#platform/mail';
import { type Verification } from '../domain/verification.js';

const SUBJECT_NAME_MAX = 120;

/** What has become of the standing of an organisation. */
export type VerificationStep = 'requested' | 'verified' | 'reinstated' | 'refused' | 'suspended';

/** The step that a decision of the office is, after what the organisation was before; null when nothing is new for it. */
export function verificationStepOf(before: Verification, decision: 'verify' | 'suspend'): VerificationStep | null {
  const isWaiting = before === 'UNVERIFIED' || before === 'PENDING';
  if (decision === 'suspend') return isWaiting ? 'refused' : 'suspended';
  if (before === 'VERIFIED') return null;
  return isWaiting ? 'verified' : 'reinstated';
}

const subjects: Record<VerificationStep, Text> = {
  requested: { de: 'Organisation zu prüfen: „{organisation}“', en: 'Organisation to be checked: "{organisation}"' },
  verified: { de: 'Ihre Organisation ist bestätigt: „{organisation}“', en: 'Your organisation is verified: "{organisation}"' },
  reinstated: { de: 'Ihre Organisation ist wieder bestätigt: „{organisation}“', en: 'Your organisation is verified again: "{organisation}"' },
  refused: { de: 'Ihre Organisation wurde nicht bestätigt: „{organisation}“', en: 'Your organisation was not verified: "{organisation}"' },
  suspended: { de: 'Ihre Organisation ist gesperrt: „{organisation}“', en: 'Your organisation is suspended: "{organisation}"' },
};

const why: Text = { de: 'Grund: {reason}', en: 'Reason: {reason}' };
const ask: Text = {
  de: 'Haben Sie Fragen, oder ist der Grund behoben? Dann wenden Sie sich bitte an das Integrationsbüro ({network}). Nur das Integrationsbüro kann das wieder ändern.',
  en: 'Do you have questions, or is the reason no longer there? Then please turn to the integration office ({network}). Only the office can change this again.',
};
const paragraphs: Record<VerificationStep, readonly Text[]> = {
  requested: [
    {
      de: '„{organisation}“ bittet darum, bestätigt zu werden. Bis Sie entscheiden, ist von ihr nichts öffentlich.',
      en: '"{organisation}" asks to be verified. Until you decide, nothing of it is public.',
    },
    { de: 'Sie finden sie nach der Anmeldung bei den Organisationen, die auf Prüfung warten.', en: 'After signing in you find it among the organisations that wait to be checked.' },
  ],
  verified: [{
    de: 'Das Integrationsbüro hat „{organisation}“ bestätigt. Ihre Organisation ist jetzt öffentlich, und Sie können Angebote veröffentlichen.',
    en: 'The integration office has verified "{organisation}". Your organisation is public now, and you can publish offerings.',
  }],
  reinstated: [{
    de: 'Die Sperre von „{organisation}“ ist aufgehoben. Was deshalb verborgen war, ist wieder öffentlich. Bitte sehen Sie Ihre Angebote einmal durch: Manches kann sich inzwischen geändert haben.',
    en: '"{organisation}" is no longer suspended. What was hidden for that reason is public again. Please look through your offerings once: some things may have changed meanwhile.',
  }],
  refused: [{
    de: 'Das Integrationsbüro hat „{organisation}“ nicht bestätigt, sondern gesperrt. Ihre Organisation ist deshalb nicht öffentlich.',
    en: 'The integration office has not verified "{organisation}" but suspended it. Your organisation is therefore not public.',
  }, why, ask],
  suspended: [{
    de: 'Das Integrationsbüro hat „{organisation}“ gesperrt. Ihre Seite und Ihre Angebote sind deshalb zurzeit nicht öffentlich; gelöscht ist nichts.',
    en: 'The integration office has suspended "{organisation}". Your page and your offerings are therefore not public at present; nothing is deleted.',
  }, why, ask],
};
const button: Text = { de: 'Zu Teilhabenetz', en: 'Go to Teilhabenetz' };

/** What the mail names. */
export interface VerificationFacts {
  organisation: string;
  network: string;
  /** Given with `refused` and `suspended`. */
  reason: string | null;
}

/** The mail to the office about a wish to be verified, and to the admins of an organisation about the decision. */
export function verificationMail(step: VerificationStep, facts: VerificationFacts, to: { language: Language; url: string }): MailContent {
  const values: Record<string, string> = { network: facts.network, reason: facts.reason ?? '' };
  const say = (text: Text, nameMax?: number): string => inLanguage(text, to.language)
    .replace(/\{(\w+)\}/g, (_whole, name: string) => name === 'organisation' ? facts.organisation.slice(0, nameMax) : values[name] ?? '');
  return mailContent({
    language: to.language, subject: say(subjects[step], SUBJECT_NAME_MAX), heading: say(subjects[step]),
    paragraphs: paragraphs[step].map((text) => say(text)), action: { label: say(button), url: to.url }, footer: ['Teilhabenetz'],
  });
}
