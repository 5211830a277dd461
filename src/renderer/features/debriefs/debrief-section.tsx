import type { ReactElement, ReactNode } from 'react';

type DebriefSectionProps = {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly children: ReactNode;
};

/** One question of the debrief, with what belongs to it. */
export function DebriefSection({ id, title, hint, children }: DebriefSectionProps): ReactElement {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <div>
        <h2 id={id} className="text-16 font-semibold">
          {title}
        </h2>
        <p className="mt-0.5 text-13 text-muted">{hint}</p>
      </div>
      {children}
    </section>
  );
}
