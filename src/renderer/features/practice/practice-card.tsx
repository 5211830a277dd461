import type { ReactElement, ReactNode } from 'react';

type PracticeCardProps = {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly children: ReactNode;
};

/** One way to practise. */
export function PracticeCard({ id, title, intro, children }: PracticeCardProps): ReactElement {
  return (
    <section
      aria-labelledby={id}
      className="flex flex-col gap-3 rounded-card border border-line bg-surface px-5 py-4"
    >
      <header>
        <h2 id={id} className="text-14 font-semibold">
          {title}
        </h2>
        <p className="max-w-140 text-13 text-muted">{intro}</p>
      </header>
      {children}
    </section>
  );
}
