import { inLanguage, type Language, type Text } from '#kernel';
import { type MailContent, mailContent } from '#platform/mail';

const subject: Text = {
  de: 'Ihre Anmeldung bei Teilhabenetz', en: 'Your sign-in to Teilhabenetz', 'de-x-leicht': 'So melden Sie sich bei Teilhabenetz an',
  ar: 'تسجيل دخولك إلى Teilhabenetz', uk: 'Ваш вхід до Teilhabenetz', tr: 'Teilhabenetz oturum açma',
};
const intro: Text = {
  de: 'Mit diesem Code oder dem Knopf darunter melden Sie sich an:',
  en: 'Sign in with this code or with the button below:',
  'de-x-leicht': 'Geben Sie diese Zahl ein. Oder drücken Sie auf den Knopf:',
  ar: 'سجّل الدخول باستخدام هذا الرمز أو بالزر أدناه:',
  uk: 'Увійдіть за допомогою цього коду або кнопки нижче:',
  tr: 'Bu kodla veya aşağıdaki düğmeyle oturum açın:',
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

/** The mail that signs in: code and link. */
export function signInMail(mail: { language: Language; code: string; url: string; validMinutes: number }): MailContent {
  const { language } = mail;
  return mailContent({
    language,
    subject: inLanguage(subject, language),
    heading: inLanguage(subject, language),
    paragraphs: [inLanguage(intro, language), `${mail.code.slice(0, 3)} ${mail.code.slice(3)}`, inLanguage(valid, language).replace('{n}', String(mail.validMinutes))],
    action: { label: inLanguage(button, language), url: mail.url },
    footer: ['Teilhabenetz', inLanguage(footer, language)],
  });
}
