/** An amount as somebody has typed it. */
export interface TypedAmount {
  cents: number;
  /** "ca.", "rund": not the figure of a notice. */
  isAbout: boolean;
}

const factors: readonly (readonly [word: RegExp, digits: number])[] = [[/\s*(?:t€|teur|tsd\.?(?:\s*(?:€|eur|euro))?|tausend(?:\s*(?:€|eur|euro))?)$/i, 3], [/\s*mio\.?(?:\s*(?:€|eur|euro))?$/i, 6]];

/**
 * "12,50 €", "12.50", "1.250,00 EUR", "5,- Euro", "12 500", "12,5 T€", "1,2 Mio. €", "ca. 3.000 €". Null = no amount.
 * UNCLEAR = thousands or parts of a cent: 12,500 may be either. `digits` are those of the unit that a heading gives, 3 for thousands.
 */
export function eurosIn(text: string, digits = 0): TypedAmount | 'UNCLEAR' | null {
  const typed = text.trim().replaceAll(/[\u00a0\u202f]/g, ' ');
  const about = /^(?:ca\.?|circa|rd\.?|rund|etwa|~|≈)\s*/i.exec(typed)?.[0] ?? '';
  let bare = typed.slice(about.length);
  let unit = digits;
  for (const [word, more] of factors) {
    if (!word.test(bare)) continue;
    bare = bare.replace(word, '');
    unit = more;
    break;
  }
  bare = bare.replace(/^(?:€|eur|euro)\s*/i, '').replace(/\s*(?:€|eur|euro)$/i, '').replace(/[,.](?:-|–|--)$/, '').replaceAll(/\s/g, '');
  const found = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(bare) ?? /^(\d{1,3}(?:,\d{3})+|\d+)\.(\d{1,2})$/.exec(bare);
  if (!found) return null;
  const [whole, parts] = [(found[1] ?? '').replaceAll(/[.,]/g, ''), found[2] ?? ''];
  if (parts.length > unit + 2) return 'UNCLEAR';
  const cents = Number(whole + parts.padEnd(unit + 2, '0'));
  return Number.isSafeInteger(cents) ? { cents, isAbout: about !== '' } : null;
}
