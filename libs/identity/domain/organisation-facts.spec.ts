/** What an organisation says of itself becomes sound facts, or every problem of it at once. */
import { expect, test } from '#jest';
import { InvalidInput } from '#kernel';
import { type OrganisationDraft, type OrganisationFields, parseOrganisation, parseOrganisationChanges } from './organisation.js';

function parsed(input: OrganisationFields, before?: OrganisationDraft): OrganisationDraft {
  const draft = before ? parseOrganisationChanges(before, input) : parseOrganisation({ name: 'Brücke', ...input });
  if (draft instanceof InvalidInput) throw new Error(JSON.stringify(draft.fields));
  return draft;
}
const problems = (input: OrganisationFields): string[] => {
  const draft = parseOrganisation({ name: 'Brücke', ...input });
  return draft instanceof InvalidInput ? draft.fields.map((field) => `${field.path} ${field.code}`) : [];
};
const number = { kind: 'REGISTER_OF_ASSOCIATIONS' as const, identifier: 'VR 0815' };

test.each<[OrganisationFields, string[]]>([
  [{ yearFounded: 999 }, ['yearFounded OUT_OF_RANGE']],
  [{ legalForm: 'x'.repeat(81), federation: 'x'.repeat(201), alternateName: 'x'.repeat(201) }, ['alternateName TOO_LONG', 'legalForm TOO_LONG', 'federation TOO_LONG']],
  [{ links: [{ url: 'ftp://a.example' }, { url: ' ' }] }, ['links.0.url NOT_A_URL', 'links.1.url REQUIRED']],
  [{ identifiers: [{ ...number, identifier: '' }, { kind: 'OTHER', identifier: '7' }] }, ['identifiers.0.identifier REQUIRED', 'identifiers.1.issuer REQUIRED']],
  [{ identifiers: Array.from({ length: 11 }, () => number) }, ['identifiers TOO_MANY']],
])('%j is answered with its problems', (input, expected) => {
  expect(problems(input)).toEqual(expected);
});

test('what is not given stays, and everything can be taken away again', () => {
  const before = parsed({ yearFounded: 1987, legalForm: 'e. V.', federation: 'Der Paritätische', links: [{ url: 'https://a.example', label: 'Blog' }], identifiers: [{ ...number, issuer: 'Amtsgericht Kiel' }] });
  expect(parsed({ description: 'Neu' }, before)).toEqual({ ...before, description: 'Neu' });
  expect(parsed({ yearFounded: 0, legalForm: '', federation: '', links: [], identifiers: [] }, before)).toEqual(parsed({}));
});
