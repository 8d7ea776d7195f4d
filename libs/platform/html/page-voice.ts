import { inLanguage, type Language, preferredLanguage, type Text } from '#kernel';
import { escapeHtml, htmlText, page } from './html.js';

/** Languages in which the simple pages exist in full. */
export const pageLanguages = ['de', 'en'] as const satisfies readonly Language[];

/** A form that is posted to the address of its page. */
export interface PageForm {
  /** Sent along unseen: the choice this form stands for, and what was shown to the person who presses the button. */
  values?: Readonly<Record<string, string | number>>;
  /** HTML whose texts are escaped already; empty for a form that is a button only. */
  fields?: string;
  button: Text;
  /** `quiet` for what is not the expected answer. */
  look?: 'quiet';
}

/** A field for several lines. */
export interface PageTextArea {
  name: string;
  label: Text;
  /** Characters. */
  max: number;
  /** What was typed already; it is shown again, so that nobody types twice. */
  value?: string;
  /** What is wrong with `value`, shown at the field. */
  problem?: Text | undefined;
  isRequired?: boolean;
}

/** Says texts of a page in one language, escaped; `page` puts the whole together. */
export interface PageVoice {
  language: Language;
  /** Escaped; `{place}` in it becomes `place`. */
  say(text: Text, place?: string): string;
  /** Something people wrote, escaped, for the inside of an element with `dir="auto"`. */
  value(text: string): string;
  /** A value for a quoted attribute, escaped. */
  attribute(value: string): string;
  /** One or more paragraphs. */
  paragraphs(...texts: Text[]): string;
  /** What is known, label by label; what is null or empty is left out. */
  facts(rows: readonly (readonly [label: Text, value: Text | string | null])[]): string;
  /** A form with its one button. */
  form(form: PageForm): string;
  /** A labelled field for several lines, for `PageForm.fields`. */
  textArea(area: PageTextArea): string;
  /** A link to the sign-in page that leads back to `path` of this site. */
  signIn(label: Text, path: string, look?: 'button'): string;
  /** `body` is HTML whose texts are escaped already. */
  page(title: Text, body: string): string;
}

/** The voice for a reader: the first language of the header in which the pages exist, German when there is none. */
export function pageVoice(acceptLanguage: string | undefined): PageVoice {
  const language = preferredLanguage(acceptLanguage, pageLanguages);
  const say = (text: Text, place = ''): string => htmlText(inLanguage(text, language, { place }));
  return {
    language, say, value: htmlText, attribute: escapeHtml,
    paragraphs: (...texts) => texts.map((text) => `<p>${say(text)}</p>`).join('\n'),
    facts: (rows) => `<dl>${rows.flatMap(([label, value]) => value === null || value === '' ? []
      : [`<dt>${say(label)}</dt><dd dir="auto">${htmlText(typeof value === 'string' ? value : inLanguage(value, language))}</dd>`]).join('')}</dl>`,
    form: ({ values = {}, fields = '', button, look }) => `<form method="post">${Object.entries(values).map(([name, value]) =>
      `<input type="hidden" name="${name}" value="${escapeHtml(String(value))}">`).join('')}${fields}<button${look ? ` class="${look}"` : ''}>${say(button)}</button></form>`,
    textArea: (area) => textArea(area, say),
    signIn: (label, path, look) => `<p><a${look ? ` class="${look}"` : ''} href="/sign-in?return=${escapeHtml(encodeURIComponent(path))}">${say(label)}</a></p>`,
    page: (title, body) => page({ language, title: inLanguage(title, language), body }),
  };
}

function textArea({ name, label, max, value = '', problem, isRequired = false }: PageTextArea, say: (text: Text) => string): string {
  const trouble = problem ? `<p id="${name}-problem" class="problem" role="alert">${say(problem)}</p>` : '';
  const described = problem ? ` aria-invalid="true" aria-describedby="${name}-problem" autofocus` : '';
  // HTML drops one line break at the start, so one is put there for it to drop.
  return `<label for="${name}">${say(label)}</label>${trouble}
<textarea id="${name}" name="${name}" rows="5" maxlength="${max}"${isRequired ? ' required' : ''}${described}>\n${escapeHtml(value)}</textarea>`;
}
