import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Person } from '#shared/people.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useShortcut } from '#renderer/app/keyboard.ts';
import { AttachmentDropArea } from '#renderer/features/attachments/attachment-drop-area.tsx';
import { AttachmentList } from '#renderer/features/attachments/attachment-list.tsx';
import { ContactList } from '#renderer/features/interactions/contact-list.tsx';
import { Badge } from '#renderer/ui/badge.tsx';
import { buttonClasses } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { Monogram } from '#renderer/ui/monogram.tsx';
import { formatLongDay, formatRelativeDay } from '#renderer/words/format.ts';
import { peopleWords, uiWords } from '#renderer/words/words.ts';
import { PersonActions } from './person-actions.tsx';
import { PersonFields, PersonNotes } from './person-fields.tsx';
import { AgencyChain, PersonApplications, PersonInterviews, Section } from './person-sections.tsx';

const words = peopleWords.page;

/** One person on a page: who they are at the left, what you had to do with each other at the right. */
export function PersonScreen(): ReactElement {
  const { id } = useParams({ from: '/people/$id' });
  const navigate = useNavigate();
  const person = useQueryOf('people.get', { id });
  const isGone = person.error instanceof AppError && person.error.code === 'not-found';
  const leave = () => void navigate({ to: '/people' });
  useShortcut('close-panel', leave);
  return (
    <AttachmentDropArea owner={{ kind: 'person', id }}>
      <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">
        <div className="mx-auto flex w-full max-w-280 flex-1 flex-col px-5 pb-8">
          <div className="flex shrink-0 items-center gap-1 pt-3 pb-1">
            <Link to="/people" className={`${buttonClasses('subtle')} -ml-3`}>
              <ArrowLeft size={15} aria-hidden />
              {words.back}
            </Link>
            <div className="ml-auto" />
            {person.data === undefined || isGone ? null : (
              <PersonActions person={person.data} onGone={leave} />
            )}
          </div>
          {isGone ? (
            <EmptyState title={words.notFoundTitle} hint={words.notFoundHint} />
          ) : (
            <Loadable query={person} errorTitle={words.problemTitle}>
              {(data) => <PersonView person={data} />}
            </Loadable>
          )}
        </div>
      </div>
    </AttachmentDropArea>
  );
}

function PersonView({ person }: { readonly person: Person }): ReactElement {
  return (
    <>
      <Header person={person} />
      <div className="grid grid-cols-[minmax(0,24rem)_minmax(0,1fr)] gap-x-10 gap-y-6 max-[64rem]:grid-cols-1">
        <div className="flex flex-col gap-6">
          <Section title={words.facts}>
            <PersonFields person={person} />
          </Section>
          <Section title={peopleWords.fields.notes}>
            <PersonNotes person={person} />
          </Section>
        </div>
        <div className="flex min-w-0 flex-col gap-6">
          <PersonApplications person={person} />
          <AgencyChain person={person} />
          <PersonInterviews person={person} />
          <AttachmentList owner={{ kind: 'person', id: person.id }} />
          <ContactList key={person.id} personId={person.id} />
        </div>
      </div>
    </>
  );
}

function Header({ person }: { readonly person: Person }): ReactElement {
  const { name, role, roleText, title, companyId, companyName, lastContactOn } = person;
  return (
    <header className="flex items-start gap-3 pt-2 pb-5">
      {/* React moves it to the head: the window and the browser's tab are named after the person. */}
      <title>{`${name} · ${uiWords.appName}`}</title>
      <Monogram name={name} size="large" />
      <div className="min-w-0">
        <h1 className="text-20 font-semibold wrap-anywhere">{name}</h1>
        <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-13 text-muted">
          {role === null ? null : <Badge>{roleText ?? peopleWords.roles[role]}</Badge>}
          {title === null ? null : <span className="wrap-anywhere">{title}</span>}
          {companyId === null ? null : (
            <Link
              to="/companies/$id"
              params={{ id: companyId }}
              className="font-medium wrap-anywhere text-ink hover:underline"
            >
              {companyName}
            </Link>
          )}
          <span
            className="text-faint"
            title={lastContactOn === null ? undefined : formatLongDay(lastContactOn)}
          >
            {lastContactOn === null ? words.noContact : words.contactSince(formatRelativeDay(lastContactOn))}
          </span>
        </div>
      </div>
    </header>
  );
}
