import { inLanguage, type Language, type Text } from '#kernel';
import { type MailContent, mailContent } from '#platform/mail';

const subject: Text = {
  de: 'Ihre Anmeldung bei Teilhabenetz', en: 'Your sign-in to Teilhabenetz', 'de-x-leicht': 'So melden Sie sich bei Teilhabenetz an',
  ar: 'تسجيل دخولك إلى Teilhabenetz', uk: 'Ваш вхід до Teilhabenetz', tr: 'Teilhabenetz oturum açma',
};
const intro: Text = {
  de: 'Mit diesem Code oder dem Link darunter melden Sie sich an:',
  en: 'Sign in with this code or with the link below:',
  'de-x-leicht': 'Geben Sie diese Zahl ein. Oder öffnen Sie den Link:',
  ar: 'سجّل الدخول باستخدام هذا الرمز أو الرابط أدناه:',
  uk: 'Увійдіть за допомогою цього коду або посилання нижче:',
  tr: 'Bu kodla veya aşağıdaki bağlantıyla oturum açın:',
};
const linkIntro: Text = {
  de: 'Mit diesem Link melden Sie sich an:', en: 'Sign in with this link:', 'de-x-leicht': 'Öffnen Sie diesen Link:',
  ar: 'سجّل الدخول بهذا الرابط:', uk: 'Увійдіть за цим посиланням:', tr: 'Bu bağlantıyla oturum açın:',
};
const valid: Text = {
  de: 'Code und Link gelten {n} Minuten und nur einmal.', en: 'Code and link are good for {n} minutes and only once.',
  'de-x-leicht': 'Die Zahl gilt {n} Minuten. Sie gilt nur ein Mal.', ar: 'الرمز والرابط صالحان لمدة {n} دقائق ولمرة واحدة فقط.',
  uk: 'Код і посилання дійсні {n} хвилин і лише один раз.', tr: 'Kod ve bağlantı {n} dakika ve yalnızca bir kez geçerlidir.',
};
const button: Text = { de: 'Anmelden', en: 'Sign in', ar: 'تسجيل الدخول', uk: 'Увійти', tr: 'Oturum aç' };
const footer: Text = {
  de: 'Sie haben das nicht angefordert? Dann löschen Sie diese Mail; es geschieht nichts.',
  en: 'You did not ask for this? Then delete this mail; nothing happens.',
  'de-x-leicht': 'Sie wollten sich nicht anmelden? Dann löschen Sie diese Mail.',
  ar: 'لم تطلب ذلك؟ احذف هذه الرسالة؛ لن يحدث شيء.', uk: 'Ви цього не просили? Видаліть цей лист; нічого не станеться.',
  tr: 'Bunu siz istemediniz mi? O zaman bu e-postayı silin; hiçbir şey olmaz.',
};

const linkValid: Text = {
  de: 'Der Link gilt {n} Minuten und nur einmal.', en: 'The link is good for {n} minutes and only once.',
  'de-x-leicht': 'Der Link gilt {n} Minuten. Er gilt nur ein Mal.', ar: 'الرابط صالح لمدة {n} دقائق ولمرة واحدة فقط.',
  uk: 'Посилання дійсне {n} хвилин і лише один раз.', tr: 'Bağlantı {n} dakika ve yalnızca bir kez geçerlidir.',
};

/** The mail that signs in: link and code; `code` is null when there is none because too many were asked for. */
export function signInMail(mail: { language: Language; code: string | null; url: string; validMinutes: number }): MailContent {
  const { language, code } = mail;
  const howLong = (text: Text): string => inLanguage(text, language, { n: String(mail.validMinutes) });
  return mailContent({
    language,
    subject: inLanguage(subject, language),
    heading: inLanguage(subject, language),
    paragraphs: code === null
      ? [inLanguage(linkIntro, language), howLong(linkValid)]
      : [inLanguage(intro, language), `${code.slice(0, 3)} ${code.slice(3)}`, howLong(valid)],
    action: { label: inLanguage(button, language), url: mail.url },
    footer: ['Teilhabenetz', inLanguage(footer, language)],
  });
}
