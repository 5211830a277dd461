import { FlaskConical } from 'lucide-react';
import type { ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { Tooltip } from '#renderer/ui/tooltip.tsx';
import { shellWords } from '#renderer/words/words.ts';

/**
 * Says on every screen that these applications are made up; nothing in one's own search, nor where `SampleBar` says it.
 */
export function SampleMark({ className }: { readonly className?: string }): ReactElement | null {
  const about = useQueryOf('settings.about', {});
  if (about.data?.isDemo !== true || about.data.hasWayBack) return null;
  return (
    <Tooltip label={shellWords.sampleHint} side="right">
      <button
        type="button"
        className={joinClasses(
          'flex h-6 w-fit cursor-help! items-center gap-1.5 rounded-small bg-amber-weak px-1.5 text-12 font-medium text-amber',
          className,
        )}
      >
        <FlaskConical size={14} aria-hidden className="shrink-0" />
        <span className="max-[48rem]:sr-only">{shellWords.sample}</span>
      </button>
    </Tooltip>
  );
}
