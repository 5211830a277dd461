import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { decodeText } from '#core/importing/text/decode-text.ts';
import { parseTable } from '#core/importing/text/parse-table.ts';

const folder = dirname(fileURLToPath(import.meta.resolve('csv-spectrum')));
const names = readdirSync(join(folder, 'csvs')).map((file) => file.replace('.csv', ''));

/**
 * `location_coordinates` contradicts itself: its table has the number 2095257564, its answer another, and that answer is one
 * object where all others are lists.
 */
const contradictory = 'location_coordinates';

function objectsOf(name: string): unknown[] {
  const { text } = decodeText(readFileSync(join(folder, 'csvs', `${name}.csv`)));
  const [header, ...rows] = parseTable(text, ',').rows;
  return rows.map(({ cells }) => Object.fromEntries(header?.cells.map((key, at) => [key, cells[at]]) ?? []));
}

function answerOf(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, 'json', `${name}.json`), 'utf8'));
}

test('the suite has the 12 pairs it is known for', () => {
  expect(names).toHaveLength(12);
});

test.each(names.filter((name) => name !== contradictory))('%s', (name) => {
  expect(objectsOf(name)).toEqual(answerOf(name));
});

test('the one that contradicts itself is read as its table has it', () => {
  const answer = answerOf(contradictory) as Record<string, string>;
  const number = 'Contact Phone Number';
  expect(answer[number]).toBe('1234567890');
  expect(objectsOf(contradictory)).toEqual([
    {
      [number]: '2095257564',
      'Location Coordinates': answer['Location Coordinates'],
      Cities: answer['Cities'],
      Counties: answer['Counties'],
    },
  ]);
});
