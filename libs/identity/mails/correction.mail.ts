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
