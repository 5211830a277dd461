import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrations } from '#core/migrations/all.ts';
import { migrate } from '#core/store/migrate.ts';
import { skillKeyOf } from '#core/features/skills/queries.ts';
import { foldText } from '#shared/domain/match-key.ts';
import { skillAreas } from '#shared/skills.ts';
import { readSkillList } from '#tests/support/read-skill-list.ts';

const skills = readSkillList();

/** The keys that more than one name has. */
function sharedKeys(keyOf: (name: string) => string): string[] {
  const owners = new Map<string, string[]>();
  for (const { id, kind, name, aliases } of skills) {
    for (const each of [name, ...aliases]) {
      const key = `${kind} ${keyOf(each)}`;
      owners.set(key, [...(owners.get(key) ?? []), id]);
    }
  }
  return [...owners].filter(([, ids]) => ids.length > 1).map(([key, ids]) => `${key}: ${ids.join(', ')}`);
}

test('the list knows more than 600 skills and 40 languages', () => {
  expect(skills.filter(({ kind }) => kind === 'skill').length).toBeGreaterThan(600);
  expect(skills.filter(({ kind }) => kind === 'language').length).toBeGreaterThan(40);
});

test('every skill has an area, every area skills, and a language none', () => {
  const areas = skills.filter(({ kind }) => kind === 'skill').map(({ area }) => area ?? 'none');
  expect([...new Set(areas)].toSorted()).toEqual([...skillAreas].toSorted());
  for (const area of skillAreas) {
    expect(areas.filter((each) => each === area).length, area).toBeGreaterThanOrEqual(5);
  }
  expect(skills.filter(({ kind, area }) => kind === 'language' && area !== null)).toEqual([]);
});

test('no name stands for two skills, or twice for one', () => {
  expect(sharedKeys(skillKeyOf)).toEqual([]);
});

test('two skills do not share a name as text is searched, without accents and signs', () => {
  const bySign = new Set(['C', 'C++', 'C#', 'F#', '.NET']);
  const owners = new Map<string, Set<string>>();
  for (const { id, name, aliases } of skills) {
    for (const each of [name, ...aliases].filter((each) => !bySign.has(each))) {
      const key = foldText(each).replaceAll(/[ #+]/g, '');
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
  }
  expect([...owners].filter(([, ids]) => ids.size > 1).map(([key, ids]) => [key, ...ids])).toEqual([]);
});

test('a further list leaves alone what somebody has added under one of its names', () => {
  const connection = new Database(':memory:');
  const before = migrations.findIndex(({ name }) => name === 'further-skills');
  migrate(connection, migrations.slice(0, before), () => {});
  const add = connection.prepare('INSERT INTO skill (id, name, aliases) VALUES (?, ?, ?)');
  add.run('own-1', 'postman', '[]');
  add.run('own-2', 'Apache JMETER', '[]');
  add.run('own-3', 'Load', '["gatling"]');
  migrate(connection, migrations, () => {});
  const names = connection
    .prepare(
      `SELECT name FROM skill WHERE id LIKE 'own-%' OR lower(name) IN ('postman', 'jmeter', 'gatling', 'k6')`,
    )
    .pluck()
    .all();
  connection.close();
  expect(new Set(names)).toEqual(new Set(['Apache JMETER', 'Load', 'k6', 'postman']));
});

test('names are tidy, few enough to edit, and ids speak', () => {
  for (const { id, kind, name, aliases } of skills) {
    expect(id).toMatch(/^(?:skill|language)(?:-[a-z0-9]+)+$/);
    expect(id.startsWith(`${kind}-`), id).toBe(true);
    expect(aliases.length, id).toBeLessThanOrEqual(50);
    for (const each of [name, ...aliases]) {
      expect(each, id).toBe(each.trim().replaceAll(/\s+/g, ' ').normalize('NFC'));
      expect(each, id).not.toMatch(/[,;"]/);
    }
  }
});
