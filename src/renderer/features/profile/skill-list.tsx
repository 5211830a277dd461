import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type ReactElement } from 'react';
import type { Skill } from '#shared/skills.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { skillListWords as words } from '#renderer/words/words.ts';
import { rowTemplate, SkillListRow } from './skill-list-row.tsx';

const rowHeight = 41;

const { columns } = words;

/** The rows in sight of a long list. A row grows where it has something to say. */
export function SkillList({ skills }: { readonly skills: readonly Skill[] }): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: skills.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => skills[index]?.id ?? index,
    overscan: 8,
    // The head lies over the first row when one goes up by keys.
    scrollPaddingStart: 36,
  });
  return (
    <div
      ref={scroller}
      role="table"
      aria-label={words.label}
      aria-rowcount={skills.length + 1}
      className="min-h-0 flex-1 overflow-auto rounded-t-card border border-b-0 border-line bg-surface text-13"
    >
      <div
        role="row"
        aria-rowindex={1}
        className={joinClasses(
          rowTemplate,
          'sticky top-0 z-2 h-9 border-b border-line bg-surface text-12 font-medium text-muted',
        )}
      >
        <div role="columnheader" className="pl-2">
          {columns.name}
        </div>
        <div role="columnheader" className="pl-2">
          {columns.aliases}
        </div>
        <div role="columnheader">{columns.area}</div>
        <div role="columnheader" className="text-center">
          {columns.isStrict}
        </div>
        <div role="columnheader" className="text-right">
          {columns.askedCount}
        </div>
        <div role="columnheader">
          <span className="sr-only">{columns.actions}</span>
        </div>
      </div>
      <div role="rowgroup" className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const skill = skills[index];
          return skill === undefined ? null : (
            <SkillListRow
              key={key}
              ref={virtualizer.measureElement}
              skill={skill}
              index={index}
              top={start}
            />
          );
        })}
      </div>
    </div>
  );
}
