import { ArrowLeft, ArrowRight, CircleAlert } from 'lucide-react';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { importWords } from '#renderer/words/words.ts';
import { isReady, neighbourOf, type Wizard } from './use-wizard.ts';

type StepFrameProps = {
  readonly wizard: Wizard;
  readonly heading: string;
  readonly intro: string;
  readonly children: ReactNode;
  /** What still has to be answered here, in words. */
  readonly todo?: readonly string[];
  /** In place of Next. */
  readonly action?: ReactNode;
  readonly note?: string;
  /** True when the content scrolls by itself, as far as there is room for it. */
  readonly fills?: boolean;
  /** While it is being written there is no way back; the progress stands in place of the foot. */
  readonly isBusy?: boolean;
};

function Todo({ todo }: { readonly todo: readonly string[] }): ReactElement {
  return (
    <ul role="status" className="min-w-0 flex-1 text-12 text-amber">
      {todo.map((text) => (
        <li key={text} className="flex items-center gap-1.5">
          <CircleAlert size={14} aria-hidden className="shrink-0" />
          {text}
        </li>
      ))}
    </ul>
  );
}

const nothingToDo: readonly string[] = [];

/** One step: heading, content, and at the foot the way back and on. */
export function StepFrame({
  wizard,
  heading,
  intro,
  children,
  todo = nothingToDo,
  action,
  note = importWords.nothingWritten,
  fills = false,
  isBusy = false,
}: StepFrameProps): ReactElement {
  const title = useRef<HTMLHeadingElement>(null);
  const { step } = wizard.state;
  const previous = neighbourOf(step, -1);
  const next = neighbourOf(step, 1);

  useEffect(() => {
    // The step is new to a reader of the screen as well: the focus starts at its heading.
    title.current?.focus({ preventScroll: true });
  }, []);

  function go(to: typeof next): void {
    if (to !== null) wizard.dispatch({ type: 'step-chosen', step: to });
  }

  return (
    <>
      <div className={joinClasses('flex min-h-0 flex-1 flex-col overflow-y-auto px-5', !fills && 'pb-6')}>
        <div className="pt-2 pb-3">
          <h2 ref={title} tabIndex={-1} className="w-fit text-16 font-semibold outline-none">
            {heading}
          </h2>
          <p className="text-13 text-muted">{intro}</p>
        </div>
        <div inert={isBusy} className="contents">
          {children}
        </div>
      </div>
      <footer
        data-bottom-bar
        hidden={isBusy}
        className="flex min-h-14 shrink-0 items-center gap-3 border-t border-line bg-surface px-5 py-2 [[hidden]]:hidden"
      >
        {previous === null ? null : (
          <Button icon={<ArrowLeft size={14} aria-hidden />} onClick={() => go(previous)}>
            {importWords.back}
          </Button>
        )}
        {todo.length > 0 ? <Todo todo={todo} /> : <p className="min-w-0 flex-1 text-12 text-muted">{note}</p>}
        {action ??
          (next === null ? null : (
            <Button variant="primary" disabled={!isReady(wizard, next)} onClick={() => go(next)}>
              {importWords.next}
              <ArrowRight size={14} aria-hidden />
            </Button>
          ))}
      </footer>
    </>
  );
}
