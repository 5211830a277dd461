import { Link } from '@tanstack/react-router';
import { PenLine } from 'lucide-react';
import { useId, type ReactElement, type ReactNode } from 'react';
import type { Person } from '#shared/people.ts';
import { PhaseDot } from '#renderer/features/phases/phase-dot.tsx';
import { LetterLink } from '#renderer/features/letters/letter-link.tsx';
import { Badge } from '#renderer/ui/badge.tsx';
import { buttonClasses } from '#renderer/ui/button.tsx';
import { SectionHeading } from '#renderer/ui/section-heading.tsx';
import { formatDay, formatInstant, formatNumber } from '#renderer/words/format.ts';
import { applicationWords, letterWords, peopleWords } from '#renderer/words/words.ts';

const words = peopleWords.page;

export function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <SectionHeading id={headingId} className="mb-1">
        {title}
      </SectionHeading>
      {children}
    </section>
  );
}

const lineClasses = 'relative flex min-h-9 items-center gap-2.5 border-b border-line py-1.5 last:border-b-0';
const linkClasses = 'truncate font-medium after:absolute after:inset-0 hover:underline';

/** What they take part in, and as what. */
export function PersonApplications({ person }: { readonly person: Person }): ReactElement {
  const { applications } = person;
  return (
    <Section title={words.applications}>
      {applications.length === 0 ? (
        <p className="text-13 text-faint">{words.noApplications}</p>
      ) : (
        <ul className="text-13">
          {applications.map((application) => (
            <li key={application.id} className={lineClasses}>
              <PhaseDot phase={application.phase} />
              <div className="min-w-0 flex-1">
                <Link to="/applications/$id" params={{ id: application.id }} className={linkClasses}>
                  {application.title === '' ? applicationWords.untitled : application.title}
                </Link>
                <p className="truncate text-12 text-muted">
                  {application.viaCompanyName === null
                    ? application.companyName
                    : peopleWords.tab.chain(application.viaCompanyName, application.companyName)}
                </p>
              </div>
              <Badge>{application.relationText ?? peopleWords.relations[application.relation]}</Badge>
              <span className="w-24 truncate text-right text-12 text-faint">
                {application.hasEnded ? words.ended : application.stageName}
              </span>
              <FollowUp person={person} application={application} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** A follow-up to them about an application; about one that has ended there is nothing to follow up. */
function FollowUp({
  person,
  application,
}: {
  readonly person: Person;
  readonly application: Person['applications'][number];
}): ReactElement | null {
  if (application.hasEnded) return null;
  return (
    <LetterLink
      place={{ kind: 'follow-up', applicationId: application.id, personId: person.id }}
      aria-label={letterWords.followUp(application.title)}
      // Above the link that fills the line.
      className={`${buttonClasses('subtle', 'small')} relative z-1`}
    >
      <PenLine size={13} aria-hidden />
      {letterWords.kinds['follow-up'].title}
    </LetterLink>
  );
}

/** Agency → employer: whom the agency of this person presented me to. */
export function AgencyChain({ person }: { readonly person: Person }): ReactElement | null {
  const { companyName, presentedTo } = person;
  if (companyName === null || presentedTo.length === 0) return null;
  return (
    <Section title={words.chain}>
      <p className="mb-1 text-13 text-muted">{words.chainOf(companyName)}</p>
      <ul className="flex flex-wrap gap-1.5">
        {presentedTo.map(({ id, name, applicationCount }) => (
          <li
            key={id}
            className="flex max-w-full items-center gap-1.5 rounded-control bg-sunken px-2 py-1 text-13"
          >
            <Link to="/companies/$id" params={{ id }} className="truncate hover:underline">
              {name}
            </Link>
            <span className="shrink-0 text-12 text-muted">
              {words.chainCount(applicationCount, formatNumber(applicationCount))}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Interviews they were in or will be. */
export function PersonInterviews({ person }: { readonly person: Person }): ReactElement | null {
  if (person.interviews.length === 0) return null;
  return (
    <Section title={words.interviews}>
      <ul className="text-13">
        {person.interviews.map(({ id, applicationId, kind, companyName, startsAt, hasTime, on, status }) => (
          <li key={id} className={lineClasses}>
            <Link
              to="/applications/$id"
              params={{ id: applicationId }}
              className={`${linkClasses} min-w-0 flex-1`}
            >
              {words.interviewAt(kind ?? words.interview, companyName)}
            </Link>
            <span className="shrink-0 text-12 text-muted">{words.statuses[status]}</span>
            <time dateTime={startsAt} className="tabular shrink-0 text-12 text-faint">
              {hasTime ? formatInstant(startsAt) : formatDay(on)}
            </time>
          </li>
        ))}
      </ul>
    </Section>
  );
}
