/** The two-letter codes of ISO 639-1, edition of 2002 with its later changes. */
const codes = new Set((
  'aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu '
  + 'fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn '
  + 'ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os '
  + 'pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw '
  + 'ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
).split(' '));

/** What people in Germany speak or sign and `Intl` has no name for, or gives the name of another language: ISO 639-3. */
const ownNames: Readonly<Record<string, { de: string; en: string }>> = {
  gsg: { de: 'Deutsche Gebärdensprache (DGS)', en: 'German Sign Language' },
  ase: { de: 'Amerikanische Gebärdensprache', en: 'American Sign Language' },
  bfi: { de: 'Britische Gebärdensprache', en: 'British Sign Language' },
  fsl: { de: 'Französische Gebärdensprache', en: 'French Sign Language' },
  tsm: { de: 'Türkische Gebärdensprache', en: 'Turkish Sign Language' },
  ukl: { de: 'Ukrainische Gebärdensprache', en: 'Ukrainian Sign Language' },
  rsl: { de: 'Russische Gebärdensprache', en: 'Russian Sign Language' },
  pso: { de: 'Polnische Gebärdensprache', en: 'Polish Sign Language' },
  ils: { de: 'Internationale Gebärden', en: 'International Sign' },
  prs: { de: 'Dari', en: 'Dari' },
  ckb: { de: 'Sorani (Zentralkurdisch)', en: 'Sorani (Central Kurdish)' },
  kmr: { de: 'Kurmandschi (Nordkurdisch)', en: 'Kurmanji (Northern Kurdish)' },
  sdh: { de: 'Südkurdisch', en: 'Southern Kurdish' },
  zza: { de: 'Zazaki', en: 'Zazaki' },
  rom: { de: 'Romanes', en: 'Romani' },
  rmn: { de: 'Romanes (Balkan)', en: 'Balkan Romani' },
  rmy: { de: 'Romanes (Vlax)', en: 'Vlax Romani' },
  rmc: { de: 'Romanes (Karpaten)', en: 'Carpathian Romani' },
  rmo: { de: 'Romanes (Sinti)', en: 'Sinte Romani' },
  haz: { de: 'Hazaragi', en: 'Hazaragi' },
  aii: { de: 'Assyrisch', en: 'Assyrian Neo-Aramaic' },
  tru: { de: 'Turoyo (Surayt)', en: 'Turoyo' },
  apc: { de: 'Levantinisches Arabisch', en: 'Levantine Arabic' },
  arz: { de: 'Ägyptisches Arabisch', en: 'Egyptian Arabic' },
  ary: { de: 'Marokkanisches Arabisch (Darija)', en: 'Moroccan Arabic' },
};

/** Made once: they are dear. */
const known = { de: new Intl.DisplayNames(['de'], { type: 'language', fallback: 'none' }), en: new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }) };

/** True for a code in lower case of ISO 639-1, and of ISO 639-3 for a language that has no code of two letters of its own and whose name is known. */
export function isLanguageCode(text: string): boolean {
  return codes.has(text) || (/^[a-z]{3}$/.test(text) && (Object.hasOwn(ownNames, text) || (shortCode(text) === text && known.de.of(text) !== undefined)));
}

/** The code in lower case as it is stored: the one of two letters where there is one ("ara" is "ar"). */
export function languageCode(text: string): string {
  const code = text.trim().toLowerCase();
  return /^[a-z]{3}$/.test(code) && !Object.hasOwn(ownNames, code) ? shortCode(code) : code;
}

/** What a language is called in German or English; its code when nobody knows. */
export function languageNameIn(code: string, language: 'de' | 'en'): string {
  const own = Object.hasOwn(ownNames, code) ? ownNames[code] : undefined;
  return own?.[language] ?? known[language].of(code) ?? code;
}

function shortCode(code: string): string {
  const [canonical = code] = Intl.getCanonicalLocales(code);
  return codes.has(canonical) ? canonical : code;
}
