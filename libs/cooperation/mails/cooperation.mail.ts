import { inLanguage, type Language, LocalDate, type Text } from '#kernel';
import { type MailContent, mailContent } from '#platform/mail';

/** What a mail about a shared offering can be about. */
export type NoticeKind =
  | 'invited' | 'invitation-withdrawn' | 'joined' | 'declined' | 'expired' | 'requested' | 'rejected'
  | 'notice' | 'early-end' | 'notice-revoked' | 'revocation' | 'left' | ContributionNews | 'closed' | 'suspended' | 'reinstated';

/** What has become of a contribution. */
export type ContributionNews =
  | 'contributed' | 'contribution-named' | 'contribution-confirmed' | 'contribution-until' | 'contribution-open-ended' | 'contribution-ended';

/** What the sentences speak of. */
export interface NoticeFacts {
  offering: string;
  lead: string;
  partner: string;
  /** A day that matters: the end of an invitation, of a partnership, of a contribution. */
  day?: string | null;
  /** Words of the other side. */
  words?: string | null;
}

const NAME_SHOWN_MAX = 80;

const subjects: Record<NoticeKind, Text> = {
  invited: { de: 'Einladung zum gemeinsamen Angebot „{offering}“', en: 'Invitation to the shared offering "{offering}"' },
  'invitation-withdrawn': { de: 'Einladung zurückgezogen: „{offering}“', en: 'Invitation withdrawn: "{offering}"' },
  joined: { de: 'Gemeinsam getragen: „{offering}“', en: 'Run together: "{offering}"' },
  declined: { de: 'Einladung abgelehnt: „{offering}“', en: 'Invitation declined: "{offering}"' },
  expired: { de: 'Einladung abgelaufen: „{offering}“', en: 'Invitation expired: "{offering}"' },
  requested: { de: 'Anfrage zum Mitmachen: „{offering}“', en: 'Request to join: "{offering}"' },
  rejected: { de: 'Anfrage abgelehnt: „{offering}“', en: 'Request rejected: "{offering}"' },
  notice: { de: 'Kündigung: „{offering}“', en: 'Notice: "{offering}"' },
  'early-end': { de: 'Bitte um ein früheres Ende: „{offering}“', en: 'Request for an earlier end: "{offering}"' },
  'notice-revoked': { de: 'Kündigung zurückgenommen: „{offering}“', en: 'Notice taken back: "{offering}"' },
  revocation: { de: 'Kündigung zurücknehmen? „{offering}“', en: 'Take the notice back? "{offering}"' },
  left: { de: 'Zusammenarbeit beendet: „{offering}“', en: 'Cooperation ended: "{offering}"' },
  contributed: { de: 'Neuer Beitrag zu „{offering}“', en: 'New contribution to "{offering}"' },
  'contribution-named': { de: 'Bitte bestätigen: Ihr Beitrag zu „{offering}“', en: 'Please confirm: your contribution to "{offering}"' },
  'contribution-confirmed': { de: 'Beitrag bestätigt: „{offering}“', en: 'Contribution confirmed: "{offering}"' },
  'contribution-until': { de: 'Neues Ende eines Beitrags zu „{offering}“: {day}', en: 'New end of a contribution to "{offering}": {day}' },
  'contribution-open-ended': { de: 'Beitrag bis auf Weiteres: „{offering}“', en: 'Contribution until further notice: "{offering}"' },
  'contribution-ended': { de: 'Beitrag beendet: „{offering}“', en: 'Contribution ended: "{offering}"' },
  closed: { de: 'Angebot beendet: „{offering}“', en: 'Offering ended: "{offering}"' },
  suspended: { de: 'Angebot ruht: „{offering}“', en: 'Offering suspended: "{offering}"' },
  reinstated: { de: 'Angebot läuft wieder: „{offering}“', en: 'Offering is back: "{offering}"' },
};

const sentences: Record<NoticeKind, Text> = {
  invited: {
    de: '„{lead}“ lädt „{partner}“ ein, das Angebot „{offering}“ gemeinsam zu tragen. Sie können die Einladung bis zum {day} annehmen oder ablehnen. Nach der Annahme sind beide Namen öffentlich.',
    en: '"{lead}" invites "{partner}" to run the offering "{offering}" together. You can accept or decline until {day}. After acceptance both names are public.',
  },
  'invitation-withdrawn': {
    de: '„{lead}“ hat die Einladung an „{partner}“ zurückgezogen. Sie müssen nichts tun.', en: '"{lead}" has withdrawn the invitation to "{partner}". There is nothing to do.',
  },
  joined: {
    de: '„{partner}“ trägt das Angebot „{offering}“ jetzt gemeinsam mit „{lead}“.', en: '"{partner}" now runs the offering "{offering}" together with "{lead}".',
  },
  declined: { de: '„{partner}“ macht bei „{offering}“ nicht mit.', en: '"{partner}" does not join "{offering}".' },
  expired: { de: '„{partner}“ hat die Einladung bis zum {day} nicht beantwortet.', en: '"{partner}" did not answer the invitation until {day}.' },
  requested: { de: '„{partner}“ möchte bei „{offering}“ mitmachen. Bitte antworten Sie.', en: '"{partner}" would like to join "{offering}". Please answer.' },
  rejected: { de: '„{lead}“ hat die Anfrage von „{partner}“ abgelehnt.', en: '"{lead}" has rejected the request of "{partner}".' },
  notice: {
    de: '„{partner}“ beendet die Zusammenarbeit bei „{offering}“. Letzter Tag: {day}.', en: '"{partner}" ends the cooperation in "{offering}". Last day: {day}.',
  },
  'early-end': {
    de: '„{partner}“ möchte die Zusammenarbeit bei „{offering}“ schon am {day} beenden. Die Frist ist länger: Das geht nur, wenn „{lead}“ zustimmt.',
    en: '"{partner}" would like to end the cooperation in "{offering}" on {day} already. The notice period is longer: this needs the agreement of "{lead}".',
  },
  'notice-revoked': { de: '„{partner}“ bleibt bei „{offering}“ dabei.', en: '"{partner}" stays with "{offering}".' },
  revocation: {
    de: 'Die Kündigung von „{partner}“ bei „{offering}“ soll zurückgenommen werden. Das gilt, sobald beide Seiten zustimmen.',
    en: 'The notice of "{partner}" for "{offering}" shall be taken back. This holds once both sides agree.',
  },
  left: { de: '„{partner}“ gehört nicht mehr zu „{offering}“. Letzter Tag: {day}.', en: '"{partner}" no longer belongs to "{offering}". Last day: {day}.' },
  contributed: { de: '„{partner}“ bringt etwas zu „{offering}“ ein: {words}', en: '"{partner}" contributes to "{offering}": {words}' },
  'contribution-named': {
    de: '„{lead}“ nennt einen Beitrag von „{partner}“ zu „{offering}“: {words} Er wird erst öffentlich, wenn Sie ihn bestätigen.',
    en: '"{lead}" names a contribution of "{partner}" to "{offering}": {words} It becomes public only once you confirm it.',
  },
  'contribution-confirmed': {
    de: '„{partner}“ bestätigt den Beitrag zu „{offering}“, den Sie genannt haben: {words} Er ist jetzt öffentlich.',
    en: '"{partner}" confirms the contribution to "{offering}" that you have named: {words} It is public now.',
  },
  'contribution-until': {
    de: '„{partner}“ bringt diesen Beitrag zu „{offering}“ jetzt bis zum {day} ein: {words}',
    en: '"{partner}" now makes this contribution to "{offering}" until {day}: {words}',
  },
  'contribution-open-ended': {
    de: '„{partner}“ bringt diesen Beitrag zu „{offering}“ jetzt bis auf Weiteres ein: {words}',
    en: '"{partner}" now makes this contribution to "{offering}" until further notice: {words}',
  },
  'contribution-ended': {
    de: '„{partner}“ hat diesen Beitrag zu „{offering}“ beendet: {words} Bitte klären Sie, was jetzt fehlt.',
    en: '"{partner}" has ended this contribution to "{offering}": {words} Please sort out what is missing now.',
  },
  closed: { de: '„{lead}“ hat das gemeinsame Angebot „{offering}“ beendet.', en: '"{lead}" has ended the shared offering "{offering}".' },
  suspended: {
    de: 'Das gemeinsame Angebot „{offering}“ ruht, weil „{partner}“ zurzeit nicht bestätigt ist. Das Integrationsbüro kümmert sich.',
    en: 'The shared offering "{offering}" is suspended, because "{partner}" is not verified at present. The integration office takes care of it.',
  },
  reinstated: { de: '„{partner}“ ist wieder bestätigt, „{offering}“ ist wieder öffentlich.', en: '"{partner}" is verified again, "{offering}" is public again.' },
};

const wordsOfOthers: Text = { de: 'Dazu schreibt die andere Seite: „{words}“', en: 'The other side writes: "{words}"' };
const button: Text = { de: 'Ansehen', en: 'Have a look' };
/** These carry their words in the sentence itself. */
const inSentence: readonly NoticeKind[] = [
  'contributed', 'contribution-named', 'contribution-confirmed', 'contribution-until', 'contribution-open-ended', 'contribution-ended',
];

/** A mail about a shared offering in the language of its reader. */
export function cooperationMail(mail: { kind: NoticeKind; facts: NoticeFacts; language: Language; url: string }): MailContent {
  const { kind, facts, language } = mail;
  const shown = (name: string): string => [...name].length > NAME_SHOWN_MAX ? `${[...name].slice(0, NAME_SHOWN_MAX - 1).join('')}…` : name;
  const values: Record<string, string> = {
    offering: shown(facts.offering), lead: shown(facts.lead), partner: shown(facts.partner), words: facts.words ?? '', day: dayOf(facts.day),
  };
  const say = (text: Text): string => inLanguage(text, language, values);
  const paragraphs = [say(sentences[kind]), ...(facts.words && !inSentence.includes(kind) ? [say(wordsOfOthers)] : [])];
  return mailContent({
    language, subject: say(subjects[kind]), heading: say(subjects[kind]), paragraphs,
    action: { label: inLanguage(button, language), url: mail.url }, footer: ['Teilhabenetz'],
  });
}

function dayOf(day: string | null | undefined): string {
  return day ? LocalDate.format(LocalDate.parseOrThrow(day)) : '';
}
