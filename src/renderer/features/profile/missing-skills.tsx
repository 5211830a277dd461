import { Plus } from 'lucide-react';
import { useId, type ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useStep } from '#renderer/app/undo.ts';
import { formatNumber } from '#renderer/words/format.ts';
import { profileWords } from '#renderer/words/words.ts';
import { addSkills } from './add-skills.tsx';

const words = profileWords.skills;

/** What openings ask for most and the profile does not have, each added by one click. */
export function MissingSkills(): ReactElement | null {
  const step = useStep();
  const titleId = useId();
  const missing = useQueryOf('profile.missingSkills', {}).data ?? [];
  if (missing.length === 0) return null;
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className="text-13 font-semibold">
        {words.missingTitle}
      </h2>
      <p className="text-12 text-faint">{words.missingHint}</p>
      <ul className="mt-2 flex flex-wrap gap-1.5">
        {missing.map(({ skillId, name, kind, askedCount }) => (
          <li key={skillId} className="max-w-full">
            <button
              type="button"
              aria-label={`${words.addMissing(name)}, ${words.askedBy(formatNumber(askedCount))}`}
              title={words.asked(askedCount, formatNumber(askedCount))}
              onClick={() => void addSkills(step, kind, [name])}
              className="inline-flex h-7 max-w-full items-center gap-1.5 rounded-control border border-line-strong bg-surface px-2 text-13 transition-colors hover:bg-hover"
            >
              <Plus size={13} aria-hidden className="shrink-0 text-accent" />
              <span className="truncate">{name}</span>
              <span className="tabular shrink-0 text-12 text-faint">{formatNumber(askedCount)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
