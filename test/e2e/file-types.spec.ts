/** Protects: a file is taken however a program names its kind, and no page of others can hand one in with the cookie of a visitor. */
import { TestApi } from '../support/api.js';
import { provider, type Provider } from '../support/directory.js';
import { rawAnswer } from '../support/http-probe.js';
import { carryOn, importOf } from '../support/tables.js';

let api: TestApi;
let traeger: Provider;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  const networkId = await api.network('neumuenster');
  traeger = await provider(api, { network: 'neumuenster', networkId, coordinator: await api.coordinator(networkId) }, 'TRAEGER', 'Bruecke');
});
afterAll(() => api.stop());

const files: Readonly<Record<string, string>> = {
  CALENDAR: ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:a@traeger.example', 'SUMMARY:Chor', 'DTSTART:20270405T100000', 'DURATION:PT1H', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n'),
  // Larger than any other request may be.
  INTEGREAT: JSON.stringify([{ id: 1, path: '/musterkreis/de/locations/haus/', title: 'Haus', content: `<p>${'Rat und Tat. '.repeat(12_000)}</p>` }]),
  TABLE: 'Titel;Beschreibung\r\nNähkurs;Für alle\r\n',
};
type Headers = Readonly<Record<string, string>>;
// A body of bytes, because of text the client would say itself that it is text.
const post = (path: string, body: string, headers: Headers): ReturnType<typeof rawAnswer> => rawAnswer(`${api.url}${path}`, { method: 'POST', headers, body: new Uint8Array(Buffer.from(body)) });
const hand = (body: string, headers: Headers): ReturnType<typeof rawAnswer> => post('/tables/offerings', body, headers);
const bearer = (): Headers => ({ authorization: `Bearer ${traeger.editor.token ?? ''}`, 'act-as': traeger.id });
const cookie = (): Headers => ({ cookie: `teilhabenetz_session=${traeger.editor.token ?? ''}` });
const typed = (type: string | null): Headers => (type === null ? {} : { 'content-type': type });
const imports = async (): Promise<number> => (await api.admin.query<{ n: number }>('SELECT count(*)::int AS n FROM offering_import')).rows[0]?.n ?? 0;

test.each<[string, string | null]>([
  ['INTEGREAT', 'application/json'], ['INTEGREAT', 'application/json; charset=utf-8'], ['INTEGREAT', 'text/json'], ['INTEGREAT', 'application/octet-stream'], ['INTEGREAT', null], ['INTEGREAT', 'text/plain'],
  ['CALENDAR', 'text/calendar; charset=utf-8; method=PUBLISH'], ['CALENDAR', 'application/ics'], ['CALENDAR', 'application/octet-stream'], ['CALENDAR', null], ['CALENDAR', 'text/plain;charset=UTF-8'], ['CALENDAR', 'Text/Calendar'],
  ['TABLE', 'text/csv'], ['TABLE', 'application/vnd.ms-excel'], ['TABLE', null], ['TABLE', 'text/plain'], ['TABLE', 'text/comma-separated-values'], ['TABLE', 'binary/octet-stream'],
])('%s as %s', async (kind, type) => {
  // More files than anybody hands in within an hour.
  api.clock.advance({ minutes: 5 });
  const { status, text } = await hand(files[kind] ?? '', { ...bearer(), ...typed(type) });
  expect([status, text]).toEqual([202, expect.stringContaining('"id"')]);
  const { id } = JSON.parse(text) as { id: string };
  await carryOn(api, id);
  const { offeringImport } = await api.ok('query($id: UUID!) { offeringImport(id: $id) { kind state } }', { id }, traeger.editor);
  expect([offeringImport.kind, offeringImport.state, ((await importOf(api, id, traeger.editor)).counts) !== null]).toEqual([kind, 'READY', true]);
});

test.each(['multipart/form-data; boundary=x', 'application/x-www-form-urlencoded', 'text/html', 'image/png'])('%s is no file, and the answer says how to send it', async (type) => {
  const { status, text } = await hand('--x\r\n', { ...bearer(), 'content-type': type });
  expect([status, (JSON.parse(text) as { detail: string }).detail]).toEqual([415, expect.stringMatching(/Bitte senden Sie die Datei selbst.*application\/json/)]);
});

describe('pages of others', () => {
  const types = ['application/json', 'text/calendar', 'text/csv', 'application/octet-stream', 'text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded', null];

  test.each(types)('cannot send %s, whether the browser tells where it comes from or not', async (type) => {
    api.clock.advance({ minutes: 5 });
    const before = await imports();
    const foreign: Headers[] = [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { origin: 'https://evil.example' }, { origin: 'null' }];
    for (const from of foreign) {
      expect((await hand(files['TABLE'] ?? '', { ...cookie(), 'act-as': traeger.id, ...from, ...typed(type) })).status).toBe(403);
    }
    // Without a header of its own, which a browser asks us about first, no request of a page gets anywhere: neither with the cookie alone.
    const { status } = await hand(files['TABLE'] ?? '', { ...cookie(), ...typed(type) });
    expect([401, 403, 415]).toContain(status);
    expect(await imports()).toBe(before);
  });

  test.each(['text/plain', null])('what a browser sends unasked (%s) is no file without such a header', async (type) => {
    expect((await hand(files['TABLE'] ?? '', { ...cookie(), ...typed(type) })).status).toBe(415);
    api.clock.advance({ minutes: 5 });
    expect((await hand(files['TABLE'] ?? '', { ...cookie(), 'act-as': traeger.id, 'sec-fetch-site': 'same-origin', ...typed(type) })).status).toBe(202);
  });

  test('are not allowed to ask', async () => {
    const { headers } = await rawAnswer(`${api.url}/tables/offerings`, { method: 'OPTIONS', headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'act-as,content-type' } });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });
});

test('no other address takes such a body', async () => {
  for (const [path, type] of [['/graphql', 'text/plain'], ['/graphql', null], ['/images', 'application/json'], ['/images', null], ['/sign-in', 'application/ics']] as const) {
    expect([path, type, (await post(path, '{}', { ...bearer(), ...typed(type) })).status]).toEqual([path, type, 415]);
  }
});
