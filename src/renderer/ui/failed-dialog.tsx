import type { ReactElement } from 'react';
import { Dialog } from './dialog.tsx';
import { ErrorState } from './error-state.tsx';

type FailedDialogProps = {
  readonly title: string;
  readonly error: Error;
  readonly onRetry: () => void;
  readonly onClose: () => void;
};

/** Stands in for a dialog whose data could not be read, so that what was asked for is answered, and can be given up. */
export function FailedDialog({ title, error, onRetry, onClose }: FailedDialogProps): ReactElement {
  return (
    <Dialog isOpen onClose={onClose} title={title}>
      <ErrorState error={error} onRetry={onRetry} />
    </Dialog>
  );
}
