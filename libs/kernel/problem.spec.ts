/** Protects: a problem says in the language of the request what is wrong, with every field it concerns. */
import { InvalidInput, isProblem, Problem, StaleVersion } from './problem.js';

const text = { de: 'Das geht nicht.', en: 'This is not possible.' };

describe('a problem on the wire', () => {
  it('names its type and speaks the language of the request, German where there is no other', () => {
    const problem = new Problem('Refused', 'WRONG_STATE', text);
    expect(problem.inLanguage('en')).toEqual({ __typename: 'Refused', code: 'WRONG_STATE', message: 'This is not possible.' });
    expect(problem.inLanguage('uk')).toMatchObject({ message: 'Das geht nicht.' });
  });

  it('carries the further fields of its type', () => {
    expect(new Problem('Overlap', 'OVERLAPPING_SHIFT', text, { shiftId: 'x' }).inLanguage('de')).toMatchObject({ shiftId: 'x' });
  });

  it('lists all bad fields, each in the language of the request', () => {
    const problem = new InvalidInput([{ path: 'name', code: 'REQUIRED', message: { de: 'Fehlt.', en: 'Missing.' } }, { path: 'shares.0', code: 'TOO_LONG', message: { de: 'Lang.' } }]);
    expect(problem.inLanguage('en')).toMatchObject({
      __typename: 'InvalidInput', code: 'INVALID_INPUT',
      fields: [{ __typename: 'FieldProblem', path: 'name', code: 'REQUIRED', message: 'Missing.' }, { path: 'shares.0', message: 'Lang.' }],
    });
  });

  it('tells both versions and what differs', () => {
    expect(new StaleVersion({ expected: 1, actual: 3 }, ['name']).inLanguage('de')).toMatchObject({
      __typename: 'StaleVersion', code: 'STALE_VERSION', expectedVersion: 1, actualVersion: 3, differingFields: ['name'],
    });
  });
});

it('only problems are problems', () => {
  expect([new Problem('Refused', 'X', text), new InvalidInput([])].every(isProblem)).toBe(true);
  expect([null, undefined, {}, { __typename: 'Refused', code: 'X' }, new Error('x')].some(isProblem)).toBe(false);
});
