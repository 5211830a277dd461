import { describe, expect, test } from 'vitest';
import type { Mapping } from '#core/importing/columns/propose-mapping.ts';
import { joinDrafts } from '#core/importing/shapes/join-drafts.ts';
import { type ApplicationDraft, understandRow } from '#core/importing/understand-row.ts';

const mapping: Mapping = ['company', 'title', 'notes', 'tags'];

function draftOf(notes: string, tags = ''): ApplicationDraft {
  const { draft } = understandRow({ cells: ['Acme', 'Cook', notes, tags] }, mapping, {
    dateOrders: new Map(),
    statusMeanings: new Map(),
    fileOn: '2026-06-30',
    today: '2026-06-30',
    preset: null,
  });
  if (!draft) throw new Error('No draft');
  return draft;
}

describe('rows that make one application', () => {
  test('add up their notes and tags, each once and in their order', () => {
    const joined = joinDrafts([
      draftOf('They called back', 'b'),
      draftOf(''),
      draftOf('Sent a mail', 'a, b'),
      draftOf('They called back'),
    ]);
    expect(joined.notes).toBe('They called back\n\nSent a mail');
    expect(joined.tags).toEqual(['b', 'a']);
  });

  test('keep a short note that happens to stand in a longer one', () => {
    expect(joinDrafts([draftOf('No reply to the call'), draftOf('call')]).notes).toBe(
      'No reply to the call\n\ncall',
    );
  });

  test('have no notes where none of them has', () => {
    expect(joinDrafts([draftOf(''), draftOf('')]).notes).toBeNull();
  });

  test('are joined in no time where there are tens of thousands of them', () => {
    const drafts = Array.from({ length: 50_000 }, (_, index) => draftOf(`Note ${index}`, `tag ${index}`));
    const [first, ...others] = drafts;
    const { notes, tags } = joinDrafts([first ?? draftOf(''), ...others]);
    expect(notes?.split('\n\n')).toHaveLength(50_000);
    expect(tags).toHaveLength(50_000);
  });
});
