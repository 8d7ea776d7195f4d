import { inLanguage, type Language, type Text } from '#kernel';
import { type MailContent, mailContent } from '#platform/mail';

const SHOWN_MAX = 100;
const subject: Text = { de: 'Korrektur von „{organisation}“', en: 'Correction from "{organisation}"' };
const what: Text = {
  de: '„{organisation}“ hat zu „{title}“ geantwortet: Etwas ist anders, als es eingetragen ist.',
  en: '"{organisation}" has answered about "{title}": something is different from what was entered.',
};
const next: Text = {
  de: 'Was anders ist, lesen Sie nach der Anmeldung in der Liste der Korrekturen. Bis zur Bestätigung können Sie den Eintrag berichtigen und noch einmal um Bestätigung bitten.',
  en: 'What is different can be read in the list of corrections after signing in. Until it is confirmed you can put the entry right and ask for confirmation again.',
};
const button: Text = { de: 'Zu Teilhabenetz', en: 'Go to Teilhabenetz' };

const contact = {
  subject: { de: 'Etwas ist anders bei „{title}“', en: 'Something is different about "{title}"' },
  what: {
    de: 'Wir haben den Kontakt, der bei „{title}“ öffentlich steht, gefragt: Stimmt das noch? Die Antwort: Etwas ist anders.',
    en: 'We asked the public contact of "{title}" whether everything is still right. The answer: something is different.',
  },
  next: {
    de: 'Was anders ist, lesen Sie nach der Anmeldung in der Liste der Korrekturen. Bitte ändern Sie das Angebot und sagen Sie danach, dass alles wieder stimmt.',
    en: 'What is different can be read in the list of corrections after signing in. Please change the offering, and then say that everything is right again.',
  },
} satisfies Record<string, Text>;

/** Tells the people of an organisation what the public contact of their offering has answered, again without the words. */
export function contactCorrectionMail(mail: { title: string; language: Language; url: string }): MailContent {
  const { language, url } = mail;
  const say = (text: Text): string => inLanguage(text, language, { title: mail.title.slice(0, SHOWN_MAX) });
  return mailContent({
    language, subject: say(contact.subject), heading: say(contact.subject), paragraphs: [say(contact.what), say(contact.next)],
    action: { label: say(button), url }, footer: ['Teilhabenetz'],
  });
}

/** Tells the office of a correction. The words themselves stay in the system: they may name people. */
export function correctionMail(mail: { organisation: string; title: string; language: Language; url: string }): MailContent {
  const { language, url } = mail;
  const say = (text: Text): string => inLanguage(text, language, {
    organisation: mail.organisation.slice(0, SHOWN_MAX), title: mail.title.slice(0, SHOWN_MAX),
  });
  return mailContent({
    language, subject: say(subject), heading: say(subject), paragraphs: [say(what), say(next)],
    action: { label: say(button), url }, footer: ['Teilhabenetz'],
  });
}
