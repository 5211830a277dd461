import { Link } from '@tanstack/react-router';
import { CalendarPlus, X } from 'lucide-react';
import { useId, useState, type ReactElement } from 'react';
import type { Story, StoryUse } from '#shared/stories.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useStep } from '#renderer/app/undo.ts';
import { userDayOf } from '#renderer/features/interviews/interview-time.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu, MenuItem } from '#renderer/ui/menu.tsx';
import { formatDay, formatLongDay } from '#renderer/words/format.ts';
import { interviewWords, storyWords as words } from '#renderer/words/words.ts';

/** The interviews a story is planned for or was told in. */
export function StoryUses({ story }: { readonly story: Story }): ReactElement {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="flex flex-col gap-1.5 border-t border-line pt-3">
      <div className="flex items-center gap-2">
        <h3 id={headingId} className="mr-auto text-12 font-medium text-muted">
          {words.uses}
        </h3>
        <PlanMenu story={story} />
      </div>
      {story.uses.length === 0 ? (
        <p className="text-13 text-faint">{words.unused}</p>
      ) : (
        <ul>
          {story.uses.map((use) => (
            <Use key={use.interviewId} storyId={story.id} use={use} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Use({ storyId, use }: { readonly storyId: string; readonly use: StoryUse }): ReactElement {
  const { interviewId, companyName, kind, on, isTold } = use;
  const step = useStep();
  return (
    <li className="flex min-h-8 items-center gap-3 text-13">
      <Link
        to="/interviews/$id/prepare"
        params={{ id: interviewId }}
        className="min-w-0 truncate font-medium hover:underline"
      >
        {companyName} · {kind ?? interviewWords.anyKind}
      </Link>
      <time dateTime={on} title={formatLongDay(on)} className="tabular mr-auto shrink-0 text-12 text-muted">
        {formatDay(on)}
      </time>
      <Checkbox
        label={
          <>
            {words.told}
            <span className="sr-only"> {companyName}</span>
          </>
        }
        isChecked={isTold}
        onChange={(next) =>
          void step(
            'stories.use',
            { id: storyId, interviewId, isTold: next },
            { title: next ? words.toldAt(companyName) : words.plannedFor(companyName) },
          )
        }
      />
      <IconButton
        size="small"
        label={words.takeOut(companyName)}
        icon={<X size={14} aria-hidden />}
        onClick={() => void step('stories.unuse', { id: storyId, interviewId }, { title: words.takenOut })}
      />
    </li>
  );
}

function PlanMenu({ story }: { readonly story: Story }): ReactElement {
  const step = useStep();
  const [since] = useState(() => new Date().toISOString());
  const ahead = useQueryOf('interviews.list', {
    status: 'planned',
    from: since,
    ofOpen: true,
    limit: 30,
  }).data;
  const used = new Set(story.uses.map(({ interviewId }) => interviewId));
  const choices = (ahead?.items ?? []).filter(({ id }) => !used.has(id));
  if (choices.length === 0)
    return used.size > 0 ? <></> : <span className="text-12 text-faint">{words.noneAhead}</span>;
  return (
    <Menu
      align="end"
      trigger={
        <Button size="small" icon={<CalendarPlus size={13} aria-hidden />}>
          {words.use}
        </Button>
      }
    >
      {choices.map((interview) => (
        <MenuItem
          key={interview.id}
          onSelect={() =>
            void step(
              'stories.use',
              { id: story.id, interviewId: interview.id, isTold: false },
              { title: words.plannedFor(interview.companyName) },
            )
          }
        >
          {interview.companyName} · {interview.kind ?? interviewWords.anyKind} ·{' '}
          {formatDay(userDayOf(interview))}
        </MenuItem>
      ))}
    </Menu>
  );
}
