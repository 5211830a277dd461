import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Application } from '#shared/applications.ts';
import type { Outcome } from '#shared/outcomes.ts';
import { queryKeyOf } from '#renderer/api/use-call.ts';
import { getPendingChanges } from './pending-changes.ts';
import { openRequest } from './requests.ts';
import type { ShortcutTarget } from './use-application-shortcuts.ts';

/** How an application ended; null while it goes on. */
export function liveOutcomeOf(application: Pick<Application, 'outcomes'>): Outcome | null {
  return application.outcomes.find(({ reopenedOn }) => reopenedOn === null) ?? null;
}

/** One that ended as no answer may be moved: then there was one, and it is open again. */
export function isClosedForMoves(application: Pick<Application, 'outcomes'>): boolean {
  const live = liveOutcomeOf(application);
  return live !== null && live.kind !== 'ghosted';
}

/** The stage an application stands in, with a move the host has not confirmed yet. */
export function stageIdOf(application: Pick<Application, 'id' | 'stageId'>): string {
  const change = getPendingChanges().get(application.id);
  return change?.kind === 'move' ? change.stageId : application.stageId;
}

/** Asks how an application ended, or what was said of it when it has ended already. */
export function askForOutcome(application: Application): void {
  if (liveOutcomeOf(application) !== null) {
    openRequest({ kind: 'edit-outcome', applicationId: application.id });
    return;
  }
  openRequest({ kind: 'close', applicationId: application.id, phase: null, onDone: () => undefined });
}

/** The application that is open in full, as a target of the single keys. */
export function usePanelTarget(applicationId: string | null): () => ShortcutTarget | null {
  const queryClient = useQueryClient();
  return useCallback(() => {
    if (applicationId === null) return null;
    const application = queryClient.getQueryData<Application>(
      queryKeyOf('applications.get', { id: applicationId }),
    );
    if (application === undefined) return null;
    return {
      application: { ...application, stageId: stageIdOf(application) },
      isClosed: isClosedForMoves(application),
      anchor: document.querySelector<HTMLElement>('[data-part="panel-move"]') ?? document.body,
      isCard: false,
      close: () => askForOutcome(application),
    };
  }, [queryClient, applicationId]);
}
