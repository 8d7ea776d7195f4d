/** Protects: what leaves as open data is read by programs as what was written, and does nothing in a table program or on a page that shows it. */
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { csvHead, csvLine, dcatDataset, type OpenNetwork, type OpenOffering, schemaOrgNodes, scriptSafe } from './open-data.js';

const network: OpenNetwork = { slug: 'hier', name: 'Netzwerk', ags: '01004', url: 'https://netz.example/open-data/hier', terms: { licence: 'DL_DE_BY_2_0', attribution: 'Stadt' } };
const address = { name: 'Haus', street: 'Markt 1', postcode: '24534', town: 'Neumünster', latitude: 54.07, longitude: 9.98 };
const offering: OpenOffering = {
  id: '018f0000-0000-7000-8000-000000000001', title: 'Sprachcafé', description: 'Deutsch sprechen', organisation: { id: '018f0000-0000-7000-8000-000000000002', name: 'Brücke', kind: 'TRAEGER' },
  lifeAreas: ['LANGUAGE'], languages: ['de', 'uk'], originalLanguage: 'de', isRemote: false, servedAreas: [], places: [{ ...address, stops: [] }], cost: { kind: 'FREE', amountCents: null, text: null },
  contact: { name: null, email: 'a@b.example', phone: null }, website: null, openness: 'OPEN', changedAt: '2027-03-01T09:00:00.000Z', assuredOn: null,
  nextTimes: () => [{ startsAt: '2027-03-01T15:00:00.000Z', endsAt: '2027-03-01T17:00:00.000Z' }],
};
const cellsOf = (one: OpenOffering): Record<string, string> | undefined => parse<Record<string, string>>(csvHead() + csvLine(one, network), { columns: true, delimiter: ';' })[0];

test('a line of the table comes back as it was written', () => {
  expect(cellsOf(offering)).toMatchObject({
    title: 'Sprachcafé', organisation: 'Brücke', languages: 'de uk', places: 'Haus, Markt 1, 24534 Neumünster', points: '54.07 9.98', cost: '0', contact_email: 'a@b.example',
    next_times: '2027-03-01T15:00:00.000Z/2027-03-01T17:00:00.000Z', licence: 'https://www.govdata.de/dl-de/by-2-0', attribution: 'Stadt', json_ld: `${network.url}/offerings/${offering.id}`,
  });
});

test('no cell is a formula, and no text breaks out of its cell', () => {
  const odd = fc.tuple(fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '\'', '";"', '\r\n'), fc.string()).map(([start, rest]) => start + rest);
  fc.assert(fc.property(odd, odd, (title, description) => {
    const cells = cellsOf({ ...offering, title, description });
    expect(Object.values(cells ?? {}).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(cells?.['attribution']).toBe('Stadt');
  }));
});

test('JSON cannot end the script that it stands in, and says the same', () => {
  fc.assert(fc.property(fc.string(), (text) => {
    const written = scriptSafe({ text: `</script><script>${text}<!--\u2028` });
    expect(written).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(written)).toEqual({ text: `</script><script>${text}<!--\u2028` });
  }));
});

test('in schema.org it is a service with its next times as events, with zone', () => {
  const [service, event] = JSON.parse(scriptSafe(schemaOrgNodes(offering, network))) as object[];
  expect(service).toMatchObject({
    '@type': 'Service', name: 'Sprachcafé', provider: { '@type': 'Organization', name: 'Brücke' }, offers: { price: 0, priceCurrency: 'EUR' }, license: 'https://www.govdata.de/dl-de/by-2-0',
    availableChannel: [{ serviceLocation: { address: { streetAddress: 'Markt 1', addressLocality: 'Neumünster' }, geo: { latitude: 54.07 } } }],
  });
  expect(event).toMatchObject({ '@type': 'Event', startDate: '2027-03-01T15:00:00.000Z', endDate: '2027-03-01T17:00:00.000Z', eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode', isAccessibleForFree: true });
});

test('a department\'s is a government service; stops, remote offerings and prices are said', () => {
  const { stops, ...mobile } = { ...address, town: null, latitude: null, longitude: null, stops: [address] };
  const other: OpenOffering = {
    ...offering, organisation: { id: offering.id, name: 'Amt', kind: 'DEPARTMENT' }, isRemote: true, servedAreas: ['01004'], website: 'https://amt.example', cost: { kind: 'AMOUNT', amountCents: 1250, text: 'im Monat' },
    places: [{ ...mobile, stops }], contact: { name: 'Frau Muster', email: null, phone: '1' },
  };
  const [service, event] = JSON.parse(scriptSafe(schemaOrgNodes(other, network))) as object[];
  expect(service).toMatchObject({ '@type': 'GovernmentService', areaServed: [{ identifier: 'urn:de:ags:01004' }], offers: { price: 12.5, description: 'im Monat' }, contactPoint: { name: 'Frau Muster' }, availableChannel: [{ serviceLocation: { name: 'Haus' } }, { name: 'remote' }] });
  expect(event).toMatchObject({ isAccessibleForFree: false });
  expect(cellsOf(other)).toMatchObject({ cost: '12.50 im Monat', places: 'Haus, Markt 1, 24534 Neumünster', website: 'https://amt.example' });
  const online = { ...other, places: [], organisation: null, cost: { kind: 'TEXT', amountCents: null, text: 'nach Einkommen' } };
  expect(JSON.parse(scriptSafe(schemaOrgNodes(online, network)))).toMatchObject([{ offers: { description: 'nach Einkommen' } }, { eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode' }]);
  const [, inWords] = JSON.parse(scriptSafe(schemaOrgNodes(online, network))) as object[];
  expect(inWords).not.toHaveProperty('isAccessibleForFree');
  expect(cellsOf(online)).toMatchObject({ organisation: '', cost: 'nach Einkommen', points: '' });
});

test('the entry for portals names licence and whom to name for each form', () => {
  const dataset = JSON.parse(scriptSafe(dcatDataset(network, 'https://netz.example/hsds/01004'))) as { 'dcat:distribution': object[] };
  expect(dataset['dcat:distribution'].length).toBe(3);
  for (const one of dataset['dcat:distribution']) expect(one).toMatchObject({ 'dct:license': { '@id': 'http://dcat-ap.de/def/licenses/dl-by-de/2.0' }, 'dcatde:licenseAttributionByText': 'Stadt' });
});
