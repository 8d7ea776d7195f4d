/** Protects: what people write into lists of grants is understood to the cent and the day, and what is not clear is told instead of guessed. */
import fc from 'fast-check';
import { LocalDate } from '#kernel';
import { eurosIn } from '../tables/euro-text.js';
import { guessedGrantColumns } from './grant-columns.js';
import { readGrantList } from './grant-list.js';
import { daysIn, periodIn } from './grant-period.js';
import { landIn, listedStatusIn } from './grant-words.js';
import { foundByName, type KnownCounty } from './known-county.js';
import { listedCosts } from './listed-costs.js';

describe('amounts', () => {
  test.each([
    ['12.500,00 €', 1_250_000], ['12500', 1_250_000], ['12.500', 1_250_000], ['12,5', 1_250], ['12 500,5 EUR', 1_250_050], ['€ 7', 700], ['5,- Euro', 500], ['5.--', 500], ['12,5 T€', 1_250_000],
    ['12,5 TEUR', 1_250_000], ['50 Tsd. €', 5_000_000], ['1,2 Mio. €', 120_000_000], ['12,345678 Mio. EUR', 1_234_567_800], ['1,234.50', 123_450], ['0', 0],
  ])('%s', (text, cents) => {
    expect(eurosIn(text)).toEqual({ cents, isAbout: false });
  });
  test('about, unclear, and none', () => {
    expect([eurosIn('ca. 3.000 €'), eurosIn('12,500'), eurosIn('1,234'), eurosIn('0,001'), eurosIn('12,50005 T€')]).toEqual([{ cents: 300_000, isAbout: true }, 'UNCLEAR', 'UNCLEAR', 'UNCLEAR', { cents: 1_250_005, isAbout: false }]);
    for (const text of ['', '-', '-500', '(500)', '5.000 p.a.', '2 x 500', '#REF!', '=A1', '12.50.00', '1e6', 'fünf', '99999999999999999']) expect(eurosIn(text)).toBeNull();
  });
  test('whatever is written in euro and cents comes back to the cent', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 900_000_000_000_000 }), (cents) => {
      const [euros, rest] = [Math.floor(cents / 100), String(cents % 100).padStart(2, '0')];
      const grouped = String(euros).replaceAll(/\B(?=(\d{3})+$)/g, '.');
      for (const text of [`${euros},${rest}`, `${grouped},${rest} €`, `EUR ${grouped.replaceAll('.', ' ')},${rest}`]) expect(eurosIn(text)).toEqual({ cents, isAbout: false });
    }));
  });
});

describe('days', () => {
  test.each([
    ['31.12.2027', '2027-12-31', '2027-12-31'], ['2027-12-31 00:00', '2027-12-31', '2027-12-31'], ['1.4.27', '2027-04-01', '2027-04-01'], ['04/2027', '2027-04-01', '2027-04-30'], ['2.2028', '2028-02-01', '2028-02-29'],
    ['März 2027', '2027-03-01', '2027-03-31'], ['Mrz 27', '2027-03-01', '2027-03-31'], ['Sept. 2027', '2027-09-01', '2027-09-30'], ["Dez '27", '2027-12-01', '2027-12-31'], ['2027', '2027-01-01', '2027-12-31'], ['2100', '2100-01-01', '2100-12-31'],
    ['Q4 2027', '2027-10-01', '2027-12-31'], ['2. Quartal 2027', '2027-04-01', '2027-06-30'], ['1. Halbjahr 2027', '2027-01-01', '2027-06-30'], ['46388', '2027-01-01', '2027-01-01'],
  ])('%s', (text, first, last) => {
    expect(daysIn(text)).toEqual({ first, last });
  });
  test('none', () => {
    for (const text of ['29.02.2027', '31.04.2027', 'unbefristet', '13/2027', '0/2027', '5', '12345', 'bald', '2027/28', '3. Halbjahr 2027', '']) expect(daysIn(text)).toBeNull();
  });
  test('the numbers of table programs count from the same day as theirs', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 38_000 }), (days) => {
      const day = LocalDate.addDays(LocalDate.of(1995, 1, 1), days);
      // 1 January 1995 is 34700 there.
      expect(daysIn(String(34_700 + days))).toEqual({ first: day, last: day });
    }));
  });
  test.each([
    ['01.01.2027 - 31.12.2028', '2027-01-01', '2028-12-31'], ['01.04.–31.12.2027', '2027-04-01', '2027-12-31'], ['2027', '2027-01-01', '2027-12-31'], ['2027/2028', '2027-01-01', '2028-12-31'], ['2027-2029', '2027-01-01', '2029-12-31'],
    ['vom 1.1.2027 bis zum 30.6.2028', '2027-01-01', '2028-06-30'], ['Jan. 2027 bis März 2028', '2027-01-01', '2028-03-31'], ['07/2027-06/2028', '2027-07-01', '2028-06-30'], ['2027-01-01 – 2027-12-31', '2027-01-01', '2027-12-31'], ['01.01.27 bis 31.12.27', '2027-01-01', '2027-12-31'],
    ['März - Mai 2027', '2027-03-01', '2027-05-31'],
  ])('period %s', (text, from, to) => {
    expect(periodIn(text)).toEqual({ from, to });
  });
  test('no period', () => {
    for (const text of ['ab 2027', 'seit 01.01.2024', 'unbefristet', '31.12.2027', '3 Jahre', 'laufend', '2027, 2028 und 2029', '']) expect(periodIn(text)).toBeNull();
  });
});

describe('words', () => {
  test.each([
    ['bewilligt', 'COMMITTED'], ['Bescheid vom 3.2.2027', 'COMMITTED'], ['läuft', 'COMMITTED'], ['ja', 'COMMITTED'], ['beantragt', 'APPLIED'], ['Antrag gestellt', 'APPLIED'], ['in Prüfung', 'APPLIED'], ['mündlich zugesagt', 'APPLIED'], ['noch nicht beantragt', 'PLANNED'],
    ['geplant', 'PLANNED'], ['Antrag in Vorbereitung', 'PLANNED'], ['abgelehnt', 'REJECTED'], ['nicht bewilligt', 'REJECTED'], ['vorz. Maßnahmebeginn', null], ['vorzeitiger Maßnahmebeginn genehmigt', 'STARTED_AT_OWN_RISK'], ['zurückgezogen', null], ['?', null], ['siehe Ordner', null],
  ])('%s', (text, status) => {
    expect(listedStatusIn(text)).toBe(status);
  });
  test('Länder by their letters and names', () => {
    expect(['nw', 'Land Niedersachsen', 'Sachsen-Anhalt', 'Freistaat Sachsen', 'Sozialministerium Schleswig-Holstein', 'Land NRW', 'Bund', 'Hessen und Bayern', 'Deutschland'].map(landIn)).toEqual(['NW', 'NI', 'ST', 'SN', 'SH', 'NW', null, null, null]);
  });
  test('headings, also of single years', () => {
    expect(guessedGrantColumns(['Träger', 'Maßnahme', 'Fördergeber', 'Betrag (in €)', 'Mittel 2027', '2028 (EUR)', 'Bemerkung', 'Projekt', 'Laufzeit'])).toEqual(['organisation', 'offering', 'funder', 'amount', 'YEAR2027', 'YEAR2028', null, null, 'period']);
  });
  test('organisations without their legal forms, and the only one whose name holds another', () => {
    const named = ['Brücke e. V.', 'Brücke am Markt gGmbH', 'Caritasverband Lippe e. V.'].map((name) => ({ name }));
    const found = (text: string): unknown => { const one = foundByName(named, ({ name }) => name, text); return one && [one.one.name, one.isGuess]; };
    expect(['bruecke', 'BRÜCKE e.V.', 'Caritasverband', 'Brücke am', 'Verband', 'AG', 'Caritas'].map(found)).toEqual([['Brücke e. V.', false], ['Brücke e. V.', false], ['Caritasverband Lippe e. V.', true], null, null, null, null]);
  });
});

describe('what an offering costs', () => {
  const period = (from: string, to: string) => ({ from: LocalDate.parseOrThrow(from), to: LocalDate.parseOrThrow(to) });
  const [both, first, second] = [period('2027-01-01', '2028-12-31'), period('2027-01-01', '2027-12-31'), period('2028-01-01', '2028-12-31')];
  const money = (row: number, days: typeof both, totalCostCents: number | null, fundsCents = 100) => ({ row, period: days, totalCostCents, fundsCents });

  test('rows of one project repeat it, follow each other, or contradict each other', () => {
    expect(listedCosts([money(2, first, 500), money(3, first, 500)], { isAssumedWanted: false })).toEqual({ lines: [{ period: first, amountCents: 500 }], isAssumed: false, leftOut: [] });
    expect(listedCosts([money(2, second, 700), money(3, first, 500)], { isAssumedWanted: true })).toEqual({ lines: [{ period: first, amountCents: 500 }, { period: second, amountCents: 700 }], isAssumed: false, leftOut: [] });
    expect(listedCosts([money(2, first, 500), money(3, both, 900), money(4, first, 600)], { isAssumedWanted: true })).toEqual({ lines: [{ period: both, amountCents: 900 }], isAssumed: false, leftOut: [2, 4] });
  });
  test('without a word the grants stand for it, when that is wanted', () => {
    expect([listedCosts([money(2, first, null), money(3, both, null, 0)], { isAssumedWanted: true }), listedCosts([money(2, first, null)], { isAssumedWanted: false })]).toEqual([{ lines: [{ period: first, amountCents: 100 }], isAssumed: true, leftOut: [] }, null]);
  });
});

describe('a list', () => {
  const columns = ['organisation', 'offering', 'funder', 'reference', 'status', 'from', 'to', 'amount'] as const;
  const county: KnownCounty = { organisations: [{ id: 'o1', name: 'Brücke e. V.' }], offerings: [{ id: 'a1', organisationId: 'o1', title: 'Sprachcafé' }], programmes: [{ id: 'p1', title: 'Land', funderName: 'Land' }], grants: [] };
  const read = (...cells: string[][]) => readGrantList(cells.map((line, at) => ({ number: at + 2, cells: line })), {
    columns, headings: columns.map(String), county, organisationId: null, assumptions: { status: null }, fallbackLand: 'SH', isWithoutNewOfferings: false,
  });
  const row = (reference: string, amount = '5.000'): string[] => ['Brücke', 'Sprachcafé', 'Land', reference, 'bewilligt', '2027', '2027', amount];

  test('a sum is none, a project that is called like one is', () => {
    const sum = ['Summe 2027', '', '', '', '', '', '', '85.500,00 €'];
    const project = ['Brücke', 'Gesamt Sprache', 'Land', 'B 7', 'bewilligt', '2027', '2027', '5.000'];
    expect(read(sum, ['', 'Zwischensumme Brücke', '', '', '', '', '-', '12,5 T€'], project).map(({ kind }) => kind)).toEqual(['LEFT_OUT', 'LEFT_OUT', 'NEW']);
  });
  test('the same notice twice, and the same row twice', () => {
    expect(read(row('A 1'), row('a-1'), row(''), row(''), row('', '6.000')).map(({ kind, findings }) => [kind, ...findings.map(({ code }) => code)])).toEqual([['NEW'], ['FAULTY', 'REPEATED'], ['NEW'], ['FAULTY', 'REPEATED'], ['NEW']]);
  });
  test('every row is told apart, whatever stands in it, and none is lost', () => {
    const cell = fc.oneof(fc.constantFrom('', '-', 'Brücke', 'Summe', '2027', '5.000', 'bewilligt', '31.12.2026'), fc.string({ maxLength: 12 }));
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { maxLength: 12 }), (cells) => {
      const rows = read(...cells);
      expect(rows.map(({ number }) => number)).toEqual(cells.map((_, at) => at + 2));
      for (const { kind, order, findings } of rows) {
        expect(order !== null).toBe(kind === 'NEW');
        expect(findings.some(({ severity }) => severity === 'ERROR')).toBe(kind === 'FAULTY');
        if (order) expect(order.grant.awardPeriod.to >= order.grant.awardPeriod.from && Number.isSafeInteger(order.grant.amountCents)).toBe(true);
      }
    }));
  });
});
