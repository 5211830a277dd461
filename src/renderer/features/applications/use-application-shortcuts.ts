import { useQueryOf } from '#renderer/api/use-call.ts';
import { useShortcut } from '#renderer/app/keyboard.ts';
import type { ContactDirection } from '#shared/interactions.ts';
import { useRecordContact } from '#renderer/features/interactions/record-contact.ts';
import { focusCard } from './focus-card.ts';
import { stageBeside, useMoveApplication } from './move-application.ts';
import { openRequest, type ApplicationReference } from './requests.ts';

/** What the single keys act on, and where its menu opens. */
export type ShortcutTarget = {
  readonly application: ApplicationReference;
  readonly isClosed: boolean;
  readonly anchor: HTMLElement;
  /** The keys came from its card: the focus follows the card when it moves. */
  readonly isCard: boolean;
  /** Asks how it ended. */
  readonly close: () => void;
};

/** M, E, C, W, `[` and `]` for the application that `findTarget` names at that moment. */
export function useApplicationShortcuts(findTarget: () => ShortcutTarget | null): void {
  const move = useMoveApplication();
  const record = useRecordContact();
  const stages = useQueryOf('stages.list', {}).data;

  function step(by: -1 | 1): void {
    const target = findTarget();
    if (target === null || target.isClosed || stages === undefined) return;
    const stage = stageBeside(stages, target.application.stageId, by);
    if (stage === null) return;
    move(target.application, stage);
    if (target.isCard) focusCard(target.application.id);
  }

  useShortcut('stage-back', () => step(-1));
  useShortcut('stage-forward', () => step(1));
  useShortcut('move-application', () => {
    const target = findTarget();
    if (target === null || target.isClosed) return;
    const { application, anchor, close } = target;
    openRequest({
      kind: 'menu',
      application,
      content: 'stages',
      anchor,
      returnTo: anchor,
      onClose: close,
      onGone: () => undefined,
    });
  });
  useShortcut('edit-application', () => {
    const target = findTarget();
    if (target === null) return;
    openRequest({ kind: 'edit', applicationId: target.application.id, returnTo: target.anchor });
  });
  useShortcut('close-application', () => findTarget()?.close());

  function recordMail(direction: ContactDirection): void {
    const target = findTarget();
    if (target === null) return;
    void record({ kind: 'application', id: target.application.id }, direction);
  }
  useShortcut('they-wrote', () => recordMail('in'));
  useShortcut('i-wrote', () => recordMail('out'));
}
