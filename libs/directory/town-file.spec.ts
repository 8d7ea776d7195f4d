/** A list of towns is read as office programs save it, and every bad line of it is named; then nothing of it counts. */
import { readTowns, TOWNS_MAX, type TownPoint, type TownProblem } from './domain/town-list.js';
import { readTownFile } from './town-file.js';

function read(bytes: Uint8Array | string): { towns: TownPoint[]; problems: TownProblem[] } {
  const { rows, problems } = readTownFile(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  const list = rows.length > 0 ? readTowns(rows) : { towns: [], problems: [] };
  return { towns: list.towns, problems: [...problems, ...list.problems] };
}

const expected = { towns: [{ name: 'Büdingen', postcode: '63654', latitude: 50.29, longitude: 9.11, ags: '06440004' }, { name: 'Nidda', postcode: null, latitude: 50.4, longitude: 9, ags: null }], problems: [] };
const semicolons = 'Name;Postcode;Latitude;Longitude;AGS\r\nBüdingen;63654;50,29;9,11;06440004\r\n\r\nNidda;;50.4;9;\r\n';
test.each<[string, Uint8Array]>([
  ['UTF-8', Buffer.from(semicolons)],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${semicolons}`)],
  ['Windows-1252', Buffer.from(semicolons, 'latin1')],
  ['commas, other order, a column more', Buffer.from('ags,name,longitude,latitude,note,postcode\n06440004,"Büdingen","9,11",50.29,"a ""b"", c",63654\n,Nidda,9,"50,4",,\n')],
])('%s', (_, bytes) => {
  expect(read(bytes)).toEqual(expected);
});

test('a dash and quotation marks of Windows-1252 stay what they are', () => {
  const bytes = Buffer.concat([Buffer.from('name;latitude;longitude\nLeer '), Buffer.from([0x96]), Buffer.from(' '), Buffer.from([0x84]), Buffer.from('Ostfriesland'), Buffer.from([0x93]), Buffer.from(';53.2;7.4\n')]);
  expect(read(bytes).towns.map(({ name }) => name)).toEqual(['Leer – „Ostfriesland“']);
});

test('every bad line is named, and nothing is taken', () => {
  const { towns, problems } = read('name;postcode;latitude;longitude;ags\nGut;12345;50;9;\n;1234;9;50;6440\n"Zwei\nZeilen";;fünfzig;9;\nGUT;12345;50;9;\nKurz;12345\n');
  expect(towns).toEqual([]);
  expect(problems.filter(({ message }) => message.endsWith('missing'))).toEqual([{ line: 3, message: 'name: missing' }, { line: 7, message: 'latitude: missing' }, { line: 7, message: 'longitude: missing' }]);
  expect(problems.map(({ line, message }) => `${line} ${message.split(/[:;,]| as /)[0] ?? ''}`)).toEqual([
    '7 2 columns where the headings have 5', '3 name', '3 postcode', '3 ags', '3 latitude', '3 longitude', '5 latitude', '6 the same name and postcode', '7 latitude', '7 longitude',
  ]);
});

test('a quotation mark that is not closed hides no other bad line', () => {
  const { towns, problems } = read('name;latitude;longitude\nGut;50;9\n"Leer;53;7\nFern;99;9\nGut;50;9\nA "B" C;50;9\nOhne;50\n');
  expect(towns).toEqual([]);
  expect(problems.map(({ line }) => line).sort()).toEqual([3, 4, 5, 6, 7, 7]);
  expect(problems.find(({ line }) => line === 3)?.message).toBe('a quotation mark is opened and not closed');
  expect(problems.filter(({ line }) => line === 7).map(({ message }) => message)).toEqual(['2 columns where the headings have 3', 'longitude: missing']);
  expect(read('name;"latitude;longitude\nGut;50;9\n').problems).toEqual([{ line: 1, message: 'a quotation mark is opened and not closed' }]);
});

test.each([
  ['', /headings lack name, latitude, longitude/], ['name;lat;lon\nA;50;9', /headings lack latitude, longitude/], ['name;latitude;longitude\n"A;50;9', /a quotation mark is opened and not closed/],
  ['\u0000\u0001', /headings lack/],
])('what is no list is refused: %j', (text, message) => {
  const { towns, problems } = read(text);
  expect(towns).toEqual([]);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toMatch(message);
});

test('an empty list, one that is too long and a file that is too large are refused', () => {
  expect(readTowns([]).problems).toEqual([{ line: 1, message: 'there is no town below the headings' }]);
  const many = Array.from({ length: TOWNS_MAX + 1 }, (_, at) => `Ort ${at};50;9`);
  expect(read(['name;latitude;longitude', ...many].join('\n')).problems).toEqual([{ line: TOWNS_MAX + 2, message: `at most ${TOWNS_MAX} towns` }]);
  expect(read(['name;latitude;longitude', ...many.slice(1)].join('\n')).towns).toHaveLength(TOWNS_MAX);
  expect(readTownFile(new Uint8Array(2_000_001)).problems).toEqual([{ line: 1, message: 'the file is larger than 2 MB' }]);
});
