import { Link, useNavigate } from '@tanstack/react-router';
import { BookOpen } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { AskedFor, Preparation } from '#shared/preparations.ts';
import { useStep } from '#renderer/app/undo.ts';
import { NewStory, type Beginning } from '#renderer/features/stories/new-story.tsx';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Menu, MenuItem } from '#renderer/ui/menu.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { prepareWords as words } from '#renderer/words/words.ts';
import { Part } from './part.tsx';

/** What they ask for with the stories that show it; what no story shows comes first. */
export function AskedForSection({ preparation }: { readonly preparation: Preparation }): ReactElement {
  const { requirements, otherRequirements, interview } = preparation;
  const [beginning, setBeginning] = useState<Beginning | null>(null);
  const navigate = useNavigate();
  const missing = requirements.filter(({ stories }) => stories.length === 0).length;
  if (requirements.length + otherRequirements.length === 0) {
    return (
      <Part title={words.requirements} isPrinted={false}>
        <p className="text-13 text-faint">
          {words.requirementsEmpty}{' '}
          <Link
            to="/applications/$id"
            params={{ id: interview.applicationId }}
            search={{ tab: 'fit' }}
            className="text-accent-strong underline underline-offset-2"
          >
            {words.toFit}
          </Link>
        </p>
      </Part>
    );
  }
  return (
    <Part
      title={words.requirements}
      aside={
        requirements.length === 0 ? null : (
          <span className="tabular text-12 text-muted">
            {missing === 0 ? words.allShown : words.without(missing, formatNumber(missing))}
          </span>
        )
      }
    >
      {beginning === null ? null : (
        <div className="mb-2 print:hidden">
          <NewStory
            key={beginning.skill?.id ?? ''}
            beginning={beginning}
            onClose={() => setBeginning(null)}
            onBegun={(item) => navigate({ to: '/playbook', search: { section: 'stories', item } })}
          />
        </div>
      )}
      {requirements.some(({ stories }) => stories.some((story) => story.words.length > 0)) ? (
        <p className="mb-1 text-12 text-muted">{words.matchedBy}</p>
      ) : null}
      <ul>
        {requirements.map((requirement) => (
          <RequirementLine
            key={requirement.id}
            requirement={requirement}
            stories={preparation.stories}
            onWrite={(skill) => setBeginning({ skill, interviewId: interview.id })}
          />
        ))}
      </ul>
      {otherRequirements.length === 0 ? null : (
        <p className="mt-2 text-13 text-muted wrap-anywhere">
          <span className="font-medium">{words.others}:</span>{' '}
          {otherRequirements.map(({ label }) => label).join(' · ')}
        </p>
      )}
    </Part>
  );
}

type RequirementLineProps = {
  readonly requirement: AskedFor;
  readonly stories: Preparation['stories'];
  readonly onWrite: (skill: { readonly id: string; readonly name: string }) => void;
};

function RequirementLine({ requirement, stories, onWrite }: RequirementLineProps): ReactElement {
  const { label, need, skillId, stories: shown } = requirement;
  return (
    <li className="flex min-h-9 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-1.5 text-13 last:border-b-0">
      <span className="flex w-52 min-w-0 shrink-0 items-center gap-2">
        <span className="min-w-0 truncate font-medium" title={label}>
          {label}
        </span>
        {need === 'must' ? <Badge>{words.must}</Badge> : null}
      </span>
      {shown.length === 0 ? null : (
        <ul className="flex min-w-0 flex-1 flex-wrap gap-x-3">
          {shown.map(({ id, title, words: shared }) => (
            <li key={id} className="min-w-0">
              <Link
                to="/playbook"
                search={{ section: 'stories', item: id }}
                className="inline-flex min-h-6 max-w-full items-center gap-1.5 text-accent-strong underline-offset-2 hover:underline"
              >
                <BookOpen size={13} aria-hidden className="shrink-0" />
                <span className="truncate">{title}</span>
              </Link>
              {shared.length === 0 ? null : (
                <span className="block pl-5 text-12 text-muted wrap-anywhere">{words.byWords(shared)}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {shown.length > 0 || skillId === null ? null : (
        <span className="ml-auto flex gap-1 print:hidden">
          <LinkMenu skillId={skillId} label={label} stories={stories} />
          <Button
            size="small"
            variant="soft"
            aria-label={words.writeFor(label)}
            onClick={() => onWrite({ id: skillId, name: label })}
          >
            {words.write}
          </Button>
        </span>
      )}
    </li>
  );
}

type LinkMenuProps = Pick<Preparation, 'stories'> & { readonly skillId: string; readonly label: string };

/** Says that a story shows this skill, too. */
function LinkMenu({ skillId, label, stories }: LinkMenuProps): ReactElement | null {
  const step = useStep();
  if (stories.length === 0) return null;
  return (
    <Menu
      align="end"
      trigger={
        <Button size="small" variant="subtle" aria-label={words.linkFor(label)}>
          {words.link}
        </Button>
      }
    >
      {stories.map(({ id, title }) => (
        <MenuItem
          key={id}
          onSelect={() =>
            void step('stories.addSkill', { id, skillId }, { title: words.linked(title, label) })
          }
        >
          {title}
        </MenuItem>
      ))}
    </Menu>
  );
}
