import type { ReactElement, ReactNode } from 'react';
import { uiWords } from '#renderer/words/words.ts';

type ScreenHeaderProps = {
  readonly title: ReactNode;
  /** Beside the title: a view switch. */
  readonly children?: ReactNode;
  /** At the right end, the primary button last. */
  readonly actions?: ReactNode;
};

/** The top of a screen: its one h1, and what can be done here. */
export function ScreenHeader({ title, children, actions }: ScreenHeaderProps): ReactElement {
  return (
    <header className="flex min-h-14 shrink-0 flex-wrap items-center gap-x-3 gap-y-2 px-5 pt-3 pb-2">
      {/* React moves it to the head: the window and the browser's tab are named after the screen. */}
      {typeof title === 'string' ? <title>{`${title} · ${uiWords.appName}`}</title> : null}
      <h1 className="truncate text-20 font-semibold">{title}</h1>
      {children}
      <div className="ml-auto flex items-center gap-2">{actions}</div>
    </header>
  );
}
