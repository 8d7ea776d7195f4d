const names: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', euro: '€', ndash: '–', mdash: '—', hellip: '…',
  bdquo: '„', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', bull: '•', eacute: 'é', egrave: 'è', copy: '©', shy: '', zwnj: '\u200c', zwj: '\u200d',
};
/** Elements whose content nobody reads. */
const unread = new Set(['script', 'style', 'head', 'template', 'svg', 'iframe', 'object', 'noscript']);
const lines = new Set(['p', 'div', 'br', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'table', 'section', 'article', 'blockquote', 'hr']);

/** True for text that somebody wrote as HTML. */
export function isHtml(text: string): boolean {
  return /<\/?(?:p|br|div|b|i|u|ul|ol|li|a|span|strong|em|h[1-6]|table|html|body)(?:\s[^<>]*)?\/?>/i.test(text);
}

/**
 * What a page in HTML says, as plain text with lines. Nothing of its markup stays, so nothing of it can be run; addresses of
 * links stay readable behind their words.
 */
export function plainText(html: string): string {
  const pieces: string[] = [];
  let unreadUntil: string | null = null;
  let link: { href: string; from: number } | null = null;
  for (const token of tokensOf(html)) {
    if (token.tag === null) {
      if (unreadUntil === null) pieces.push(decoded(token.text).replaceAll(/\s+/g, ' '));
      continue;
    }
    if (unreadUntil !== null) {
      if (token.isEnd && token.tag === unreadUntil) unreadUntil = null;
      continue;
    }
    if (!token.isEnd && unread.has(token.tag)) unreadUntil = token.tag;
    if (lines.has(token.tag)) pieces.push(token.tag === 'li' && !token.isEnd ? '\n• ' : '\n');
    if (token.tag === 'td' && token.isEnd) pieces.push(' ');
    if (token.tag === 'a') {
      if (link) pieces.push(addressBehind(pieces.slice(link.from).join(''), link.href));
      const href = token.isEnd ? null : hrefOf(token.text);
      link = href === null ? null : { href, from: pieces.length };
    }
  }
  return pieces.join('').replaceAll(/[ \t\u00a0]+/g, ' ').replaceAll(/ *\n */g, '\n').replaceAll(/\n{3,}/g, '\n\n').trim();
}

interface Token { tag: string | null; isEnd: boolean; text: string }

function* tokensOf(html: string): Generator<Token> {
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at);
    if (open !== at) yield { tag: null, isEnd: false, text: html.slice(at, open < 0 ? undefined : open) };
    if (open < 0) return;
    const isComment = html.startsWith('<!--', open);
    const close = html.indexOf(isComment ? '-->' : '>', open);
    // Half a tag at the end is nothing that anybody wrote to be read.
    if (close < 0) return;
    const inside = html.slice(open + 1, close);
    at = close + (isComment ? 3 : 1);
    const found = /^(\/?)\s*([a-zA-Z][a-zA-Z0-9]*)/.exec(inside.slice(0, 60));
    if (found) yield { tag: (found[2] ?? '').toLowerCase(), isEnd: found[1] === '/', text: inside };
  }
}

function hrefOf(inside: string): string | null {
  const found = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(inside);
  const href = decoded(found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim();
  return /^(?:https?:\/\/|mailto:|tel:)/i.test(href) ? href.replace(/^(?:mailto|tel):/i, '') : null;
}

function addressBehind(words: string, href: string): string {
  return words.includes(href) || href.includes(words.trim()) && words.trim().includes('.') ? '' : ` (${href})`;
}

function decoded(text: string): string {
  return text.replaceAll(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[a-zA-Z]{2,10});/g, (whole, name: string) => {
    if (!name.startsWith('#')) return Object.hasOwn(names, name) ? names[name] ?? whole : whole;
    const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    const isLetter = (code >= 0x20 && code < 0x7f) || (code > 0x9f && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff));
    return isLetter ? String.fromCodePoint(code) : ' ';
  });
}
