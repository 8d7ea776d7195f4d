import { inLanguage, type Language, type Text } from '#kernel';
import { type MailContent, mailContent } from '#platform/mail';
import { instantText, periodText } from './when.js';

/** What a mail about a sign-up is about. */
export type SignUpNews =
  | 'APPLIED' | 'CONFIRMED' | 'PROMOTED' | 'WAITLISTED' | 'OFFERED' | 'DECLINED' | 'PASSED_ON' | 'EXPIRED' | 'CANCELLED_BY_VOLUNTEER' | 'CANCELLED_BY_ORG' | 'MOVED';

/** The facts a mail may name. */
export interface SignUpMailFacts {
  news: SignUpNews;
  language: Language;
  title: string;
  organisation: string;
  /** Null for engagements without fixed times. */
  startsAt: Date | null;
  endsAt: Date | null;
  town: string | null;
  /** Place in line; null when not waiting. */
  position: number | null;
  offeredUntil: Date | null;
  reason: string | null;
  contact: { role: string; name: string | null; email: string | null; phone: string | null };
  /** Where to answer an offer or to cancel; null when there is nothing to decide. */
  link: { purpose: 'ANSWER_OFFER' | 'CANCEL'; url: string } | null;
}

const TITLE_SHOWN_MAX = 120;

const subjects: Readonly<Record<SignUpNews, Text>> = {
  APPLIED: { de: 'Anfrage erhalten: {title}', en: 'Request received: {title}' },
  CONFIRMED: { de: 'Sie sind dabei: {title}', en: 'You are in: {title}' },
  PROMOTED: { de: 'Ein Platz ist frei geworden, Sie sind dabei: {title}', en: 'A place has become free, you are in: {title}' },
  WAITLISTED: { de: 'Warteliste, Platz {position}: {title}', en: 'Waiting list, place {position}: {title}' },
  OFFERED: { de: 'Ein Platz ist frei, bitte antworten: {title}', en: 'A place is free, please answer: {title}' },
  DECLINED: { de: 'Leider nicht: {title}', en: 'Unfortunately not: {title}' },
  PASSED_ON: { de: 'Sie haben den Platz weitergegeben: {title}', en: 'You have passed the place on: {title}' },
  EXPIRED: { de: 'Der angebotene Platz ist weitergegeben: {title}', en: 'The offered place was passed on: {title}' },
  CANCELLED_BY_VOLUNTEER: { de: 'Ihre Absage ist angekommen: {title}', en: 'Your cancellation has arrived: {title}' },
  CANCELLED_BY_ORG: { de: 'Abgesagt: {title}', en: 'Cancelled: {title}' },
  MOVED: { de: 'Neue Zeit: {title}', en: 'New time: {title}' },
};

const sentences: Readonly<Record<SignUpNews, Text>> = {
  APPLIED: {
    de: '{organisation} bekommt Ihre Anfrage und entscheidet darüber. Bis dahin sieht dort niemand Ihre Kontaktdaten.',
    en: '{organisation} gets your request and decides about it. Until then nobody there sees your contact details.',
  },
  CONFIRMED: {
    de: 'Ihre Anmeldung bei {organisation} ist bestätigt. Danke, dass Sie mithelfen!',
    en: 'Your sign-up with {organisation} is confirmed. Thank you for helping!',
    'de-x-leicht': 'Sie sind angemeldet bei: {organisation}. Danke für Ihre Hilfe!',
  },
  PROMOTED: {
    de: 'Sie standen auf der Warteliste und haben jetzt einen Platz bei {organisation}. Wenn es nicht mehr passt, sagen Sie bitte ab.',
    en: 'You were on the waiting list and now have a place with {organisation}. If it no longer suits you, please cancel.',
  },
  WAITLISTED: {
    de: 'Alle Plätze sind vergeben. Sie stehen auf der Warteliste auf Platz {position}. Wird ein Platz frei, schreiben wir Ihnen.',
    en: 'All places are taken. You are number {position} on the waiting list. We write to you as soon as a place becomes free.',
  },
  OFFERED: {
    de: 'Für Sie ist ein Platz frei geworden und wird bis {offeredUntil} freigehalten. Bitte nehmen Sie ihn an oder geben Sie ihn weiter. Ein Konto brauchen Sie dafür nicht.',
    en: 'A place has become free for you and is kept until {offeredUntil}. Please accept it or pass it on; you need not sign in for that.',
  },
  DECLINED: {
    de: '{organisation} kann Ihre Hilfe bei diesem Einsatz leider nicht annehmen. In Teilhabenetz gibt es weitere Einsätze in Ihrer Nähe.',
    en: '{organisation} cannot accept your help this time. There are more engagements near you in Teilhabenetz.',
  },
  PASSED_ON: {
    de: 'Der Platz geht an die nächste Person. Danke, dass Sie geantwortet haben.',
    en: 'The place goes to the next person. Thank you for answering.',
  },
  EXPIRED: {
    de: 'Die Zeit für Ihre Antwort ist vorbei; der Platz ging an die nächste Person.',
    en: 'The time for your answer is over; the place went to the next person.',
  },
  CANCELLED_BY_VOLUNTEER: {
    de: 'Sie haben abgesagt. {organisation} bekommt Bescheid, Sie müssen nichts weiter tun.',
    en: 'You have cancelled. {organisation} is told, there is nothing more to do.',
  },
  CANCELLED_BY_ORG: { de: '{organisation} hat Ihren Einsatz abgesagt.', en: '{organisation} has cancelled your engagement.' },
  MOVED: {
    de: '{organisation} hat die Zeit geändert. Wenn es nicht mehr passt, sagen Sie bitte ab.',
    en: '{organisation} has changed the time. If it no longer suits you, please cancel.',
  },
};

const labels = {
  when: { de: 'Wann: {when}', en: 'When: {when}' },
  where: { de: 'Wo: {town}', en: 'Where: {town}' },
  reason: { de: 'Grund: {reason}', en: 'Reason: {reason}' },
  contact: { de: 'Ihr Kontakt ({role}): {contact}', en: 'Your contact ({role}): {contact}' },
  contactRole: { de: 'Ihr Kontakt: {role} bei {organisation}', en: 'Your contact: {role} at {organisation}' },
  answer: { de: 'Platz annehmen oder weitergeben', en: 'Accept the place or pass it on' },
  cancel: { de: 'Absagen', en: 'Cancel' },
  footer: {
    de: 'Sie bekommen diese Mail, weil Sie sich in Teilhabenetz für diesen Einsatz angemeldet haben.',
    en: 'You get this mail because you signed up for this engagement in Teilhabenetz.',
  },
} as const satisfies Record<string, Text>;

/** A mail about what has become of a sign-up. The contact is named only to those who have a seat. */
export function signUpMail(facts: SignUpMailFacts): MailContent {
  const { language, news } = facts;
  const hasSeat = news === 'CONFIRMED' || news === 'PROMOTED' || news === 'MOVED';
  const contact = [facts.contact.name, facts.contact.phone, facts.contact.email].filter((part) => part !== null).join(', ');
  const values: Readonly<Record<string, string>> = {
    title: facts.title.slice(0, TITLE_SHOWN_MAX), organisation: facts.organisation, position: String(facts.position ?? ''),
    offeredUntil: facts.offeredUntil ? instantText(facts.offeredUntil, language) : '', when: periodText(facts, language), town: facts.town ?? '',
    reason: facts.reason ?? '', role: facts.contact.role, contact,
  };
  const say = (text: Text): string => inLanguage(text, language, values);
  return mailContent({
    language, subject: say(subjects[news]), heading: say(subjects[news]),
    paragraphs: [
      say(sentences[news]),
      ...(values['when'] ? [say(labels.when)] : []),
      ...(facts.town ? [say(labels.where)] : []),
      ...(facts.reason ? [say(labels.reason)] : []),
      ...(hasSeat ? [say(contact ? labels.contact : labels.contactRole)] : []),
      ...(facts.link?.purpose === 'CANCEL' ? [{ label: say(labels.cancel), url: facts.link.url }] : []),
    ],
    action: facts.link?.purpose === 'ANSWER_OFFER' ? { label: say(labels.answer), url: facts.link.url } : null,
    footer: ['Teilhabenetz', say(labels.footer)],
  });
}
