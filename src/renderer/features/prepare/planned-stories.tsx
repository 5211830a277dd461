import { Link } from '@tanstack/react-router';
import { Plus, X } from 'lucide-react';
import type { ReactElement } from 'react';
import type { PlannedStory, Preparation } from '#shared/preparations.ts';
import { useStep } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu, MenuItem } from '#renderer/ui/menu.tsx';
import { prepareWords as words } from '#renderer/words/words.ts';
import { Part } from './part.tsx';
import { ToldCheckbox } from './told-checkbox.tsx';

type PlannedStoriesProps = { readonly preparation: Preparation; readonly isPast: boolean };

/** The stories one means to tell; afterwards, which were told. */
export function PlannedStories({ preparation, isPast }: PlannedStoriesProps): ReactElement {
  const { interview, planned, stories } = preparation;
  const step = useStep();
  const used = new Set(planned.map(({ id }) => id));
  const choices = stories.filter(({ id }) => !used.has(id));
  const interviewId = interview.id;
  return (
    <Part
      title={words.planned}
      isPrinted={planned.length > 0}
      aside={
        choices.length === 0 ? null : (
          <Menu
            align="end"
            trigger={
              <Button size="small" className="print:hidden" icon={<Plus size={13} aria-hidden />}>
                {words.plan}
              </Button>
            }
          >
            {choices.map(({ id, title }) => (
              <MenuItem
                key={id}
                onSelect={() =>
                  void step(
                    'stories.use',
                    { id, interviewId, isTold: isPast },
                    { title: isPast ? words.toldDone(title) : words.planDone(title) },
                  )
                }
              >
                {title}
              </MenuItem>
            ))}
          </Menu>
        )
      }
    >
      {planned.length === 0 ? (
        <p className="text-13 text-faint">{words.plannedEmpty}</p>
      ) : (
        <ul>
          {planned.map((story) => (
            <Planned key={story.id} interviewId={interviewId} story={story} isPast={isPast} />
          ))}
        </ul>
      )}
    </Part>
  );
}

type PlannedProps = {
  readonly interviewId: string;
  readonly story: PlannedStory;
  readonly isPast: boolean;
};

function Planned({ interviewId, story, isPast }: PlannedProps): ReactElement {
  const { id, title, result, isTold } = story;
  const step = useStep();
  return (
    <li className="flex items-start gap-1 border-b border-line py-1.5 text-13 last:border-b-0">
      <div className="min-w-0 flex-1">
        <Link
          to="/playbook"
          search={{ section: 'stories', item: id }}
          className="font-medium wrap-anywhere underline-offset-2 hover:underline"
        >
          {title}
        </Link>
        {result === null ? null : <p className="line-clamp-3 text-muted wrap-anywhere">{result}</p>}
        {isPast ? <ToldCheckbox interviewId={interviewId} story={{ id, title, isTold }} /> : null}
      </div>
      <IconButton
        size="small"
        className="print:hidden"
        label={words.takeOut(title)}
        icon={<X size={13} aria-hidden />}
        onClick={() => void step('stories.unuse', { id, interviewId }, { title: words.takenOut(title) })}
      />
    </li>
  );
}
