/** Protects: what fits is found and explained, only what must exclude excludes, and an empty answer widens and says so. */
import { type Candidate, find, kmBetween, type OpenShift, type Wish } from './finder.js';
import { noteText } from './note.js';

const neumuenster = { latitude: 54.07, longitude: 9.98 };
const kiel = { latitude: 54.32, longitude: 10.14 };
const anyone: Wish = { slots: [], isTimeHard: false, from: null, radiusKm: 15, languages: null, ageBand: null };

function shift(weekday: number, from: number, to: number, more: Partial<OpenShift> = {}): OpenShift {
  return { weekday, fromMinute: from * 60, toMinute: to * 60, daysLeft: 7, freeSeats: 5, capacity: 10, ...more };
}

function candidate(id: string, more: Partial<Candidate> = {}): Candidate {
  return {
    id, kind: 'SHIFTS', isRemote: false, point: neumuenster, minAge: null, requiredLanguages: [], preferredLanguages: [], requiredSteps: [],
    shifts: [shift(2, 16, 18)], ...more,
  };
}

const ids = (candidates: Candidate[], wish: Partial<Wish>): string[] => find(candidates, { ...anyone, ...wish }).matches.map((one) => one.id);
const tuesday = { weekday: 2, from: '16:00', to: '18:00' };

test('a required language excludes, a preferred one only lowers', () => {
  const candidates = [candidate('a', { requiredLanguages: ['ar'] }), candidate('b', { preferredLanguages: ['ar'] }), candidate('c')];
  expect(ids(candidates, { languages: ['ar'] })).toEqual(['a', 'b', 'c']);
  expect(ids(candidates, { languages: ['de'] })).toEqual(['c', 'b']);
  expect(ids(candidates, { languages: null })).toEqual(['a', 'b', 'c']);
});

test('all required languages must be spoken', () => {
  expect(ids([candidate('a', { requiredLanguages: ['ar', 'de'] }), candidate('b')], { languages: ['ar'] })).toEqual(['b']);
});

test('the own radius excludes, help from home never, and an unknown place neither', () => {
  const candidates = [candidate('far', { point: kiel }), candidate('home', { isRemote: true, point: null }), candidate('near'), candidate('nowhere', { point: null })];
  expect(ids(candidates, { from: neumuenster, radiusKm: 15 })).toEqual(['home', 'near', 'nowhere']);
  expect(ids(candidates, { from: neumuenster, radiusKm: 40 })).toEqual(['home', 'near', 'far', 'nowhere']);
});

test('weekdays exclude only where they are asked for as a filter', () => {
  const candidates = [candidate('tuesday'), candidate('friday', { shifts: [shift(5, 16, 18)] }), candidate('any', { kind: 'FLEXIBLE', shifts: [] })];
  expect(ids(candidates, { slots: [tuesday], isTimeHard: true })).toEqual(['tuesday', 'any']);
  expect(ids(candidates, { slots: [tuesday] })).toEqual(['tuesday', 'any', 'friday']);
});

test('half of a shift in the free time counts half, also past midnight and over two slots', () => {
  const score = (slots: Wish['slots'], open: OpenShift): number => find([candidate('a', { shifts: [{ ...open, freeSeats: 0 }] })], { ...anyone, slots }).matches[0]?.score ?? 0;
  const nothing = score([{ weekday: 1, from: '00:00', to: '24:00' }], shift(2, 16, 18));
  expect(score([tuesday], shift(2, 16, 18)) - nothing).toBe(300);
  expect(score([{ weekday: 2, from: '17:00', to: '20:00' }], shift(2, 16, 18)) - nothing).toBe(150);
  expect(score([{ weekday: 2, from: '16:00', to: '16:30' }, { weekday: 2, from: '16:15', to: '17:00' }], shift(2, 16, 18)) - nothing).toBe(150);
  expect(score([{ weekday: 2, from: '23:00', to: '24:00' }], shift(2, 22, 26)) - nothing).toBe(150);
});

test('too young is excluded, an untold age is a missing step', () => {
  const candidates = [candidate('a', { minAge: 18 })];
  expect(ids(candidates, { ageBand: 'FROM_16' })).toEqual([]);
  expect(find(candidates, anyone).matches[0]?.missing).toEqual([{ code: 'AGE', minAge: 18 }]);
  expect(find(candidates, { ...anyone, ageBand: 'FROM_18' }).matches[0]?.missing).toEqual([]);
});

test('missing steps never hide anything', () => {
  const found = find([candidate('a', { requiredSteps: ['POLICE_CERTIFICATE'] })], anyone);
  expect(found.matches[0]?.missing).toEqual([{ code: 'POLICE_CERTIFICATE' }]);
});

test('without an open shift there is nothing to find, unless times are by arrangement', () => {
  expect(ids([candidate('a', { shifts: [] }), candidate('b', { kind: 'FLEXIBLE', shifts: [] })], {})).toEqual(['b']);
});

test.each([
  ['TIME', [candidate('a', { shifts: [shift(5, 16, 18)] })], ['TIME']],
  ['RADIUS', [candidate('a', { point: kiel })], ['RADIUS']],
  ['LANGUAGE', [candidate('a', { requiredLanguages: ['uk'] })], ['LANGUAGE']],
  ['two at once', [candidate('a', { point: kiel, requiredLanguages: ['uk'] })], ['RADIUS', 'LANGUAGE']],
  ['only as much as needed', [candidate('a', { point: kiel, requiredLanguages: ['uk'] }), candidate('b', { point: kiel })], ['RADIUS']],
  ['nothing, when there is nothing', [], []],
])('an empty answer widens: %s', (_name, candidates, widenedBy) => {
  const wish = { ...anyone, slots: [tuesday], isTimeHard: true, from: neumuenster, languages: ['ar'] };
  const found = find(candidates, wish);
  expect(found.widenedBy).toEqual(widenedBy);
  expect(found.matches.length > 0).toBe(candidates.length > 0);
});

test('an answer that is not empty does not widen', () => {
  expect(find([candidate('a'), candidate('b', { point: kiel })], { ...anyone, from: neumuenster })).toMatchObject({ widenedBy: [], matches: [{ id: 'a' }] });
});

test('equal scores are ordered by id, whatever the order of arrival', () => {
  expect(ids([candidate('b'), candidate('a'), candidate('c')], {})).toEqual(['a', 'b', 'c']);
});

test('more empty seats, sooner, rank higher', () => {
  const candidates = [candidate('later', { shifts: [shift(2, 16, 18, { daysLeft: 20 })] }), candidate('full', { shifts: [shift(2, 16, 18, { freeSeats: 0 })] }), candidate('soon')];
  expect(ids(candidates, {})).toEqual(['soon', 'later', 'full']);
});

test('the best score is reached by what fits in everything', () => {
  const best = candidate('a', { preferredLanguages: ['ar'], shifts: [shift(2, 16, 18, { daysLeft: 0, freeSeats: 10 })] });
  const wish = { ...anyone, slots: [tuesday], from: neumuenster, languages: ['ar'] };
  expect(find([best], wish).matches[0]?.score).toBe(850);
});

test('reasons are said in plain words', () => {
  const wish = { ...anyone, slots: [tuesday], from: { latitude: 54.1, longitude: 9.98 }, languages: ['ar'] };
  const [match] = find([candidate('a', { preferredLanguages: ['ar'], requiredSteps: ['FIRST_AID'] })], wish).matches;
  expect(match?.reasons.map((reason) => noteText(reason, 'de'))).toEqual(['Sie sprechen Arabisch', '3 km entfernt', 'dienstags 16–18 Uhr', 'noch 5 Plätze frei']);
  expect(match?.reasons.map((reason) => noteText(reason, 'en'))).toEqual(['You speak Arabic', '3 km away', 'Tuesdays 16–18', '5 places left']);
  expect(match?.missing.map((step) => noteText(step, 'de'))).toEqual(['Erste-Hilfe-Kurs']);
  expect(noteText({ code: 'TIME', weekday: 7, fromMinute: 990, toMinute: 1500 }, 'de')).toBe('sonntags 16:30–1 Uhr');
  expect(noteText({ code: 'DISTANCE', km: 0.4 }, 'de')).toBe('weniger als 1 km entfernt');
  expect(noteText({ code: 'SEATS', free: 1 }, 'de')).toBe('noch 1 Platz frei');
});

test('distances are those of the map', () => {
  expect(kmBetween(neumuenster, neumuenster)).toBe(0);
  expect(kmBetween(neumuenster, kiel)).toBeGreaterThan(28);
  expect(kmBetween(neumuenster, kiel)).toBeLessThan(31);
});
