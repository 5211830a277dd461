import type { ReactElement, ReactNode } from 'react';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { NumberButton } from '#renderer/features/insights/number-button.tsx';
import { SideMark, sideClasses } from './side-mark.tsx';
import type { Side } from './sides.ts';

type SideBarProps = {
  readonly side: Side['key'];
  /** Of the room there is, from 0 to 1. */
  readonly length: number;
  readonly text: string;
  readonly name: string;
  readonly definition: string;
  /** Null where no list is behind it. */
  readonly onOpen: (() => void) | null;
  readonly children?: ReactNode;
};

/** The bar of one side with its number, and what stands beside it. */
export function SideBar(props: SideBarProps): ReactElement {
  const { side, length, text, name, definition, onOpen, children } = props;
  const bar = (
    <>
      {length === 0 ? (
        <SideMark side={side} />
      ) : (
        <span
          aria-hidden
          className={joinClasses('h-3.5 shrink-0 rounded-small', sideClasses[side])}
          // Room is kept behind the longest bar for its numbers.
          style={{ width: `calc((100cqw - 10rem) * ${length})`, minWidth: 6 }}
        />
      )}
      <strong className="text-12 font-semibold whitespace-nowrap">{text}</strong>
    </>
  );
  return (
    <div className="@container flex min-h-6 min-w-0 items-center gap-2">
      {onOpen === null ? (
        <span className="tabular inline-flex min-h-6 items-center gap-2">{bar}</span>
      ) : (
        <NumberButton name={name} definition={definition} onOpen={onOpen} className="gap-2">
          {bar}
        </NumberButton>
      )}
      {children}
    </div>
  );
}

/** What two bars are of, before them. */
export function PairedRow({
  label,
  children,
}: {
  readonly label: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <li className="grid grid-cols-[6.5rem_1fr] items-center border-b border-line py-1 last:border-0">
      <span className="pr-2 text-13 wrap-anywhere text-muted">{label}</span>
      <div className="min-w-0">{children}</div>
    </li>
  );
}
