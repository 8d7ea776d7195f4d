import { type Language } from '#kernel';

const rightToLeft: ReadonlySet<Language> = new Set(['ar']);

/** Text for HTML, also inside quoted attributes. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
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
<meta name="referrer" content="same-origin"><title>${escapeHtml(title)} – Teilhabenetz</title>
<link rel="stylesheet" href="/page.css"></head>
<body><header><p>Teilhabenetz</p></header><main><h1>${escapeHtml(title)}</h1>
${body}
</main></body></html>
`;
}

/** The style sheet of these pages, served at /page.css so that no inline style is needed. */
export const pageStyles = `:root { color-scheme: light dark; }
body { margin: 0; font: 1.0625rem/1.5 system-ui, sans-serif; color: CanvasText; background: Canvas; }
header { border-bottom: 4px solid #0b4f8a; padding: 0.5rem 1rem; font-weight: bold; }
header p { margin: 0; }
main { max-width: 44rem; padding: 1rem; margin: 0 auto; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; }
button { font: inherit; font-weight: bold; padding: 0.75rem 1.25rem; min-height: 2.75rem; background: #0b4f8a; color: #fff; border: 2px solid #0b4f8a; border-radius: 4px; }
button:focus-visible, a:focus-visible, textarea:focus-visible { outline: 3px solid #b35900; outline-offset: 2px; }
textarea { font: inherit; width: 100%; box-sizing: border-box; }
label { display: block; font-weight: bold; margin-top: 1rem; }
form { margin: 1rem 0; }
dt { font-weight: bold; }
dd { margin: 0 0 0.75rem; white-space: pre-line; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; padding: 0.35rem 0.5rem; border-bottom: 1px solid GrayText; vertical-align: top; }
`;
