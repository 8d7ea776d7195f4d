/** Protects: the decision page about shared offerings says what the code does, and the code refers to nothing that is not here. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#jest';
import { printedTransitions } from './support/cooperation-table.js';
import { transitions } from '../libs/cooperation/domain/transitions.js';

const page = readFileSync('docs/decisions/shared-offerings.md', 'utf8');
const sources = ['libs', 'apps', 'test', 'docs'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|tsx|graphql|sql|md)$/.test(name)).map((name) => path.join(folder, name)));
const numbersIn = (text: string): string[] => [...text.matchAll(/\b(?:T\d{1,2}r?|I\d)\b/g)].map(([number]) => number);

test('the page holds the table as it is', () => {
  expect(page).toContain(printedTransitions());
  expect(page).not.toContain(printedTransitions(transitions.slice(1)));
});

test('every number that the code names is explained on the page', () => {
  const explained = new Set(page.split('\n').flatMap((line) => numbersIn(line.split('|')[1] ?? '')));
  const named = sources.filter((name) => name.startsWith(path.join('libs', 'cooperation'))).flatMap((name) => numbersIn(readFileSync(name, 'utf8')));
  expect(named.length).toBeGreaterThan(20);
  expect([...new Set(named)].filter((number) => !explained.has(number))).toEqual([]);
});

test('a document that is referred to is there', () => {
  const missing = sources.flatMap((name) => [...readFileSync(name, 'utf8').matchAll(/\b[\w./-]+\.md\b/g)].map(([reference]) => reference)
    .filter((reference) => ![reference, path.join('docs', reference), path.join('docs/decisions', reference), path.join(path.dirname(name), reference)].some(existsSync))
    .map((reference) => `${name}: ${reference}`));
  expect(missing).toEqual([]);
});
