import { describe, expect, test } from 'vitest';
import {
  nextActionText,
  placeLine,
  shortActionText,
  stalenessOf,
} from '#renderer/features/applications/card-view.ts';
import {
  createInputOf,
  emptyValues,
  problemsOf,
  updateInputOf,
} from '#renderer/features/applications/form-values.ts';

describe('the form', () => {
  const filled = { ...emptyValues, company: ' Acme ', title: 'Poet', location: '  ', notes: ' kept ' };

  test('sends what was filled in, and nothing for what was not', () => {
    expect(createInputOf(filled)).toEqual({
      company: 'Acme',
      title: 'Poet',
      origin: 'mine',
      notes: ' kept ',
    });
  });

  test('sends only the fields that changed; an emptied one is null', () => {
    expect(updateInputOf('x', filled, filled)).toBeNull();
    const before = { ...filled, location: 'Oslo', salaryMin: 10 };
    expect(updateInputOf('x', before, { ...before, location: '', salaryMin: null })).toEqual({
      id: 'x',
      location: null,
      salaryMin: null,
    });
    expect(updateInputOf('x', before, { ...before, stageId: 'other', on: '2026-01-01' })).toBeNull();
  });

  test('puts https:// before an address that lacks it, and nothing before what is none', () => {
    const sent = (url: string) => createInputOf({ ...filled, url }).url;
    expect(sent(' acme.example/job ')).toBe('https://acme.example/job');
    expect(sent('acme.example:8080/a?b=c')).toBe('https://acme.example:8080/a?b=c');
    for (const url of [
      'http://acme.example',
      'HTTPS://acme.example',
      'ftp://acme.example',
      'acme',
      'javascript:alert(1)',
      'mailto:a@acme.example',
      'me@acme.example',
      'acme .example',
      '..',
    ])
      expect(sent(url)).toBe(url);
    const imported = { ...filled, url: 'acme.example' };
    expect(updateInputOf('x', imported, { ...imported, title: 'Bard' })).toEqual({ id: 'x', title: 'Bard' });
  });

  test('says in words what is wrong, at the field', () => {
    expect(problemsOf('applications.create', createInputOf(filled))).toEqual({});
    const wrong = {
      ...filled,
      company: ' ',
      title: '',
      url: 'on their site',
      currency: 'EURO',
      deadlineOn: '31.12.',
    };
    const problems = problemsOf('applications.create', createInputOf(wrong));
    expect(Object.keys(problems).toSorted()).toEqual(['company', 'currency', 'deadlineOn', 'title', 'url']);
    expect(problems.url).toMatch(/https/);
    expect(problemsOf('applications.update', { id: 'x', title: '' })).toHaveProperty('title');
  });

  test('a range that is turned round is said where either end was touched, and nowhere else', () => {
    const pay = { salaryMin: 80_000, salaryMax: 75_000 };
    const problem = { salaryMax: expect.stringMatching(/below where it starts/) };
    expect(problemsOf('applications.update', { id: 'x', salaryMin: 80_000 }, pay)).toEqual(problem);
    expect(problemsOf('applications.update', { id: 'x', salaryMax: 75_000 }, pay)).toEqual(problem);
    expect(problemsOf('applications.update', { id: 'x', title: 'Bard' }, pay)).toEqual({});
    const level = { salaryMin: 75_000, salaryMax: 75_000 };
    expect(problemsOf('applications.update', { id: 'x', salaryMin: 75_000 }, level)).toEqual({});
    const open = { salaryMin: 80_000, salaryMax: null };
    expect(problemsOf('applications.update', { id: 'x', salaryMin: 80_000 }, open)).toEqual({});
  });
});

function deadline(on: string) {
  return { kind: 'deadline', label: '', on, at: null } as const;
}

describe('a card', () => {
  test('says the days louder from ten and from twenty-one on', () => {
    expect(
      [null, 0, 9, 10, 20, 21].map((days) =>
        stalenessOf(days, { slowInStageDays: 10, staleInStageDays: 21 }),
      ),
    ).toEqual(['fresh', 'fresh', 'fresh', 'slow', 'slow', 'stale']);
  });

  test('says place and mode once', () => {
    expect(placeLine({ location: 'Berlin', workMode: 'hybrid' })).toBe('Berlin · hybrid');
    expect(placeLine({ location: 'Remote, EU', workMode: 'remote' })).toBe('Remote, EU');
    expect(placeLine({ location: null, workMode: 'on-site' })).toBe('On site');
    expect(placeLine({ location: null, workMode: null })).toBeNull();
  });

  test('names the day as one would', () => {
    // 2026-11-22 is a Sunday.
    expect(nextActionText(deadline('2026-11-22'), '2026-11-22')).toBe('Apply by today');
    expect(nextActionText(deadline('2026-11-24'), '2026-11-22')).toBe('Apply by Tue');
    expect(shortActionText(deadline('2026-11-23'), '2026-11-22')).toBe('by tomorrow');
  });
});
