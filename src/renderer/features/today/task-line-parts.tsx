import { Check, Clock, X } from 'lucide-react';
import { useState, type ComponentProps, type ReactElement } from 'react';
import type { TodayOwnTaskRow, TodayTaskRow } from '#shared/today.ts';
import { keysOf } from '#renderer/app/shortcuts.ts';
import { buttonClasses } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { Menu, MenuItem } from '#renderer/ui/menu.tsx';
import { formatInstant } from '#renderer/words/format.ts';
import { todayWords } from '#renderer/words/words.ts';
import { EditTask } from './edit-task.tsx';
import { snoozes, snoozeTimes } from './snooze-times.ts';
import { goneAtOf, titleOfTask, type AnyTaskRow } from './describe-task.ts';
import { isNobodyKnown, TaskLink } from './task-link.tsx';

const words = todayWords.task;

type TaskButtonsProps = {
  readonly row: AnyTaskRow;
  readonly now: Date;
  readonly onFinish: (row: AnyTaskRow) => void;
  readonly onSnooze: (row: AnyTaskRow, until: Date) => void;
  readonly onDismiss: (row: AnyTaskRow) => void;
};

/** Done, put off, not wanted. */
export function TaskButtons({ row, now, onFinish, onSnooze, onDismiss }: TaskButtonsProps): ReactElement {
  const title = titleOfTask(row);
  const times = snoozeTimes(now, goneAtOf(row));
  return (
    <>
      <IconButton
        label={words.finish(title)}
        shortcut={keysOf('done')}
        icon={<Check size={15} aria-hidden />}
        onClick={() => onFinish(row)}
      />
      {Object.keys(times).length === 0 ? null : (
        <Menu
          align="end"
          trigger={
            <IconButton
              label={words.snooze(title)}
              shortcut={keysOf('snooze')}
              icon={<Clock size={15} aria-hidden />}
            />
          }
        >
          {snoozes.map((name) => {
            const time = times[name];
            return time === undefined ? null : (
              <MenuItem key={name} onSelect={() => onSnooze(row, time)}>
                {words.snoozes[name](formatInstant(time.toISOString()))}
              </MenuItem>
            );
          })}
        </Menu>
      )}
      <IconButton
        label={words.dismiss(title)}
        shortcut={keysOf('dismiss')}
        icon={<X size={15} aria-hidden />}
        onClick={() => onDismiss(row)}
      />
    </>
  );
}

/** The one thing to do for a rule's task. */
export function TaskAction({ row }: { readonly row: TodayTaskRow }): ReactElement {
  const action = isNobodyKnown(row) ? words.thirdParty.add : words.rules[row.rule].action;
  return (
    <TaskLink
      row={row}
      aria-label={`${action}: ${titleOfTask(row)}`}
      className={joinClasses(buttonClasses('primary', 'small'), 'h-7')}
    >
      {action}
    </TaskLink>
  );
}

type OwnTaskButtonProps = ComponentProps<'button'> & {
  readonly row: TodayOwnTaskRow;
};

/** The words of a task of one's own: it opens itself, to be changed. */
export function OwnTaskButton({ row, ...button }: OwnTaskButtonProps): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" {...button} onClick={() => setIsOpen(true)} />
      {isOpen ? <EditTask row={row} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}
