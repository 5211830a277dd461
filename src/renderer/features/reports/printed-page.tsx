import type { ReactElement, ReactNode } from 'react';
import { UnderHeading } from '#renderer/ui/section-heading.tsx';

type PrintedPageProps = {
  readonly heading: string;
  /** What it covers, who made it and when. */
  readonly facts: readonly string[];
  readonly children: ReactNode;
};

/** A report: all that is printed (`data-printed-page` in global.css), and the same on the screen. */
export function PrintedPage({ heading, facts, children }: PrintedPageProps): ReactElement {
  return (
    <section
      data-printed-page
      aria-label={heading}
      className="max-w-260 rounded-card border border-line bg-surface p-8 print:max-w-none print:rounded-none print:border-0 print:p-0"
    >
      <h2 className="text-20 font-semibold">{heading}</h2>
      <ul className="mt-1 mb-5 flex flex-wrap gap-x-6 text-13 text-muted">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <UnderHeading level={2}>{children}</UnderHeading>
    </section>
  );
}
