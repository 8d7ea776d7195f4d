/** Protects: whoever has a place knows whom to ask, also when the organisation names a role alone. */
import { signUpMail, type SignUpMailFacts } from './sign-up.mail.js';

const facts: SignUpMailFacts = {
  news: 'CONFIRMED', language: 'de', title: 'Teestube', organisation: 'Brücke e.V.', startsAt: null, endsAt: null, town: null, position: null, offeredUntil: null, reason: null,
  contact: { role: 'Freiwilligenkoordination', name: null, email: null, phone: null }, link: null,
};
const contactLine = (given: Partial<SignUpMailFacts>): string | undefined => signUpMail({ ...facts, ...given }).text.split('\n').find((line) => line.includes('Kontakt'));

test.each([
  ['a role alone', {}, 'Ihr Kontakt: Freiwilligenkoordination bei Brücke e.V.'],
  ['a person', { contact: { ...facts.contact, name: 'Karin Kruse', phone: '04321 1' } }, 'Ihr Kontakt (Freiwilligenkoordination): Karin Kruse, 04321 1'],
  ['nobody before there is a place', { news: 'WAITLISTED' as const, position: 1 }, undefined],
])('%s', (_, given, line) => expect(contactLine(given)).toBe(line));

test('a title in Hebrew turns neither sentence nor subject round', () => {
  const mail = signUpMail({ ...facts, title: 'בית תה \u202e3' });
  expect(mail.subject).toBe('Sie sind dabei: \u2068בית תה 3\u2069');
  expect(mail.html).toContain('Sie sind dabei: <bdi>בית תה 3</bdi></h1>');
});
