import { inLanguage, isolated, type Language, type Text } from '#kernel';
import { type MailContent, mailContent } from '#platform/mail';
import { type NewsLine } from '../store/organisation-news.store.js';
import { periodText } from './when.js';

/** What the mail may name: engagements and numbers. Who it was stays behind the sign-in, where each role sees its part. */
export interface OrganisationNewsFacts {
  language: Language;
  organisation: string;
  lines: readonly NewsLine[];
  /** Shifts with news beyond these. */
  more: number;
}

const TITLE_SHOWN_MAX = 120;

const texts = {
  subject: { de: 'Neues von Ihren Freiwilligen: {organisation}', en: 'News from your volunteers: {organisation}' },
  lead: {
    de: 'Das ist in der letzten Stunde bei „{organisation}“ dazugekommen:', en: 'This is new at "{organisation}" in the last hour:',
  },
  more: { de: 'Dazu kommen {more} weitere Termine.', en: 'There is news of {more} more shifts.' },
  next: {
    de: 'Wer sich gemeldet hat, sehen Sie nach der Anmeldung in Teilhabenetz beim jeweiligen Einsatz. Anfragen warten dort auf Ihre Entscheidung.',
    en: 'Sign in to Teilhabenetz to see who it was, at each engagement. Requests wait there for your decision.',
  },
  footer: {
    de: 'Sie bekommen diese Mail höchstens einmal pro Stunde, weil Sie sich bei „{organisation}“ um die Freiwilligen kümmern.',
    en: 'You get this mail at most once an hour, because you look after the volunteers of "{organisation}".',
  },
} as const satisfies Record<string, Text>;

const counts: Readonly<Record<'asking' | 'seated' | 'waiting' | 'cancelled' | 'late', { one: Text; many: Text }>> = {
  asking: { one: { de: '1 Anfrage wartet auf Ihre Entscheidung', en: '1 request waits for your decision' }, many: { de: '{n} Anfragen warten auf Ihre Entscheidung', en: '{n} requests wait for your decision' } },
  seated: { one: { de: '1 neue Anmeldung', en: '1 new sign-up' }, many: { de: '{n} neue Anmeldungen', en: '{n} new sign-ups' } },
  waiting: { one: { de: '1 neu auf der Warteliste', en: '1 new on the waiting list' }, many: { de: '{n} neu auf der Warteliste', en: '{n} new on the waiting list' } },
  cancelled: { one: { de: '1 Absage', en: '1 cancellation' }, many: { de: '{n} Absagen', en: '{n} cancellations' } },
  late: { one: { de: 'davon 1 kurzfristig', en: '1 of them late' }, many: { de: 'davon {n} kurzfristig', en: '{n} of them late' } },
};

/** The mail to whoever looks after the volunteers of an organisation. */
export function organisationNewsMail(facts: OrganisationNewsFacts): MailContent {
  const { language, organisation, more } = facts;
  const values: Readonly<Record<string, string>> = { organisation, more: String(more) };
  const say = (text: Text): string => inLanguage(text, language, values);
  return mailContent({
    language, subject: say(texts.subject), heading: say(texts.subject),
    paragraphs: [
      say(texts.lead), facts.lines.map((line) => lineText(line, language)), ...(more > 0 ? [say(texts.more)] : []), say(texts.next),
    ],
    footer: ['Teilhabenetz', say(texts.footer)],
  });
}

function lineText(line: NewsLine, language: Language): string {
  const when = periodText(line, language);
  const said = (['asking', 'seated', 'waiting', 'cancelled', 'late'] as const).flatMap((name) => {
    const n = line[name];
    return n === 0 ? [] : [inLanguage(n === 1 ? counts[name].one : counts[name].many, language, { n: String(n) })];
  });
  return `${isolated(line.title.slice(0, TITLE_SHOWN_MAX))}${when && ` (${when})`}: ${said.join(', ')}`;
}
