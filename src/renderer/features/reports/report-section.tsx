import { useId, type ReactElement, type ReactNode } from 'react';
import { Heading } from '#renderer/ui/section-heading.tsx';

type ReportSectionProps = { readonly title: string; readonly children: ReactNode };

/** A part of the report that may be long. */
export function ReportSection({ title, children }: ReportSectionProps): ReactElement {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      // Too long for one page, so on paper it is no card that a page could break.
      className="rounded-card border border-line px-4 pt-3 pb-4 print:border-0 print:p-0"
    >
      <Heading id={id} className="mb-2 break-after-avoid text-13 font-semibold">
        {title}
      </Heading>
      {children}
    </section>
  );
}
