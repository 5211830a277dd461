import { describe, expect, test } from 'vitest';
import type { Mail } from '#shared/mails.ts';
import {
  canReject,
  knownPhase,
  placesToMark,
  proposedDraft,
  recordingOf,
  withChange,
} from '#renderer/features/mails/mail-draft.ts';

const text = 'Date: 2026-11-13\n\nWe chose\nsomebody else. Dear Applicant.';
const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const application = {
  id: 'a',
  title: 'Cook',
  companyName: 'Oakline',
  stageId: 's',
  stageName: 'Applied',
  isOpen: true,
  place: null,
};
const mail: Mail = {
  kind: { value: 'rejection', place: place('We chose\nsomebody else.') },
  isAutomatic: { value: false, place: null },
  date: { on: '2026-11-13', at: '2026-11-13T08:00:00.000Z', place: place('2026-11-13') },
  isGeneric: { value: true, place: place('Dear Applicant.') },
  reasons: [{ reasonId: 'r', saidBy: 'employer', place: place('We chose\nsomebody else.') }],
  applications: [application],
  isClear: true,
  person: null,
};
const draft = proposedDraft(mail, text, '2026-11-22');

describe('what is proposed', () => {
  test('the quote is the sentence in one line, and the day that of the mail', () => {
    expect(draft.reasons).toEqual([{ reasonId: 'r', saidBy: 'employer', quote: 'We chose somebody else.' }]);
    expect(draft.on).toBe('2026-11-13');
    expect(proposedDraft({ ...mail, date: null }, text, '2026-11-22').on).toBe('2026-11-22');
  });

  test('no application unless one stands out', () => {
    expect(draft.application?.id).toBe('a');
    expect(proposedDraft({ ...mail, isClear: false }, text, '2026-11-22').application).toBeNull();
  });

  test('what was changed is marked no more', () => {
    const marked = (one: typeof draft) =>
      placesToMark(mail, one).map(({ start, end }) => text.slice(start, end));
    expect(marked(draft)).toEqual(['2026-11-13', 'We chose\nsomebody else.', 'Dear Applicant.']);
    expect(marked(withChange(draft, 'isGeneric', { isGeneric: null }))).not.toContain('Dear Applicant.');
    expect(marked(withChange(draft, 'on', { on: '2026-11-14' }))).not.toContain('2026-11-13');
  });
});

describe('what is sent', () => {
  test('the moment only with its own day, and no end when it is no rejection', () => {
    const sent = recordingOf(draft, mail, text, { phase: 'applied' });
    expect(sent).toMatchObject({
      applicationId: 'a',
      at: '2026-11-13T08:00:00.000Z',
      rejection: { phase: 'applied' },
    });
    const changed = withChange(draft, 'on', { on: '2026-11-14', isRejection: false });
    expect(recordingOf(changed, mail, text, { phase: null })).toMatchObject({ at: null, rejection: null });
    expect(recordingOf({ ...draft, application: null }, mail, text, { phase: null })).toBeNull();
  });

  test('a phase is what the history says, never a guess; an end of my own is kept', () => {
    const event = { phase: 'saved' } as Parameters<typeof knownPhase>[0]['events'][number];
    expect(knownPhase({ events: [event] })).toBe('unknown');
    expect(knownPhase({ events: [event, { ...event, phase: 'interview' }] })).toBe('interview');
    expect(
      [null, 'ghosted', 'withdrawn'].map((kind) =>
        canReject(kind === null ? null : { kind: kind as 'ghosted' }),
      ),
    ).toEqual([true, true, false]);
  });
});
