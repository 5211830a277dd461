import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { PersonListItem } from '#shared/people.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { Monogram } from '#renderer/ui/monogram.tsx';
import { formatLongDay, formatNumber, formatRelativeDay } from '#renderer/words/format.ts';
import { peopleWords as words } from '#renderer/words/words.ts';

/** The columns of head and rows: name, role, company, last contact, applications. */
export const rowTemplate =
  'grid grid-cols-[minmax(12rem,2fr)_minmax(7rem,1fr)_minmax(10rem,2fr)_7.5rem_6rem] items-center gap-x-4 px-5';

type PersonRowProps = {
  readonly person: PersonListItem;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly isTabStop: boolean;
};

/** One person in a line; a click anywhere in it opens the page. */
export function PersonRow({ person, index, top, height, isTabStop }: PersonRowProps): ReactElement {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={joinClasses(
        rowTemplate,
        'absolute inset-x-0 border-b border-line hover:bg-hover has-[a:focus-visible]:bg-hover',
      )}
      style={{ top, height }}
    >
      <div role="cell" className="flex min-w-0 items-center gap-2.5">
        <Monogram name={person.name} size="medium" />
        <div className="min-w-0">
          <Link
            to="/people/$id"
            params={{ id: person.id }}
            data-index={index}
            tabIndex={isTabStop ? 0 : -1}
            // It fills the row, so that a click anywhere opens it.
            className="block truncate font-medium -outline-offset-2 after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
          >
            {person.name}
          </Link>
          {person.title === null ? null : <p className="truncate text-12 text-faint">{person.title}</p>}
        </div>
      </div>
      <div role="cell" className="truncate text-muted">
        {person.role === null ? '' : (person.roleText ?? words.roles[person.role])}
      </div>
      <div role="cell" className="min-w-0">
        <CompanyLine person={person} />
      </div>
      <div role="cell" className="truncate text-muted">
        {person.lastContactOn === null ? (
          <span className="text-faint">{words.list.never}</span>
        ) : (
          <time dateTime={person.lastContactOn} title={formatLongDay(person.lastContactOn)}>
            {formatRelativeDay(person.lastContactOn)}
          </time>
        )}
      </div>
      <div role="cell" className="text-right text-muted">
        {formatNumber(person.applicationCount)}
      </div>
    </div>
  );
}

/** Where they work; behind an agency the employers it presents me to. */
function CompanyLine({ person }: Pick<PersonRowProps, 'person'>): ReactElement | null {
  const { companyName, presentedTo } = person;
  if (companyName === null) return null;
  const [first] = presentedTo;
  if (first === undefined) return <p className="truncate">{companyName}</p>;
  const further = presentedTo.length - 1;
  const full = words.list.presents(companyName, presentedTo.join(', '));
  return (
    <p className="flex min-w-0 items-baseline gap-1" title={full}>
      <span className="min-w-0 truncate">{words.list.presents(companyName, first)}</span>
      {further === 0 ? null : (
        <span className="shrink-0 text-12 text-faint">{words.list.furtherEmployers(further)}</span>
      )}
    </p>
  );
}
