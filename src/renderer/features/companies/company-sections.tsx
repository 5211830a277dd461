import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Company, CompanyFigures, CompanyInterview, CompanyPerson } from '#shared/companies.ts';
import { LastContactNote } from '#renderer/features/interactions/last-contact-note.tsx';
import { Section } from '#renderer/features/people/person-sections.tsx';
import { outcomeTone } from '#renderer/features/outcomes/outcome-tone.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Monogram } from '#renderer/ui/monogram.tsx';
import { formatDay, formatInstant, formatNumber } from '#renderer/words/format.ts';
import { applicationWords, companyWords, outcomeWords, peopleWords } from '#renderer/words/words.ts';

const words = companyWords.page;
const lineClasses =
  'relative -mx-2 flex min-h-11 items-center gap-2.5 border-b border-line px-2 py-1.5 last:border-b-0 hover:bg-hover has-[a:focus-visible]:bg-hover';
const linkClasses =
  'block truncate font-medium after:absolute after:inset-0 after:rounded-control focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent';

type CompanyProps = { readonly company: Company };

export function CompanyPeople({ company: { people } }: CompanyProps): ReactElement {
  return (
    <Section title={words.people}>
      {people.length === 0 ? (
        <p className="text-13 text-faint">{words.noPeople}</p>
      ) : (
        <ul className="text-13">
          {people.map((person) => (
            <PersonLine key={person.id} person={person} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function PersonLine({ person }: { readonly person: CompanyPerson }): ReactElement {
  const { id, name, role, roleText, title, email, otherCompanyName, lastContact } = person;
  const details = [title, otherCompanyName, email].filter((part) => part !== null).join(' · ');
  return (
    <li className={lineClasses}>
      <Monogram name={name} size="medium" />
      <div className="min-w-0 flex-1">
        <Link to="/people/$id" params={{ id }} title={name} className={linkClasses}>
          {name}
        </Link>
        {details === '' ? null : <p className="truncate text-12 text-muted">{details}</p>}
      </div>
      {lastContact === null ? null : (
        <span className="text-12 text-faint">
          <LastContactNote lastContact={lastContact} />
        </span>
      )}
      {role === null ? null : <Badge>{roleText ?? peopleWords.roles[role]}</Badge>}
    </li>
  );
}

export function CompanyInterviews({ company: { interviews } }: CompanyProps): ReactElement {
  return (
    <Section title={words.interviews}>
      {interviews.length === 0 ? (
        <p className="text-13 text-faint">{words.noInterviews}</p>
      ) : (
        <ul className="text-13">
          {interviews.map((interview) => (
            <InterviewLine key={interview.id} interview={interview} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function InterviewLine({ interview }: { readonly interview: CompanyInterview }): ReactElement {
  const { applicationId, applicationTitle, kind, round, startsAt, hasTime, on, mode, status } = interview;
  const details = [
    applicationTitle === '' ? applicationWords.untitled : applicationTitle,
    round === null ? null : words.round(formatNumber(round)),
    mode,
  ];
  return (
    <li className={lineClasses}>
      <div className="min-w-0 flex-1">
        <Link to="/applications/$id" params={{ id: applicationId }} className={linkClasses}>
          {kind === null || kind === '' ? words.interview : kind}
        </Link>
        <p className="truncate text-12 text-muted">{details.filter((part) => part !== null).join(' · ')}</p>
      </div>
      <time dateTime={startsAt} className="tabular text-12 text-muted">
        {hasTime ? formatInstant(startsAt) : formatDay(on)}
      </time>
      <Badge tone={status === 'planned' ? 'accent' : 'neutral'}>{words.statuses[status]}</Badge>
    </li>
  );
}

/** What all applications here come to, each number with what it counts. */
export function CompanyFiguresList({ figures }: { readonly figures: CompanyFigures }): ReactElement {
  const text = companyWords.figures;
  const { applied, answered, timeToAnswer, furthestPhase, outcomes } = figures;
  return (
    <Section title={text.title}>
      {applied === 0 ? <p className="text-13 text-faint">{text.none}</p> : null}
      <dl className="grid grid-cols-[8.5rem_minmax(0,1fr)] gap-x-2 gap-y-1.5 text-13 [&>dd]:px-2 [&>dt]:text-12 [&>dt]:leading-5 [&>dt]:font-medium [&>dt]:text-muted">
        {applied === 0 ? null : (
          <>
            <dt>{text.applied}</dt>
            <dd className="tabular">{text.times(applied, formatNumber(applied))}</dd>
            <dt>{text.answered}</dt>
            <dd className="tabular">{text.answeredOf(formatNumber(answered), formatNumber(applied))}</dd>
            <dt title={text.medianHint}>{text.timeToAnswer}</dt>
            <dd className="tabular" title={text.medianHint}>
              {medianText(timeToAnswer)}
            </dd>
          </>
        )}
        {furthestPhase === null ? null : (
          <>
            <dt>{text.furthest}</dt>
            <dd>{applicationWords.phases[furthestPhase]}</dd>
          </>
        )}
        {applied === 0 && outcomes.length === 0 ? null : (
          <>
            <dt>{text.endings}</dt>
            <dd className="flex flex-wrap gap-1.5">
              {outcomes.length === 0 ? text.noEndings : null}
              {outcomes.map(({ kind, count }) => (
                <Badge key={kind} tone={outcomeTone(kind)}>
                  {outcomeWords.kinds[kind].label} {formatNumber(count)}
                </Badge>
              ))}
            </dd>
          </>
        )}
      </dl>
    </Section>
  );
}

function medianText({ medianDays, n }: CompanyFigures['timeToAnswer']): string {
  const text = companyWords.figures;
  return medianDays === null
    ? text.noMedian
    : text.median(medianDays, formatNumber(medianDays), n, formatNumber(n));
}
