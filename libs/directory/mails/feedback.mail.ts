import { inLanguage, isolated, type Language, type Text } from '#kernel';
import { type MailContent, mailContent } from '#platform/mail';

const TITLE_MAX = 120;
const subject: Text = { de: 'Rückmeldung zu „{title}“', en: 'Feedback about "{title}"' };
const what: Text = {
  de: 'Jemand hat zu „{title}“ geschrieben, dass etwas nicht stimmt oder nicht geklappt hat.',
  en: 'Somebody has written about "{title}" that something is wrong or did not work.',
};
const where: Text = {
  de: 'Was genau, lesen Sie nach der Anmeldung bei den Rückmeldungen. Von wem es kommt, weiß niemand: Rückmeldungen sind anonym.',
  en: 'What exactly can be read after signing in, under feedback. Nobody knows who sent it: feedback is anonymous.',
};
const nothingSubject: Text = { de: 'Jemand hat nichts gefunden', en: 'Somebody found nothing' };
const nothingWhat: Text = {
  de: 'Jemand hat in Ihrem Netzwerk gesucht, nichts gefunden und geschrieben, was fehlt.', en: 'Somebody searched in your network, found nothing, and wrote what is missing.',
};
const button: Text = { de: 'Zu Teilhabenetz', en: 'Go to Teilhabenetz' };

/** Tells that feedback waits. Its words stay in the system: they may name people. */
export function feedbackMail(title: string, to: { language: Language; url: string }): MailContent {
  const say = (text: Text): string => inLanguage(text, to.language, { title: isolated(title.slice(0, TITLE_MAX)) });
  return mailContent({
    language: to.language, subject: say(subject), heading: say(subject), paragraphs: [say(what), say(where)],
    action: { label: say(button), url: to.url }, footer: ['Teilhabenetz'],
  });
}

/** Tells the office that somebody wrote what they did not find. */
export function nothingFoundMail(to: { language: Language; url: string }): MailContent {
  const say = (text: Text): string => inLanguage(text, to.language);
  return mailContent({
    language: to.language, subject: say(nothingSubject), heading: say(nothingSubject), paragraphs: [say(nothingWhat), say(where)],
    action: { label: say(button), url: to.url }, footer: ['Teilhabenetz'],
  });
}
