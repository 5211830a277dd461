import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ApplicationCard, Board } from '#shared/applications.ts';
import type { Stage } from '#shared/stages.ts';
import {
  columnsOf,
  findCard,
  neighbourOf,
  successorOf,
  type BoardColumn,
} from '#renderer/features/applications/columns.ts';
import { stageBeside } from '#renderer/features/applications/move-application.ts';
import type { PendingChange } from '#renderer/features/applications/pending-changes.ts';

const today = '2026-11-22';
const stages: readonly Stage[] = (['saved', 'applied', 'screening', 'final'] as const).map(
  (phase, position) => ({
    id: phase,
    name: phase,
    phase,
    position,
    isHidden: phase === 'final',
  }),
);

function card(id: string, stageId: string, more: Partial<ApplicationCard> = {}): ApplicationCard {
  return {
    id,
    title: `Role ${id}`,
    companyId: 'c',
    companyName: 'Acme',
    viaCompanyName: null,
    origin: 'mine',
    location: null,
    workMode: null,
    stageId,
    stageSince: '2026-11-01',
    daysInStage: 21,
    isQuiet: false,
    tags: [],
    nextAction: null,
    fit: { band: 'unknown', score: null },
    level: 'unknown',
    ...more,
  };
}

function board(...cards: readonly ApplicationCard[]): Board {
  return {
    stages: [...stages],
    cards: [...cards],
    total: cards.length,
    closedCount: 0,
    closedTotal: 0,
    archivedCount: 0,
  };
}

function idsByStage(columns: readonly BoardColumn[]): Record<string, string[]> {
  return Object.fromEntries(columns.map(({ stage, cards }) => [stage.id, cards.map(({ id }) => id)]));
}

const none: ReadonlyMap<string, PendingChange> = new Map();
const four = board(card('a', 'applied'), card('b', 'applied', { daysInStage: 3 }), card('c', 'screening'));

describe('columns', () => {
  test('puts what is above or below my level after the others of its column, when it stands apart', () => {
    const data = board(
      card('a', 'applied', { level: 'over' }),
      card('b', 'applied', { level: 'same' }),
      card('c', 'applied', { level: 'under' }),
      card('d', 'applied'),
      card('e', 'screening', { level: 'over' }),
    );
    expect(idsByStage(columnsOf(data, none, today))['applied']).toEqual(['a', 'b', 'c', 'd']);
    const apart = idsByStage(columnsOf(data, none, today, [], true));
    expect(apart['applied']).toEqual(['b', 'd', 'a', 'c']);
    expect(apart['screening']).toEqual(['e']);
  });

  test('hold the cards in the order they come, and hide an empty hidden stage', () => {
    expect(idsByStage(columnsOf(four, none, today))).toEqual({
      saved: [],
      applied: ['a', 'b'],
      screening: ['c'],
    });
    const withHidden = board(card('z', 'final'));
    expect(idsByStage(columnsOf(withHidden, none, today))['final']).toEqual(['z']);
  });

  test('show a pending move where the host will put the card', () => {
    const pending = new Map<string, PendingChange>([['a', { kind: 'move', stageId: 'screening' }]]);
    const columns = columnsOf(four, pending, today);
    expect(idsByStage(columns)).toEqual({ saved: [], applied: ['b'], screening: ['c', 'a'] });
    expect(columns[2]?.cards[1]).toMatchObject({ stageSince: today, daysInStage: 0, stageId: 'screening' });
  });

  test('put a moved card with a next action before those without', () => {
    const nextAction = { kind: 'deadline', label: '', on: '2026-11-30', at: null } as const;
    const data = board(card('a', 'applied', { nextAction }), card('c', 'screening'));
    const pending = new Map<string, PendingChange>([['a', { kind: 'move', stageId: 'screening' }]]);
    expect(idsByStage(columnsOf(data, pending, today))['screening']).toEqual(['a', 'c']);
  });

  test('leave out a card whose end is being recorded', () => {
    const pending = new Map<string, PendingChange>([['a', { kind: 'leave' }]]);
    expect(idsByStage(columnsOf(four, pending, today))['applied']).toEqual(['b']);
  });

  test('are the same objects where nothing changed', () => {
    const before = columnsOf(four, none, today);
    expect(columnsOf({ ...four, cards: [...four.cards] }, none, today, before)).toBe(before);
    const pending = new Map<string, PendingChange>([['c', { kind: 'move', stageId: 'saved' }]]);
    const after = columnsOf(four, pending, today, before);
    expect(after[1]).toBe(before[1]);
    expect(after[0]).not.toBe(before[0]);
  });

  test('lose no card and show none twice, whatever moves are pending', () => {
    const stageIds = stages.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 40 }),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.constantFrom(...stageIds))),
        (numbers, moves) => {
          const cards = numbers.map((number) => card(String(number), stageIds[number % 4] ?? 'saved'));
          const pending = new Map<string, PendingChange>(
            moves.map(([number, stageId]) => [String(number), { kind: 'move', stageId }]),
          );
          const shown = columnsOf(board(...cards), pending, today).flatMap(({ stage, cards }) =>
            cards.map(({ id }) => `${id}@${stage.id}`),
          );
          const target = new Map(moves.map(([number, stageId]) => [String(number), stageId]));
          const expected = cards.map(({ id, stageId }) => `${id}@${target.get(id) ?? stageId}`);
          expect(shown.toSorted()).toEqual(expected.toSorted());
        },
      ),
    );
  });
});

describe('the way between cards', () => {
  const columns = columnsOf(
    board(card('a', 'saved'), card('b', 'saved'), card('c', 'screening')),
    none,
    today,
  );
  const at = (id: string) => findCard(columns, id) ?? { column: -1, index: -1 };

  test('skips empty columns and ends at the edges', () => {
    expect(neighbourOf(columns, at('b'), 'right')?.id).toBe('c');
    expect(neighbourOf(columns, at('c'), 'left')?.id).toBe('a');
    expect(neighbourOf(columns, at('a'), 'down')?.id).toBe('b');
    expect(neighbourOf(columns, at('b'), 'down')).toBeNull();
    expect(neighbourOf(columns, at('c'), 'right')).toBeNull();
  });

  test('leads to the next card when one leaves, else the one before, else another column', () => {
    expect(successorOf(columns, at('a'))?.id).toBe('b');
    expect(successorOf(columns, at('b'))?.id).toBe('a');
    expect(successorOf(columns, at('c'))?.id).toBe('a');
    const alone = columnsOf(board(card('x', 'applied')), none, today);
    expect(successorOf(alone, { column: 1, index: 0 })).toBeNull();
  });

  test('passes hidden stages over, but not the one a card stands in', () => {
    expect(stageBeside(stages, 'applied', 1)?.id).toBe('screening');
    expect(stageBeside(stages, 'screening', 1)).toBeNull();
    expect(stageBeside(stages, 'final', -1)?.id).toBe('screening');
    expect(stageBeside(stages, 'saved', -1)).toBeNull();
  });
});
