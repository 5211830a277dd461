import type { ReactElement } from 'react';
import type { RequirementNeed } from '#shared/domain/fit/fit-kinds.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { fitWords as words } from '#renderer/words/words.ts';

type NeedToggleProps = {
  readonly label: string;
  readonly need: RequirementNeed;
  readonly onChange: (need: RequirementNeed) => void;
};

/** Must or nice to have; a click makes it the other. */
export function NeedToggle({ label, need, onChange }: NeedToggleProps): ReactElement {
  return (
    <button
      type="button"
      aria-label={words.list.changeNeed(label, need)}
      onClick={() => onChange(need === 'must' ? 'nice' : 'must')}
      className={joinClasses(
        'inline-flex h-6 w-11 items-center justify-center justify-self-start rounded-small text-12 font-medium hover:bg-hover',
        need === 'must' ? 'bg-accent-weak text-accent-strong' : 'bg-sunken text-muted',
      )}
    >
      {words.needs[need]}
    </button>
  );
}
