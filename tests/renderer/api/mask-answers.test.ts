import { describe, expect, test } from 'vitest';
import { maskAnswer, maskDetails, maskMark, writesMasked } from '#renderer/api/mask-answers.ts';

describe('the privacy mask', () => {
  test('hides who, how much and what was noted, and keeps what the screens work with', () => {
    const card = {
      id: '1',
      title: 'Engineer',
      companyName: 'Acme',
      viaCompanyName: null,
      stageId: 'stage-applied',
      salaryMin: 50_000,
      notes: '',
      tags: [{ id: 't', name: 'remote' }],
      people: [{ id: 'p', name: 'Ada' }],
      daysInStage: 3,
    };
    expect(maskAnswer('applications.board', { cards: [card] })).toEqual({
      cards: [
        {
          ...card,
          title: maskMark,
          companyName: maskMark,
          salaryMin: null,
          tags: [{ id: 't', name: maskMark }],
          people: [{ id: 'p', name: maskMark }],
        },
      ],
    });
  });

  test('hides how many tags there are, and who else has a name that was refused', () => {
    expect(maskAnswer('applications.rows', [{ tags: ['remote', 'dream job'] }])).toEqual([
      { tags: [maskMark] },
    ]);
    expect(maskDetails({ id: '1', name: 'Acme' })).toEqual({ id: '1', name: maskMark });
    const issues = [{ path: 'name', message: 'Too long.' }];
    expect(maskDetails(issues)).toEqual(issues);
  });

  test('hides every sought text, and no mark of it stays', () => {
    const hit = { id: '1', title: { text: 'Acme', ranges: [[0, 2]] }, place: { kind: 'company', id: '1' } };
    expect(maskAnswer('search.query', { hits: [hit] })).toEqual({
      hits: [{ ...hit, title: { text: maskMark, ranges: [] } }],
    });
  });

  test('leaves settings, stages and backups alone', () => {
    const backup = { name: 'rebound-2026.sqlite' };
    expect(maskAnswer('backups.list', [backup])).toEqual([backup]);
    expect(maskAnswer('stages.list', [{ name: 'Applied' }])).toEqual([{ name: 'Applied' }]);
  });

  test('knows what must not be written back', () => {
    expect(writesMasked({ id: '1', company: `x ${maskMark}` })).toBe(true);
    expect(writesMasked({ id: '1', rows: [{ notes: [maskMark] }] })).toBe(true);
    expect(writesMasked({ id: '1', salaryMax: null })).toBe(true);
    expect(writesMasked({ id: '1', stageId: 'stage-offer', salaryMin: undefined })).toBe(false);
  });
});
