import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { keepUntilChanged } from '#core/store/keep-until-changed.ts';
import { createStore, type Store } from '#core/store/store.ts';

/** A table of numbers, one store that writes to it and one that can only read. */
function openBoth(): { writer: Store; reader: Store } {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-kept-'));
  const path = join(folder, 'numbers.sqlite');
  const writer = new Database(path);
  writer.pragma('journal_mode = WAL');
  writer.exec('CREATE TABLE number (value INTEGER)');
  const reader = new Database(path, { readonly: true });
  onTestFinished(() => {
    reader.close();
    writer.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { writer: createStore(writer), reader: createStore(reader) };
}

/** Sums the numbers up, and says how often it really did. */
function countedSum(): { sum: (store: Store, key?: string) => number; done: () => number } {
  const keep = keepUntilChanged<number>();
  let count = 0;
  return {
    done: () => count,
    sum: (store, key = '') =>
      keep(store, key, () => {
        count += 1;
        return store.connection.prepare('SELECT total(value) FROM number').pluck().get() as number;
      }),
  };
}

test('works a value out once, and again as soon as something was written or it is asked for otherwise', () => {
  const { writer, reader } = openBoth();
  const { sum, done } = countedSum();
  expect([sum(reader), sum(reader), done()]).toEqual([0, 0, 1]);
  writer.connection.exec('INSERT INTO number VALUES (5)');
  expect([sum(reader), sum(reader), done()]).toEqual([5, 5, 2]);
  expect([sum(reader, 'tomorrow'), sum(reader, 'tomorrow'), done()]).toEqual([5, 5, 3]);
});

test('keeps nothing of what is not committed, and what was taken back changes nothing', () => {
  const { writer, reader } = openBoth();
  const { sum, done } = countedSum();
  writer.connection.exec('BEGIN; INSERT INTO number VALUES (5)');
  expect(sum(reader)).toBe(0);
  writer.connection.exec('ROLLBACK');
  expect([sum(reader), done()]).toEqual([0, 1]);
});

test('works everything out anew where the connection itself can write', () => {
  const { writer } = openBoth();
  const { sum } = countedSum();
  expect(sum(writer)).toBe(0);
  writer.connection.exec('BEGIN; INSERT INTO number VALUES (5)');
  expect(sum(writer)).toBe(5);
  writer.connection.exec('ROLLBACK');
  expect(sum(writer)).toBe(0);
});
