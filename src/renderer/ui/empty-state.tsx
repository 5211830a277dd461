import type { ReactElement, ReactNode } from 'react';

type EmptyStateProps = {
  readonly icon?: ReactNode;
  readonly title: ReactNode;
  readonly hint?: ReactNode;
  /** Buttons: what to do next. */
  readonly children?: ReactNode;
  /** True where it is the whole page, and its title the page's heading. */
  readonly isPage?: boolean;
};

/** Nothing here yet: why, and what to do next. */
export function EmptyState({ icon, title, hint, children, isPage = false }: EmptyStateProps): ReactElement {
  const Heading = isPage ? 'h1' : 'h2';
  return (
    <div className="mx-auto flex max-w-110 flex-col items-center gap-2 px-6 py-12 text-center">
      {icon === undefined ? null : (
        <div
          aria-hidden
          className="mb-2 flex size-12 items-center justify-center rounded-full bg-accent-weak text-accent-strong"
        >
          {icon}
        </div>
      )}
      <Heading className="text-16 font-semibold">{title}</Heading>
      {hint === undefined ? null : <p className="text-13 text-muted">{hint}</p>}
      {children === undefined ? null : (
        <div className="mt-3 flex flex-wrap justify-center gap-2">{children}</div>
      )}
    </div>
  );
}
