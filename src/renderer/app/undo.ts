import { notifyManager, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';
import type { Input, Output } from '#shared/contract.ts';
import type { Place } from '#shared/history.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { client, onHostEvent, send } from '#renderer/api/client.ts';
import type { CommandName } from '#renderer/api/procedure-names.ts';
import { queryKeyOf } from '#renderer/api/use-call.ts';
import { useShortcut } from './keyboard.ts';
import { focusCard } from '#renderer/features/applications/focus-card.ts';
import { closeToast, showProblem, showToast } from '#renderer/ui/toast.tsx';
import { shellWords } from '#renderer/words/words.ts';

type Undone = Output<'history.undo'>;

export type Undo = {
  /** Undoes the newest step, or the named one while it is still the newest. */
  readonly undo: (commandId?: string) => Promise<void>;
  readonly redo: () => Promise<void>;
};

/** One toast for the last step: the Undo of an older one would be out of date. */
export const lastStepToast = 'last-step';

const screenPaths = {
  application: '/pipeline?application=',
  interview: '/pipeline?application=',
  company: '/companies/',
  person: '/people/',
  pipeline: '/pipeline',
  today: '/today',
  settings: '/settings?section=',
  import: '/import',
  profile: '/profile?tab=',
  playbook: '/playbook?section=',
} as const satisfies Readonly<Record<Place['kind'], string>>;

/** Screens of things from everywhere. */
const listsOfMany: ReadonlySet<string> = new Set(['/today', '/quiet']);

/** Where one thinks something over, or writes a letter: what is undone there comes back there. */
const thinkingScreen =
  /^\/(?:interviews\/[^/]+\/(?:look-back|prepare)|questions\/practise|debriefs\/[^/]+|plan\/[^/]+\/review|write\/[^/]+)$/;

/** The address of a place. */
export function hrefOf({ kind, id }: Place): string {
  return `${screenPaths[kind]}${id === null ? '' : encodeURIComponent(id)}`;
}

/** Undo and redo that say what they did and lead to where it happened. */
export function useUndo(): Undo {
  const router = useRouter();
  const queryClient = useQueryClient();

  const showWhere = useCallback(
    async ({ place }: Undone) => {
      if (place === null) return;
      const { pathname } = router.state.location;
      const { id } = place;
      // What was done from these lists is back in them; where it is besides, the toast leads to.
      if (listsOfMany.has(pathname)) return;
      if (place.kind === 'application' && id !== null && pathname === '/pipeline') {
        // Read first: what was undone may put the card elsewhere, and the focus would be lost with the old one.
        await queryClient.invalidateQueries({ queryKey: queryKeyOf('applications.board') });
        notifyManager.schedule(() => focusCard(id));
        return;
      }
      const isOnPage = pathname === `/applications/${id}`;
      if (place.kind === 'application' && isOnPage) return;
      // Whoever looks back, thinks a no over, or writes sees it come back there.
      if (thinkingScreen.test(pathname) && /^(?:application|interview|playbook)$/.test(place.kind)) return;
      // Whoever looks at the calendar sees it there.
      if (place.kind === 'interview' && (isOnPage || pathname === '/interviews')) return;
      // The pipeline as it is looked at: its filters are no reason to leave it.
      if (place.kind === 'pipeline' && pathname === '/pipeline') return;
      // What of an application stands in the Playbook is back there.
      if (/^(?:application|interview)$/.test(place.kind) && pathname === '/playbook') return;
      // With what is open there.
      if (
        place.kind === 'playbook' &&
        pathname === '/playbook' &&
        router.state.location.href.startsWith(hrefOf(place))
      )
        return;
      // Settings as a whole are seen in any section.
      if (place.kind === 'settings' && id === null && pathname === '/settings') return;
      const href = hrefOf(place);
      if (router.state.location.href !== href) await router.navigate({ href });
    },
    [router, queryClient],
  );

  const step = useCallback(
    async (run: () => Promise<Undone>, words: { done: (label: string) => string; nothing: string }) => {
      const from = router.history.location.pathname;
      try {
        const undone = await run();
        const { place } = undone;
        // Who has gone on meanwhile is not pulled back.
        const hasGoneOn = router.history.location.pathname !== from;
        const isLeft = place !== null && (hasGoneOn || listsOfMany.has(router.state.location.pathname));
        showToast({
          id: lastStepToast,
          title: words.done(shellWords.step(undone)),
          ...(isLeft
            ? {
                action: {
                  label: shellWords.showIt,
                  onClick: () => void router.navigate({ href: hrefOf(place) }),
                },
              }
            : {}),
        });
        if (!hasGoneOn) await showWhere(undone);
      } catch (error) {
        if (error instanceof AppError && error.code === 'refused')
          showToast({ id: lastStepToast, title: words.nothing });
        else showProblem(error);
      }
    },
    [router, showWhere],
  );

  const undo = useCallback(
    (commandId?: string) =>
      step(() => client('history.undo', commandId === undefined ? {} : { commandId }), {
        done: shellWords.undone,
        nothing: shellWords.nothingToUndo,
      }),
    [step],
  );
  const redo = useCallback(
    () =>
      step(() => client('history.redo', {}), { done: shellWords.redone, nothing: shellWords.nothingToRedo }),
    [step],
  );
  return { undo, redo };
}

/** Ctrl Z and Ctrl Shift Z, wherever one is. Once, in the shell. */
export function useUndoShortcuts(): void {
  const { undo, redo } = useUndo();
  useShortcut('undo', () => void undo());
  useShortcut('redo', () => void redo());
}

/** After a restore the last step is of data that is gone: its Undo goes too. Once, in the shell. */
export function useForgottenSteps(): void {
  useEffect(
    () =>
      onHostEvent((event) => {
        if (event.type === 'changed' && event.changes.some(({ entity }) => entity === 'database'))
          closeToast(lastStepToast);
      }),
    [],
  );
}

export type Done = {
  readonly title: string;
  readonly description?: string;
  /** What one may want to do next, beside Undo. */
  readonly action?: { readonly label: string; readonly onClick: () => void };
};

/** Says what a command just did, with an Undo for exactly that step. Without a step there is nothing to take back. */
export function showUndoable(undo: Undo['undo'], commandId: string | null, done: Done): void {
  showToast({
    id: lastStepToast,
    ...done,
    ...(commandId === null ? {} : { undo: () => void undo(commandId) }),
  });
}

/**
 * Sends a command and says what it did, with an Undo for exactly that step: the way every screen changes things.
 * Answers its data; null when it failed, which a toast has said.
 */
export type Step = <Name extends CommandName>(
  name: Name,
  input: Input<Name>,
  done: Done | ((data: Output<Name>) => Done),
) => Promise<Output<Name> | null>;

export function useStep(): Step {
  const { undo } = useUndo();
  return useCallback<Step>(
    async (name, input, done) => {
      try {
        const { data, commandId } = await send(name, input);
        showUndoable(undo, commandId, typeof done === 'function' ? done(data) : done);
        return data;
      } catch (error) {
        // Stopped by the user: no failure, but worth a word that nothing of it is left.
        if (error instanceof AppError && error.code === 'cancelled') showToast({ title: error.message });
        else showProblem(error);
        return null;
      }
    },
    [undo],
  );
}
