import { Link } from '@tanstack/react-router';
import { ExternalLink } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import type { Preparation, PreparationPerson } from '#shared/preparations.ts';
import { linkOfPlace } from '#renderer/features/interviews/link-of-place.ts';
import { userDayOf, theirTimeText, timeRangeText } from '#renderer/features/interviews/interview-time.ts';
import { formatLongDay, formatRelativeDay } from '#renderer/words/format.ts';
import { peopleWords, prepareWords as words } from '#renderer/words/words.ts';

/** When, where and with whom; and which CV they have. */
export function Facts({ preparation }: { readonly preparation: Preparation }): ReactElement {
  const { interview, people, resume } = preparation;
  const day = userDayOf(interview);
  const their = theirTimeText(interview);
  return (
    <dl className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3 gap-y-2 text-13">
      <Fact name={words.facts.when}>
        <span className="tabular font-medium">{formatLongDay(day)}</span>
        {/* On paper it would be wrong the day after. */}
        <span className="text-muted print:hidden"> · {formatRelativeDay(day)}</span>
        <span className="tabular block">
          {timeRangeText(interview)}
          {their === null ? null : <span className="text-muted"> · {their}</span>}
        </span>
      </Fact>
      <Fact name={words.facts.where}>
        <Where preparation={preparation} />
      </Fact>
      <Fact name={words.facts.who}>
        {people.length === 0 ? (
          <span className="text-faint">{words.nobody}</span>
        ) : (
          <ul className="flex flex-col gap-1">
            {people.map((person) => (
              <Person key={person.personId} person={person} />
            ))}
          </ul>
        )}
      </Fact>
      <Fact name={words.facts.cv}>
        {resume === null ? (
          <span className="text-faint">{words.noCv}</span>
        ) : (
          <Link to="/profile" search={{ tab: 'cvs' }} className="underline-offset-2 hover:underline">
            {resume.name}
          </Link>
        )}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </>
  );
}

function Where({ preparation }: { readonly preparation: Preparation }): ReactElement {
  const { interview } = preparation;
  const { mode, place } = interview;
  const link = linkOfPlace(interview);
  if (mode === null && place === null) return <span className="text-faint">{words.noPlace}</span>;
  return (
    <>
      {mode}
      {mode === null || place === null ? null : ' · '}
      {link === null ? (
        place
      ) : (
        <a
          href={link}
          target="_blank"
          rel="noreferrer noopener"
          className="text-accent-strong underline underline-offset-2"
        >
          {place}
        </a>
      )}
    </>
  );
}

/** An imported address may be one that must not be opened. */
function webAddressOf(address: string | null): string | null {
  return address !== null && /^https?:\/\//i.test(address) ? address : null;
}

function Person({ person }: { readonly person: PreparationPerson }): ReactElement {
  const { personId, name, title, relation, relationText, linkedinUrl, email } = person;
  const profile = webAddressOf(linkedinUrl);
  const details = [title, relationText ?? peopleWords.relations[relation], email].filter(
    (detail) => detail !== null && detail !== '',
  );
  return (
    <li className="flex items-start gap-2">
      <span className="min-w-0">
        <Link
          to="/people/$id"
          params={{ id: personId }}
          className="font-medium underline-offset-2 hover:underline"
        >
          {name}
        </Link>
        <span className="text-muted"> · {details.join(' · ')}</span>
      </span>
      {profile === null ? null : (
        <a
          href={profile}
          target="_blank"
          rel="noreferrer noopener"
          aria-label={words.profile(name)}
          title={profile}
          className="inline-flex size-6 shrink-0 items-center justify-center rounded-control text-muted hover:bg-hover hover:text-ink print:hidden"
        >
          <ExternalLink size={13} aria-hidden />
        </a>
      )}
    </li>
  );
}
