import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { ArrowLeft, Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Company } from '#shared/companies.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useShortcut } from '#renderer/app/keyboard.ts';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { AttachmentDropArea } from '#renderer/features/attachments/attachment-drop-area.tsx';
import { AttachmentList } from '#renderer/features/attachments/attachment-list.tsx';
import { ContactList } from '#renderer/features/interactions/contact-list.tsx';
import { LastContactNote } from '#renderer/features/interactions/last-contact-note.tsx';
import { Section } from '#renderer/features/people/person-sections.tsx';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button, buttonClasses } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { Monogram } from '#renderer/ui/monogram.tsx';
import { companyWords, uiWords } from '#renderer/words/words.ts';
import { CompanyActions } from './company-actions.tsx';
import { CompanyApplications } from './company-applications.tsx';
import { CompanyFacts, CompanyName, CompanyNotes } from './company-fields.tsx';
import { CompanyFiguresList, CompanyInterviews, CompanyPeople } from './company-sections.tsx';

const words = companyWords.page;

/** One company on a page: what it is at the left, what you had to do with each other at the right. */
export function CompanyScreen(): ReactElement {
  const { id } = useParams({ from: '/companies/$id' });
  const navigate = useNavigate();
  const company = useQueryOf('companies.get', { id });
  const isGone = company.error instanceof AppError && company.error.code === 'not-found';
  const leave = () => void navigate({ to: '/companies' });
  useShortcut('close-panel', leave);
  return (
    <AttachmentDropArea owner={{ kind: 'company', id }}>
      <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">
        <div className="mx-auto flex w-full max-w-280 flex-1 flex-col px-5 pb-8">
          <div className="flex shrink-0 items-center gap-1 pt-3 pb-1">
            <Link to="/companies" className={`${buttonClasses('subtle')} -ml-3`}>
              <ArrowLeft size={15} aria-hidden />
              {words.back}
            </Link>
            <div className="ml-auto" />
            {company.data === undefined || isGone ? null : (
              <>
                <Button
                  icon={<Plus size={14} aria-hidden />}
                  onClick={() =>
                    openRequest({ kind: 'add', stageId: null, start: { company: company.data.name } })
                  }
                >
                  {words.addHere}
                </Button>
                <CompanyActions company={company.data} onGone={leave} />
              </>
            )}
          </div>
          {isGone ? (
            <EmptyState isPage title={words.notFoundTitle} hint={words.notFoundHint} />
          ) : (
            <Loadable query={company} errorTitle={words.problemTitle}>
              {(data) => <CompanyView company={data} />}
            </Loadable>
          )}
        </div>
      </div>
    </AttachmentDropArea>
  );
}

function CompanyView({ company }: { readonly company: Company }): ReactElement {
  const { applications, viaApplications } = company;
  return (
    <>
      <Header company={company} />
      <div className="grid grid-cols-[minmax(0,24rem)_minmax(0,1fr)] gap-x-10 gap-y-6 max-[64rem]:grid-cols-1">
        <div className="flex flex-col gap-6">
          <Section title={words.facts}>
            <CompanyFacts company={company} />
          </Section>
          <CompanyFiguresList figures={company.figures} />
          <Section title={companyWords.fields.notes}>
            <CompanyNotes company={company} />
          </Section>
        </div>
        <div className="flex min-w-0 flex-col gap-6">
          <Section title={words.applications}>
            {applications.length === 0 ? (
              <p className="text-13 text-faint">{words.noApplications}</p>
            ) : (
              <CompanyApplications key={company.id} applications={applications} />
            )}
          </Section>
          {viaApplications.length === 0 ? null : (
            <Section title={words.via}>
              <CompanyApplications key={company.id} applications={viaApplications} showsCompany />
            </Section>
          )}
          <CompanyPeople company={company} />
          <CompanyInterviews company={company} />
          <AttachmentList owner={{ kind: 'company', id: company.id }} />
          <ContactList key={company.id} companyId={company.id} />
        </div>
      </div>
    </>
  );
}

function Header({ company }: { readonly company: Company }): ReactElement {
  const { name, viaApplications, lastContact } = company;
  return (
    <header className="flex items-start gap-3 pt-2 pb-5">
      {/* React moves it to the head: the window and the browser's tab are named after the company. */}
      <title>{`${name} · ${uiWords.appName}`}</title>
      <Monogram name={name} size="large" />
      <div className="min-w-0 flex-1">
        <CompanyName company={company} />
        <div className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-13 text-faint">
          {viaApplications.length === 0 ? null : (
            <span title={companyWords.agencyHint}>
              <Badge>{companyWords.agency}</Badge>
            </span>
          )}
          {lastContact === null ? words.noContact : <LastContactNote lastContact={lastContact} />}
        </div>
      </div>
    </header>
  );
}
