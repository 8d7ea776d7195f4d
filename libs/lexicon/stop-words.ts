import { ara, deu, eng, tur, ukr } from 'stopword';
import { folded } from '#kernel';
import { type WordLanguage } from './stems.js';

/** Words of the lists that name a thing all the same: a right, a language level, somebody. */
const telling = ['recht', 'rechte', 'rechten', 'mann', 'leicht', 'leichte', 'leichter', 'kurz', 'teil', 'mittel', 'ordnung', 'zeit', 'tag', 'tage', 'gott', 'gross', 'grosse', 'gut', 'offen', 'work'];

/** What people write around the thing that they look for. */
const asking = [
  'suche suchen sucht gesucht brauche brauchen braucht benötige benötigt möchte möchten finde finden findet bekomme bekommen bekommt kriege kriegen kriegt gibt gibts hallo bitte danke jemand irgendwo wohin angebot angebote frage fragen wichtig dringend habe kenne weiß hilft helfen helfe hilfst mache machen lust interessiere fast komme alleine schaffe schaffen schafft nähe umgebung kreis landkreis stelle stellen mal etwas richtig',
  'looking find finding need needs want wants get getting like please where near nearby me someone something anyone offer offers help helps how do does there i im any go no not what which',
  'اريد أريد ابحث أبحث احتاج أحتاج اين أين كيف يمكنني يمكن عندي لدي هل بحاجة اود أود استطيع مكان',
  'шукаю шукати потрібно потрібна потрібен потрібні хочу можу можна знайти знайду підкажіть допоможіть будь ласка де куди є треба хто ищу нужен нужна нужно где найти могу можно помогите подскажите как хочу',
  'arıyorum ariyorum aramak istiyorum istiyoruz lazım lazim nerede nerde nasıl nasil ihtiyacım ihtiyacim var yok bulabilirim bulurum edebilirim yapabilirim lütfen için gerek gerekiyor olur',
].map((words) => words.split(' '));

const [askingGerman = [], askingEnglish = [], askingArabic = [], askingUkrainian = [], askingTurkish = []] = asking;
const byLanguage: Readonly<Record<WordLanguage, ReadonlySet<string>>> = {
  de: setOf(deu, askingGerman), en: setOf(eng, askingEnglish), ar: setOf(ara, askingArabic), uk: setOf(ukr, askingUkrainian), tr: setOf(tur, askingTurkish),
};

function setOf(...lists: readonly (readonly string[])[]): ReadonlySet<string> {
  const words = new Set(lists.flat().map(folded));
  for (const word of telling) words.delete(word);
  return words;
}

/** True for a folded word that says nothing in this language. */
export function isStopWordOf(word: string, language: WordLanguage): boolean {
  return byLanguage[language].has(word);
}

const ofAnyLanguage: ReadonlySet<string> = new Set(Object.values(byLanguage).flatMap((words) => [...words]));

/** True for a folded word that says nothing about what is looked for, in any language. */
export function isStopWord(word: string): boolean {
  return ofAnyLanguage.has(word);
}

const weak = new Set(['hilfe', 'hilfen', 'beratung', 'unterstutzung', 'information', 'informationen', 'infos', 'help', 'support', 'advice', 'information', 'مساعده', 'المساعده', 'دعم', 'معلومات', 'допомога', 'допомогу', 'допомоги', 'поради', 'порада', 'помощь', 'yardim', 'destek', 'bilgi', 'yardima'].map(folded));

/** True for a folded word that says little: everything in a directory is help and advice, and small numbers are ages and times. */
export function isWeakWord(word: string): boolean {
  return weak.has(word) || /^\p{N}{1,2}$/u.test(word);
}
