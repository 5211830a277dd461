import type { ReactElement } from 'react';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import type { Side, Sides } from './sides.ts';

/** Filled or outlined: told apart without colour. */
export const sideClasses: Readonly<Record<Side['key'], string>> = {
  shown: 'bg-accent',
  compared: 'border-2 border-accent bg-surface',
};

/** The sign of a side, before its row of filters and its bars. */
export function SideMark({ side }: { readonly side: Side['key'] }): ReactElement {
  return <span aria-hidden className={joinClasses('size-2.5 shrink-0 rounded-xs', sideClasses[side])} />;
}

/** Which sign is which side. */
export function SideLegend({ sides }: { readonly sides: Sides }): ReactElement {
  return (
    <ul className="mb-2 flex flex-wrap gap-x-4 gap-y-1 text-12 text-muted">
      {sides.map(({ key, name }) => (
        <li key={key} className="flex min-w-0 items-center gap-1.5">
          <SideMark side={key} />
          <span className="wrap-anywhere">{name}</span>
        </li>
      ))}
    </ul>
  );
}
