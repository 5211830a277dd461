import { Link } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import type { CompanyApplication } from '#shared/companies.ts';
import { outcomeTone } from '#renderer/features/outcomes/outcome-tone.ts';
import { PhaseDot } from '#renderer/features/phases/phase-dot.tsx';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { formatDay, formatLongDay, formatNumber } from '#renderer/words/format.ts';
import { applicationWords, companyWords, outcomeWords } from '#renderer/words/words.ts';

const words = companyWords.page;
/** More would push everything else out of sight. */
const shownAtFirst = 12;

type CompanyApplicationsProps = {
  readonly applications: readonly CompanyApplication[];
  /** Names the employer: the list is an agency's. */
  readonly showsCompany?: boolean;
};

/** Applications of a company: how far each came, and how it ended. */
export function CompanyApplications({
  applications,
  showsCompany = false,
}: CompanyApplicationsProps): ReactElement {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? applications : applications.slice(0, shownAtFirst);
  return (
    <>
      <ul className="text-13">
        {shown.map((application) => (
          <ApplicationLine key={application.id} application={application} showsCompany={showsCompany} />
        ))}
      </ul>
      {shown.length === applications.length ? null : (
        <Button size="small" variant="subtle" className="mt-1 -ml-2" onClick={() => setShowsAll(true)}>
          {words.showAll(formatNumber(applications.length))}
        </Button>
      )}
    </>
  );
}

type ApplicationLineProps = { readonly application: CompanyApplication; readonly showsCompany: boolean };

function ApplicationLine({ application, showsCompany }: ApplicationLineProps): ReactElement {
  const { ending } = application;
  return (
    <li className="relative -mx-2 flex min-h-11 items-center gap-2.5 border-b border-line px-2 py-1.5 last:border-b-0 hover:bg-hover has-[a:focus-visible]:bg-hover">
      <PhaseDot phase={application.furthestPhase} />
      <div className="min-w-0 flex-1">
        <Link
          to="/applications/$id"
          params={{ id: application.id }}
          title={application.title}
          className="block truncate font-medium after:absolute after:inset-0 after:rounded-control focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent"
        >
          {application.title === '' ? applicationWords.untitled : application.title}
        </Link>
        <p className="truncate text-12 text-muted">{detailsOf(application, showsCompany)}</p>
      </div>
      {ending === null ? (
        <span className="max-w-40 truncate text-13 text-muted">{application.stageName}</span>
      ) : (
        <span className="flex items-center gap-2">
          <Badge tone={outcomeTone(ending.kind)}>{outcomeWords.kinds[ending.kind].label}</Badge>
          <time
            dateTime={ending.on}
            title={ending.precision === 'day' ? formatLongDay(ending.on) : undefined}
            className="tabular min-w-16 text-right text-12 text-faint"
          >
            {formatDay(ending.on, ending.precision)}
          </time>
        </span>
      )}
    </li>
  );
}

/** `Acme · applied 3 Mar · Interview · via Talent & Co · archived`. */
function detailsOf(application: CompanyApplication, showsCompany: boolean): string {
  const { appliedOn, startedOn, ending, furthestPhase } = application;
  const began =
    appliedOn !== null
      ? words.since(formatDay(appliedOn))
      : startedOn === null
        ? null
        : words.savedOn(formatDay(startedOn));
  const parts = [
    showsCompany ? application.companyName : null,
    began,
    // An open one says its stage at the end of the line.
    ending === null ? null : applicationWords.phases[furthestPhase],
    showsCompany || application.viaCompanyName === null
      ? null
      : applicationWords.via(application.viaCompanyName),
    application.isQuiet ? words.quiet : null,
    application.isArchived ? words.archived : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
