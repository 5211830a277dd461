import { Plus } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { formatNumber } from '#renderer/words/format.ts';
import { storyWords as words } from '#renderer/words/words.ts';

type Named = { readonly id: string; readonly name: string };

/** So many fit into two lines; the rest is one click away. */
const few = 10;

type SkillsWithoutProps = {
  readonly skills: readonly Named[];
  readonly onBegin: (skill: Named) => void;
};

/** What one can do and has no story for yet; a click begins one. */
export function SkillsWithout({ skills, onBegin }: SkillsWithoutProps): ReactElement | null {
  const [isWhole, setIsWhole] = useState(false);
  if (skills.length === 0) return null;
  const shown = isWhole || skills.length <= few + 1 ? skills : skills.slice(0, few);
  const hidden = skills.length - shown.length;
  return (
    <section aria-labelledby="skills-without" className="flex flex-wrap items-center gap-1.5">
      <h3 id="skills-without" className="mr-1 text-12 font-medium text-muted">
        {words.without}
      </h3>
      {shown.map((skill) => (
        <button
          key={skill.id}
          type="button"
          aria-label={words.beginFor(skill.name)}
          title={words.beginFor(skill.name)}
          onClick={() => onBegin(skill)}
          className="inline-flex h-6 max-w-60 items-center gap-1 rounded-control border border-dashed border-line-strong px-2 text-12 text-muted hover:border-solid hover:bg-hover hover:text-ink"
        >
          <span className="truncate">{skill.name}</span>
          <Plus size={12} aria-hidden className="shrink-0" />
        </button>
      ))}
      {hidden === 0 ? null : (
        <button
          type="button"
          onClick={() => setIsWhole(true)}
          className="h-6 rounded-control px-2 text-12 text-muted hover:bg-hover hover:text-ink"
        >
          {words.more(hidden, formatNumber(hidden))}
        </button>
      )}
    </section>
  );
}
