import { isolated, LocalDate } from '#kernel';
import { type MailContent, mailContent } from '#platform/mail';

const SUBJECT_TITLE_MAX = 120;

/** What is asked about: the offering, its organisation, and by when an answer helps. */
export interface ContactQuestion {
  title: string;
  organisation: string;
  dueOn: LocalDate;
}

/** Asks the public contact of an offering whether everything that is published is still right. */
export function contactQuestionMail({ title, organisation, dueOn }: ContactQuestion, url: string): MailContent {
  return mailContent({
    language: 'de',
    subject: `Stimmt das noch? „${isolated(title.slice(0, SUBJECT_TITLE_MAX))}“`,
    heading: 'Stimmt das noch?',
    paragraphs: [
      `„${isolated(title)}“ von „${isolated(organisation)}“ steht öffentlich in Teilhabenetz. Bitte sehen Sie bis zum ${LocalDate.format(dueOn)} nach, ob alles noch stimmt.`,
      'Sie brauchen kein Konto. Der Link zeigt, was veröffentlicht ist. Stimmt alles, genügt ein Klick auf der Seite. Ist etwas anders, schreiben Sie es dort; die Organisation ändert es dann.',
      'This offering is public and shows your address as its contact. Please check with the link whether everything is still right; you need no account.',
    ],
    action: { label: 'Ansehen und bestätigen', url },
    footer: ['Teilhabenetz', 'Sie bekommen diese Mail, weil diese Adresse dort als Kontakt steht.', 'Der Link gilt 60 Tage.'],
  });
}
