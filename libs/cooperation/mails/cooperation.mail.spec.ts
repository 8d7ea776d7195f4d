/** Every mail about a shared offering says in its subject what has happened, and no two kinds say the same. */
import { expect, test } from '#jest';
import { cooperationMail, type NoticeKind } from './cooperation.mail.js';

const subjects: Readonly<Record<NoticeKind, string>> = {
  invited: 'Einladung zum gemeinsamen Angebot „Fest“',
  'invitation-withdrawn': 'Einladung zurückgezogen: „Fest“',
  joined: 'Gemeinsam getragen: „Fest“',
  declined: 'Einladung abgelehnt: „Fest“',
  expired: 'Einladung abgelaufen: „Fest“',
  requested: 'Anfrage zum Mitmachen: „Fest“',
  rejected: 'Anfrage abgelehnt: „Fest“',
  notice: 'Kündigung: „Fest“',
  'early-end': 'Bitte um ein früheres Ende: „Fest“',
  'notice-revoked': 'Kündigung zurückgenommen: „Fest“',
  revocation: 'Kündigung zurücknehmen? „Fest“',
  left: 'Zusammenarbeit beendet: „Fest“',
  contributed: 'Neuer Beitrag zu „Fest“',
  'contribution-named': 'Bitte bestätigen: Ihr Beitrag zu „Fest“',
  'contribution-confirmed': 'Beitrag bestätigt: „Fest“',
  'contribution-until': 'Neues Ende eines Beitrags zu „Fest“: 31.12.2027',
  'contribution-open-ended': 'Beitrag bis auf Weiteres: „Fest“',
  'contribution-ended': 'Beitrag beendet: „Fest“',
  closed: 'Angebot beendet: „Fest“',
  suspended: 'Angebot ruht: „Fest“',
  reinstated: 'Angebot läuft wieder: „Fest“',
};
const kinds = Object.keys(subjects) as NoticeKind[];
const facts = { offering: 'Fest', lead: 'Brücke', partner: 'Sportverein', day: '2027-12-31', words: 'Großer Saal.' };
const mail = (kind: NoticeKind, language: 'de' | 'en' = 'de'): { subject: string; text: string } =>
  cooperationMail({ kind, facts, language, url: 'https://teilhabe.example/partnership/1/2' });

test.each(kinds)('%s', (kind) => {
  expect(mail(kind).subject).toBe(subjects[kind]);
});

test('no two kinds share a subject, in no language, and nothing is left unfilled', () => {
  for (const language of ['de', 'en'] as const) {
    const all = kinds.map((kind) => mail(kind, language));
    expect(new Set(all.map(({ subject }) => subject)).size).toBe(kinds.length);
    expect(all.filter(({ subject, text }) => /[{}]/.test(subject + text))).toEqual([]);
  }
});

test('what has become of a contribution names it in the sentence, once', () => {
  for (const kind of kinds.filter((one) => one.startsWith('contribut'))) expect([kind, mail(kind).text.split('Großer Saal.').length - 1]).toEqual([kind, 1]);
});
