import { AlertDialog as BaseAlertDialog } from '@base-ui/react/alert-dialog';
import type { ReactElement, ReactNode } from 'react';
import { uiWords } from '#renderer/words/words.ts';
import { Button } from './button.tsx';
import { backdropClasses, dialogPopupClasses } from './dialog.tsx';
import { joinClasses } from './join-classes.ts';

type AlertDialogProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  /** The consequence, spelled out. */
  readonly description: ReactNode;
  /** What the button does, as a verb: `Delete backup`, never `OK`. */
  readonly action: string;
  readonly onConfirm: () => void;
  readonly isBusy?: boolean;
  readonly children?: ReactNode;
};

/** Asks before something that cannot be undone. A click beside it does not close it. */
export function AlertDialog({
  isOpen,
  onClose,
  title,
  description,
  action,
  onConfirm,
  isBusy = false,
  children,
}: AlertDialogProps): ReactElement {
  return (
    <BaseAlertDialog.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <BaseAlertDialog.Portal>
        <BaseAlertDialog.Backdrop className={backdropClasses} />
        <BaseAlertDialog.Popup data-modal className={joinClasses(dialogPopupClasses, 'w-110 gap-3 p-5')}>
          <BaseAlertDialog.Title className="text-16 font-semibold">{title}</BaseAlertDialog.Title>
          <BaseAlertDialog.Description className="text-13 text-muted">
            {description}
          </BaseAlertDialog.Description>
          {children}
          <div className="mt-2 flex justify-end gap-2">
            <BaseAlertDialog.Close render={<Button>{uiWords.cancel}</Button>} />
            <Button variant="danger" disabled={isBusy} onClick={onConfirm}>
              {action}
            </Button>
          </div>
        </BaseAlertDialog.Popup>
      </BaseAlertDialog.Portal>
    </BaseAlertDialog.Root>
  );
}
