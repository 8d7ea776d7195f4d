/** A place is what its kind needs and nothing else; every problem is named at once. */
import { expect, test } from '#jest';
import { InvalidInput } from '#kernel';
import { type PlaceContent } from './place.js';
import { emptyPlace, parsePlace, type PlaceFields } from './place-input.js';

const hours = { weekdays: [1], from: '09:00', to: '17:00' };
const parsed = (input: PlaceFields, before?: PlaceContent): PlaceContent | InvalidInput => parsePlace(input, { id: before ? 'known' : null, before: before ?? emptyPlace });
const problems = (input: PlaceFields, before?: PlaceContent): string[] => {
  const result = parsed(input, before);
  return result instanceof InvalidInput ? result.fields.map(({ path, code }) => `${path} ${code}`) : [];
};
const house: PlaceContent = { ...emptyPlace, name: 'Bücherei', street: 'Markt 1', postcode: '32657', town: 'Lemgo', latitude: 52, longitude: 8.9 };

test.each<[PlaceFields, string[]]>([
  [{ name: 'Bücherei', town: 'Lemgo' }, []],
  [{ kind: 'MOBILE', name: 'Bus', stops: [{ town: 'Blomberg' }] }, []],
  [{ kind: 'REMOTE', name: 'Videoraum', link: 'https://video.example/raum' }, []],
  [{ kind: 'REMOTE', name: 'Telefon', phone: '0000 1' }, []],
  [{}, ['town REQUIRED', 'name REQUIRED']],
  [{ name: 'B', town: 'x'.repeat(121), postcode: '123', latitude: 91, longitude: 8 }, ['town TOO_LONG', 'postcode NOT_ALLOWED', 'latitude OUT_OF_RANGE', 'name TOO_SHORT']],
  [{ name: 'Haus', town: 'Ort', latitude: 52 }, ['latitude OUT_OF_RANGE']],
  [{ name: 'Haus', town: 'Ort', stops: [{ town: 'Ort' }] }, ['stops NOT_ALLOWED']],
  [{ kind: 'MOBILE', name: 'Bus' }, ['stops REQUIRED']],
  [{ kind: 'MOBILE', name: 'Bus', town: 'Ort', stops: [{ town: '' }], hours: [hours] }, ['street NOT_ALLOWED', 'stops.0.town REQUIRED', 'hours NOT_ALLOWED']],
  [{ kind: 'MOBILE', name: 'Bus', stops: Array.from({ length: 31 }, () => ({ town: 'Ort' })) }, ['stops TOO_MANY']],
  [{ kind: 'MOBILE', name: 'Bus', stops: [{ town: 'Ort', hours: Array.from({ length: 11 }, () => hours) }] }, ['stops.0.hours TOO_MANY']],
  [{ kind: 'REMOTE', name: 'Videoraum' }, ['link REQUIRED']],
  [{ kind: 'REMOTE', name: 'Videoraum', link: 'ftp://x', street: 'Weg 1' }, ['street NOT_ALLOWED', 'link NOT_A_URL']],
  [{ name: 'Haus', town: 'Ort', hours: [{ ...hours, to: '08:00' }, { ...hours, atPlace: 0 }] }, ['hours.0.to PERIOD_REVERSED', 'hours.1.atPlace NOT_ALLOWED']],
  [{ name: 'Haus', town: 'Ort', hours: Array.from({ length: 51 }, () => hours) }, ['hours TOO_MANY']],
  [{ name: 'Haus', town: 'Ort', barrierFacts: [{ code: 'LIFT', state: 'YES' }, { code: 'LIFT', state: 'NO' }] }, ['barrierFacts NOT_ALLOWED']],
  [{ name: 'Haus', town: 'Ort', barrierFacts: [{ code: 'LIFT', state: 'YES', note: 'x'.repeat(201) }] }, ['barrierFacts.0.note TOO_LONG']],
])('%j', (input, expected) => {
  expect(problems(input)).toEqual(expected);
});

test('facts about barriers come in the order of the list, and what is not known is not there', () => {
  const facts = [{ code: 'BABY_CHANGING', state: 'NO' }, { code: 'STEP_FREE', state: 'PARTLY', note: 'Rampe am Hof' }] as const;
  expect(parsed({ name: 'Haus', town: 'Ort', barrierFacts: facts })).toMatchObject({ barrierFacts: [
    { code: 'STEP_FREE', state: 'PARTLY', note: 'Rampe am Hof' }, { code: 'BABY_CHANGING', state: 'NO', note: null },
  ] });
});

test('null leaves a field, an empty text clears it, and a house that moves loses the old point', () => {
  expect(parsed({ note: 'Eingang hinten', transport: '' }, house)).toEqual({ ...house, note: 'Eingang hinten' });
  expect(parsed({ street: '', postcode: '' }, house)).toMatchObject({ street: null, postcode: null, town: 'Lemgo', latitude: null, longitude: null });
  expect(parsed({ street: 'Hof 2', latitude: 52.1, longitude: 9 }, house)).toMatchObject({ street: 'Hof 2', town: 'Lemgo', latitude: 52.1, longitude: 9 });
  expect(parsed({ district: 'Mitte' }, house)).toMatchObject({ latitude: 52, district: 'Mitte' });
});

test('what a place is stays', () => {
  expect(problems({ kind: 'REMOTE', link: 'https://x.example' }, house)).toEqual(['kind NOT_ALLOWED']);
});
