/** Protects: a file that is broken, huge, hostile or locked is refused with its place, nothing of it stays, and a good one is read as table programs write it. */
import { TestApi } from '../support/api.js';
import { provider, type Provider } from '../support/directory.js';
import { csv, handInTable, importOf, previewed, rowsOf, written } from '../support/tables.js';
import { bomb, changed, farCell, lying, withEmptyRows, withOneTextEverywhere, withoutPlaces, withXml, workbook } from '../support/workbooks.js';

const XLSX = { name: 'Angebote.xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };
let api: TestApi;
let traeger: Provider;
let good: Buffer;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  const networkId = await api.network('neumuenster');
  traeger = await provider(api, { network: 'neumuenster', networkId, coordinator: await api.coordinator(networkId) }, 'TRAEGER', 'Bruecke');
  good = await workbook([['Titel', 'PLZ', 'Stadt oder Gemeinde', 'Wochentage', 'Beginn', 'Ende', 'Erster Tag', 'Letzter Tag', 'Telefon', 'Online oder telefonisch', 'Alter ab'],
    ['Nähkurs', 1067, 'Dresden', 'Mo, Mi', new Date(Date.UTC(1899, 11, 30, 9, 30)), new Date(Date.UTC(1899, 11, 30, 11)), new Date('2027-04-01T00:00:00Z'), new Date('2027-12-24T00:00:00Z'), '04321 0815', true, 6]]);
});
afterAll(() => api.stop());

const many = async (): Promise<number> => Number((await api.admin.query<{ n: number }>('SELECT (SELECT count(*) FROM offering)::integer + (SELECT count(*) FROM offering_import_row)::integer AS n')).rows[0]?.n);
const refusal = async (file: string | Uint8Array, options = {}): Promise<unknown> => {
  const before = await many();
  // More files than anybody hands in within an hour.
  api.clock.advance({ minutes: 5 });
  const table = await previewed(api, file, traeger.editor, options);
  expect([table.state, table.counts, await many()]).toEqual(['REFUSED', null, before]);
  return table.findings.map(({ code, row }: { code: string; row: number | null }) => (row === null ? code : `${code} ${row}`)).join();
};
const lines = (length: number, at: Readonly<Record<number, string>>): string => ['Titel;Beschreibung', ...Array.from({ length }, (_, line) => at[line + 2] ?? `Angebot ${line};"Es ist\nschön"`)].join('\r\n');

describe('text files', () => {
  test('German Excel, other programs, and the line that tells Excel the separator', async () => {
    const windows = Buffer.from('Titel;Kosten\r\nMüllsammeln für 5 ¤;2,50 ¤'.replaceAll('¤', '\u0080'), 'latin1');
    for (const [file, description] of [
      [windows, 'CSV, Windows-1252, Semikolon'], [Buffer.from('\ufeffTitel\tKosten\r\nMüllsammeln für 5 €\t2,50 €', 'utf16le'), 'CSV, UTF-16, Tabulator'],
      ['\ufeffTitel;Kosten\nMüllsammeln für 5 €;2,50 €', 'CSV, UTF-8, Semikolon'], ['sep=,\r\nTitel,Kosten\r\nMüllsammeln für 5 €,"2,50 €"', 'CSV, UTF-8, Komma'],
    ] as const) {
      const table = await previewed(api, file, traeger.editor);
      expect([table.description, table.counts]).toEqual([description, { new: 1, changed: 0, unchanged: 0, faulty: 0, kept: 0 }]);
      expect(await rowsOf(api, table.id, traeger.editor)).toMatchObject([{ number: 2, title: 'Müllsammeln für 5 €', findings: [] }]);
    }
  });

  test('two encodings in one file, no text at all, and nothing', async () => {
    expect(await refusal(Buffer.concat([Buffer.from('Titel\nTür\nTor\n'), Buffer.from('Für\n', 'latin1')]))).toBe('MIXED_ENCODING 4');
    expect(await refusal(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 1, 2, 3]))).toMatch(/^NOT_TEXT/);
    expect([await refusal('\r\n;;\r\n'), await refusal('Titel;Kosten\r\n')]).toEqual(['EMPTY', 'EMPTY 1']);
    expect((await handInTable(api.url, '', traeger.editor)).status).toBe(400);
  });

  test('line 40,000 is broken, and there are more lines than anybody has offerings', async () => {
    expect(await refusal(lines(40_010, { 40_000: 'Kaputt;"Zelle" mit Rest' }))).toBe('BROKEN_ROW 40000');
    expect(await refusal(lines(40_010, { 40_000: 'Kaputt;"Zelle ohne Ende' }))).toBe('BROKEN_ROW 40000');
    expect(await refusal(lines(20_001, {}))).toBe('TOO_MANY_ROWS');
  });

  test('a file of the shortest lines is refused before it is read, other work goes on meanwhile, and a long row is no quotation mark', async () => {
    let turns = 0;
    const others = setInterval(() => { turns += 1; }, 1);
    expect(await refusal(`Titel\n${'a\n'.repeat(4_000_000)}`)).toBe('TOO_MANY_ROWS');
    clearInterval(others);
    expect(turns).toBeGreaterThan(20);
    expect([await refusal(`Titel\n${'a'.repeat(1_100_000)}\n`), await refusal(`Titel\n${'a'.repeat(40_000)}\n`)]).toEqual(['ROW_TOO_LONG 2', 'CELL_TOO_LONG 2']);
  });

  test('what is no table is called by its name, and no control character gets into a row', async () => {
    expect(await refusal('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\n')).toBe('NO_TABLE');
    expect(await refusal(Buffer.from('\ufeffTitel;Beschreibung\nNähen;Im\u0000Hof\n', 'utf16le'))).toBe('NOT_TEXT 2');
  });

  test('a gigabyte is refused before it has come', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({ pull: (controller) => { sent += 1; controller.enqueue(new Uint8Array(1024 * 1024).fill(0x61)); if (sent >= 1024) controller.close(); } });
    const response = await fetch(`${api.url}/tables/offerings`, {
      method: 'POST', body: endless, duplex: 'half', headers: { authorization: `Bearer ${traeger.editor.token ?? ''}`, 'act-as': traeger.id, 'content-type': 'text/csv' },
    }).catch(() => null);
    expect(response === null || response.status === 413).toBe(true);
    expect(sent).toBeLessThan(200);
    expect((await handInTable(api.url, 'Titel\nX', traeger.editor, { type: 'text/html' })).status).toBe(415);
  });

  test('unknown words, numbers that are there twice, and references to nothing are told by row and column', async () => {
    const missing = '01890000-0000-7000-8000-000000000000';
    const table = await previewed(api, csv(['Titel', 'Ihre Nummer', 'Teilhabenetz-Nummer', 'Lebensbereiche', 'Zugang'], ['Eins', '7', '', 'Sonstiges', ''], ['Zwei', '7', '', '', 'geheim'], ['Drei', '8', missing, '', ''], ['Vier', '9', 'x', '', '']), traeger.editor);
    expect(table.counts).toMatchObject({ faulty: 3, new: 1 });
    expect((await rowsOf(api, table.id, traeger.editor)).flatMap(({ number, findings }) => findings.map(({ column, code }: { column: string; code: string }) => `${number} ${column} ${code}`)))
      .toEqual(['2 lifeAreas UNKNOWN_WORD', '3 openness UNKNOWN_WORD', '3 key REPEATED_KEY', '4 id DANGLING_REFERENCE', '5 id DANGLING_REFERENCE']);
    expect((await written(api, table, traeger.editor)).code).toBe('IMPORT_HAS_ERRORS');
  });
});

describe('workbooks', () => {
  test('numbers, dates, times and truth are read as what they show', async () => {
    const table = await previewed(api, good, traeger.editor, XLSX);
    expect(table).toMatchObject({ description: 'XLSX, Sheet1', counts: { new: 1, faulty: 0 } });
    expect((await rowsOf(api, table.id, traeger.editor))[0].findings.map(({ column, code }: { column: string; code: string }) => `${column} ${code}`)).toEqual(['postcode LEADING_ZERO', 'ageMinimum AGES_EXCLUDE_NOBODY']);
    const [{ version }, { id }] = [await importOf(api, table.id, traeger.editor), table];
    const { result } = await api.ok(`mutation($input: SetImportColumnsInput!) { result: setImportColumns(input: $input) { __typename } }`, { input: { id, expectedVersion: version, columns: table.columns.map(({ key }: { key: string }) => key) } }, traeger.editor);
    expect(result.__typename).toBe('OfferingImport');
    const again = await previewed(api, good, traeger.editor, XLSX);
    await written(api, again, traeger.editor);
    const [row] = await rowsOf(api, again.id, traeger.editor);
    const { offering } = await api.ok(`query($id: UUID!) { offering(id: $id) { places { postcode } times { weekdays from to validFrom validTo } contact { phone } isRemote ageRange { minimum } } }`, { id: row.offeringId }, traeger.editor);
    expect(offering).toEqual({
      places: [{ postcode: '01067' }], times: [{ weekdays: ['MONDAY', 'WEDNESDAY'], from: '09:30', to: '11:00', validFrom: '2027-04-01', validTo: '2027-12-24' }], contact: { phone: '04321 0815' }, isRemote: true, ageRange: { minimum: 6 },
    });
  });

  test('a number is what it shows: never thousands for decimals, and no digits that only a computer knows', async () => {
    const prices = [1.234, 12.5, 0.1 + 0.2, 1234.5, 7];
    const table = await previewed(api, await workbook([['Titel', 'Kosten'], ...prices.map((price, at) => [`Kurs ${at}`, price])]), traeger.editor, XLSX);
    await written(api, table, traeger.editor);
    const costs = [];
    for (const { offeringId: id } of await rowsOf(api, table.id, traeger.editor)) {
      costs.push((await api.ok('query($id: UUID!) { offering(id: $id) { cost { kind amountCents text } } }', { id }, traeger.editor)).offering.cost);
    }
    expect(costs).toEqual([
      { kind: 'TEXT', amountCents: null, text: '1,234' }, { kind: 'AMOUNT', amountCents: 1250, text: null }, { kind: 'AMOUNT', amountCents: 30, text: null }, { kind: 'AMOUNT', amountCents: 123_450, text: null }, { kind: 'AMOUNT', amountCents: 700, text: null },
    ]);
  });

  test('a million empty rows are none', async () => {
    expect((await previewed(api, withEmptyRows(good, 2), traeger.editor, XLSX)).counts).toMatchObject({ new: 1 });
  });

  test('links to other files are told and not opened', async () => {
    const linked = changed(good, (parts) => ({ ...parts, 'xl/externalLinks/externalLink1.xml': Buffer.from('<externalLink/>') }));
    expect(await previewed(api, linked, traeger.editor, XLSX)).toMatchObject({ state: 'READY', findings: [{ code: 'EXTERNAL_LINKS' }] });
  });

  test('NUL and half of a character are told by row and column, and a shortened message holds no half either', async () => {
    for (const xml of ['N&#0;hen', 'N_x0000_hen', 'N&#xD83D;hen', 'N&#57088;hen']) {
      expect(await refusal(withXml(good, 'Nähkurs', xml), XLSX)).toBe('NOT_TEXT 2');
      expect(await refusal(withXml(good, 'Telefon', xml), XLSX)).toBe('NOT_TEXT 1');
    }
    const table = await previewed(api, withXml(good, 'Nähkurs', '\u0000'), traeger.editor, XLSX);
    expect(table.findings).toMatchObject([{ row: 2, message: expect.stringContaining('Die Zelle in Spalte A („Titel“)') }]);
    const long = await previewed(api, csv(['Titel', 'Zeiten', 'Ort'], [`${'a'.repeat(199)}😀`, `${'x'.repeat(58)}😀 morgens`, 'Hier']), traeger.editor);
    expect(long).toMatchObject({ state: 'READY', counts: { faulty: 1 } });
  });

  test('letters that stand as numbers, and cells that do not say where they stand, are read as they are meant', async () => {
    const table = await previewed(api, withXml(good, 'Nähkurs', 'Nähkurs &#x1F9F5; &#129697;'), traeger.editor, XLSX);
    expect(await rowsOf(api, table.id, traeger.editor)).toMatchObject([{ title: 'Nähkurs 🧵 🪡' }]);
    const places = await workbook([['Titel', 'Beschreibung', 'Telefon'], ['Nähkurs', 0.125, '04321 0815'], [null, null, null], ['Chor', 'Singen', '04321 1']]);
    const rows = await rowsOf(api, (await previewed(api, withXml(withoutPlaces(places), '<v>0.125</v>', ''), traeger.editor, XLSX)).id, traeger.editor);
    expect(rows.map(({ number, title }) => [number, title])).toEqual([[2, 'Nähkurs'], [4, 'Chor']]);
    const all = await api.admin.query<{ cells: string[] }>(`SELECT cells FROM offering_import_row WHERE title = 'Nähkurs' ORDER BY id DESC LIMIT 1`);
    expect(all.rows[0]?.cells).toEqual(['Nähkurs', '', '04321 0815']);
  });

  test('a few kilobytes whose cells hold gigabytes are refused by their characters', async () => {
    expect(await refusal(withOneTextEverywhere(good, 'a'.repeat(32_000), { rows: 2_000, columns: 10 }), XLSX)).toBe('TOO_MANY_CHARACTERS 63');
    expect(await refusal(withXml(good, 'Nähkurs', '&amp;'.repeat(1_000_000)), XLSX)).toBe('CELL_TOO_LONG');
    expect(await refusal(withXml(good, 'Nähkurs', '&amp;'.repeat(32_768)), XLSX)).toBe('CELL_TOO_LONG 2');
  });

  test('bombs, lies, macros, passwords, far cells and halves are refused', async () => {
    expect(await refusal(bomb(good), XLSX)).toBe('TOO_LARGE_INFLATED');
    expect(await refusal(lying(good, 10), XLSX)).toBe('BROKEN_ZIP');
    expect(await refusal(lying(good, 0x7fffffff), XLSX)).toBe('BROKEN_ZIP');
    expect(await refusal(changed(good, (parts) => ({ ...parts, 'xl/vbaProject.bin': new Uint8Array(10) })), XLSX)).toBe('HAS_MACROS');
    expect(await refusal(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), XLSX)).toBe('OLD_OR_LOCKED');
    expect(await refusal(farCell(good), XLSX)).toBe('TOO_MANY_CELLS 1048576');
    expect(await refusal(good.subarray(0, good.length / 2), XLSX)).toBe('BROKEN_ZIP');
    expect(await refusal(changed(good, ({ '[Content_Types].xml': types = new Uint8Array() }) => ({ '[Content_Types].xml': types, 'word/document.xml': new Uint8Array(5) })), XLSX)).toBe('NOT_A_WORKBOOK');
    expect(await refusal(changed(good, (parts) => ({ ...parts, 'xl/worksheets/sheet1.xml': Buffer.from('<worksheet><sheetData><row r="1"') })), XLSX)).toMatch(/^(BROKEN_WORKBOOK|EMPTY)$/);
  });
});
