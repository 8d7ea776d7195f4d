/** Protects: what the sign-in mail says is true of both of its parts; the text part has a link and no button. */
import { languages } from '#kernel';
import { signInMail } from './sign-in.mail.js';

test.each(languages.flatMap((language) => [[language, '123456'], [language, null]] as const))('in %s with code %s', (language, code) => {
  const { text } = signInMail({ language, code, url: 'https://example.org/sign-in/x', validMinutes: 15 });
  expect(text).toContain('https://example.org/sign-in/x');
  expect(text).not.toMatch(/Knopf|button|الزر|بالزر|кнопк|düğme|\{/i);
});
