import type { ApplicationCard } from '#shared/applications.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';

/** The open applications of the board but one, those that came furthest first. */
export function useOtherOpen(applicationId: string, enabled = true): readonly ApplicationCard[] {
  const board = useQueryOf('applications.board', {}, { enabled }).data;
  if (board === undefined || !enabled) return [];
  const order = new Map(board.stages.map(({ id }, index) => [id, index]));
  return board.cards
    .filter(({ id }) => id !== applicationId)
    .toSorted((one, other) => (order.get(other.stageId) ?? 0) - (order.get(one.stageId) ?? 0));
}
