import { inLanguage, type Language, type Text } from '#kernel';
import { type MailContent, mailContent } from '#platform/mail';

const SUBJECT_TITLE_MAX = 120;

/** What has happened to an informal service; `changed` = it is public and its provider has changed it since it was cleared. */
export type ClearanceStep = 'submitted' | 'changed' | 'cleared' | 'returned';

const subjects: Record<ClearanceStep, Text> = {
  submitted: { de: 'Ein informelles Angebot wartet auf Freigabe', en: 'An informal service waits to be cleared' },
  changed: { de: 'Änderungen an einem informellen Angebot warten auf Freigabe', en: 'Changes of an informal service wait to be cleared' },
  cleared: { de: 'Ihr Angebot ist freigegeben: „{title}“', en: 'Your service is cleared: "{title}"' },
  returned: { de: 'Bitte überarbeiten: „{title}“', en: 'Please revise: "{title}"' },
};

const where: Text = {
  de: 'Was genau, lesen Sie nach der Anmeldung in der Liste der Angebote, die auf Freigabe warten.',
  en: 'What exactly can be read after signing in, in the list of services that wait to be cleared.',
};
const paragraphs: Record<ClearanceStep, readonly Text[]> = {
  submitted: [{
    de: 'Eine Privatperson oder eine informelle Initiative hat ein Angebot eingereicht. Bis es freigegeben ist, ist es nicht öffentlich.',
    en: 'A person or an informal initiative has submitted a service. Until it is cleared it is not public.',
  }, where],
  changed: [{
    de: 'Ein öffentliches informelles Angebot wurde geändert. Öffentlich bleibt der freigegebene Text, bis die Änderungen freigegeben sind.',
    en: 'A public informal service was changed. The cleared text stays public until the changes are cleared.',
  }, where],
  cleared: [{
    de: 'Ihr Angebot „{title}“ ist freigegeben und jetzt öffentlich. Vielen Dank!',
    en: 'Your service "{title}" is cleared and public now. Thank you!',
  }],
  returned: [{
    de: 'Ihr Angebot „{title}“ ist noch nicht freigegeben. Bitte überarbeiten Sie es und reichen Sie es dann wieder ein; Ihr Text ist noch da.',
    en: 'Your service "{title}" is not cleared yet. Please revise it and submit it again; your text is still there.',
  }, { de: 'Das wurde dazu geschrieben: {reason}', en: 'This was written about it: {reason}' }],
};
const button: Text = { de: 'Zu Teilhabenetz', en: 'Go to Teilhabenetz' };

const approvalSubjects: Record<ClearanceStep, Text> = {
  submitted: { de: 'Bitte freigeben: „{title}“', en: 'Please approve: "{title}"' },
  changed: { de: 'Änderungen bitte freigeben: „{title}“', en: 'Please approve the changes: "{title}"' },
  cleared: { de: 'Freigegeben: „{title}“', en: 'Approved: "{title}"' },
  returned: subjects.returned,
};
const approvalParagraphs: Record<ClearanceStep, readonly Text[]> = {
  submitted: [{
    de: 'Das Angebot „{title}“ Ihrer Organisation wartet auf Ihre Freigabe. Bis dahin ist es nicht öffentlich.',
    en: 'The offering "{title}" of your organisation waits for your approval. Until then it is not public.',
  }],
  changed: [{
    de: 'Das öffentliche Angebot „{title}“ Ihrer Organisation wurde geändert. Öffentlich bleibt der bisherige Text, bis Sie die Änderungen freigeben.',
    en: 'The public offering "{title}" of your organisation was changed. The text of before stays public until you approve the changes.',
  }],
  cleared: [{ de: '„{title}“ ist freigegeben und so öffentlich, wie Sie es geschrieben haben.', en: '"{title}" is approved and public as you wrote it.' }],
  returned: [{
    de: '„{title}“ ist noch nicht freigegeben. Bitte überarbeiten Sie es; Ihr Text ist noch da.', en: '"{title}" is not approved yet. Please revise it; your text is still there.',
  }, { de: 'Das wurde dazu geschrieben: {reason}', en: 'This was written about it: {reason}' }],
};

/** What the mail names to its provider; to the office neither, as what people write of an informal service may name them. */
export interface ClearanceFacts {
  title: string;
  reason: string | null;
  /** False = it waits for an admin of its own organisation. */
  isInformal: boolean;
}

/** The mail to the office about what waits to be cleared, and to the provider about what became of it. */
export function clearanceMail(step: ClearanceStep, facts: ClearanceFacts, to: { language: Language; url: string }): MailContent {
  const say = (text: Text, titleMax?: number): string => inLanguage(text, to.language)
    .replace(/\{(title|reason)\}/g, (_whole, name: string) => name === 'title' ? facts.title.slice(0, titleMax) : facts.reason ?? '');
  const subject = (facts.isInformal ? subjects : approvalSubjects)[step];
  return mailContent({
    language: to.language, subject: say(subject, SUBJECT_TITLE_MAX), heading: say(subject),
    paragraphs: (facts.isInformal ? paragraphs : approvalParagraphs)[step].map((text) => say(text)), action: { label: say(button), url: to.url }, footer: ['Teilhabenetz'],
  });
}
