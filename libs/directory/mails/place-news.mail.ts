import { inLanguage, isolated, type Language, type Text } from '#kernel';
import { type MailContent, mailContent } from '#platform/mail';

const TITLE_MAX = 120;
const LISTED_MAX = 10;

/** What has become of a place, as those need to know whose offerings take place there. */
export interface PlaceNewsFacts {
  /** As they knew it. */
  place: string;
  /** What has changed, in words; may be empty when only the sharing has. */
  changed: readonly Text[];
  isNotShared: boolean;
  /** Titles of the reader's offerings there. */
  offerings: readonly string[];
  /** Titles of those that show no time any more. */
  timeless: readonly string[];
}

const subject: Text = { de: 'Ein Ort Ihrer Angebote hat sich geändert: „{place}“', en: 'A place of your offerings has changed: "{place}"' };
const changed: Text = { de: 'Beim Ort „{place}“ wurde geändert: {parts}.', en: 'Of the place "{place}" this was changed: {parts}.' };
const where: Text = {
  de: 'Auf den Seiten dieser Angebote steht schon der neue Stand: {titles}. Bitte prüfen Sie, ob dort noch alles stimmt.',
  en: 'The pages of these offerings show the new state already: {titles}. Please check whether everything there is still right.',
};
const timeless: Text = {
  de: 'Ohne die Öffnungszeiten des Ortes zeigen diese Angebote keine Zeit mehr: {titles}. Bitte geben Sie dort Zeiten oder „nach Vereinbarung“ an.',
  en: 'Without the hours of the place these offerings show no time any more: {titles}. Please give them times or "by arrangement".',
};
const notShared: Text = {
  de: 'Der Ort „{place}“ wird nicht mehr geteilt. Diese Angebote behalten ihn, neue können ihn nicht mehr angeben: {titles}. Bitte klären Sie, ob Sie dort bleiben.',
  en: 'The place "{place}" is not shared any more. These offerings keep it, new ones cannot name it: {titles}. Please find out whether you can stay there.',
};
const button: Text = { de: 'Zu Teilhabenetz', en: 'Go to Teilhabenetz' };

/** Tells that a place has changed under offerings. */
export function placeNewsMail(news: PlaceNewsFacts, to: { language: Language; url: string }): MailContent {
  const list = (titles: readonly string[]): string => titles.slice(0, LISTED_MAX).map((title) => `„${isolated(title.slice(0, TITLE_MAX))}“`).join(', ') + (titles.length > LISTED_MAX ? ' …' : '');
  const place = isolated(news.place.slice(0, TITLE_MAX));
  const say = (text: Text, titles: readonly string[] = []): string => inLanguage(text, to.language, {
    place, titles: list(titles), parts: news.changed.map((part) => inLanguage(part, to.language)).join(', '),
  });
  return mailContent({
    language: to.language, subject: say(subject), heading: say(subject),
    paragraphs: [
      ...(news.changed.length > 0 ? [say(changed), say(where, news.offerings)] : []),
      ...(news.timeless.length > 0 ? [say(timeless, news.timeless)] : []),
      ...(news.isNotShared ? [say(notShared, news.offerings)] : []),
    ],
    action: { label: say(button), url: to.url }, footer: ['Teilhabenetz'],
  });
}
