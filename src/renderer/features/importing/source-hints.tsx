import { ChevronRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { importWords } from '#renderer/words/words.ts';

const words = importWords.file;

/** How to get a file out of what one kept the search in; one opens at a time. */
export function SourceHints(): ReactElement {
  return (
    <section className="rounded-card border border-line bg-surface p-4">
      <h2 className="mb-1 text-13 font-semibold">{words.hintsHeading}</h2>
      <ul>
        {words.hints.map(({ title, steps }) => (
          <li key={title} className="border-b border-line last:border-b-0">
            <details name="import-source" className="group">
              <summary className="flex min-h-8 cursor-pointer list-none items-center gap-2 text-13 font-medium">
                <ChevronRight
                  size={14}
                  aria-hidden
                  className="shrink-0 text-muted transition-transform group-open:rotate-90"
                />
                {title}
              </summary>
              <ol className="list-decimal pb-3 pl-10 text-12 text-muted">
                {steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
