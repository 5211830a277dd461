import { useEffect, useRef, type RefObject } from 'react';
import type { Stage } from '#shared/stages.ts';
import { cardIn, type BoardColumn } from '#renderer/features/applications/columns.ts';
import { focusCard } from '#renderer/features/applications/focus-card.ts';
import { useMoveApplication } from '#renderer/features/applications/move-application.ts';
import { scrollWhileDragging, watchDrops, type CardTarget } from './card-drag.ts';
import type { AskHowItEnded } from './leave-board.ts';

type CardDropsOptions = {
  readonly columns: readonly BoardColumn[];
  readonly stages: readonly Stage[];
  readonly scroller: RefObject<HTMLElement | null>;
  readonly askHowItEnded: AskHowItEnded;
};

/** Moves the cards that are dropped on a stage, and asks of those dropped on the Closed rail how they ended. */
export function useCardDrops({ columns, stages, scroller, askHowItEnded }: CardDropsOptions): void {
  const move = useMoveApplication();

  function drop(applicationId: string, target: CardTarget): void {
    const card = cardIn(columns, applicationId);
    if (card === null) return;
    if (target.kind === 'closed') {
      askHowItEnded(columns, card);
      return;
    }
    const stage = stages.find(({ id }) => id === target.stageId);
    if (stage !== undefined) move(card, stage);
    focusCard(applicationId);
  }

  // Always with the latest columns.
  const latest = useRef(drop);
  useEffect(() => {
    latest.current = drop;
  });
  useEffect(() => watchDrops((applicationId, target) => latest.current(applicationId, target)), []);
  useEffect(() => {
    if (scroller.current === null) return undefined;
    return scrollWhileDragging(scroller.current, 'horizontal');
  }, [scroller]);
}
