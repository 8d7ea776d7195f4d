import { inLanguage, type Language, type Text } from '#kernel';
import { type MailContent, mailContent } from '#platform/mail';

const SUBJECT_NAME_MAX = 150;

/** What has become of the new name of a verified organisation. */
export type NameStep = 'requested' | 'accepted' | 'declined';

const subjects: Record<NameStep, Text> = {
  requested: { de: 'Neuer Name zu prüfen: „{before}“', en: 'New name to be checked: "{before}"' },
  accepted: { de: 'Ihr neuer Name ist öffentlich: „{after}“', en: 'Your new name is public: "{after}"' },
  declined: { de: 'Ihr Name bleibt: „{before}“', en: 'Your name stays: "{before}"' },
};
const sentences: Record<NameStep, Text> = {
  requested: {
    de: 'Die bestätigte Organisation „{before}“ möchte künftig „{after}“ heißen. Öffentlich bleibt der bisherige Name, bis das Integrationsbüro entscheidet.',
    en: 'The verified organisation "{before}" would like to be called "{after}". The present name stays public until the integration office decides.',
  },
  accepted: {
    de: 'Das Integrationsbüro hat den neuen Namen gesehen: Aus „{before}“ ist „{after}“ geworden.',
    en: 'The integration office has seen the new name: "{before}" has become "{after}".',
  },
  declined: {
    de: 'Das Integrationsbüro hat den Namen „{after}“ nicht übernommen. Grund: {reason}',
    en: 'The integration office has not taken over the name "{after}". Reason: {reason}',
  },
};
const button: Text = { de: 'Zu Teilhabenetz', en: 'Go to Teilhabenetz' };

/** A mail about the old and the new name; `reason` is given with `declined`. */
export function organisationNameMail(
  step: NameStep, names: { before: string; after: string; reason?: string | null }, to: { language: Language; url: string },
): MailContent {
  const say = (text: Text, nameMax?: number): string => inLanguage(text, to.language, {
    before: names.before.slice(0, nameMax), after: names.after.slice(0, nameMax), reason: names.reason ?? '',
  });
  return mailContent({
    language: to.language, subject: say(subjects[step], SUBJECT_NAME_MAX), heading: say(subjects[step]), paragraphs: [say(sentences[step])],
    action: { label: say(button), url: to.url }, footer: ['Teilhabenetz'],
  });
}
