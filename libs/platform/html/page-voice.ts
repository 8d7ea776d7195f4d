import { inLanguage, type Language, preferredLanguage, type Text } from '#kernel';
import { escapeHtml, page } from './html.js';

/** Languages in which the simple pages exist in full. */
export const pageLanguages = ['de', 'en'] as const satisfies readonly Language[];

/** Says texts of a page in one language, escaped; `page` puts the whole together. */
export interface PageVoice {
  language: Language;
  /** Escaped; `{place}` in it becomes `place`. */
  say(text: Text, place?: string): string;
  /** A value for a quoted attribute, escaped. */
  attribute(value: string): string;
  /** One or more paragraphs. */
  paragraphs(...texts: Text[]): string;
  /** `body` is HTML whose texts are escaped already. */
  page(title: Text, body: string): string;
}

/** The voice for a reader: the first language of the header in which the pages exist, German when there is none. */
export function pageVoice(acceptLanguage: string | undefined): PageVoice {
  const language = preferredLanguage(acceptLanguage, pageLanguages);
  const say = (text: Text, place = ''): string => escapeHtml(inLanguage(text, language).replace('{place}', () => place));
  return {
    language, say, attribute: escapeHtml,
    paragraphs: (...texts) => texts.map((text) => `<p>${say(text)}</p>`).join('\n'),
    page: (title, body) => page({ language, title: inLanguage(title, language), body }),
  };
}
