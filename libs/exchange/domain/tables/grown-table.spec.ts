/** Protects: a list that grew over years is read as its people mean it; nothing in it is lost without a word, and nothing is guessed without one. */
import { separatorOf } from './file-text.js';
import { isUnreadable, mappedCells, type RawTable, tableIn } from './raw-table.js';
import { RowReader } from './table-fields.js';
import { guessedMapping, namesOfferings, offeringTables } from './table-mapping.js';
import { withPlaceDivided } from './table-places.js';
import { TableWords } from './table-words.js';

const words = new TableWords({
  lifeAreas: {
    LANGUAGE: { de: 'Sprache', en: 'language' }, WORK: { de: 'Arbeit, Ausbildung, Beruf', 'de-x-leicht': 'Arbeit und Beruf', en: 'work and training' }, LEISURE_SPORT: { de: 'Freizeit, Sport', en: 'leisure and sport' },
    EDUCATION: { de: 'Bildung, Schule', en: 'education and school' },
  },
  suitedFor: {
    WOMEN: { de: 'Frauen', en: 'women' }, OLDER_PEOPLE: { de: 'ältere Menschen', en: 'older people' }, NEWCOMERS: { de: 'Menschen, die neu hier sind', en: 'people who are new here' }, JOB_SEEKERS: { de: 'Menschen, die Arbeit suchen', en: 'people looking for work' },
  },
  areaOf: (word) => ({ Deutschkurs: 'LANGUAGE', Fußball: 'LEISURE_SPORT' })[word] ?? null,
});
const read = (cells: object, isAgain = false): { fields: Record<string, unknown>; findings: string[] } => {
  const reader = new RowReader(cells, words, { isAgain });
  const fields = reader.fields(reader.said());
  return { fields, findings: reader.findings.map(({ severity, column, code }) => `${severity} ${String(column)} ${code}`) };
};
const table = (...lines: readonly (readonly string[])[]): RawTable => {
  const found = tableIn(lines.map((cells, at) => ({ number: at + 1, cells: [...cells] })), offeringTables, { description: '' });
  if (isUnreadable(found)) throw new Error(JSON.stringify(found));
  return found;
};
const told = ({ notes }: RawTable): string[] => notes.map(({ code, row }) => `${code} ${String(row)}`);

describe('words', () => {
  test.each([
    ['Freizeit', ['LEISURE_SPORT']], ['Sport; Arbeit', ['LEISURE_SPORT', 'WORK']], ['Beruf, Sprache', ['WORK', 'LANGUAGE']], ['Schule und Arbeit', ['EDUCATION', 'WORK']], ['leisure', ['LEISURE_SPORT']], ['Freizeit, Sport', ['LEISURE_SPORT']],
  ])('half of a name of ours is that name: %s', (cell, lifeAreas) => {
    expect(read({ lifeAreas: cell })).toEqual({ fields: { lifeAreas }, findings: [] });
  });
  test('half that several names have is none of them', () => {
    expect(read({ suitedFor: 'Menschen' })).toEqual({ fields: { suitedFor: [] }, findings: ['WARNING suitedFor UNKNOWN_WORD'] });
    expect(read({ suitedFor: 'Menschen, die Arbeit suchen' })).toEqual({ fields: { suitedFor: ['JOB_SEEKERS'] }, findings: [] });
  });
  test('another word is read as ours and told; its remarks do not matter', () => {
    expect(read({ lifeAreas: 'Deutschkurs; Fußball', suitedFor: 'Senioren (ab 60), für Frauen' })).toEqual({
      fields: { lifeAreas: ['LANGUAGE', 'LEISURE_SPORT'], suitedFor: ['OLDER_PEOPLE', 'WOMEN'] },
      findings: ['WARNING lifeAreas READ_AS', 'WARNING lifeAreas READ_AS', 'WARNING suitedFor READ_AS', 'WARNING suitedFor READ_AS'],
    });
  });
  test('"alle" is nobody especially, and nothing to be told', () => {
    expect(read({ suitedFor: 'alle' })).toEqual({ fields: { suitedFor: [] }, findings: [] });
    expect(read({ suitedFor: 'Alle Interessierten' })).toEqual({ fields: { suitedFor: [] }, findings: [] });
  });
  test('a word that nobody knows is left out of a new offering, and leaves one alone that is there', () => {
    const cells = { lifeAreas: 'Sprache; Weltraum', suitedFor: 'Geflüchtete', languages: 'Deutsch, Schwäbelisch u. Arabisch' };
    const findings = ['WARNING lifeAreas UNKNOWN_WORD', 'WARNING suitedFor UNKNOWN_WORD', 'WARNING languages UNKNOWN_WORD'];
    const all = read(cells);
    expect(all.fields).toEqual({ lifeAreas: ['LANGUAGE'], suitedFor: [], languages: ['de', 'ar'] });
    expect(read({ ...cells, title: 'Kurs' }, true).fields).toEqual({ title: 'Kurs' });
    for (const found of [all, read(cells, true)]) expect(found.findings).toEqual(expect.arrayContaining(findings));
  });
  test('what restricts an offering is never left out by guess', () => {
    expect(read({ openness: 'geheim' }).findings).toEqual(['ERROR openness UNKNOWN_WORD']);
  });
});

describe('places', () => {
  test.each([
    [{ town: '24534 Neumünster' }, { postcode: '24534', town: 'Neumünster' }], [{ town: 'D-24534 Neumünster', postcode: '' }, { postcode: '24534', town: 'Neumünster' }],
    [{ town: '24534, Neumünster', postcode: '24534' }, { postcode: '24534', town: 'Neumünster' }], [{ postcode: '24534 Bad Segeberg' }, { postcode: '24534', town: 'Bad Segeberg' }],
    [{ street: 'Am Teich 9, 24534 Neumünster' }, { street: 'Am Teich 9', postcode: '24534', town: 'Neumünster' }], [{ street: 'Am Teich 9\n24534 Neumünster', town: 'Neumünster' }, { street: 'Am Teich 9', postcode: '24534', town: 'Neumünster' }],
    [{ town: '1067 Dresden' }, { postcode: '1067', town: 'Dresden' }], [{ town: '24534' }, { postcode: '24534', town: '' }],
    [{ town: 'Neumünster', postcode: '24534', street: 'Am Teich 9' }, { town: 'Neumünster', postcode: '24534', street: 'Am Teich 9' }], [{ street: 'Platz 1, 24534 Kiel', town: 'Plön' }, { street: 'Platz 1, 24534 Kiel', town: 'Plön' }],
  ])('%j', (cells, divided) => {
    expect(withPlaceDivided(cells)).toEqual(divided);
  });
  test('two postcodes are told', () => {
    expect(read(withPlaceDivided({ postcode: '24536', town: '24534 Neumünster' })).findings).toEqual(['ERROR town TWO_POSTCODES']);
  });
});

describe('days, begin and end in columns of their own', () => {
  const times = (from: string, to: string): unknown => {
    const { fields, findings } = read({ weekdays: 'Sa', from, to });
    return findings.length > 0 ? findings.join() : (fields['times'] as Record<string, unknown>[]).map(({ from: begin, to: end, endsNextDay }) => `${String(begin)}-${String(end)}${endsNextDay === true ? '+' : ''}`).join();
  };
  test.each([
    ['20:00', '22:00', '20:00-22:00'], ['20:00', '2:00 am Folgetag', '20:00-02:00+'], ['20 Uhr', '24 Uhr', '20:00-00:00+'], ['20:00', '0:00', '20:00-00:00+'], ['8:00', '8:00 am Folgetag', '08:00-08:00+'],
    ['20:00', '2:00', 'ERROR to ENDS_BEFORE_BEGIN'], ['10:00', '10:00', 'ERROR to ENDS_BEFORE_BEGIN'], ['10:00', '12:00 am Folgetag', 'ERROR to TOO_LONG'], ['10:00', 'spät', 'ERROR to NOT_A_TIME'], ['10:00', '', 'ERROR to REQUIRED'],
  ])('from %s to %s', (from, to, found) => {
    expect(times(from, to)).toBe(found);
  });
  test('whoever ends before the beginning is told what to write', () => {
    const reader = new RowReader({ weekdays: 'Sa', from: '20:00', to: '2:00' }, words);
    reader.fields(['times']);
    expect(reader.findings[0]?.message.de).toContain('2:00 am Folgetag');
  });
});

test('"by arrangement" is understood in whichever column of times it stands', () => {
  expect(mappedCells(['nach Vereinbarung', '', ''], ['weekdays', 'from', 'to'])).toEqual({ weekdays: '', from: '', to: '', isTimeByArrangement: 'ja' });
  expect(mappedCells(['Mo', 'n. V.', ''], ['weekdays', 'from', 'to'])).toEqual({ weekdays: 'Mo', from: '', to: '', isTimeByArrangement: 'ja' });
  expect(mappedCells(['Mo 9-12', 'nein'], ['times', 'isTimeByArrangement'])).toEqual({ times: 'Mo 9-12', isTimeByArrangement: 'nein' });
});

describe('lines', () => {
  const head = ['Titel', 'Beschreibung', 'Zeiten'];
  test('headings once more and notes are passed over, each with its row', () => {
    const found = table(['Unsere Angebote, 2027'], head, ['Nähkurs', 'Nähen', 'Mo 9-12'], ['Für Kinder'], ['Titel', ' Beschreibung ', 'Zeiten'], ['Chor', 'Singen', ''], ['', '', 'Stand: Mai 2027']);
    expect(found.rows.map(({ number }) => number)).toEqual([3, 6]);
    expect(told(found)).toEqual(['NOTE_PASSED_OVER 4', 'HEADINGS_REPEATED 5', 'NOTE_PASSED_OVER 7']);
    expect(found.notes[0]?.message.de).toContain('„Für Kinder“');
  });
  test('a number of ours alone is no note, a list of two columns has none, and a list of nothing but titles is a list', () => {
    expect(table(head, ['01890000-0000-7000-8000-000000000000', '', ''], ['Chor', 'Singen', '']).rows).toHaveLength(2);
    expect(table(['Titel', 'Kosten'], ['Chor', ''], ['Nähkurs', '3 €']).rows).toHaveLength(2);
    expect(table(head, ['Chor', '', ''], ['Nähkurs', '', ''])).toMatchObject({ rows: [{ number: 2 }, { number: 3 }], notes: [] });
  });
  test('many of them are told by their numbers', () => {
    const found = table(head, ['Chor', 'Singen', ''], ...Array.from({ length: 25 }, (_, at) => [`Abschnitt ${at}`, '', '']));
    expect(told(found).slice(19)).toEqual(['NOTE_PASSED_OVER 22', 'MORE_PASSED_OVER null']);
    expect(found.notes.at(-1)?.message.de).toContain('23, 24, 25, 26, 27');
  });
  test('where no heading is known, the headings are the first line with several cells', () => {
    const found = table(['Unsere Liste'], ['Was', 'Wozu'], ['Chor', 'Singen']);
    expect([found.headings, namesOfferings(guessedMapping(found.headings).columns)]).toEqual([['Was', 'Wozu'], false]);
  });
  test('the separator is that of the headings, not that of a title above them', () => {
    expect(separatorOf('Angebote, Kurse, Treffs, Stand 2027\nTitel;Kosten\nChor, Singen, Musik, Spaß;3', offeringTables)).toBe(';');
    expect(separatorOf('"Angebote; Kurse; Treffs"\n"Titel","Kosten"\n"a;b;c","d;e;f"', offeringTables)).toBe(',');
    expect(separatorOf('Was|Wozu\na|b', offeringTables)).toBe('|');
  });
});

describe('columns', () => {
  const uuid = '01890000-0000-7000-8000-000000000000';
  const columns = (headings: string[], ...cells: string[][]): unknown => guessedMapping(headings, cells.map((line) => ({ cells: line }))).columns;
  test('an "ID" is a number of ours where such numbers stand in it, else the number of the list', () => {
    expect(columns(['ID', 'Titel'], [uuid, 'Chor'], ['', 'Nähen'])).toEqual(['id', 'title']);
    expect(columns(['ID', 'Titel'], ['17', 'Chor'])).toEqual(['key', 'title']);
    expect(columns(['Nr.', 'ID', 'Titel'], ['1', '17', 'Chor'])).toEqual(['key', null, 'title']);
    expect(columns(['Teilhabenetz-Nummer', 'Titel'], ['17', 'Chor'])).toEqual(['id', 'title']);
  });
  test('postcode and town in one column', () => {
    expect([columns(['Titel', 'PLZ/Ort']), columns(['Titel', 'PLZ, Ort']), columns(['Titel', 'PLZ', 'Ort'])]).toEqual([['title', 'town'], ['title', 'town'], ['title', 'postcode', 'town']]);
  });
});
