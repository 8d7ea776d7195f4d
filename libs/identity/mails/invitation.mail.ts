import { inLanguage, type Language, organisationRoleNames, type Text } from '#kernel';
import { type MailContent, mailContent } from '#platform/mail';

const subject: Text = { de: 'Einladung: {place}', en: 'Invitation: {place}' };
const intro: Text = {
  de: 'Sie sind eingeladen, bei „{place}“ in Teilhabenetz mitzuarbeiten. Ihre Rolle: {role}.',
  en: 'You are invited to work with "{place}" in Teilhabenetz. Your role: {role}.',
};
const how: Text = {
  de: 'Öffnen Sie den Link und melden Sie sich mit dieser E-Mail-Adresse an. Die Einladung gilt 14 Tage und nur einmal.',
  en: 'Open the link and sign in with this e-mail address. The invitation is good for 14 days and only once.',
};
const button: Text = { de: 'Einladung ansehen', en: 'See the invitation' };
const roles: Record<string, Text> = {
  ...organisationRoleNames,
  COORDINATOR: { de: 'Integrationsbüro (Koordination)', en: 'integration office (coordinator)' },
  AUDITOR: { de: 'Prüfung', en: 'audit' },
  COMPLAINTS: { de: 'Beschwerdestelle', en: 'complaints' },
};

/** The invitation into an organisation or into a role of the network. */
export function invitationMail(mail: { place: string; role: string; language: Language; url: string }): MailContent {
  const { language } = mail;
  const place = mail.place.slice(0, 150);
  const say = (text: Text): string => inLanguage(text, language, {
    place, role: inLanguage(roles[mail.role] ?? { de: mail.role }, language),
  });
  return mailContent({
    language, subject: say(subject), heading: say(subject), paragraphs: [say(intro), say(how)],
    action: { label: say(button), url: mail.url }, footer: ['Teilhabenetz'],
  });
}
