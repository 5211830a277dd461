import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { formatDay } from '#renderer/words/format.ts';

type WeekPartProps = { readonly id: string; readonly title: string; readonly children: ReactNode };

/** One of the three parts of a week. */
export function WeekPart({ id, title, children }: WeekPartProps): ReactElement {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <h3 id={id} className="text-14 font-semibold">
        {title}
      </h3>
      {children}
    </section>
  );
}

export type WeekLine = {
  readonly id: string;
  readonly text: string;
  readonly on: string;
  /** Where it leads; null where there is no place for it. */
  readonly to: WeekLineTarget | null;
};

type WeekLineTarget =
  | { readonly kind: 'application'; readonly id: string }
  | { readonly kind: 'look-back'; readonly id: string }
  | { readonly kind: 'plan' };

/** What there was, or will be, each with its day. */
export function WeekLines({ lines }: { readonly lines: readonly WeekLine[] }): ReactElement {
  return (
    <ul className="overflow-hidden rounded-card border border-line bg-surface">
      {lines.map(({ id, text, on, to }) => (
        <li
          key={id}
          className="flex min-h-9 items-center gap-3 border-b border-line px-3 text-13 last:border-b-0"
        >
          <span className="min-w-0 flex-1 truncate" title={text}>
            <LineText to={to}>{text}</LineText>
          </span>
          <span className="tabular shrink-0 text-12 text-muted">{formatDay(on)}</span>
        </li>
      ))}
    </ul>
  );
}

const linkClasses = 'inline-flex min-h-6 items-center text-ink hover:underline';

function LineText({
  to,
  children,
}: {
  readonly to: WeekLineTarget | null;
  readonly children: string;
}): ReactNode {
  switch (to?.kind) {
    case 'application':
      return (
        <Link to="/applications/$id" params={{ id: to.id }} className={linkClasses}>
          {children}
        </Link>
      );
    case 'look-back':
      return (
        <Link to="/interviews/$id/look-back" params={{ id: to.id }} className={linkClasses}>
          {children}
        </Link>
      );
    case 'plan':
      return (
        <Link to="/playbook" search={{ section: 'plan' }} activeProps={{}} className={linkClasses}>
          {children}
        </Link>
      );
    default:
      return children;
  }
}
