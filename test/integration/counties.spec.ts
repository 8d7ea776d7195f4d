/** The counties of the product against an independent list of today's 400 keys, where TEST_DATA_DIR names a folder that holds it. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#jest';
import { counties } from '#region';
import { didNotRun } from '../support/run-folder.js';

const ROUNDED_KM2 = 0.01;

interface Listed {
  ags: string;
  name: string;
  areaKm2: number;
}

/** Codes and names hold no quoted line break; quotes stand only around official names, which are not read. */
function listed(file: string): Listed[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = [...line.matchAll(/("[^"]*"|[^,]*)(?:,|$)/g)].map((match) => match[1] ?? '');
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
    return { ags: cell('ags'), name: cell('name'), areaKm2: Number(cell('area_km2')) };
  });
}

test('400 counties with the keys and areas of the official register', () => {
  const file = path.join(process.env['TEST_DATA_DIR'] ?? '', 'regions/kreise.csv');
  if (!existsSync(file)) return didNotRun('counties against the official register (TEST_DATA_DIR names no folder with regions/kreise.csv)');
  const official = listed(file);
  const ours = new Map(counties().map((county) => [county.ags, county]));
  expect([official.length, ours.size]).toEqual([400, 400]);
  expect(official.filter(({ ags }) => !ours.has(ags))).toEqual([]);
  const differing = official.filter(({ ags, areaKm2 }) => Math.abs((ours.get(ags)?.areaKm2 ?? 0) - areaKm2) > ROUNDED_KM2);
  expect(differing.map((one) => one.ags)).toEqual([]);
});
