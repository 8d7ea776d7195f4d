/** Protects: a reminder says what is due when, in German and English, and no title becomes markup or a header. */
import { LocalDate } from '#kernel';
import { type DigestEntry, digestMail } from './digest-mail.js';

const day = LocalDate.parseOrThrow;
const entry: DigestEntry = {
  kindLabel: { de: 'Verwendungsnachweis', en: 'Proof of use' }, title: 'Sprachcafé <i>', nominal: day('2027-10-03'), effective: day('2027-10-04'),
  isDeadline: true, isChanged: false, isEscalated: false, isLate: false, mayBeKnown: false, details: [{ de: 'Bei der Bezirksregierung', en: 'With the district government' }], doneUrl: 'https://example.org/r/tnr_1',
};
const mailOn = (today: string, entries: DigestEntry[] = [entry], language: 'de' | 'en' | 'tr' = 'de') => digestMail({ language, today: day(today), network: 'Kreis Lippe', entries, unreachable: [] });

it.each([
  ['2027-09-20', 'Noch 14 Tage'], ['2027-10-03', 'Morgen fällig'], ['2027-10-04', 'Heute fällig'], ['2027-10-05', 'Überfällig'],
])('on %s the subject begins with "%s"', (today, when) => {
  expect(mailOn(today).subject).toBe(`${when}: Verwendungsnachweis – Sprachcafé <i>`);
});

it('names both days when the deadline moves to a working day, and only one when it does not', () => {
  expect(mailOn('2027-09-20').text).toContain('Fällig am 03.10.2027; weil das kein Arbeitstag ist, endet die Frist am 04.10.2027.');
  expect(mailOn('2027-09-20', [{ ...entry, effective: entry.nominal }]).text).toContain('- Fällig am 03.10.2027.\n');
});

it('says what is special, and shows the link and the texts as texts', () => {
  const { text, html } = mailOn('2027-09-20', [{ ...entry, isChanged: true, isEscalated: true, isLate: true, mayBeKnown: true }]);
  for (const part of ['Der Termin hat sich geändert', 'noch nicht als erledigt gemeldet', 'kommt verspätet', 'Eventuell schon zugestellt', 'Bei der Bezirksregierung']) expect(text).toContain(part);
  expect(html).toContain('<a href="https://example.org/r/tnr_1">Erledigt melden: Sprachcafé &lt;i&gt;</a>');
  expect(html).not.toContain('<i>');
});

it('of several there is one mail with a link each', () => {
  const mail = mailOn('2027-09-20', [entry, { ...entry, title: 'Zweites', doneUrl: 'https://example.org/r/tnr_2' }]);
  expect(mail.subject).toBe('2 Fristen brauchen Sie');
  expect(mail.text).toContain('/r/tnr_1');
  expect(mail.text).toContain('/r/tnr_2');
});

it('speaks English, and German to whoever has no translation', () => {
  expect(mailOn('2027-09-20', [entry], 'en').subject).toBe('14 days left: Proof of use – Sprachcafé <i>');
  expect(mailOn('2027-09-20', [entry], 'en').text).toContain('With the district government');
  expect(mailOn('2027-09-20', [entry], 'tr').subject).toContain('Noch 14 Tage');
});

const links: DigestEntry = { ...entry, isDeadline: false, kindLabel: { de: 'Links, die ins Leere führen', en: 'Links that lead nowhere' }, title: 'Verein' };
it.each(['2027-09-20', '2027-10-03', '2027-10-04', '2027-10-05'])('what is no deadline counts no days on %s and is never overdue, in either language', (today) => {
  const [de, en] = [mailOn(today, [links]), mailOn(today, [links], 'en')];
  expect([de.subject, en.subject]).toEqual(['Bitte prüfen: Links, die ins Leere führen – Verein', 'Please check: Links that lead nowhere – Verein']);
  // A day that is over is named to nobody.
  const isToCome = today <= '2027-10-04';
  expect([de.text.includes('Bitte bis 04.10.2027, wenn es geht. Eine Frist ist das nicht.'), en.text.includes('By 04.10.2027 if you can. This is no deadline.')]).toEqual([isToCome, isToCome]);
  expect(`${de.text}${en.text}`).not.toMatch(/Noch \d+ Tage|days left|[Ff]ällig|[Dd]ue\b|Overdue/);
});

it('several are called deadlines only where all of them are', () => {
  expect([mailOn('2027-09-20', [entry, links]).subject, mailOn('2027-09-20', [links, links], 'en').subject]).toEqual(['2 Erinnerungen für Sie', '2 reminders for you']);
});

it('replaces no placeholder inside a title', () => {
  expect(mailOn('2027-09-20', [{ ...entry, title: '{day} $& {n}' }]).subject).toBe('Noch 14 Tage: Verwendungsnachweis – {day} $& {n}');
});

it('whoever may not know what is due hears where nobody can be reached, and has nothing to report as done', () => {
  const mail = digestMail({ language: 'de', today: day('2027-09-20'), network: 'Kreis Lippe', entries: [], unreachable: ['Brücke e.V.'] });
  expect(mail.subject).toBe('Bei Brücke e.V. ist niemand erreichbar');
  expect(mail.text).toContain('Bitte sprechen Sie die Organisation an');
  expect(mail.text).not.toMatch(/https?:|Fällig|Link/);
  expect(digestMail({ language: 'en', today: day('2027-09-20'), network: 'Kreis Lippe', entries: [entry], unreachable: ['Brücke e.V.'] }).subject).toBe('2 deadlines need you');
});

test('the county is named, because whoever works for two gets a mail of each', () => {
  expect(mailOn('2027-09-20').text).toContain('weil Sie im Netzwerk „Kreis Lippe“ dafür zuständig sind.');
  expect(mailOn('2027-09-20', [entry], 'en').text).toContain('responsible for it in the network "Kreis Lippe".');
});
