import { isolated } from '#kernel';
import { type MailContent, mailContent } from '#platform/mail';

/** Asks an organisation to confirm or correct what the county entered about it. */
export function confirmationMail(mail: { title: string; url: string }): MailContent {
  const subject = `Bitte prüfen: ${isolated(mail.title.slice(0, 150))}`;
  return mailContent({
    language: 'de',
    subject,
    heading: 'Stimmt das so?',
    paragraphs: [
      `Das Integrationsbüro des Kreises hat „${isolated(mail.title)}“ in Teilhabenetz eingetragen. Bis zu Ihrer Antwort steht dort „vom Kreis erfasst, unbestätigt“.`,
      'Sie brauchen kein Konto. Der Link zeigt, was eingetragen ist; Sie bestätigen es oder schreiben uns, was anders ist.',
      'The county has entered this about your organisation. Please confirm or correct it with the link; you need no account.',
    ],
    action: { label: 'Ansehen und bestätigen', url: mail.url },
    footer: ['Teilhabenetz, im Auftrag Ihres Integrationsbüros', 'Der Link gilt 60 Tage.'],
  });
}
