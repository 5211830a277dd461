import { expect, test } from 'vitest';
import type { RowChange } from '#shared/history.ts';
import { changeLinesOf } from '#renderer/features/history/change-lines.ts';

function moved(application: string | null, before = 'Applied'): RowChange {
  return {
    entity: 'application',
    rowId: application ?? 'one',
    kind: 'changed',
    name: 'Baker',
    application,
    fields: [{ field: 'stageId', before, after: 'Screening' }],
  };
}

const event = (application: string | null): RowChange => ({
  entity: 'stageEvent',
  rowId: `event of ${application}`,
  kind: 'added',
  name: 'Screening',
  application,
  fields: [],
});

test('what is true of several applications is one line with their names', () => {
  const rows = [moved('A'), event('A'), moved('B'), event('B'), moved('C', 'Saved'), event('C')];
  expect(changeLinesOf(rows)).toEqual([
    { text: 'Moved to Screening from Applied', applications: ['A', 'B'] },
    { text: 'Moved to Screening from Saved', applications: ['C'] },
  ]);
});

test('no line is said twice', () => {
  const tag: RowChange = {
    entity: 'tag',
    rowId: '1',
    kind: 'added',
    name: 'Remote',
    application: null,
    fields: [],
  };
  const lines = changeLinesOf([tag, { ...tag, rowId: '2' }, moved(null), event(null)]);
  expect(lines.map(({ text }) => text)).toEqual(['Tag added: Remote', 'Moved to Screening from Applied']);
});

test('an event of another application is not taken for the one a move leaves', () => {
  expect(changeLinesOf([moved('A'), event('B')])).toHaveLength(2);
});

function row(entity: string, name: string | null, field: string, before: string, after: string): RowChange {
  return {
    entity,
    rowId: '1',
    kind: 'changed',
    name,
    application: null,
    fields: [{ field, before, after }],
  };
}

test('a change of the profile says of which skill, in words, and lists as lists', () => {
  const texts = changeLinesOf([
    row('profileSkill', 'Kubernetes', 'level', 'learning', 'strong'),
    row('profile', null, 'titles', '[]', '["Welder","Rigger"]'),
    row('profile', null, 'workModes', '["remote","on-site"]', '["remote"]'),
    row('profile', null, 'seniority', 'mid', 'lead'),
    row('skill', 'Go', 'aliases', '["Golang"]', '[]'),
  ]).map(({ text }) => text);
  expect(texts).toEqual([
    'Kubernetes: level changed from Learning to Strong',
    'Titles: Welder, Rigger',
    'Work modes changed from Remote, On site to Remote',
    'Seniority changed from Mid-level to Lead',
    'Go: other names removed, was Golang',
  ]);
});

test('that a feeling was changed is said once, without its words', () => {
  const rows = [row('feeling', null, 'text', '', ''), row('selfReview', null, 'feeling', '', '')];
  expect(changeLinesOf(rows).map(({ text }) => text)).toEqual(['How I feel changed']);
});
