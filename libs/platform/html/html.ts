import { balancedLines, isolated, type Language } from '#kernel';

const rightToLeft: ReadonlySet<Language> = new Set(['ar']);

/** Text for HTML, also inside quoted attributes. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

const isolates: ReadonlyMap<string, string> = new Map([['\u2066', '<bdi dir="ltr">'], ['\u2067', '<bdi dir="rtl">'], ['\u2068', '<bdi>'], ['\u2069', '</bdi>']]);

/** Text for the inside of an element. Isolates become `<bdi>`, which HTML prefers; each is closed before the text ends. */
export function htmlText(text: string): string {
  return escapeHtml(balancedLines(text)).replace(/[\u2066-\u2069]/g, (mark) => isolates.get(mark) ?? '');
}

/** What a simple page shows. */
export interface SimplePage {
  language: Language;
  /** Plain text; becomes title and heading. */
  title: string;
  /** HTML whose texts are escaped already. */
  body: string;
}

/** A small self-contained page for links in mails: no script, nothing foreign, readable at 320 px and 200 % text. */
export function page({ language, title, body }: SimplePage): string {
  return `<!DOCTYPE html>
<html lang="${language}" dir="${rightToLeft.has(language) ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="same-origin"><title>${escapeHtml(isolated(title))} – Teilhabenetz</title>
<link rel="stylesheet" href="/page.css"></head>
<body><header><p>Teilhabenetz</p></header><main><h1>${htmlText(title)}</h1>
${body}
</main></body></html>
`;
}

/** The style sheet of these pages, served at /page.css so that no inline style is needed. */
export const pageStyles = `:root { color-scheme: light dark; --accent: #0b4f8a; --on-accent: #fff; --link: #0b4f8a; --problem: #a30000; --focus: #b35900; }
@media (prefers-color-scheme: dark) { :root { --accent: #8ec5f4; --on-accent: #10222f; --link: #8ec5f4; --problem: #ffb3ad; --focus: #ffb366; } }
body { margin: 0; font: 1.0625rem/1.5 system-ui, sans-serif; color: CanvasText; background: Canvas; }
header { border-block-end: 4px solid var(--accent); padding: 0.5rem 1rem; font-weight: bold; }
header p, main { max-width: 44rem; margin: 0 auto; }
main { padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { font-size: 1.2rem; line-height: 1.25; }
a { color: var(--link); }
button, .button { display: inline-block; box-sizing: border-box; font: inherit; font-weight: bold; padding: 0.75rem 1.25rem; min-height: 2.75rem;
  background: var(--accent); color: var(--on-accent); border: 2px solid var(--accent); border-radius: 4px; text-decoration: none; cursor: pointer; }
button.quiet { background: Canvas; color: var(--link); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
input, textarea { display: block; font: inherit; width: 100%; box-sizing: border-box; padding: 0.5rem; margin-block: 0.25rem 1rem; border: 2px solid GrayText; border-radius: 4px; color: FieldText; background: Field; }
input { min-height: 2.75rem; }
input.short { max-width: 12rem; }
[dir="rtl"] input[dir="ltr"] { text-align: end; }
[aria-invalid="true"] { border-color: var(--problem); }
.problem { font-weight: bold; color: var(--problem); border-inline-start: 4px solid var(--problem); padding-inline-start: 0.75rem; }
label { display: block; font-weight: bold; margin-block-start: 1rem; }
form { margin-block: 1rem; }
dt { font-weight: bold; }
dd { margin: 0 0 0.75rem; white-space: pre-line; }
pre { white-space: pre-wrap; font: inherit; border: 1px solid GrayText; border-radius: 4px; padding: 1rem; }
ul.plain { list-style: none; padding: 0; }
ul.plain > li { border-block-end: 1px solid GrayText; padding-block: 0.75rem; }
.facts { margin: 0; }
`;
