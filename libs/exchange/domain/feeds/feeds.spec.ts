/** Protects: words of calendars and regions are read as plain text, in bounded time, and never as anything that could be run. */
import { LocalDate } from '#kernel';
import { neverComes, ruleIn, shapeOf } from './calendar-rule.js';
import { withWholeLetters } from './folded-letters.js';
import { pathIn, wordsIn } from './integreat-entry.js';
import { hoursIn } from './integreat-hours.js';
import { contactIn, locationIn } from './location-text.js';
import { isHtml, plainText } from './plain-text.js';

test.each([
  ['<p>Eins</p><p>Zwei<br>Drei</p>', 'Eins\n\nZwei\nDrei'], ['<a href="https://x.example/a">hier</a> und <a href="mailto:a@x.example">a@x.example</a>', 'hier (https://x.example/a) und a@x.example'],
  ['<scr<script>x</script>ipt>alert(1)</script>', 'xipt>alert(1)'], ['&lt;b&gt; &amp;amp; &uuml;&#228;&#x1F600;&#0;&constructor;', '<b> &amp; üä😀 &constructor;'], ['<img src=x onerror=alert(1)>Text<style>p{}</style><!-- weg --> <iframe>weg</iframe>', 'Text'],
  ['<a href="javascript:alert(1)">klick</a>', 'klick'], ['unfertig <b', 'unfertig'], ['', ''],
])('HTML %j is %j', (html, text) => expect(plainText(html)).toBe(text));

test('what nobody wrote as HTML is left alone, and hostile lengths are read in one go', () => {
  expect([isHtml('3 < 4 und 5 > 2'), isHtml('Ort <24534>'), isHtml('Hallo<br/>Welt')]).toEqual([false, false, true]);
  expect(plainText('<'.repeat(200_000))).toBe('');
  expect(plainText(`${'<a href="x">'.repeat(20_000)}Ende`)).toBe('Ende');
  expect(plainText(`a${' '.repeat(200_000)}b`)).toBe('a b');
});

test.each<[string, object | null]>([
  ['Familienzentrum, Marktstraße 1, 24534 Neumünster, Deutschland', { name: 'Familienzentrum', street: 'Marktstraße 1', postcode: '24534', town: 'Neumünster' }],
  ['Marktstraße 1 24534 Neumünster', { name: '', street: 'Marktstraße 1', postcode: '24534', town: 'Neumünster' }], ['Haus 3\nAm Teich 9a\nD-24534 Neumünster', { name: 'Haus 3', street: 'Am Teich 9a', postcode: '24534', town: 'Neumünster' }],
  ['Rathaus, Bahnhofstraße 59, Neumünster', { name: 'Rathaus', street: 'Bahnhofstraße 59', postcode: '', town: 'Neumünster' }], ['Raum 3', null], ['Neumünster', null], ['Raum 3, Haus B', null], ['', null],
])('place %j', (text, place) => expect(locationIn(text)?.place ?? null).toEqual(place));

test('what is remote, and who is asked', () => {
  expect([locationIn('https://meet.example/x'), locationIn('Online'), locationIn('Zoom https://zoom.example/j/1')].map((one) => one?.isRemote)).toEqual([true, true, true]);
  expect(contactIn('Anna Beispiel, Tel. 04321 0815, anna@x.example')).toEqual({ name: 'Anna Beispiel', email: 'anna@x.example', phone: '04321 0815' });
  expect(contactIn('Empfang')).toEqual({ name: 'Empfang', email: null, phone: null });
});

test('rules that a schedule can say, and those that it must not say in other words', () => {
  const start = LocalDate.parseOrThrow('2027-03-02');
  const shape = (rule: string): unknown => {
    const read = ruleIn(rule, () => null);
    return 'freq' in read ? shapeOf(read, start) : read.code;
  };
  expect(shape('FREQ=MONTHLY;BYDAY=1TU,3TU')).toMatchObject({ repeats: 'MONTHLY', weekdays: [2], ordinals: [1, 3] });
  expect(shape('FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-1')).toMatchObject({ ordinals: [-1] });
  for (const rule of ['FREQ=MONTHLY;BYDAY=1MO,2TU', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', 'FREQ=YEARLY;BYMONTH=5;BYDAY=2SU', 'FREQ=DAILY;BYMONTH=3', 'FREQ=WEEKLY;INTERVAL=60', 'FREQ=MONTHLY;BYMONTHDAY=-2']) expect([rule, shape(rule)]).toEqual([rule, null]);
  for (const rule of ['FREQ=WEEKLY;BYDAY=XX', 'FREQ=WEEKLY;COUNT=0', 'FREQ=WEEKLY;FREQ=DAILY', 'INTERVAL=2', '', 'FREQ=WEEKLY;BYMONTH=13', 'FREQ=WEEKLY;UNTIL=bald']) expect([rule, shape(rule)]).toEqual([rule, 'NOT_A_RULE']);
  const leap = ruleIn('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29', () => null);
  expect('freq' in leap && neverComes(leap, start)).toBe(null);
});

test('a letter that a fold tears apart is put together, and nothing else is touched', () => {
  const letter = (text: string): string => Buffer.from(withWholeLetters(Buffer.from(text, 'latin1'))).toString('latin1');
  expect(letter('a\u00c3\r\n \u00bcb')).toBe('a\u00c3\u00bc\r\n b');
  expect(letter('\u00f0\r\n \u009f\n\t\u0098\r \u0080!')).toBe('\u00f0\u009f\u0098\u0080\r\n \n\t\r !');
  for (const text of ['', '\u00c3', '\u00c3\r\n ', '\u00c3\r\nX\u00bc', '\u00c3\r\n b', 'a\r\n b\r\nc', '\u00bc\r\n \u00bc', 'D\u00fcr\r\n fen']) expect(letter(text)).toBe(text);
});

test('paths and hours of a region', () => {
  expect(pathIn('/musterkreis/de/locations/haus/')).toEqual({ region: 'musterkreis', tag: 'de', language: 'de', kind: 'locations' });
  expect([pathIn('/musterkreis/fa/events/x/')?.language, pathIn('/x/de-si/events/x/')?.language, pathIn('/musterkreis/de/pages/x/'), pathIn('undefined')]).toEqual([null, 'de-x-leicht', null, null]);
  const open = { allDay: false, closed: false, timeSlots: [{ start: '09:00', end: '12:00' }] };
  const closed = { allDay: false, closed: true, timeSlots: [] };
  expect(hoursIn([open, open, closed, closed, { ...open, appointmentOnly: true }, closed, closed])).toMatchObject({ isTimeByArrangement: false, times: [{ weekdays: [1, 2], note: null }, { weekdays: [5], note: 'nur nach Vereinbarung' }] });
  expect([hoursIn([open]), hoursIn('immer'), hoursIn(Array.from({ length: 7 }, () => ({ ...open, timeSlots: [{ start: '12:00', end: '09:00' }] })))]).toEqual([null, null, null]);
  expect(wordsIn({ title: 'X', category: { icon: 'constructor', name: 'Y' } }, 'locations').findings).toMatchObject([{ code: 'UNKNOWN_WORD' }]);
});
