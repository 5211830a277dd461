import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { skillLevels } from '#shared/domain/fit/fit-kinds.ts';
import type { Profile } from '#shared/profile.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { startTestCore, type TestCore } from '#tests/support/test-core.ts';

const resume = {
  basics: { name: 'Ada Example', summary: 'Towards a small team.' },
  skills: [
    { name: 'Care', level: 'Expert', keywords: ['Quizling', 'nebula care'] },
    { name: 'Cloud herding', level: 'Beginner' },
  ],
  languages: [{ language: 'Elvish', fluency: 'Fluent' }],
  work: [{ position: 'Nurse', summary: 'Quizling', startDate: '2020-01', endDate: '2023-12' }],
};

async function importAll(rebound: TestCore, content: unknown): Promise<unknown> {
  const fileId = rebound.upload(typeof content === 'string' ? content : JSON.stringify(content));
  const { items, summary } = await rebound.call('jsonResume.preview', { fileId });
  const ids = [...items.map(({ id }) => id), ...(summary === null ? [] : ['summary'])];
  return ids.length === 0 ? null : rebound.call('jsonResume.import', { fileId, ids });
}

function withoutIds({ skills, ...targets }: Profile) {
  return { ...targets, skills: skills.map(({ id: _id, skillId: _skillId, ...skill }) => skill) };
}

describe('a JSON Resume', () => {
  test('adds and changes what is chosen, in one step', async () => {
    const rebound = await startTestCore();
    await rebound.call('profileSkills.add', {
      skills: [
        { name: 'Nebula Care', level: 'working', years: 9, evidence: 'Mine' },
        { name: 'quizling', lastUsedYear: 2024 },
      ],
    });
    const before = rebound.dump();
    const fileId = rebound.upload(JSON.stringify(resume));
    const preview = await rebound.call('jsonResume.preview', { fileId });
    expect(preview).toMatchObject({ summary: 'Towards a small team.', unchangedCount: 0 });
    expect(
      preview.items.map(({ name, kind, before: was, after }) => [name, kind, was?.level ?? null, after]),
    ).toEqual([
      ['quizling', 'skill', 'working', { level: 'strong', years: 4, lastUsedYear: 2024, evidence: null }],
      [
        'Nebula Care',
        'skill',
        'working',
        { level: 'strong', years: 9, lastUsedYear: null, evidence: 'Mine' },
      ],
      [
        'Cloud herding',
        'skill',
        null,
        { level: 'learning', years: null, lastUsedYear: null, evidence: null },
      ],
      ['Elvish', 'language', null, { level: 'working', years: null, lastUsedYear: null, evidence: null }],
    ]);
    const chosen = preview.items.filter(({ name }) => name !== 'Cloud herding').map(({ id }) => id);
    expect(
      await rebound.call('jsonResume.import', { fileId, ids: [...chosen, 'summary', 'unknown'] }),
    ).toEqual({ addedCount: 1, changedCount: 3 });
    const { skills, direction } = await rebound.call('profile.get', {});
    expect(direction).toBe('Towards a small team.');
    expect(skills.map(({ name, level, years }) => [name, level, years])).toEqual([
      ['Elvish', 'working', null],
      ['Nebula Care', 'strong', 9],
      ['quizling', 'strong', 4],
    ]);
    expect(await rebound.call('jsonResume.preview', { fileId })).toMatchObject({
      summary: null,
      unchangedCount: 3,
      items: [{ name: 'Cloud herding' }],
    });
    expect((await rebound.call('history.undo', {})).place).toEqual({ kind: 'profile', id: 'skills' });
    expect(rebound.dump()).toBe(before);
  });

  test('written and read again gives the same profile', async () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .filter((text) => text.trim() !== '');
    const ability = fc.record({
      name: line,
      kind: fc.constantFrom('skill' as const, 'language' as const),
      level: fc.constantFrom(...skillLevels),
      years: fc.option(fc.integer({ min: 0, max: 160 }).map((halves) => halves / 2)),
      lastUsedYear: fc.option(fc.integer({ min: 1940, max: 2200 })),
      evidence: fc.option(line),
    });
    const direction = fc.option(line.map((text) => text.trim()));
    await fc.assert(
      fc.asyncProperty(
        fc.array(ability, { minLength: 1, maxLength: 8 }),
        direction,
        async (skills, summary) => {
          const [origin, fresh] = [await startTestCore(), await startTestCore()];
          await origin.call('profileSkills.add', { skills });
          await origin.call('profile.update', { direction: summary });
          const { fileId } = await origin.call('jsonResume.export', {});
          await importAll(fresh, readFileSync(origin.core.files.pathOf(fileId), 'utf8'));
          const written = withoutIds(await origin.call('profile.get', {}));
          expect(withoutIds(await fresh.call('profile.get', {}))).toEqual(written);
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);

  test('takes over no text that is too long for the profile', async () => {
    const rebound = await startTestCore();
    const long = 'x'.repeat(1_000_001);
    await importAll(rebound, { basics: { summary: long }, skills: [{ name: 'Quizling', summary: long }] });
    expect(await rebound.call('profile.get', {})).toMatchObject({
      direction: null,
      skills: [{ name: 'Quizling', evidence: null }],
    });
  });

  test('there is nothing to save of an empty profile', async () => {
    const rebound = await startTestCore();
    await expect(rebound.call('jsonResume.export', {})).rejects.toMatchObject({ code: 'refused' });
  });
});

describe('a file that is no JSON Resume is refused in words', () => {
  const bad: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['nothing', '', /no JSON/],
    ['no JSON', 'Dear reader', /no JSON/],
    ['no text', new Uint8Array([0xff, 0xfe, 0, 1]), /no JSON/],
    ['a list', '[]', /no JSON Resume/],
    ['another object', '{"a":1}', /no JSON Resume/],
    ['null', 'null', /no JSON Resume/],
    ['what only inherits a section', '{"__proto__":{"skills":[]}}', /no JSON Resume/],
    ['skills that are text', '{"skills":"Go"}', /“skills”/],
    ['a keyword that is a number', '{"skills":[{"keywords":["Go",7]}]}', /“skills · 1 · keywords · 2”/],
    ['a date that is a list', '{"work":[{"startDate":[2020]}]}', /“work · 1 · startDate”/],
    ['a film', Buffer.alloc(5_000_001, 0x20), /larger than 5 MB/],
    ['something deep', '['.repeat(2_000_000), /no JSON Resume/],
    ['depth within', `{"skills":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, /no JSON Resume/],
    ['too much', JSON.stringify({ skills: Array.from({ length: 2_001 }, () => ({})) }), /more than 2000/],
  ];
  test.each(bad)('%s', async (_name, content, message) => {
    const rebound = await startTestCore();
    const fileId = rebound.upload(content);
    const refusal = await rebound.call('jsonResume.preview', { fileId }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(AppError);
    expect(refusal).toMatchObject({ code: 'invalid', message: expect.stringMatching(message) });
    await expect(rebound.call('jsonResume.import', { fileId, ids: ['skill 0'] })).rejects.toMatchObject({
      code: 'invalid',
    });
  });

  test('any JSON is read or refused, and soon', async () => {
    const rebound = await startTestCore();
    const section = fc.oneof(
      fc.jsonValue(),
      fc.array(
        fc.dictionary(
          fc.constantFrom('name', 'level', 'keywords', 'startDate', 'endDate', 'summary', 'language'),
          fc.oneof(fc.string(), fc.array(fc.string()), fc.jsonValue()),
        ),
      ),
    );
    const document = fc.dictionary(
      fc.constantFrom('basics', 'skills', 'languages', 'work', 'projects'),
      section,
    );
    await fc.assert(
      fc.asyncProperty(document, async (content) => {
        const reply = await rebound.core.dispatch('jsonResume.preview', {
          fileId: rebound.upload(JSON.stringify(content)),
        });
        expect(reply.ok ? 'read' : reply.error.code).toMatch(/^(?:read|invalid)$/);
      }),
      { numRuns: 60 },
    );
  });
});
