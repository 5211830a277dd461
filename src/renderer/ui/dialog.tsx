import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactElement, ReactNode, RefObject } from 'react';
import { uiWords } from '#renderer/words/words.ts';
import { joinClasses } from './join-classes.ts';

const widths = { small: 'w-100', medium: 'w-140', large: 'w-200', wide: 'w-260' } as const;

export const backdropClasses =
  'fixed inset-0 z-40 bg-backdrop transition-opacity data-starting-style:opacity-0 data-ending-style:opacity-0';

/** Shared by dialogs of both kinds. Its `data-modal` mark is what silences the keyboard map. */
export const dialogPopupClasses =
  'fixed top-[12vh] left-1/2 z-40 flex max-h-[80vh] max-w-[calc(100vw-2rem)] -translate-x-1/2 flex-col rounded-card border border-line bg-surface text-ink shadow-high outline-none transition-opacity data-starting-style:opacity-0 data-ending-style:opacity-0';

type DialogProps = {
  readonly isOpen: boolean;
  /** Called with the wish to close: Escape, a click beside it, the cross. */
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly description?: ReactNode;
  readonly children?: ReactNode;
  /** The buttons, right-aligned at the bottom, the main one last. */
  readonly footer?: ReactNode;
  readonly width?: keyof typeof widths;
  /** What takes the focus first; otherwise the first thing that can. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  /** Where the focus goes afterwards; otherwise back to where it was. */
  readonly finalFocus?: RefObject<HTMLElement | null>;
};

/** A modal dialog: traps the focus, returns it, closes on Escape. */
export function Dialog({
  isOpen,
  onClose,
  title,
  description,
  children,
  footer,
  width = 'medium',
  initialFocus,
  finalFocus,
}: DialogProps): ReactElement {
  return (
    <BaseDialog.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={backdropClasses} />
        <BaseDialog.Popup
          data-modal
          initialFocus={initialFocus}
          finalFocus={finalFocus}
          className={joinClasses(dialogPopupClasses, widths[width])}
        >
          <header className="px-5 pt-4 pr-14 pb-2">
            <BaseDialog.Title className="text-16 font-semibold wrap-anywhere">{title}</BaseDialog.Title>
            {description === undefined ? null : (
              <BaseDialog.Description className="text-13 wrap-anywhere text-muted">
                {description}
              </BaseDialog.Description>
            )}
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-5 pt-2 pb-5">{children}</div>
          {footer === undefined ? null : (
            <footer className="flex items-center justify-end gap-2 border-t border-line px-5 py-3">
              {footer}
            </footer>
          )}
          {/* Last, so that the focus goes to the content first. */}
          <BaseDialog.Close
            aria-label={uiWords.close}
            className="absolute top-3 right-3 inline-flex size-8 items-center justify-center rounded-control text-muted hover:bg-hover hover:text-ink"
          >
            <X size={16} aria-hidden />
          </BaseDialog.Close>
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
