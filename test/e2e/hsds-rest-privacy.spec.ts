/** Protects: the open interface says nothing that no public page says, and the login that it reads with could not say it either. */
import { afterAll, expect, test } from '#jest';
import pg from 'pg';
import { FileRefused, HsdsExportService, HsdsImportService, HsdsPublicService } from '#exchange';
import { systemActor } from '#kernel';
import { entityNames, fieldsOf } from '../../libs/exchange/domain/entities.js';
import { type Caller, TestApi } from '../support/api.js';
import { leastOffering, offeringMutations, provider } from '../support/directory.js';
import { type Entity, HsdsClient, idsOf, listOf } from '../support/hsds-api.js';

const api = await TestApi.start('2027-03-01T09:00:00Z');
const client = new HsdsClient(api.url);
/** As the API reads for everybody. */
const everybody = new pg.Client({ connectionString: api.database.urls.public });
await everybody.connect();
afterAll(async () => { await everybody.end(); await api.stop(); });

const networkId = await api.network('hier', '01004');
const coordinator = await api.coordinator(networkId);
const place = { network: 'hier', networkId, coordinator };
const office: Caller = { token: coordinator.token, actAs: networkId };
const verein = await provider(api, place, 'ASSOCIATION', 'Verein Nord');

async function offering(by: Caller, input: object, { published }: { published: boolean }): Promise<{ id: string; version: number }> {
  const { result } = await api.ok(offeringMutations.create, { input: { ...leastOffering, ...input } }, by);
  if (result.__typename !== 'Offering') throw new Error(JSON.stringify(result));
  if (!published) return { id: String(result.id), version: Number(result.version) };
  const { result: now } = await api.ok(offeringMutations.publish, { id: result.id, expectedVersion: result.version }, by);
  if (now.__typename !== 'Offering') throw new Error(JSON.stringify(now));
  return { id: String(now.id), version: Number(now.version) };
}
async function placeOf(by: Caller, input: object): Promise<string> {
  const { result } = await api.ok(`mutation($input: CreatePlaceInput!) { result: createPlace(input: $input) { __typename ... on Place { id } ... on InvalidInput { fields { path code } } } }`, { input: { organisationId: by.actAs, place: input } }, by);
  if (result.__typename !== 'Place') throw new Error(JSON.stringify(result));
  return String(result.id);
}
async function bring(file: object): Promise<void> {
  const outcome = await api.app.get(HsdsImportService, { strict: false }).take(systemActor(networkId), Buffer.from(JSON.stringify(file)));
  if (outcome instanceof FileRefused) throw new Error(JSON.stringify(outcome.findings));
  if (outcome.published !== 1) throw new Error(JSON.stringify(outcome.notes));
}
/** All that the interface and the public file say, in one text. */
async function everything(): Promise<string> {
  const lists = ['services?full=true', 'organizations?full=true&full_service=true', 'service_at_locations?full=true', 'taxonomies', 'taxonomy_terms'];
  const texts = await Promise.all(lists.flatMap((list) => ['', '/01004'].map(async (base) => JSON.stringify(await client.lines(`${base}/${list}`)))));
  const ids = idsOf(await client.all('/organizations'));
  texts.push(JSON.stringify(await api.app.get(HsdsPublicService, { strict: false }).file(place.network)));
  return [...texts, ...await Promise.all(ids.map(async (id) => (await client.get(`/organizations/${id}`)).text))].join('\n');
}
/** All that the database shows to everybody of these tables, in one text. */
async function readable(): Promise<string> {
  const { rows } = await everybody.query(`SELECT json_agg(json_build_array(c.card, c.brought, (SELECT json_agg(x.place) FROM card_place x WHERE x.network_id = c.network_id AND x.offering_id = c.id))) AS cards,
    (SELECT json_agg(json_build_array(o.name, o.brought)) FROM organisation o) AS organisations FROM offering_card c`);
  return JSON.stringify(rows);
}

test('a draft, a pending change, a closed offering and a place that no page names are nowhere', async () => {
  const named = await placeOf(verein.admin, { kind: 'PHYSICAL', name: 'Haus am Kanal', street: 'Kanalweg 1', postcode: '24534', town: 'Neumünster' });
  const unnamed = await placeOf(verein.admin, { kind: 'PHYSICAL', name: 'Kellerraum hinten', town: 'Neumünster' });
  const open = await offering(verein.admin, { title: 'Offener Treff', places: [{ placeId: named }] }, { published: true });
  const draft = await offering(verein.admin, { title: 'Noch geheimer Entwurf', places: [{ placeId: unnamed }] }, { published: false });
  const closing = await offering(verein.admin, { title: 'Bald geschlossenes Treffen' }, { published: true });
  const changing = await offering(verein.admin, { title: 'Treffen im Wandel' }, { published: true });
  expect(idsOf(await client.all('/services')).sort()).toEqual([open.id, closing.id, changing.id].sort());
  const { result } = await api.ok(offeringMutations.close, { input: { id: closing.id, expectedVersion: closing.version, reason: 'NO_DEMAND' } }, verein.admin);
  expect(result.__typename).toBe('Offering');
  // What an editor changes waits until somebody of the organisation approves it.
  await api.admin.query('UPDATE organisation SET offerings_need_approval = true WHERE id = $1', [verein.id]);
  const { result: waiting } = await api.ok(offeringMutations.update, { input: { id: changing.id, expectedVersion: changing.version, changes: { description: 'Wartet noch auf ein Ja.' } } }, verein.editor);
  expect(waiting).toMatchObject({ description: 'Wartet noch auf ein Ja.', hasUnclearedChanges: true });
  const said = await everything() + await readable();
  for (const secret of [draft.id, unnamed, closing.id, 'geheimer', 'Kellerraum', 'geschlossenes', 'Wartet noch']) expect([secret, said.includes(secret)]).toEqual([secret, false]);
  for (const known of [open.id, changing.id, named, 'Haus am Kanal', 'Kanalweg 1']) expect([known, said.includes(known)]).toEqual([known, true]);
  for (const id of [draft.id, closing.id]) {
    for (const base of ['', '/01004']) expect(await client.get(`${base}/services/${id}`)).toMatchObject({ status: 404 });
  }
  await api.admin.query('UPDATE organisation SET offerings_need_approval = false WHERE id = $1', [verein.id]);
  // What is written beside a page goes with it.
  expect((await api.admin.query('SELECT DISTINCT offering_id::text AS id FROM card_place')).rows).toEqual([{ id: open.id }]);
});

test('what a change of a place says is there at once, and a place that the page names no more is gone', async () => {
  const [at] = await client.all('/service_at_locations?full=true');
  const location = at?.['location'] as Entity;
  const [{ version } = { version: 0 }] = (await api.admin.query<{ version: number }>('SELECT version FROM place WHERE id = $1', [location['id']])).rows;
  await api.ok(`mutation($input: UpdatePlaceInput!) { updatePlace(input: $input) { __typename } }`, { input: { id: location['id'], expectedVersion: version, changes: { hours: [{ weekdays: ['MONDAY'], from: '09:00', to: '12:00' }], note: 'Klingel links' } } }, verein.admin);
  expect(await client.ok(`/service_at_locations/${String(at?.['id'])}`)).toMatchObject({ location: { description: 'Klingel links', schedules: [{ byday: 'MO', opens_at: '09:00:00+01:00' }] } });
  const service = (at?.['service'] as Entity)['id'];
  const [row] = (await api.admin.query<{ version: number }>('SELECT version FROM offering WHERE id = $1', [service])).rows;
  const { result } = await api.ok(offeringMutations.update, { input: { id: service, expectedVersion: row?.version, changes: { places: [], isPlaceByArrangement: true } } }, verein.admin);
  expect(result.__typename).toBe('Offering');
  expect(await client.all('/service_at_locations')).toEqual([]);
  expect(await client.get(`/service_at_locations/${String(at?.['id'])}`)).toMatchObject({ status: 404 });
  expect(await readable()).not.toContain('Klingel');
});

test('an organisation that is suspended is gone with all that it offers, and so is what it lends its name to', async () => {
  const other = await provider(api, place, 'ASSOCIATION', 'Verein Ost');
  const own = await placeOf(other.admin, { kind: 'PHYSICAL', name: 'Ostsaal', town: 'Neumünster', sharedWith: 'NETWORK' });
  const theirs = await offering(other.admin, { title: 'Chor im Osten', places: [{ placeId: own }] }, { published: true });
  const guest = await offering(verein.admin, { title: 'Gast im Ostsaal', places: [{ placeId: own }] }, { published: true });
  expect(idsOf(listOf(await client.ok(`/organizations/${other.id}`), 'locations'))).toEqual([own]);
  await api.admin.query(`UPDATE organisation SET verification = 'SUSPENDED', suspension_reason = 'Prüfung' WHERE id = $1`, [other.id]);
  expect(await client.get(`/organizations/${other.id}`)).toMatchObject({ status: 404 });
  expect(await client.get(`/services/${theirs.id}`)).toMatchObject({ status: 404 });
  expect(idsOf(await client.all('/services'))).not.toContain(theirs.id);
  const said = await everything();
  for (const secret of [theirs.id, other.id, 'Chor im Osten', 'Verein Ost']) expect([secret, said.includes(secret)]).toEqual([secret, false]);
  expect(await client.ok(`/services/${guest.id}`)).toMatchObject({ service_at_locations: [{ location: { name: 'Ostsaal' } }] });
  await api.admin.query(`UPDATE organisation SET verification = 'VERIFIED', suspension_reason = NULL WHERE id = $1`, [other.id]);
});

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
/** A property that nobody knows, as HSDS itself can hold it. */
const note = (n: number): Entity[] => [{ id: id(n), link_type: 'note', label: 'intern', value: 'unbekannt' }];
const persons = (n: number, name: string): Entity[] => [{ id: id(n), name, email: `${name.split(' ')[0]?.toLowerCase()}@privat.example`, title: 'Leitung', phones: [{ id: id(n + 1), number: `0171 ${n}`, x_phone: 'unbekannt', attributes: note(n + 200) }], x_birthday: 'unbekannt', attributes: note(n + 300) }];
const metadata = [{ id: id(90), last_action_date: '2026-01-01', last_action_type: 'UPDATE', field_name: 'email', previous_value: 'alte@privat.example', replacement_value: 'neu@privat.example', updated_by: 'Petra Pflegerin' }];
const attributes = [{ id: id(80), link_type: 'taxonomy', value: 'Transit', taxonomy_term: { id: id(81), code: '1105', name: 'Transit', description: 'Open Eligibility', taxonomy: 'Open Eligibility' } }];
const schedules = [{ id: id(70), freq: 'WEEKLY', byday: 'TU', opens_at: '15:00', closes_at: '18:00' }];
const address = (n: number, street: string): Entity[] => [{ id: id(n), address_1: street, city: 'Neumünster', state_province: 'SH', postal_code: '24534', country: 'DE', address_type: 'physical' }];

test('of what came in, nobody is named whom no page names, and of whom is corrected here, nothing is left', async () => {
  await bring({
    organizations: [{ id: id(1), name: 'Radverein', description: 'Ein Verein.', contacts: persons(2, 'Olga Organisatorin'), metadata, phones: [{ id: id(4), number: '04321 1', x_line: { of: 'unbekannt' } }], attributes: note(100), x_known: ['unbekannt'] }],
    locations: [{ id: id(5), organization_id: id(1), location_type: 'physical', name: 'Hof', addresses: address(6, 'Werkstraße 3'), contacts: persons(7, 'Lars Lagerist'), metadata, x_gate: 'unbekannt', attributes: note(101) }],
    services: [{
      id: id(10), organization_id: id(1), name: 'Werkstatt', status: 'active', description: 'Wir reparieren.', assurer_email: 'assurer@privat.example', email: 'paul@privat.example', attributes: [...attributes, ...note(102)], schedules: schedules.map((one) => ({ ...one, x_key: 'unbekannt' })), metadata,
      phones: [{ id: id(11), number: '0160 777' }], contacts: [...persons(12, 'Paul Pedal'), ...persons(14, 'Rita Rad')], x_service: 'unbekannt',
      organization: { id: id(1), name: 'Radverein', description: 'Kopie', contacts: persons(16, 'Kurt Kopie') },
      service_at_locations: [{ id: id(18), location_id: id(5), description: 'im Hof', contacts: persons(19, 'Svea Standort'), phones: [{ id: id(21), number: '0160 777' }], x_at: 'unbekannt', attributes: note(103) }],
    }],
  });
  const nobody = ['Olga', 'Lars', 'Kurt', 'Svea', 'Petra', 'alte@', 'assurer', 'olga@', 'kurt@'];
  const before = await everything();
  const readableBefore = await readable();
  for (const secret of nobody) expect([secret, before.includes(secret), readableBefore.includes(secret)]).toEqual([secret, false, false]);
  expect(before).not.toContain('unbekannt');
  // Free words of attributes are a value that HSDS knows, so the form alone leaves them out; properties are out of reach of the login, too.
  expect([...new Set(readableBefore.match(/x_\w+/g))]).toEqual([]);
  // Whoever moves house takes all of it along.
  const whole = JSON.stringify(await api.app.get(HsdsExportService, { strict: false }).file(systemActor(networkId)));
  for (const name of ['x_phone', 'x_birthday', 'x_line', 'x_known', 'x_gate', 'x_key', 'x_service', 'x_at']) expect([name, whole.includes(`"${name}"`)]).toEqual([name, true]);
  const given = await client.ok(`/services/${id(10)}`);
  expect(listOf(given, 'contacts').map(({ name, title }) => [name, title])).toEqual([['Paul Pedal', 'Leitung'], ['Rita Rad', 'Leitung']]);
  expect(given).toMatchObject({ email: 'paul@privat.example', phones: [{ id: id(11), number: '0160 777' }], service_at_locations: [{ id: id(18), description: 'im Hof' }], attributes: expect.arrayContaining([expect.objectContaining({ value: 'Transit' })]) as unknown });
  const [row] = (await api.admin.query<{ version: number }>('SELECT version FROM offering WHERE id = $1', [id(10)])).rows;
  const { result } = await api.ok(offeringMutations.update, { input: { id: id(10), expectedVersion: row?.version, changes: { contact: { name: 'Büro', email: 'buero@radverein.example', phone: '04321 2' }, furtherContacts: [] } } }, office);
  expect(result.__typename).toBe('Offering');
  const after = await everything();
  const readableAfter = await readable();
  for (const secret of [...nobody, 'Paul', 'Rita', 'paul@', 'rita@', '0160 777', '0171']) expect([secret, after.includes(secret), readableAfter.includes(secret)]).toEqual([secret, false, false]);
  expect(await client.ok(`/services/${id(10)}`)).toMatchObject({
    email: 'buero@radverein.example', phones: [{ number: '04321 2' }], contacts: [{ name: 'Büro', email: 'buero@radverein.example' }], service_at_locations: [{ id: id(18) }],
  });
});

test('what the login of everybody may read of an import has exactly the names that HSDS has', async () => {
  const own = ['translation_state', '=', 'of', 'isBrief'];
  const all = [...new Set(entityNames.flatMap((entity) => [...fieldsOf(entity).keys()]))];
  const asked = Object.fromEntries([...all, ...own, 'x_unknown', ' name', 'Name'].map((name) => [name, [{ id: 1, x_deep: 2 }]]));
  const { rows: [row] } = await api.admin.query<{ known: Entity }>('SELECT app.known_to_hsds($1) AS known', [JSON.stringify(asked)]);
  expect(row?.known).toEqual(Object.fromEntries([...all, ...own].map((name) => [name, [{ id: 1 }]])));
});

test('of an initiative that has no premises, only the town is said, whatever address came', async () => {
  const native = { id: id(40), link_type: 'teilhabenetz', link_entity: 'organization', label: 'organisation', value: '{"kind":"INITIATIVE"}' };
  await bring({
    organizations: [{ id: id(41), name: 'Nachbarn helfen', description: 'Eine Initiative.', attributes: [native] }],
    services: [{
      id: id(42), organization_id: id(41), name: 'Kaffee bei Nachbarn', status: 'active', description: 'Bei jemandem zu Hause.', email: 'nachbarn@initiative.example', attributes, schedules,
      service_at_locations: [{ id: id(43), location: { id: id(44), location_type: 'physical', name: 'Wohnung von Frau Klein', latitude: 54.0712, longitude: 9.9812, addresses: address(45, 'Heimweg 7') } }],
    }],
  });
  const given = await client.ok(`/services/${id(42)}`);
  const [at] = listOf(given, 'service_at_locations');
  expect((at?.['location'] as Entity)['name']).toBe('Neumünster');
  const said = await everything() + await readable();
  for (const secret of ['Heimweg', 'Frau Klein', '54.0712', '9.9812']) expect([secret, said.includes(secret)]).toEqual([secret, false]);
});

test('an announcement is gone on the day after its last', async () => {
  const { id: service } = await offering(verein.admin, { title: 'Kurs mit Pause', announcement: { text: 'Heute zu', until: '2027-03-02', isPaused: true } }, { published: true });
  expect(await client.ok(`/services/${service}`)).toMatchObject({ status: 'temporarily closed', alert: 'Heute zu' });
  api.clock.advance({ days: 2 });
  const later = await client.ok(`/services/${service}`);
  expect([later['status'], later['alert']]).toEqual(['active', undefined]);
  expect(await everything()).not.toContain('Heute zu');
});

test('the login of everybody reads neither the tables behind the pages nor what was brought in as it came', async () => {
  const denied = [
    'SELECT id FROM offering', 'SELECT hsds_extra FROM offering', 'SELECT id FROM place', 'SELECT hsds_extra FROM organisation', 'SELECT verified_by FROM organisation', 'SELECT base FROM offering_card', 'SELECT parts FROM offering_card',
    'SELECT id FROM schedule', 'SELECT id FROM place_stop', 'SELECT id FROM offering_place', 'SELECT body FROM foreign_record', 'SELECT id FROM capacity', `INSERT INTO card_place (id) VALUES (gen_random_uuid())`, 'DELETE FROM card_place',
  ];
  for (const statement of denied) await expect(everybody.query(statement).then(() => statement, (error: { code?: string }) => error.code)).resolves.toBe('42501');
  const { rows } = await api.admin.query<{ total: number; shown: number }>('SELECT count(*) AS total, count(*) FILTER (WHERE is_public) AS shown FROM card_place');
  await api.admin.query(`UPDATE organisation SET verification = 'SUSPENDED', suspension_reason = 'Prüfung' WHERE id = $1`, [id(1)]);
  const { rows: now } = await everybody.query<{ count: number }>('SELECT count(*)::integer AS count FROM card_place');
  expect(now[0]?.count).toBe(Number(rows[0]?.shown) - 1);
  expect((await everybody.query('SELECT FROM card_place WHERE offering_id = $1', [id(10)])).rowCount).toBe(0);
});
