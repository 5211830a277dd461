import { Link, useLocation } from '@tanstack/react-router';
import { useId, type ReactElement } from 'react';
import type { Application } from '#shared/applications.ts';
import type { CompanyApplication } from '#shared/companies.ts';
import { PhaseDot } from '#renderer/features/phases/phase-dot.tsx';
import { SectionHeading } from '#renderer/ui/section-heading.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { applicationWords, companyWords } from '#renderer/words/words.ts';
import { endingLine } from './past-line.ts';

const words = companyWords.others;

/** Other applications at the company of one, the newest of them, each leading to itself; nothing without any. */
export function OthersHere({ application }: { readonly application: Application }): ReactElement | null {
  const headingId = useId();
  const { otherCount, others, companyId, companyName } = application;
  if (otherCount === 0) return null;
  return (
    <section aria-labelledby={headingId} className="rounded-control bg-sunken px-3 py-2 text-13">
      <SectionHeading id={headingId} className="wrap-anywhere">
        {words.title(otherCount, formatNumber(otherCount), companyName)}
      </SectionHeading>
      <ul className="mt-1">
        {others.map((other) => (
          <OtherLine key={other.id} other={other} />
        ))}
      </ul>
      {otherCount > others.length ? (
        <Link
          to="/companies/$id"
          params={{ id: companyId }}
          className="mt-1 inline-flex min-h-6 items-center text-12 font-medium wrap-anywhere text-accent-strong hover:underline"
        >
          {words.all(companyName)}
        </Link>
      ) : null}
    </section>
  );
}

function OtherLine({ other }: { readonly other: CompanyApplication }): ReactElement {
  const isPanel = useLocation({ select: ({ pathname }) => pathname === '/pipeline' });
  const title = other.title === '' ? applicationWords.untitled : other.title;
  const link = isPanel
    ? ({ to: '/pipeline', search: { application: other.id } } as const)
    : ({ to: '/applications/$id', params: { id: other.id } } as const);
  return (
    <li className="flex min-h-6 items-center gap-2">
      <PhaseDot phase={other.furthestPhase} />
      <Link {...link} title={title} className="min-w-0 truncate font-medium hover:underline">
        {title}
      </Link>
      <span className="ml-auto shrink-0 text-12 text-muted">{endingLine(other)}</span>
    </li>
  );
}
