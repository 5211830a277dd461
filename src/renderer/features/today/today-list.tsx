import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Today, TodayRow } from '#shared/today.ts';
import { matchesShortcut } from '#renderer/app/shortcuts.ts';
import { useNow } from '#renderer/features/interviews/use-now.ts';
import { useListFocus } from '#renderer/features/people/use-list-focus.ts';
import { Button } from '#renderer/ui/button.tsx';
import { SectionHeading } from '#renderer/ui/section-heading.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { todayWords as words } from '#renderer/words/words.ts';
import { TodayLine } from './today-line.tsx';
import { goneAtOf, isTask, type AnyTaskRow } from './describe-task.ts';
import { snoozeTimes } from './snooze-times.ts';
import { useTaskAnswers } from './use-task-answers.ts';
import { useAskNoMore } from './use-ask-no-more.ts';

/** What has time is no wall of things left undone. */
const shownAtFirst = 5;

type Section = Today['sections'][number];

type TodayListProps = { readonly sections: readonly Section[]; readonly today: string };

/** What is shown of a section that has much in it, and which line of all it starts with. */
type ShownSection = { readonly section: Section; readonly rows: readonly TodayRow[]; readonly start: number };

function shownOf(sections: readonly Section[], opened: ReadonlySet<string>): ShownSection[] {
  let start = 0;
  return sections.map((section) => {
    const rows = opened.has(section.id) ? section.rows : fewOf(section);
    const shown = { section, rows, start };
    start += rows.length;
    return shown;
  });
}

/** The first ones, and the sweep, which is a line of its own kind. */
function fewOf({ id, rows }: Section): readonly TodayRow[] {
  if (id !== 'unhurried') return rows;
  const outcomes = rows.filter(({ kind }) => kind === 'outcome');
  const rest = rows.filter(({ kind }) => kind !== 'outcome');
  return [...outcomes.slice(0, shownAtFirst), ...rest];
}

/** The sections of Today; J and K go from line to line through all of them. */
export function TodayList({ sections, today }: TodayListProps): ReactElement {
  const container = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const shown = shownOf(sections, opened);
  const rows = shown.flatMap((section) => section.rows);
  const focus = useListFocus({
    container,
    count: rows.length,
    scrollTo: (index) =>
      container.current?.querySelector(`[data-index="${index}"]`)?.scrollIntoView({ block: 'nearest' }),
  });
  const { askNoMore, askNoMoreAtAll, letWeekGo } = useAskNoMore();
  const preparing = new Set(
    rows.flatMap((row) => (row.kind === 'task' && row.rule === 'preparation' ? row.subjectId : [])),
  );
  const now = new Date(useNow());
  const answers = useTaskAnswers();
  const keepFocus = useKeptFocus(container, rows.length);

  function dismiss(row: TodayRow): void {
    if (row.kind !== 'outcome' && row.kind !== 'weekly-review' && !isTask(row)) return;
    keepFocus(rows.indexOf(row));
    if (row.kind === 'weekly-review') return void letWeekGo(row);
    void (isTask(row) ? answers.dismiss(row) : askNoMore(row));
  }
  function finish(row: AnyTaskRow): void {
    keepFocus(rows.indexOf(row));
    void answers.finish(row);
  }
  function snooze(row: AnyTaskRow, until: Date): void {
    keepFocus(rows.indexOf(row));
    void answers.snooze(row, until);
  }
  /** Till the morning, or for some hours where it would be gone by then. */
  function snoozeByKey(row: AnyTaskRow): void {
    const { tomorrow, later } = snoozeTimes(now, goneAtOf(row));
    const until = tomorrow ?? later;
    if (until !== undefined) snooze(row, until);
  }
  /** True when the key was for the line. */
  function answerByKey(row: TodayRow, event: globalThis.KeyboardEvent): boolean {
    if (matchesShortcut(event, 'dismiss')) dismiss(row);
    else if (!isTask(row)) return false;
    else if (matchesShortcut(event, 'done')) finish(row);
    else if (matchesShortcut(event, 'snooze')) snoozeByKey(row);
    else return false;
    return true;
  }
  function handleKeyDown(event: KeyboardEvent): void {
    const line = event.target instanceof Element ? event.target.closest('[data-line]') : null;
    const row = rows.find(({ id }) => id === line?.getAttribute('data-line'));
    if (row !== undefined && answerByKey(row, event.nativeEvent)) event.preventDefault();
    else focus.handleKeyDown(event);
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys that bubble up from its lines
    <div ref={container} onKeyDown={handleKeyDown} onFocus={focus.handleFocus}>
      {shown.map(({ section, rows: own, start }) => (
        <section key={section.id} aria-labelledby={`today-${section.id}`} className="mt-5">
          <SectionHeading id={`today-${section.id}`} className="mb-2 text-13 font-semibold">
            {words.sections[section.id]}
          </SectionHeading>
          <ul className="overflow-hidden rounded-card border border-line bg-surface">
            {own.map((row, index) => (
              <TodayLine
                key={row.id}
                row={row}
                today={today}
                now={now}
                index={start + index}
                isTabStop={start + index === focus.index}
                isAskedElsewhere={row.kind === 'interview' && preparing.has(row.interview.id)}
                onDismiss={dismiss}
                onFinish={finish}
                onSnooze={snooze}
              />
            ))}
          </ul>
          <SectionFoot
            section={section}
            isOpen={opened.has(section.id)}
            onToggle={() => setOpened((before) => toggled(before, section.id))}
            onAskNoMore={() => void askNoMoreAtAll()}
          />
        </section>
      ))}
    </div>
  );
}

function toggled(before: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(before);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** Puts the focus on the line that took the place of one that went. */
function useKeptFocus(
  container: { readonly current: HTMLElement | null },
  count: number,
): (index: number) => void {
  const left = useRef<number | null>(null);
  useEffect(() => {
    const index = left.current;
    if (index === null) return;
    left.current = null;
    container.current?.querySelector<HTMLElement>(`[data-index="${Math.min(index, count - 1)}"]`)?.focus();
  }, [container, count]);
  return (index) => {
    left.current = index;
  };
}

type SectionFootProps = {
  readonly section: Section;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onAskNoMore: () => void;
};

/** Below a section that has more than is shown: the rest, or an end to being asked. */
function SectionFoot({ section, isOpen, onToggle, onAskNoMore }: SectionFootProps): ReactElement | null {
  const hidden = section.rows.length - fewOf(section).length;
  if (hidden <= 0) return null;
  const unlisted = section.total - section.rows.length;
  const asked = section.total - section.rows.filter(({ kind }) => kind !== 'outcome').length;
  return (
    <div className="mt-1.5 flex items-center gap-1">
      <Button variant="subtle" size="small" aria-expanded={isOpen} onClick={onToggle}>
        {isOpen ? words.showFewer : words.showAll(formatNumber(asked - unlisted))}
      </Button>
      <Button variant="subtle" size="small" onClick={onAskNoMore}>
        {words.outcome.dismissAll(formatNumber(asked))}
      </Button>
      {isOpen && unlisted > 0 ? (
        <span className="text-12 text-faint">{words.more(formatNumber(unlisted))}</span>
      ) : null}
    </div>
  );
}
