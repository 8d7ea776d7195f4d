/** Protects: places and events of an Integreat region become offerings with their words in several languages, and a later import never overwrites a local correction. */
import { type Answer, type Caller, TestApi } from '../support/api.js';
import { offeringMutations as mutations, provider, type Provider } from '../support/directory.js';
import { csv, previewed, rowsOf, undone, written } from '../support/tables.js';

let api: TestApi;
let traeger: Provider;
let stranger: Provider;
let office: Caller;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  const networkId = await api.network('neumuenster');
  const coordinator = await api.coordinator(networkId);
  office = { token: coordinator.token, actAs: networkId };
  traeger = await provider(api, { network: 'neumuenster', networkId, coordinator }, 'TRAEGER', 'Bruecke');
  stranger = await provider(api, { network: 'neumuenster', networkId, coordinator }, 'TRAEGER', 'Hafen');
});
afterAll(() => api.stop());

type Entry = Record<string, unknown>;
const day = (...hours: readonly (readonly [string, string])[]): Entry => ({ allDay: false, closed: hours.length === 0, appointmentOnly: false, timeSlots: hours.map(([start, end]) => ({ start, end })) });
const place = (id: number, name: string): Entry => ({ id, name, address: 'Marktstraße 1', town: 'Neumünster', state: null, postcode: '24534', region: null, country: 'Deutschland', latitude: 54.07, longitude: 9.98 });
const location = (id: number, title: string, more: Entry = {}, language = 'de'): Entry => ({
  id: id * 10, url: `https://integreat.example/musterkreis/${language}/locations/haus-${id}/`, path: `/musterkreis/${language}/locations/haus-${id}/`, title, last_updated: '2027-02-01T10:00:00+01:00', excerpt: '',
  content: '<p>Rat &amp; Tat f&uuml;r <b>alle</b></p><script>boese()</script><ul><li>Kaffee</li></ul>', available_languages: {}, website: 'https://haus.example', email: 'haus@traeger.example', phone_number: '04321 0815',
  contacts: [{ area_of_responsibility: null, name: 'Anna Beispiel', email: 'haus@traeger.example', phone_number: '04321 0815' }, { area_of_responsibility: 'Küche', name: 'Bea Muster', email: 'kueche@traeger.example', phone_number: '' }],
  category: { id: 1, name: 'Beratung', icon: 'advice', color: '#000000' }, temporarily_closed: false, appointment_url: null, location: place(id, title), organization: null, barrier_free: true,
  opening_hours: [day(['09:00', '12:00'], ['14:00', '16:00']), day(['09:00', '12:00']), { allDay: true, closed: false, timeSlots: [] }, day(), { allDay: false, closed: false, appointmentOnly: true, timeSlots: [] }, day(), day()], ...more,
});
const event = (id: number, title: string, about: Entry, rule: string | null = null, more: Entry = {}): Entry => ({
  id: id * 10, path: `/musterkreis/de/events/termin-${id}/`, title, last_updated: '2027-02-01T10:00:00+01:00', content: '<p>Miteinander reden</p>', available_languages: {}, location: place(5, 'Familienzentrum'), meeting_url: null,
  event: { id, all_day: false, timezone: 'Europe/Berlin', ...about }, recurrence_rule: rule, ...more,
});
const file = (...entries: readonly Entry[]): string => JSON.stringify(entries, null, 1);
const INTEGREAT = { name: 'locations.json', type: 'application/octet-stream' };
const looked = async (content: string | Uint8Array, caller: Caller = traeger.editor, query = ''): Promise<Answer['data']> => {
  api.clock.advance({ minutes: 5 });
  const table = await previewed(api, content, caller, { ...INTEGREAT, query });
  const { offeringImport } = await api.ok('query($id: UUID!) { offeringImport(id: $id) { kind feedName counts { new changed unchanged faulty leftOut gone kept } } }', { id: table.id }, caller);
  return { ...table, ...offeringImport };
};
const fields = 'state version title description lifeAreas website howToRegister isTimeByArrangement originalLanguage announcement { text isPaused } contact { name email phone } furtherContacts { role name email } places { name street postcode town latitude } times { repeats weekdays from to endsNextDay note validFrom validTo } translations { language field text state }';
const offering = async (id: string, caller: Caller = traeger.editor): Promise<Answer['data']> => (await api.ok(`query($id: UUID!) { offering(id: $id) { ${fields} } }`, { id }, caller)).offering;
const sources = async (offeringId: string, caller: Caller = traeger.editor): Promise<Answer['data']> => (await api.ok('query($id: UUID!) { offeringSources(offeringId: $id) { kind name knownAs isOffice broughtAt fields { field isAsBrought } } }', { id: offeringId }, caller)).offeringSources;
const change = async (id: string, changes: object): Promise<void> => {
  const { version } = await offering(id);
  expect((await api.ok(mutations.update, { input: { id, expectedVersion: version, changes } }, traeger.editor)).result.__typename).toBe('Offering');
};
const checked = { areDuplicatesChecked: true };

test('places: words, hours, contacts and category, then corrected by hand, read again, and told field by field', async () => {
  const table = await looked(file(location(1, 'Haus der Begegnung'), location(2, 'Geheime Kategorie', { category: { id: 9, name: 'Sonstiges', icon: 'other' }, appointment_url: 'https://termin.example/x' })), traeger.editor, '?publish=yes');
  expect(table).toMatchObject({ state: 'READY', kind: 'INTEGREAT', feedName: 'musterkreis locations', description: 'Integreat musterkreis, Orte, de', counts: { new: 2, faulty: 0 } });
  const done = await written(api, table, traeger.editor, checked);
  const [{ offeringId: id }, second] = await rowsOf(api, table.id, traeger.editor);
  expect(second.findings).toEqual(expect.arrayContaining([expect.objectContaining({ code: 'UNKNOWN_WORD', heading: 'category', message: expect.stringContaining('„Sonstiges“ (other)') })]));
  expect(await offering(id)).toMatchObject({
    state: 'PUBLISHED', title: 'Haus der Begegnung', description: 'Rat & Tat für alle\n\n• Kaffee', lifeAreas: ['AUTHORITIES_LAW'], website: 'https://haus.example', isTimeByArrangement: true, contact: { name: 'Anna Beispiel', email: 'haus@traeger.example', phone: '04321 0815' },
    furtherContacts: [{ role: 'Küche', name: 'Bea Muster', email: 'kueche@traeger.example' }], places: [{ name: null, street: 'Marktstraße 1', postcode: '24534', town: 'Neumünster', latitude: 54.07 }], times: [
      { weekdays: ['MONDAY', 'TUESDAY'], from: '09:00', to: '12:00' }, { weekdays: ['MONDAY'], from: '14:00', to: '16:00' }, { weekdays: ['WEDNESDAY'], from: '00:00', to: '00:00', endsNextDay: true },
    ],
  });
  expect(await offering(second.offeringId)).toMatchObject({ howToRegister: 'Termin vereinbaren: https://termin.example/x', lifeAreas: [] });
  expect((await looked(file(location(1, 'Haus der Begegnung'), location(2, 'Geheime Kategorie', { category: { id: 9, name: 'Sonstiges', icon: 'other' }, appointment_url: 'https://termin.example/x' })))).counts).toMatchObject({ unchanged: 2, changed: 0 });
  await change(id, { title: 'Haus am Markt', contact: { name: 'Anna Beispiel', email: 'haus@traeger.example', phone: '04321 9999' } });
  const told = await sources(id);
  expect(told).toMatchObject([{ kind: 'INTEGREAT', name: 'musterkreis locations', knownAs: 'musterkreis/locations/1', isOffice: false, broughtAt: expect.any(String) }]);
  expect(Object.fromEntries(told[0].fields.map(({ field, isAsBrought }: Answer['data']) => [field, isAsBrought]))).toMatchObject({ title: false, description: true, 'contact.name': true, 'contact.phone': false, times: true });
  expect([await sources(id, stranger.editor), await sources(id, office)]).toEqual([[], []]);
  const later = await looked(file(location(1, 'Haus der Begegnung und mehr', { phone_number: '04321 1111', content: '<p>Neuer Text</p>', last_updated: '2027-03-01T10:00:00+01:00' })));
  expect(later.counts).toMatchObject({ changed: 1, kept: 1, gone: 1 });
  const [changed, gone] = await rowsOf(api, later.id, traeger.editor);
  expect(changed).toMatchObject({ keptFields: ['title', 'contactPhone'], changedFields: ['description'], findings: expect.arrayContaining([expect.objectContaining({ code: 'KEPT_CORRECTION', heading: 'title' })]) });
  expect(gone).toMatchObject({ kind: 'GONE', title: 'Geheime Kategorie' });
  await written(api, later, traeger.editor, checked);
  expect(await offering(id)).toMatchObject({ title: 'Haus am Markt', description: 'Neuer Text', contact: { phone: '04321 9999' } });
  // Closed for a while: the hours stay, a pause is told, and it goes again.
  await written(api, await looked(file(location(1, 'Haus der Begegnung und mehr', { content: '<p>Neuer Text</p>', temporarily_closed: true, opening_hours: null, last_updated: '2027-03-02T10:00:00+01:00' }))), traeger.editor, checked);
  expect(await offering(id)).toMatchObject({ announcement: { text: 'Vorübergehend geschlossen.', isPaused: true }, times: { length: 3 } });
  await written(api, await looked(file(location(1, 'Haus der Begegnung und mehr', { content: '<p>Neuer Text</p>', last_updated: '2027-03-03T10:00:00+01:00' }))), traeger.editor, checked);
  expect(await offering(id)).toMatchObject({ announcement: null, title: 'Haus am Markt' });
  expect((await undone(api, done, traeger.editor)).code).toBe('WRONG_STATE');
});

test('other languages become translations; one written by hand stays', async () => {
  await written(api, await looked(file(location(3, 'Lernhaus'))), traeger.editor, checked);
  const english = (title: string, updated = '2027-02-01T10:00:00+01:00'): string => file(location(3, title, { content: '<p>Help for all</p>', last_updated: updated }, 'en'));
  const table = await looked(english('House of learning'));
  expect([table.counts, table.findings.map(({ code }: Answer['data']) => code)]).toEqual([expect.objectContaining({ changed: 1, gone: 0, new: 0 }), ['TRANSLATIONS']]);
  await written(api, table, traeger.editor, checked);
  const [{ offeringId: id }] = await rowsOf(api, table.id, traeger.editor);
  expect(await offering(id)).toMatchObject({ title: 'Lernhaus', originalLanguage: 'de', translations: [{ language: 'en', field: 'TITLE', text: 'House of learning', state: 'HUMAN' }, { language: 'en', field: 'DESCRIPTION', text: 'Help for all' }] });
  expect((await looked(english('House of learning'))).counts).toMatchObject({ unchanged: 1 });
  await change(id, { translations: [{ language: 'en', field: 'TITLE', text: 'Learning house' }, { language: 'en', field: 'DESCRIPTION', text: 'Help for all' }, { language: 'uk', field: 'TITLE', text: 'Дім навчання' }] });
  const again = await looked(english('Home of learning', '2027-03-01T10:00:00+01:00').replace('Help for all', 'Help for everybody'));
  expect(await rowsOf(api, again.id, traeger.editor)).toMatchObject([{ kind: 'CHANGED', keptFields: ['translations.en.TITLE'], changedFields: ['translations'] }]);
  await written(api, again, traeger.editor, checked);
  expect((await offering(id)).translations.map(({ language, field, text }: Answer['data']) => [language, field, text])).toEqual([['en', 'TITLE', 'Learning house'], ['en', 'DESCRIPTION', 'Help for everybody'], ['uk', 'TITLE', 'Дім навчання']]);
  expect((await sources(id))[0].fields).toEqual(expect.arrayContaining([{ field: 'translations.en.TITLE', isAsBrought: false }, { field: 'translations.en.DESCRIPTION', isAsBrought: true }]));
  // The German file again leaves them alone.
  expect((await looked(file(location(3, 'Lernhaus')))).counts).toMatchObject({ unchanged: 1 });
  const farsi = await looked(file(location(3, 'خانه', {}, 'fa')));
  expect([farsi.state, farsi.findings[0].code]).toEqual(['REFUSED', 'UNKNOWN_LANGUAGE']);
});

test('events: series by their rule, whole days, dates told one by one, and what is over', async () => {
  const weekly = 'DTSTART:20270302T150000\nRRULE:FREQ=WEEKLY;UNTIL=20270630T215959;BYDAY=TU';
  const at = (date: string, from = '16:00:00', to = '18:00:00', offset = '+01:00'): Entry => ({ start: `${date}T${from}${offset}`, end: `${date}T${to}${offset}`, start_date: date, end_date: date });
  const table = await looked(file(
    event(1, 'Sprachcafé', at('2027-03-02'), weekly),
    event(2, 'Chor', at('2027-03-04'), 'DTSTART:20270304T150000\nRRULE:FREQ=MONTHLY;BYDAY=+1TH', { path: '/musterkreis/de/events/chor$2027-03-04/' }), event(2, 'Chor', at('2027-04-01', '16:00:00', '18:00:00', '+02:00'), 'DTSTART:20270304T150000\nRRULE:FREQ=MONTHLY;BYDAY=+1TH', { path: '/musterkreis/de/events/chor$2027-04-01/' }),
    event(3, 'Stadtfest', { ...at('2027-05-01', '00:00:00', '23:59:00', '+02:00'), all_day: true }), event(4, 'Vorbei', at('2027-01-05')), event(5, 'Nur werktags', { start: '2027-03-02T09:00:00+01:00', end: '2027-03-20T17:00:00+01:00', only_weekdays: true }),
  ), traeger.editor);
  const rows = await rowsOf(api, table.id, traeger.editor);
  expect(rows.map(({ title, kind, findings }: Answer['data']) => [title, kind, findings.filter(({ severity }: Answer['data']) => severity === 'ERROR').map(({ code }: Answer['data']) => code).join()])).toEqual([
    ['Sprachcafé', 'NEW', ''], ['Chor', 'NEW', ''], ['Stadtfest', 'NEW', ''], ['Vorbei', 'LEFT_OUT', ''], ['Nur werktags', 'FAULTY', 'NOT_TIMES'],
  ]);
  await written(api, table, traeger.editor, { ...checked, onlyValid: true });
  const times = async (at_: number): Promise<unknown> => (await offering((await rowsOf(api, table.id, traeger.editor))[at_].offeringId)).times;
  expect(await times(0)).toMatchObject([{ repeats: 'WEEKLY', weekdays: ['TUESDAY'], from: '16:00', to: '18:00', validFrom: '2027-03-02', validTo: '2027-06-29' }]);
  expect(await times(1)).toMatchObject([{ repeats: 'MONTHLY', weekdays: ['THURSDAY'], from: '16:00' }]);
  expect(await times(2)).toMatchObject([{ repeats: 'ONCE', from: '00:00', to: '00:00', endsNextDay: true, validFrom: '2027-05-01' }]);
});

test('files that are broken, of another kind or of another region are refused or told with their place', async () => {
  const refusal = async (content: string | Uint8Array): Promise<unknown> => {
    const { state, findings, counts } = await looked(content);
    return [state, counts, ...findings.map(({ code, row }: Answer['data']) => [code, row])];
  };
  const good = file(location(7, 'Gut'), location(8, 'Auch gut'));
  expect(await refusal(good.slice(0, -20))).toEqual(['REFUSED', null, ['NOT_JSON', expect.any(Number)]]);
  expect(await refusal(`[\n${'{},\n'.repeat(39_998)}kaputt\n]`)).toEqual(['REFUSED', null, ['NOT_JSON', 40_000]]);
  expect(await refusal(Buffer.from(good.replace('Gut', 'Für'), 'latin1'))).toEqual(['REFUSED', null, ['NOT_UTF_8', expect.any(Number)]]);
  expect(await refusal('{"a": 1}')).toEqual(['REFUSED', null, ['NOT_INTEGREAT', null]]);
  for (const half of ['\\u0000', '\\ud83d']) {
    const bad = good.replace('Auch gut', `Auch${half} gut`);
    expect(await refusal(bad)).toEqual(['REFUSED', null, ['NOT_TEXT', bad.split('\n').indexOf(' {', 2) + 1]]);
  }
  expect(await refusal('[1, 2]')).toEqual(['REFUSED', null, ['NOT_INTEGREAT', null]]);
  const mixed = await looked(file(location(7, 'Gut'), location(7, 'Doppelt'), { ...location(8, 'Fremd'), path: '/anderswo/de/locations/fremd/' }, location(9, 'Keine Zeiten', { opening_hours: [{ offen: true }] }), location(10, '')));
  const rows = (await rowsOf(api, mixed.id, traeger.editor)).filter(({ kind }) => kind !== 'GONE');
  expect(rows.map(({ kind, findings }: Answer['data']) => [kind, ...findings.filter(({ severity }: Answer['data']) => severity === 'ERROR').map(({ code, heading }: Answer['data']) => `${code} ${heading}`)])).toEqual([
    ['NEW'], ['FAULTY', 'REPEATED_KEY id'], ['FAULTY', 'DANGLING_REFERENCE id'], ['FAULTY', 'NOT_TIMES opening_hours, event, recurrence_rule'], ['FAULTY', 'REQUIRED title'],
  ]);
  expect(rows[1].number).toBeGreaterThan(40);
  expect((await written(api, mixed, traeger.editor)).code).toBe('IMPORT_HAS_ERRORS');
});

test('of a table, too, it is told where a value comes from', async () => {
  const table = await previewed(api, csv(['Ihre Nummer', 'Titel', 'Kosten'], ['T-1', 'Aus der Tabelle', '3 €']), traeger.editor);
  await written(api, table, traeger.editor, checked);
  const [{ offeringId: id }] = await rowsOf(api, table.id, traeger.editor);
  await change(id, { title: 'Von Hand' });
  const [told] = await sources(id);
  expect(told).toMatchObject({ kind: 'TABLE', name: null, knownAs: 'T-1', fields: expect.arrayContaining([{ field: 'title', isAsBrought: false }, { field: 'cost', isAsBrought: true }]) });
});

test('how to join a meeting by video is nowhere, whatever field it came in', async () => {
  const link = 'https://us02web.zoom.us/j/812345?pwd=geheim';
  const house = location(21, 'Beratung online', { content: `<p>Wir reden.</p><p>${link}</p><p>Kenncode: geheim</p>`, website: link, appointment_url: 'https://treffen.example/raum?id=7&pwd=geheim' });
  const talk = event(22, 'Gespräch online', { start: '2027-03-09T16:00:00+01:00', end: '2027-03-09T18:00:00+01:00' }, null, { content: '', excerpt: `Mit Kaffee. ${link}`, meeting_url: link });
  for (const entry of [house, talk]) {
    const table = await looked(file(entry), traeger.editor, '?publish=yes');
    await written(api, table, traeger.editor, checked);
    const [row] = await rowsOf(api, table.id, traeger.editor);
    expect(row.findings.filter(({ code }: Answer['data']) => code === 'MEETING_LEFT_OUT').map(({ heading }: Answer['data']) => heading)).toEqual(entry === house ? ['content', 'website', 'appointment_url'] : ['content']);
    const said = await offering(row.offeringId);
    expect([said.title, JSON.stringify(said).includes('geheim')]).toEqual([entry['title'], false]);
    expect(said.description).toBe(entry === house ? 'Wir reden.' : 'Mit Kaffee.');
  }
  const all = await api.ok('{ offerings(network: "neumuenster", first: 50) { edges { node { title description website } } } }');
  expect([JSON.stringify(all).includes('Beratung online'), JSON.stringify(all).includes('geheim')]).toEqual([true, false]);
});
