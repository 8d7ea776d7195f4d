import { isolated, type Language, inLanguage, type Text } from '#kernel';
import { type MailContent, mailContent } from '#platform/mail';

const SHOWN_MAX = 100;

/** What the page behind the link says; `{place}` stands for who passes the money on. */
export const forwardingWords = {
  title: { de: 'Stimmt das so?', en: 'Is this right?' },
  ask: { de: '„{place}“ leitet Geld an Sie weiter und hat dazu eingetragen:', en: '"{place}" passes money on to you and has entered this about it:' },
  right: { de: 'Ja, das stimmt', en: 'Yes, this is right' },
  wrong: { de: 'Nein, das ist anders', en: 'No, this is different' },
  confirmed: { de: 'Der Eintrag gilt jetzt als von Ihnen bestätigt.', en: 'The entry now counts as confirmed by you.' },
  corrected: { de: 'Was Sie geschrieben haben, lesen die Leute von „{place}“.', en: 'What you have written is read by the people of "{place}".' },
} as const satisfies Record<string, Text>;

const correction = {
  subject: { de: 'Etwas ist anders bei „{title}“', en: 'Something is different about "{title}"' },
  what: {
    de: 'Sie leiten Geld weiter und haben die andere Organisation gefragt, ob der Eintrag stimmt. Die Antwort: Etwas ist anders.',
    en: 'You pass money on and have asked the other organisation whether the entry is right. The answer: something is different.',
  },
  next: {
    de: 'Was anders ist, lesen Sie nach der Anmeldung in der Liste der Korrekturen. Bis zur Bestätigung können Sie den Eintrag berichtigen.',
    en: 'What is different can be read in the list of corrections after signing in. Until it is confirmed you can put the entry right.',
  },
  button: { de: 'Zu Teilhabenetz', en: 'Go to Teilhabenetz' },
} as const satisfies Record<string, Text>;

/** Asks who receives money to confirm or correct what was entered about it; no amount, mails are read by many. */
export function forwardingMail(mail: { forwarder: string; url: string }): MailContent {
  const forwarder = isolated(mail.forwarder.slice(0, SHOWN_MAX));
  return mailContent({
    language: 'de', subject: `Bitte prüfen: Geld von ${forwarder}`, heading: 'Stimmt das so?',
    paragraphs: [
      `„${forwarder}“ leitet Geld an Ihre Organisation weiter und hat das in Teilhabenetz eingetragen: wie viel, für welche Zeit, und bis wann Sie die Verwendung nachweisen.`,
      'Sie brauchen kein Konto. Der Link zeigt, was eingetragen ist; Sie bestätigen es oder schreiben, was anders ist.',
      `"${forwarder}" passes money on to your organisation. Please confirm or correct the entry with the link; you need no account.`,
    ],
    action: { label: 'Ansehen und bestätigen', url: mail.url }, footer: ['Teilhabenetz', 'Der Link gilt 60 Tage.'],
  });
}

/** Tells who passed the money on that the recipient has answered otherwise; the words stay in the system. */
export function forwardingCorrectionMail(mail: { title: string; language: Language; url: string }): MailContent {
  const { language, url } = mail;
  const say = (text: Text): string => inLanguage(text, language, { title: mail.title.slice(0, SHOWN_MAX) });
  return mailContent({
    language, subject: say(correction.subject), heading: say(correction.subject), paragraphs: [say(correction.what), say(correction.next)],
    action: { label: say(correction.button), url }, footer: ['Teilhabenetz'],
  });
}
