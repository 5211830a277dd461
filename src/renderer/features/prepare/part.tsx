import { useId, type ReactElement, type ReactNode } from 'react';
import { joinClasses } from '#renderer/ui/join-classes.ts';

type PartProps = {
  readonly title: string;
  /** What stands beside the title. */
  readonly aside?: ReactNode;
  /** False for what helps only on the screen, such as that there is nothing. */
  readonly isPrinted?: boolean;
  readonly children: ReactNode;
};

/** A part of the page, with its heading. */
export function Part({ title, aside, isPrinted = true, children }: PartProps): ReactElement {
  const headingId = useId();
  return (
    <section
      aria-labelledby={headingId}
      className={joinClasses('min-w-0 border-t border-line pt-3', !isPrinted && 'print:hidden')}
    >
      <div className="mb-1.5 flex min-h-6 flex-wrap items-center gap-x-3">
        <h3 id={headingId} className="mr-auto text-14 font-semibold">
          {title}
        </h3>
        {aside}
      </div>
      {children}
    </section>
  );
}
