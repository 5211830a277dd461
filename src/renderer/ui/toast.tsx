import { Toast as BaseToast } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { AppError } from '#shared/rpc/reply.ts';
import { uiWords } from '#renderer/words/words.ts';
import { buttonClasses } from './button.tsx';
import { joinClasses } from './join-classes.ts';
import { IconButton } from './icon-button.tsx';
import { useToastPlace } from './toast-place.ts';

type ToastAction = { readonly label: string; readonly onClick: () => void };
type ToastData = {
  readonly kind: 'done' | 'problem';
  /** Beside Undo: what one may want to do next. */
  readonly next: ToastAction | null;
};

const manager = BaseToast.createToastManager<ToastData>();
/** Long enough to read and to reach Undo; the clock stands still under the pointer, the focus, and in a hidden window. */
const timeoutMs = 8000;

type ToastContent = {
  /** What happened, in a few words. */
  readonly title: string;
  readonly description?: string;
  /** With it the toast has an Undo button. */
  readonly undo?: () => void;
  /** Another action, beside Undo or instead of it. */
  readonly action?: ToastAction;
  /** A toast of the same id is replaced. */
  readonly id?: string;
  /** Something still runs: it stays until it is closed. */
  readonly isRunning?: true;
};

function add(
  { title, description, undo, action, id, isRunning }: ToastContent,
  kind: ToastData['kind'],
): string {
  const offered = undo === undefined ? action : { label: uiWords.undo, onClick: undo };
  const next = undo === undefined ? null : (action ?? null);
  const toastId: string = manager.add({
    ...(id === undefined ? {} : { id }),
    title,
    // A toast in the place of another keeps what it is not told otherwise.
    description,
    timeout: isRunning ? 0 : timeoutMs,
    priority: kind === 'problem' ? 'high' : 'low',
    data: { kind, next },
    actionProps:
      offered === undefined
        ? {}
        : {
            children: offered.label,
            onClick: () => {
              manager.close(toastId);
              offered.onClick();
            },
          },
  });
  return toastId;
}

/** Says what was done, with an Undo where there is one. Announced politely. Answers the toast's id. */
export function showToast(content: ToastContent): string {
  return add(content, 'done');
}

/** Says what went wrong and what to do. Takes an `AppError`, or words of the screen's own. */
export function showProblem(problem: unknown): void {
  const title = problem instanceof AppError || problem instanceof Error ? problem.message : String(problem);
  add({ title, id: `problem:${title}` }, 'problem');
}

/** Takes a toast away early. */
export function closeToast(id: string): void {
  manager.close(id);
}

/** Wraps the app and draws its toasts at the foot of the sidebar, where they cover nothing. `F6` moves the focus there. */
export function Toasts({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <BaseToast.Provider toastManager={manager} limit={3}>
      {children}
      <ToastViewport />
    </BaseToast.Provider>
  );
}

const actionClasses = joinClasses(buttonClasses('subtle', 'small'), 'text-accent!');

type NextActionProps = { readonly toastId: string; readonly action: ToastAction | null };

function NextAction({ toastId, action }: NextActionProps): ReactElement | null {
  if (action === null) return null;
  return (
    <button
      type="button"
      className={actionClasses}
      onClick={() => {
        manager.close(toastId);
        action.onClick();
      }}
    >
      {action.label}
    </button>
  );
}

function ToastViewport(): ReactElement {
  const { toasts } = BaseToast.useToastManager<ToastData>();
  return (
    <BaseToast.Portal>
      <BaseToast.Viewport
        aria-label={uiWords.notifications}
        data-toast-place={useToastPlace(toasts.length > 0)}
        className="fixed top-(--toast-top) bottom-(--toast-bottom) left-(--toast-left) z-60 flex w-(--toast-width) max-w-[calc(100vw-var(--toast-left)-1rem)] flex-col-reverse gap-2"
      >
        {toasts.map((toast) => (
          <OneToast key={toast.id} toast={toast} />
        ))}
      </BaseToast.Viewport>
    </BaseToast.Portal>
  );
}

function OneToast({ toast }: { readonly toast: BaseToast.Root.ToastObject<ToastData> }): ReactElement {
  return (
    <BaseToast.Root
      toast={toast}
      swipeDirection={['left', 'down']}
      className="rounded-card border border-line-strong bg-surface text-ink shadow-high transition-opacity data-ending-style:opacity-0 data-limited:hidden data-starting-style:opacity-0"
    >
      <BaseToast.Content className="relative flex flex-wrap items-center gap-x-1 gap-y-1 py-2 pr-2 pl-3">
        <div className="max-h-40 w-full min-w-0 flex-1 basis-40 overflow-y-auto pr-6 wrap-anywhere">
          <BaseToast.Title className="text-13 font-medium" />
          <BaseToast.Description className="text-12 text-muted" />
        </div>
        <div className="-ml-2 flex flex-wrap empty:hidden">
          <NextAction toastId={toast.id} action={toast.data?.next ?? null} />
          <BaseToast.Action className={actionClasses} />
        </div>
        <BaseToast.Close
          className="absolute top-1.5 right-1.5"
          render={<IconButton size="small" label={uiWords.dismiss} icon={<X size={14} />} />}
        />
      </BaseToast.Content>
    </BaseToast.Root>
  );
}
