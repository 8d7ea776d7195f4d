/** What people type about an offering becomes a sound offering, or every problem of it at once. */
import { InvalidInput, LocalDate } from '#kernel';
import { differingFields, emptyContent, type OfferingContent } from './offering.js';
import { isReviewDay, type OfferingFields, parseOffering } from './offering-input.js';

const today = LocalDate.of(2027, 3, 1);

function parsed(input: OfferingFields, more: { isInformal?: boolean; before?: OfferingContent } = {}): OfferingContent {
  const content = parseOffering({ title: 'Sprachcafé', ...input }, { before: emptyContent, isInformal: false, today, ...more });
  if (content instanceof InvalidInput) throw new Error(JSON.stringify(content.fields));
  return content;
}

function problems(input: OfferingFields, isInformal = false): string[] {
  const content = parseOffering({ title: 'Sprachcafé', ...input }, { before: emptyContent, isInformal, today });
  return content instanceof InvalidInput ? content.fields.map((field) => `${field.path} ${field.code}`) : [];
}

test('a title alone makes a draft that is open to all and free', () => {
  expect(parsed({})).toEqual({ ...emptyContent, title: 'Sprachcafé' });
});

test('what is not given stays, an empty text or list clears, lists lose doubles', () => {
  const before = parsed({ description: 'Alt', website: 'https://a.example', languages: ['de', ' AR ', 'ar'], lifeAreas: ['WORK', 'WORK'] });
  expect(before).toMatchObject({ languages: ['de', 'ar'], lifeAreas: ['WORK'] });
  const after = parsed({ description: '', website: '', languages: [] }, { before });
  expect(after).toEqual({ ...before, description: '', website: null, languages: [] });
  expect(differingFields(before, after)).toEqual(['description', 'languages', 'website']);
  expect(differingFields(before, parsed({}, { before }))).toEqual([]);
});

test.each<[OfferingFields, string[]]>([
  [{ title: 'ab' }, ['title TOO_SHORT']],
  [{ languages: ['xyz'] }, ['languages NOT_FOUND']],
  [{ servedAreas: ['1004'] }, ['servedAreas NOT_ALLOWED']],
  [{ places: Array.from({ length: 11 }, () => ({ town: 'Ort' })) }, ['places TOO_MANY']],
  [{ places: [{ town: 'Ort', postcode: '1234' }] }, ['places.0.postcode NOT_ALLOWED']],
  [{ places: [{ town: 'Ort', latitude: 54 }] }, ['places.0.latitude OUT_OF_RANGE']],
  [{ places: [{ town: 'Ort', latitude: 91, longitude: 9 }] }, ['places.0.latitude OUT_OF_RANGE']],
  [{ places: [{ town: 'Ort', latitude: 54, longitude: -181 }] }, ['places.0.latitude OUT_OF_RANGE']],
  [{ times: [{ weekdays: [0], from: '9:00', to: '10:00' }] }, ['times.0.from NOT_ALLOWED', 'times.0.weekdays OUT_OF_RANGE']],
  [{ times: [{ from: '10:00', to: '11:00' }] }, ['times.0.weekdays REQUIRED']],
  [{ times: [{ from: '10:00', to: '11:00', weekdays: [1], monthDays: [3] }] }, ['times.0.monthDays NOT_ALLOWED']],
  [{ times: [{ from: '10:00', to: '11:00', repeats: 'MONTHLY' }] }, ['times.0.weekdays REQUIRED', 'times.0.ordinals REQUIRED']],
  [{ times: [{ from: '10:00', to: '11:00', repeats: 'MONTHLY', monthDays: [31, -1], ordinals: [1] }] }, ['times.0.ordinals NOT_ALLOWED']],
  [{ times: [{ from: '10:00', to: '11:00', repeats: 'MONTHLY', monthDays: [32] }] }, ['times.0.monthDays OUT_OF_RANGE']],
  [{ times: [{ from: '10:00', to: '11:00', repeats: 'ONCE' }] }, ['times.0.validFrom REQUIRED']],
  [{ times: [{ from: '10:00', to: '11:00', weekdays: [1], every: 2 }] }, ['times.0.validFrom REQUIRED']],
  [{ times: [{ from: '10:00', to: '11:00', weekdays: [1], every: 53, validFrom: '2027-01-04' }] }, ['times.0.every OUT_OF_RANGE']],
  [{ times: [{ from: '10:00', to: '11:00', weekdays: [1], endsNextDay: true }] }, ['times.0.to OUT_OF_RANGE']],
  [{ times: [{ from: '10:00', to: '11:00', weekdays: [1], exceptions: [{ date: '2027-05-01' }, { date: '2027-05-01', from: '09:00', to: '10:00' }] }] }, ['times.0.exceptions NOT_ALLOWED']],
  [{ times: [{ from: '10:00', to: '11:00', weekdays: [1], exceptions: [{ date: '2027-05-01', from: '09:00' }] }] }, ['times.0.exceptions.0.to REQUIRED']],
  [{ times: [{ from: '10:00', to: '11:00', weekdays: [1], exceptions: Array.from({ length: 61 }, (_, at) => ({ date: LocalDate.addDays(today, at) })) }] }, ['times.0.exceptions TOO_MANY']],
  [{ times: [{ from: '10:00', to: '11:00', weekdays: [1], exceptions: [{ date: '2027-05-01', from: '20:00', to: '02:00', endsNextDay: true }] }] }, []],
  [{ times: [{ from: '10:00', to: '11:00', weekdays: [1], exceptions: [{ date: '2027-05-01', from: '20:00', to: '02:00' }] }] }, ['times.0.exceptions.0.to PERIOD_REVERSED']],
  [{ times: [{ from: '10:00', to: '11:00', weekdays: [1], exceptions: [{ date: '2027-05-01', from: '20:00', to: '21:00', endsNextDay: true }] }] }, ['times.0.exceptions.0.to OUT_OF_RANGE']],
  [{ times: [{ from: '10:00', to: '11:00', weekdays: [1], exceptions: [{ date: '2027-05-01', endsNextDay: true }] }] }, ['times.0.exceptions.0.endsNextDay NOT_ALLOWED']],
  [{ times: [{ weekdays: [1], from: '10:00', to: '10:00' }] }, ['times.0.to PERIOD_REVERSED']],
  [{ times: [{ weekdays: [1], from: '10:00', to: '24:00' }] }, ['times.0.to NOT_ALLOWED']],
  [{ times: [{ weekdays: [1], from: '25:00', to: '1 Uhr' }] }, ['times.0.from NOT_ALLOWED', 'times.0.to NOT_ALLOWED']],
  [{ times: [{ weekdays: [1], from: '10:00', to: '11:00', validFrom: '2027-02-30' }] }, ['times.0.validFrom NOT_ALLOWED']],
  [{ times: [{ weekdays: [1], from: '10:00', to: '11:00', validFrom: '2027-02-02', validTo: '2027-02-01' }] }, ['times.0.validTo PERIOD_REVERSED']],
  [{ cost: { kind: 'AMOUNT' } }, ['cost.amountCents REQUIRED']],
  [{ cost: { kind: 'AMOUNT', amountCents: 0.5 } }, ['cost.amountCents OUT_OF_RANGE']],
  [{ cost: { kind: 'FREE', amountCents: 100 } }, ['cost.amountCents NOT_ALLOWED']],
  [{ cost: { kind: 'TEXT', text: ' ' } }, ['cost.text REQUIRED']],
  [{ contact: { email: 'kein-mail', phone: '0'.repeat(61) } }, ['contact.email NOT_AN_EMAIL', 'contact.phone TOO_LONG']],
  [{ website: 'ftp://a.example' }, ['website NOT_A_URL']],
  [{ restriction: { reason: 'Nur für manche' } }, ['restriction NOT_ALLOWED']],
  [{ openness: 'PROTECTIVE', restriction: { reviewOn: '2027-13-01' } }, ['restriction.reviewOn NOT_ALLOWED']],
  [{ openness: 'PROTECTIVE', restriction: { reviewOn: '2027-03-01' } }, ['restriction.reviewOn OUT_OF_RANGE']],
])('%j is answered with its problems', (input, expected) => {
  expect(problems(input)).toEqual(expected);
});

test('a full offering is read as it was meant', () => {
  expect(parsed({
    places: [{ town: ' Neumünster ', name: '', latitude: 54, longitude: 10 }, { town: 'Bad Segeberg' }], cost: { kind: 'AMOUNT', amountCents: 250, text: 'ermäßigt 1 €' },
    times: [{ weekdays: [7], from: '09:00', to: '23:59', validFrom: '2027-02-01', validTo: '2027-02-01', note: 'ohne Anmeldung' }], suitedFor: ['WOMEN'], isRemote: true,
  })).toMatchObject({
    places: [{ town: 'Neumünster', name: null, street: null, latitude: 54 }, { town: 'Bad Segeberg', latitude: null }], cost: { amountCents: 250, text: 'ermäßigt 1 €' },
    times: [{ repeats: 'WEEKLY', every: 1, weekdays: [7], zone: 'Europe/Berlin', validTo: '2027-02-01', onPublicHolidays: 'RUNS', exceptions: [] }], isRemote: true,
  });
});

test('a restriction may be half said, stays when not mentioned, and goes when the offering is opened', () => {
  const nothing = { basis: null, reason: null, reviewOn: null, alternative: null };
  expect(parsed({ openness: 'NEED_BASED' }).restriction).toEqual(nothing);
  const before = parsed({ openness: 'STATUS_BASED', restriction: { basis: 'LAW', reviewOn: '2028-03-01' } });
  expect(before.restriction).toEqual({ ...nothing, basis: 'LAW', reviewOn: '2028-03-01' });
  expect(parsed({ title: 'Neuer Titel' }, { before }).restriction).toEqual(before.restriction);
  expect(parsed({ openness: 'OPEN' }, { before })).toMatchObject({ openness: 'OPEN', restriction: null });
});

test('the review lies after today and within twelve months', () => {
  expect(isReviewDay(LocalDate.of(2027, 3, 1), today)).toBe(false);
  expect(isReviewDay(LocalDate.of(2027, 3, 2), today)).toBe(true);
  expect(isReviewDay(LocalDate.of(2028, 3, 1), today)).toBe(true);
  expect(isReviewDay(LocalDate.of(2028, 3, 2), today)).toBe(false);
});

test('the link of an informal service must not lead to a door; that of an organisation may', () => {
  const website = 'https://maps.example/?q=Ringstr+5';
  expect(problems({ website }, true)).toEqual(['website PRIVATE_ADDRESS']);
  expect(problems({ website: 'https://verein.example/kurs-3' }, true)).toEqual([]);
  expect(problems({ website })).toEqual([]);
});

test('informal services show no address in any field', () => {
  expect(problems({ places: [{ town: 'Ort', street: 'Weg' }, { town: 'Ort', postcode: '24534' }, { town: 'Ort', latitude: 54, longitude: 10 }, { town: 'Ort', name: 'Hauptstr. 3' }] }, true))
    .toEqual(['places.0 PRIVATE_ADDRESS', 'places.1 PRIVATE_ADDRESS', 'places.2 PRIVATE_ADDRESS', 'places.3.name PRIVATE_ADDRESS']);
  expect(problems({ contact: { name: 'Bei Huber, Marktstraße 4' }, times: [{ weekdays: [1], from: '10:00', to: '11:00', note: 'Marktstraße 4' }] }, true))
    .toEqual(['contact.name PRIVATE_ADDRESS', 'times.0.note PRIVATE_ADDRESS']);
  const hidden = 'Kuhberg 11';
  expect(problems({ places: [{ town: `${hidden}, Ort`, district: hidden, name: 'Sande 11' }] }, true))
    .toEqual(['places.0.name PRIVATE_ADDRESS', 'places.0.town PRIVATE_ADDRESS', 'places.0.district PRIVATE_ADDRESS']);
  expect(problems({
    title: `Nachhilfe ${hidden}`, description: `24534 Neumünster, ${hidden}`, cost: { kind: 'TEXT', text: 'Geld an 54.071234, 9.981234' }, contact: { name: `Müller ${hidden}` },
    times: [{ weekdays: [1], from: '10:00', to: '11:00', note: 'Am Markt 3' }], openness: 'PROTECTIVE', restriction: { reason: 'Unter den Linden 5', alternative: 'Straße des 17. Juni 135' },
  }, true)).toEqual(['title', 'description', 'cost.text', 'contact.name', 'times.0.note', 'restriction.reason', 'restriction.alternative'].map((path) => `${path} PRIVATE_ADDRESS`));
  expect(problems({ title: `Nachhilfe ${hidden}`, places: [{ town: 'Ort', street: 'Hauptstr. 3', name: 'Haus 3', district: 'Viertel 2' }] })).toEqual([]);
  expect(problems({ places: [{ town: 'Ort', district: 'Dorf' }], contact: { phone: '0431 12345' }, description: 'Am 3. Mai um 17 Uhr, ab 18 Jahren, Gruppe 2, A2-Niveau' }, true)).toEqual([]);
});

test('a place of the list is named alone, and not at all by informal services', () => {
  const placeId = '018f0000-0000-7000-8000-000000000000';
  expect(problems({ places: [{ placeId }, { town: 'Ort', barrierFacts: [{ code: 'LIFT', state: 'NO' }] }] })).toEqual([]);
  expect(problems({ places: [{ placeId, town: 'Ort' }, { placeId, barrierFacts: [{ code: 'LIFT', state: 'NO' }] }, {}] }))
    .toEqual(['places.0 NOT_ALLOWED', 'places.1 NOT_ALLOWED', 'places.2.town REQUIRED']);
  expect(problems({ places: [{ placeId }, { town: 'Ort', barrierFacts: [{ code: 'LIFT', state: 'NO', note: 'Klingeln am Kuhberg 11' }] }] }, true))
    .toEqual(['places.0.placeId NOT_ALLOWED', 'places.1.barrierFacts.0.note PRIVATE_ADDRESS']);
});

test('a time names a place that is there, and comes again when the places change', () => {
  const time = { weekdays: [1], from: '10:00', to: '11:00' };
  const before = { ...emptyContent, title: 'Sprachcafé' };
  const first = parseOffering({ places: [{ town: 'A' }, { town: 'B' }], times: [{ ...time, atPlace: 1 }] }, { before, isInformal: false, today });
  if (first instanceof InvalidInput) throw new Error('This is allowed.');
  const later = (input: OfferingFields): unknown => {
    const content = parseOffering(input, { before: first, isInformal: false, today });
    return content instanceof InvalidInput ? content.fields.map(({ path, code }) => `${path} ${code}`) : [];
  };
  expect(problems({ places: [{ town: 'A' }], times: [{ ...time, atPlace: 1 }, { ...time, atPlace: -1 }, { ...time, atPlace: 0 }] })).toEqual(['times.0.atPlace OUT_OF_RANGE', 'times.1.atPlace OUT_OF_RANGE']);
  expect(later({ title: 'Anders', places: [{ town: 'A' }, { town: 'B' }] })).toEqual([]);
  expect(later({ places: [{ town: 'B' }, { town: 'A' }] })).toEqual(['times REQUIRED']);
  expect(later({ places: [{ town: 'B' }, { town: 'A' }], times: [{ ...time, atPlace: 0 }] })).toEqual([]);
});

test('whoever writes midnight as 24:00, or an amount that is too large, hears what to write instead', () => {
  const messages = (input: OfferingFields): unknown => {
    const content = parseOffering({ title: 'Sprachcafé', ...input }, { before: emptyContent, isInformal: false, today });
    return content instanceof InvalidInput ? content.fields.map(({ path, message }) => [path, message.de, message.en]) : [];
  };
  expect(messages({ times: [{ weekdays: [5], from: '22:00', to: '24:00' }] })).toEqual([['times.0.to',
    'Mitternacht bitte als 00:00 angeben; als Ende zusammen mit „endet am nächsten Tag“ (endsNextDay).',
    'Please give midnight as 00:00; as an end together with “ends on the next day” (endsNextDay).']]);
  expect(messages({ cost: { kind: 'AMOUNT', amountCents: 100_000_001 } })).toEqual([['cost.amountCents', 'Ein Betrag von 0,01\u00a0€ bis 1.000.000,00\u00a0€.', 'An amount from €0.01 to €1,000,000.00.']]);
});

test('whoever gives an address hears which words were taken for one, and why it matters', () => {
  const message = (input: OfferingFields): unknown => {
    const content = parseOffering({ title: 'Sprachcafé', ...input }, { before: emptyContent, isInformal: true, today });
    return content instanceof InvalidInput ? content.fields.map((field) => field.message.de) : [];
  };
  const why = 'sieht nach einer Adresse aus. Angebote von Personen und Initiativen zeigen keine, denn oft wohnt dort jemand. Bitte nur Ort und Ortsteil ohne Nummer angeben oder „nach Vereinbarung“.';
  expect(message({ description: 'Klingeln Sie am Kuhberg 11 bei mir.' })).toEqual([`„Kuhberg 11“ ${why}`]);
  expect(message({ places: [{ town: 'Ort', street: 'Weg', postcode: '24534' }] })).toEqual([`„Weg, 24534“ ${why}`]);
});
