/** Seven facts make an offering public, a restriction is public only with its justification, and warnings never refuse. */
import { LocalDate } from '#kernel';
import { type FullContent, fullContent } from './full-content.js';
import { emptyContent } from './offering.js';
import { fullOwnPlace } from './place.js';
import { changeProblem, missingForPublishing, publishingProblem, restrictionGaps, warningsOf } from './publishing.js';

const today = LocalDate.of(2027, 3, 1);
const nothing = fullContent(emptyContent, new Map());
const complete: FullContent = {
  ...nothing, title: 'Sprachcafé', description: 'Deutsch sprechen', lifeAreas: ['LANGUAGE'], isPlaceByArrangement: true, isTimeByArrangement: true,
  contact: { name: null, email: null, phone: '04321 1' },
};
const restriction = { basis: 'LAW', reason: 'Gesetz', reviewOn: LocalDate.of(2027, 9, 1), alternative: 'Offene Beratung' } as const;

test('nothing more than seven facts is mandatory: five besides title and organisation', () => {
  expect(missingForPublishing(nothing).map((field) => field.path)).toEqual(['description', 'lifeAreas', 'places', 'times', 'contact']);
  expect(publishingProblem(complete, today)).toBeNull();
});

test.each<[string, Partial<FullContent>]>([
  ['a place', { places: [fullOwnPlace({ placeId: null, name: null, street: null, postcode: null, town: 'Ort', district: null, latitude: null, longitude: null, barrierFacts: [] })] }],
  ['a served area', { servedAreas: ['01004'] }], ['remote', { isRemote: true }],
])('%s says where', (_name, where) => {
  expect(missingForPublishing({ ...complete, isPlaceByArrangement: false, ...where })).toEqual([]);
});

test('each mandatory fact is missed by itself; an e-mail is contact enough', () => {
  const without: [Partial<FullContent>, string][] = [
    [{ description: '' }, 'description'], [{ lifeAreas: [] }, 'lifeAreas'], [{ isPlaceByArrangement: false }, 'places'],
    [{ isTimeByArrangement: false }, 'times'], [{ contact: { name: 'Wer', email: null, phone: null } }, 'contact'],
  ];
  for (const [lack, path] of without) {
    const problem = publishingProblem({ ...complete, ...lack }, today);
    expect(problem?.inLanguage('en')).toMatchObject({ __typename: 'NotReadyToPublish', code: 'NOT_READY_TO_PUBLISH', fields: [{ path, code: 'REQUIRED' }] });
  }
  expect(publishingProblem({ ...complete, contact: { name: null, email: 'a@b.example', phone: null } }, today)).toBeNull();
});

test('each part of a justification is missed by itself, and a review that has come is missing on that day', () => {
  expect(restrictionGaps(null, today)).toEqual([]);
  expect(restrictionGaps(restriction, today)).toEqual([]);
  for (const [name, part] of [['basis', 'BASIS'], ['reason', 'REASON'], ['reviewOn', 'REVIEW_ON'], ['alternative', 'ALTERNATIVE']] as const) {
    const problem = publishingProblem({ ...complete, restriction: { ...restriction, [name]: null } }, today);
    expect(problem).toMatchObject({ __typename: 'RestrictionNeedsJustification', details: { missing: [part] } });
  }
  expect(restrictionGaps(restriction, LocalDate.of(2027, 9, 1))).toEqual(['REVIEW_ON']);
});

test('a status restriction is always warned about, a missing justification too, an open offering never', () => {
  const codes = (content: FullContent): string[] => warningsOf(content, today).map((warning) => warning.code);
  expect(codes(complete)).toEqual([]);
  expect(codes({ ...complete, openness: 'STATUS_BASED', restriction })).toEqual(['STATUS_BASED_RESTRICTION']);
  expect(codes({ ...complete, openness: 'STATUS_BASED', restriction: { ...restriction, basis: null } })).toEqual(['STATUS_BASED_RESTRICTION', 'RESTRICTION_NOT_JUSTIFIED']);
  expect(codes({ ...complete, openness: 'PROTECTIVE', restriction: { ...restriction, basis: null } })).toEqual(['RESTRICTION_NOT_JUSTIFIED']);
});

test('a change of what is public answers for what it makes worse, and for nothing that was so before', () => {
  const timeless = { ...complete, times: [], isTimeByArrangement: false };
  expect(changeProblem(timeless, { ...timeless, contact: { name: null, email: 'a@b.example', phone: null } }, today)).toBeNull();
  expect(changeProblem(timeless, { ...timeless, description: '' }, today)).toMatchObject({ fields: [{ path: 'description' }] });
  expect(changeProblem(complete, timeless, today)).toMatchObject({ fields: [{ path: 'times' }] });
  const due = { ...complete, restriction: { ...restriction, reviewOn: today } };
  expect(changeProblem(due, { ...due, description: 'Anders.' }, today)).toBeNull();
  expect(changeProblem(due, { ...due, restriction: { ...due.restriction, reason: 'Ein anderer Grund.' } }, today)).toMatchObject({ code: 'RESTRICTION_NEEDS_JUSTIFICATION' });
});
