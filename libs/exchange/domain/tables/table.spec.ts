/** Protects: what German offices write into cells is understood, and what is not is told; what leaves in a cell comes back as the same. */
import fc from 'fast-check';
import { decodedText, separatorOf } from './file-text.js';
import { guarded, unguarded } from '../formula-guard.js';
import { mappedCells, tableIn } from './raw-table.js';
import { reconciled } from '../reconcile.js';
import { guessedMapping, offeringTables } from './table-mapping.js';
import { timesText } from './table-time-text.js';
import { timesIn, weekdaysIn } from './table-times.js';
import { centsIn, clockIn, dayIn, endIn, flagIn, knownItems, languageIn, numberIn } from './table-values.js';

describe('values', () => {
  test.each([['24.12.2026', '2026-12-24'], ['4.1.26', '2026-01-04'], ['2026-12-24', '2026-12-24'], ['2026-12-24T00:00:00.000Z', '2026-12-24'], ['24. Dezember 2026', '2026-12-24'], ['1. Mär 2027', '2027-03-01'], ['31.2.2026', null], ['bald', null]])('the day %s', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });
  test.each([['9:00', '09:00'], ['9.00', '09:00'], ['09:00 Uhr', '09:00'], ['9 Uhr', '09:00'], ['18.30h', '18:30'], ['24:00', '24:00'], ['25:00', null], ['9:60', null], ['morgens', null]])('the time %s', (text, clock) => {
    expect(clockIn(text)).toBe(clock);
  });
  test.each([['12,50 €', 1250], ['12.50', 1250], ['1.250,00 EUR', 125000], ['1,250.00', 125000], ['5,- Euro', 500], ['€ 3', 300], ['7', 700], ['12,5', 1250], ['5 € ermäßigt 2 €', null], ['nach Einkommen', null]])('the amount %s', (text, cents) => {
    expect(centsIn(text)).toBe(cents);
  });
  test('yes and no in many words', () => {
    expect(['ja', 'X', 'wahr', 'TRUE', '1', 'Evet', 'نعم'].map(flagIn)).toEqual(Array(7).fill(true));
    expect(['nein', 'falsch', '0', '-', 'No'].map(flagIn)).toEqual(Array(5).fill(false));
    expect(flagIn('vielleicht')).toBeNull();
  });
  test('languages by name in either language, by code, and in their own', () => {
    expect(['Deutsch', 'arabisch', 'Ukrainian', 'uk', 'Türkçe', 'Dari', 'Kurmandschi', 'Gebärdensprache', 'українська', 'Schwäbelisch'].map(languageIn)).toEqual(['de', 'ar', 'uk', 'uk', 'tr', 'prs', 'kmr', 'gsg', 'uk', null]);
  });
  test('items that hold a comma themselves', () => {
    const known: Readonly<Record<string, string>> = { 'Arbeit, Ausbildung, Beruf': 'WORK', 'Bildung, Schule': 'EDUCATION', Sprache: 'LANGUAGE' };
    const lookUp = (name: string): string | null => known[name] ?? null;
    expect(knownItems('Sprache, Arbeit, Ausbildung, Beruf; Bildung, Schule', lookUp)).toEqual({ items: ['LANGUAGE', 'WORK', 'EDUCATION'], unknown: [] });
    expect(knownItems('Sprache\nKochen, Bildung, Schule', lookUp)).toEqual({ items: ['LANGUAGE', 'EDUCATION'], unknown: ['Kochen'] });
  });
  test('items divided as people do it, and single words that mean one', () => {
    const lookUp = (name: string): string | null => ({ Russisch: 'ru', Ukrainisch: 'uk', Arabisch: 'ar' })[name] ?? null;
    expect(['Ukrainisch u. Russisch', 'Ukrainisch & Russisch', 'Ukrainisch+Russisch', 'Ukrainisch sowie Russisch', 'Ukrainisch / Russisch'].map((text) => knownItems(text, lookUp).items)).toEqual(Array(5).fill(['uk', 'ru']));
    expect(knownItems('Arabisch, Moskauerisch, Russisch', lookUp, (word) => (word === 'Moskauerisch' ? 'ru' : null))).toEqual({ items: ['ar', 'ru'], unknown: [] });
  });
  test.each([['2:00 am Folgetag', { clock: '02:00', isNextDay: true }], ['2 Uhr (am nächsten Tag)', { clock: '02:00', isNextDay: true }], ['2:00 next day', { clock: '02:00', isNextDay: true }], ['24:00', { clock: '24:00', isNextDay: false }], ['12 Uhr', { clock: '12:00', isNextDay: false }], ['am Folgetag', null], ['spät', null]])('the end %s', (text, end) => {
    expect(endIn(text)).toEqual(end);
  });
  test('numbers with a comma', () => {
    expect([numberIn('54,0731'), numberIn('-9.5'), numberIn('viel')]).toEqual([54.0731, -9.5, null]);
  });
});

describe('times', () => {
  const weekly = { repeats: 'WEEKLY', every: 1, ordinals: [], monthDays: [], endsNextDay: false, validFrom: null, validTo: null, onPublicHolidays: 'RUNS', inSchoolHolidays: 'RUNS', note: null };
  test.each([
    ['Mo, Mi 9:00-12:00', [{ weekdays: [1, 3], from: '09:00', to: '12:00' }]],
    ['Mo–Fr 9.00–12.00 und 14–16 Uhr', [{ weekdays: [1, 2, 3, 4, 5], from: '09:00', to: '12:00' }, { weekdays: [1, 2, 3, 4, 5], from: '14:00', to: '16:00' }]],
    ['montags von 9 bis 12 Uhr, donnerstags 14:00 bis 16:00 Uhr', [{ weekdays: [1], from: '09:00', to: '12:00' }, { weekdays: [4], from: '14:00', to: '16:00' }]],
    ['Di/Do: 8-10; Sa 20:00-2:00 am Folgetag', [{ weekdays: [2, 4], from: '08:00', to: '10:00' }, { weekdays: [6], from: '20:00', to: '02:00', endsNextDay: true }]],
    ['täglich 10:00–24:00', [{ repeats: 'DAILY', weekdays: [], from: '10:00', to: '00:00', endsNextDay: true }]],
    ['1. und 3. Di im Monat 18:00-20:00 nicht an Feiertagen', [{ repeats: 'MONTHLY', weekdays: [2], ordinals: [1, 3], from: '18:00', to: '20:00', onPublicHolidays: 'PAUSES' }]],
    ['jeden letzten Freitag im Monat 15-17 Uhr (außer bei Regen)', [{ repeats: 'MONTHLY', weekdays: [5], ordinals: [-1], from: '15:00', to: '17:00', note: 'außer bei Regen' }]],
    ['24.12.2026 10-12 Uhr', [{ repeats: 'ONCE', weekdays: [], from: '10:00', to: '12:00', validFrom: '2026-12-24', validTo: '2026-12-24' }]],
    ['Mon, Wed 9:00–12:00 from 2026-09-01 until 2027-06-30 not in school holidays', [{ weekdays: [1, 3], from: '09:00', to: '12:00', validFrom: '2026-09-01', validTo: '2027-06-30', inSchoolHolidays: 'PAUSES' }]],
  ])('%s', (text, times) => {
    expect(timesIn(text)).toEqual(times.map((time) => ({ ...weekly, ...time })));
  });
  test('nothing else than what the cells say for certain, and what is expected otherwise', () => {
    const short = (text: string): string => {
      const times = timesIn(text);
      if (!Array.isArray(times)) return times.doubt ?? 'not understood';
      return times.map(({ weekdays, ordinals, from, to, endsNextDay, validFrom, note }) => [ordinals.join(), weekdays.join(), validFrom, `${from}-${to}${endsNextDay ? '+' : ''}`, note].filter(Boolean).join(' ')).join('; ');
    };
    const cells: readonly (readonly [cell: string, read: string])[] = [
      ['Mo 10–14 Uhr', '1 10:00-14:00'], ['Mo u. Mi 10-12', '1,3 10:00-12:00'], ['Mo u Mi 10-12', '1,3 10:00-12:00'], ['montags bis freitags 9-17 Uhr', '1,2,3,4,5 09:00-17:00'],
      ['von Mo bis Fr von 9 bis 17 Uhr', '1,2,3,4,5 09:00-17:00'], ['Mo-Mi, Fr 9-12', '1,2,3,5 09:00-12:00'], ['Fr-So 9-12', '5,6,7 09:00-12:00'], ['Mo sowie Do 9.30-11.30', '1,4 09:30-11:30'],
      ['Mo ab 9 bis 12 Uhr', '1 09:00-12:00'], ['Mo–Fr täglich 9-12', '1,2,3,4,5 09:00-12:00'], ['täglich 9-12', '09:00-12:00'], ['Mo 9-12, 14-16', '1 09:00-12:00; 1 14:00-16:00'],
      ['Mo 9-12, Di 10-11', '1 09:00-12:00; 2 10:00-11:00'], ['Mo 9-12 (Raum 1), 14-16 (Raum 2)', '1 09:00-12:00 Raum 1; 1 14:00-16:00 Raum 2'], ['Do, 24.12.2026, 10-12 Uhr', '2026-12-24 10:00-12:00'],
      ['1. und 3. Mo im Monat 10-12', '1,3 1 10:00-12:00'], ['Sa 20-24 Uhr', '6 20:00-00:00+'], ['Sa 20-0 Uhr', '6 20:00-00:00+'], ['Sa 20:00-2:00 am Folgetag', '6 20:00-02:00+'],
      ['Sat 20:00-2:00 next day', '6 20:00-02:00+'], ['Mo 9-12 vom 1.9.2026 bis 30.6.2027', '1 2026-09-01 09:00-12:00'],
      ['Mo 10 und 14 Uhr', 'NO_END'], ['Mo 9 Uhr, Di 10 Uhr', 'NO_END'], ['Mo, Mi 10 Uhr, 16 Uhr', 'NO_END'], ['Mo 9 bis Mi 17 Uhr', 'NO_END'], ['Mo 9', 'NO_END'], ['Mo 9-', 'NO_END'], ['Mo ab 18 Uhr', 'NO_END'],
      ['Mo 9-12, ab 14 Uhr', 'NO_END'], ['Mo 9 (Raum 1) - 12', 'NO_END'], ['Mo bis 18 Uhr', 'NO_BEGIN'], ['Fr 10.12 9 Uhr', 'DAY_OR_CLOCK'], ['Fr 10.12-12 Uhr', 'DAY_OR_CLOCK'],
      ['Di 10-9 Uhr', 'OVER_MIDNIGHT'], ['Di 10-10', 'OVER_MIDNIGHT'], ['Sa 20:00-2:00', 'OVER_MIDNIGHT'], ['Mo 10-12 am Folgetag', 'not understood'], ['werktags 9-12', 'WORKDAYS'], ['Fr, 24.12.2026 10-12', 'WRONG_WEEKDAY'],
      ['1. Mo, 3. Di im Monat 10-12', 'WHICH_DAYS'], ['Mo 9-12; Di 10-12; nicht in den Schulferien', 'FOR_WHICH'], ['Mo 9-12 ab 1.9.2026, 14-16', 'FOR_WHICH'], ['Mo 9-12 (a) (b)', 'FOR_WHICH'], ['24.12.2026 9-12 ab 1.1.2026', 'FOR_WHICH'],
      ['Mo-Mi-Fr 9-12', 'not understood'], ['Mo-Mo 9-12', 'not understood'], ['Mo 9-12 Di', 'not understood'], ['24.12.2026 - 26.12.2026 10-12', 'not understood'], ['9-12', 'not understood'], ['9-12 Mo', 'not understood'],
      ['7. Mo im Monat 9-12', 'not understood'], ['1. im Monat 9-12', 'not understood'], ['täglich 24.12.2026 9-12', 'not understood'], ['Mo 9-12 vielleicht', 'not understood'], ['Mo 25-26 Uhr', 'not understood'], ['Mo 9-12-14', 'not understood'],
      ['morgens', 'not understood'], ['Mo', 'not understood'], ['', 'not understood'],
    ];
    expect(Object.fromEntries(cells.map(([cell]) => [cell, short(cell)]))).toEqual(Object.fromEntries(cells));
  });
  test('"by arrangement" says so in its own column, alone and beside times', () => {
    const read = (text: string): object => mappedCells([text], ['times']);
    expect(['nach Vereinbarung', 'Mo 9-12 und nach Vereinbarung', 'Termine nach Absprache', 'Mo 9-12; n. V.', 'by appointment'].map(read)).toEqual(['', 'Mo 9-12', '', 'Mo 9-12', ''].map((times) => ({ times, isTimeByArrangement: 'ja' })));
    expect(read('Mo 9-12')).toEqual({ times: 'Mo 9-12' });
  });
  test('weekdays in a cell of their own', () => {
    expect([weekdaysIn('Mo, Mi'), weekdaysIn('Mo-Fr'), weekdaysIn('montags'), weekdaysIn('irgendwann'), weekdaysIn('täglich'), weekdaysIn('Mo 9-10, Di')]).toEqual([[1, 3], [1, 2, 3, 4, 5], [1], null, [1, 2, 3, 4, 5, 6, 7], null]);
  });
  test('whatever a cell says is read back as the same, and nothing is said that is not', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }).map((list) => list.sort((a, b) => a - b));
    const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '05', '30', '59')).map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
    const day = fc.constantFrom(null, '2026-09-01', '2027-12-24');
    const time = fc.record({ repeats: fc.constantFrom('WEEKLY', 'DAILY', 'MONTHLY'), weekdays: days, from: clock, to: clock, validFrom: day, validTo: day,
      onPublicHolidays: fc.constantFrom('RUNS', 'PAUSES'), inSchoolHolidays: fc.constantFrom('RUNS', 'PAUSES', 'ONLY'), note: fc.constantFrom(null, 'bitte klingeln', 'Raum 3, links'), every: fc.constantFrom(1, 1, 1, 2) })
      .map((one) => ({ ...one, weekdays: one.repeats === 'DAILY' ? [] : one.weekdays, ordinals: one.repeats === 'MONTHLY' ? [1, 3] : [], monthDays: [], endsNextDay: one.to <= one.from, exceptions: [], zone: 'Europe/Berlin', atPlace: null }));
    fc.assert(fc.property(fc.array(time, { minLength: 1, maxLength: 4 }), (times) => {
      const text = timesText(times);
      if (text === null) return times.some(({ every }) => every > 1);
      const again = timesIn(text);
      expect(again).toEqual(times.map(({ exceptions: _exceptions, zone: _zone, atPlace: _atPlace, ...one }) => one));
      return times.every(({ every }) => every === 1);
    }), { numRuns: 500 });
  });
});

describe('files', () => {
  const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array => Buffer.from(text, encoding);
  test('UTF-8 with and without mark, UTF-16 with and without mark, and Windows-1252', () => {
    expect(decodedText(bytes('Müll'))).toEqual({ text: 'Müll', encoding: 'UTF-8' });
    expect(decodedText(bytes('\ufeffMüll'))).toEqual({ text: 'Müll', encoding: 'UTF-8' });
    expect(decodedText(bytes('\ufeffTitel;Müll', 'utf16le'))).toEqual({ text: 'Titel;Müll', encoding: 'UTF-16' });
    expect(decodedText(bytes('Titel;Müll\nUnd noch mehr', 'utf16le'))).toEqual({ text: 'Titel;Müll\nUnd noch mehr', encoding: 'UTF-16' });
    expect(decodedText(Buffer.from(bytes('\ufeffTitel;Müll', 'utf16le')).swap16())).toEqual({ text: 'Titel;Müll', encoding: 'UTF-16' });
    expect(decodedText(Uint8Array.of(0x4d, 0xfc, 0x6c, 0x6c, 0x3b, 0x31, 0x80))).toEqual({ text: 'Müll;1€', encoding: 'Windows-1252' });
  });
  test('half UTF-8 and half not is told with its line; so is what is no text', () => {
    expect(decodedText(Buffer.concat([bytes('Titel\nMüll\n'), Uint8Array.of(0x4d, 0xfc, 0x6c)]))).toMatchObject({ problems: [{ code: 'MIXED_ENCODING', row: 3 }] });
    expect(decodedText(Buffer.concat([bytes('Titel\n'), Uint8Array.of(1, 2, 3)]))).toMatchObject({ problems: [{ code: 'NOT_TEXT', row: 2 }] });
  });
  test('separators', () => {
    expect(['a;b;c\n1,5;2;3', 'a,b,c\n1,2,3', 'a\tb\n1\t2', '"x;y;z;1",b\n1,2'].map((text) => separatorOf(text, offeringTables))).toEqual([';', ',', '\t', ',']);
  });
  test('of lines that begin with # only that of the template is passed over', () => {
    const cells = [['Titel', 'Ihre Nummer'], ['# Pflicht. 3 bis 160 Zeichen.', 'x'], ['#MeToo – Gesprächskreis', '#1'], ['#REF!', ''], ['# Pflicht', '']];
    const table = tableIn(cells.map((line, at) => ({ number: at + 1, cells: line })), offeringTables, { description: '' });
    expect(table).toMatchObject({ rows: [{ number: 3 }, { number: 4 }, { number: 5 }] });
  });
  test('headings in every language, with marks and units, and other people\'s headings', () => {
    expect(guessedMapping(['Ihre Nummer', 'Titel*', 'Kosten (Euro)', 'PLZ', 'Ort', 'Unbekannt', 'Telefon'])).toEqual({ columns: ['key', 'title', 'cost', 'postcode', 'town', null, 'contactPhone'], isCertain: false });
    expect(guessedMapping(['العنوان', 'الوصف']).columns).toEqual(['title', 'description']);
    expect(guessedMapping(['Назва', 'Опис', 'Мови'])).toEqual({ columns: ['title', 'description', 'languages'], isCertain: true });
    expect(guessedMapping(['Titel', 'Titel']).columns).toEqual(['title', null]);
  });
  test('no cell is a formula, and every cell comes back', () => {
    expect(['=1+1', '+49 4321', '-5', '@mit', '\tx', '\rx', '\'ruhig', 'normal'].map(guarded)).toEqual(['\'=1+1', '\'+49 4321', '\'-5', '\'@mit', '\'\tx', '\'\rx', '\'\'ruhig', 'normal']);
    fc.assert(fc.property(fc.string(), fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '\''), (text, start) => unguarded(guarded(start + text)) === start + text && !/^[=+\-@\t\r]/.test(guarded(start + text))));
    expect(unguarded('\'s Café')).toBe('\'s Café');
  });
});

test('a source changes what nobody has touched, and never what was corrected', () => {
  const last = { title: 'A', phone: '1', note: '', left: 'x' };
  const now = { title: 'A', phone: '2', note: '', left: 'x', own: 'mine' };
  expect(reconciled({ last, now, incoming: { title: 'B', phone: '3', note: '', left: '' } })).toEqual({ taken: ['title', 'left'], kept: ['phone'] });
  // The source says the same as ever: the correction stays and is told all the same.
  expect(reconciled({ last, now, incoming: { phone: '1' } })).toEqual({ taken: [], kept: ['phone'] });
  expect(reconciled({ last: {}, now, incoming: { title: 'B', own: '', note: 'new' } })).toEqual({ taken: ['note'], kept: ['title'] });
  expect(reconciled({ last: {}, now, incoming: { days: [] } })).toEqual({ taken: [], kept: [] });
});
