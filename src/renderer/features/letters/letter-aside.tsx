import { Link } from '@tanstack/react-router';
import { Clock } from 'lucide-react';
import { useId, useState, type ReactElement } from 'react';
import type { LetterDraft } from '#shared/letters.ts';
import { shortMomentText } from '#renderer/features/interviews/interview-time.ts';
import { SectionHeading } from '#renderer/ui/section-heading.tsx';
import { dayOf, formatTime, today } from '#renderer/words/format.ts';
import { letterWords as words } from '#renderer/words/words.ts';
import { OwnName } from './own-name.tsx';

/** What is worth knowing about this kind of letter, until when it helps most, and the name below it. */
export function LetterAside({ letter }: { readonly letter: LetterDraft }): ReactElement {
  const { kind, language, bestBefore } = letter;
  const headingId = useId();
  const [now] = useState(() => new Date().toISOString());
  const isTimely = bestBefore !== null && bestBefore > now;
  return (
    <aside aria-labelledby={headingId} className="flex flex-col gap-5">
      <section>
        {isTimely ? (
          <p className="mb-3 flex items-center gap-1.5 text-13 font-medium text-accent-strong">
            <Clock size={14} aria-hidden />
            {words.bestBefore(momentText(bestBefore))}
          </p>
        ) : null}
        <SectionHeading id={headingId} className="mb-1.5">
          {words.tips}
        </SectionHeading>
        <ul className="flex flex-col gap-2 text-13 text-muted">
          {words.kinds[kind].tips.map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
        </ul>
      </section>
      <OwnName />
      <Link
        to="/playbook"
        search={{ section: 'templates', letter: kind, language }}
        className="text-13 text-muted underline decoration-line-strong underline-offset-2 hover:text-ink"
      >
        {words.editTemplate}
      </Link>
    </aside>
  );
}

function momentText(instant: string): string {
  return dayOf(new Date(instant)) === today() ? formatTime(instant) : shortMomentText(instant);
}
