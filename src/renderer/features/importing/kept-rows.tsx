import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { formatNumber } from '#renderer/words/format.ts';
import { applicationWords, importWords } from '#renderer/words/words.ts';
import type { TakenBack } from './use-past-imports.ts';

const words = importWords.past;

function KeptPeople({ people }: { readonly people: TakenBack['keptPeople'] }): ReactElement | null {
  if (people.length === 0) return null;
  return (
    <>
      <p className="mt-1 text-muted">{words.keptPeople(people.length, formatNumber(people.length))}</p>
      <ul className="mt-1 max-h-40 overflow-y-auto">
        {people.map(({ id, name, companyName }) => (
          <li key={id}>
            <Link
              to="/people/$id"
              params={{ id }}
              className="inline-flex min-h-6 items-center text-accent-strong underline"
            >
              {companyName === null ? name : `${name}, ${companyName}`}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What an undone import took back, and by name what it left since it was changed. */
export function KeptRows({ taken }: { readonly taken: TakenBack }): ReactElement {
  return (
    <div role="status" className="rounded-control bg-sunken px-3 py-2 text-13">
      <p>
        {words.takenBack[taken.subject === 'people' ? 'people' : 'applications'](
          taken.removed,
          formatNumber(taken.removed),
        )}
      </p>
      <KeptPeople people={taken.keptPeople} />
      {taken.kept.length === 0 ? null : (
        <>
          <p className="mt-1 text-muted">{words.kept(taken.kept.length, formatNumber(taken.kept.length))}</p>
          <ul className="mt-1 max-h-40 overflow-y-auto">
            {taken.kept.map((row) => (
              <li key={row.id}>
                <Link
                  to="/applications/$id"
                  params={{ id: row.id }}
                  className="inline-flex min-h-6 items-center text-accent-strong underline"
                >
                  {applicationWords.at(row.title || applicationWords.untitled, row.companyName)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
