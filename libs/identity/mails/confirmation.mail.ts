import { isolated } from '#kernel';
import { type MailContent, mailContent } from '#platform/mail';

/** What the county entered, and the link behind which it is confirmed or corrected. */
interface Entry {
  title: string;
  url: string;
}

const UNCONFIRMED = 'Bis zu Ihrer Antwort steht dort „vom Kreis erfasst, unbestätigt“.';
const footer = ['Teilhabenetz, im Auftrag Ihres Integrationsbüros'];

/** Asks an organisation to confirm or correct what the county entered about it. */
export function confirmationMail(mail: Entry): MailContent {
  const subject = `Bitte prüfen: ${isolated(mail.title.slice(0, 150))}`;
  return mailContent({
    language: 'de',
    subject,
    heading: 'Stimmt das so?',
    paragraphs: [
      `Das Integrationsbüro des Kreises hat „${isolated(mail.title)}“ in Teilhabenetz eingetragen. ${UNCONFIRMED}`,
      'Sie brauchen kein Konto. Der Link zeigt, was eingetragen ist; Sie bestätigen es oder schreiben uns, was anders ist.',
      'The county has entered this about your organisation. Please confirm or correct it with the link; you need no account.',
    ],
    action: { label: 'Ansehen und bestätigen', url: mail.url },
    footer: [...footer, 'Der Link gilt 60 Tage.'],
  });
}

/** The same about several entries in one mail, each with a link of its own. */
export function confirmationsMail(entries: readonly Entry[]): MailContent {
  return mailContent({
    language: 'de',
    subject: `Bitte prüfen: ${entries.length} Einträge`,
    heading: 'Stimmt das so?',
    paragraphs: [
      `Das Integrationsbüro des Kreises hat ${entries.length} Angebote in Teilhabenetz eingetragen, für die Ihre Adresse angegeben ist. ${UNCONFIRMED}`,
      'Sie brauchen kein Konto. Jeder Link zeigt, was eingetragen ist; Sie bestätigen es oder schreiben uns, was anders ist.',
      'The county has entered these offerings. Please confirm or correct each with its link; you need no account.',
      ...entries.map(({ title, url }) => ({ label: isolated(title), url })),
    ],
    footer: [...footer, 'Die Links gelten 60 Tage.'],
  });
}
