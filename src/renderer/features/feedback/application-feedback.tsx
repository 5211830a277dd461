import { Link } from '@tanstack/react-router';
import { MessageSquareText, Plus } from 'lucide-react';
import { useId, useState, type ReactElement } from 'react';
import type { Application } from '#shared/applications.ts';
import type { Output } from '#shared/contract.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { LetterLink } from '#renderer/features/letters/letter-link.tsx';
import { Button, buttonClasses } from '#renderer/ui/button.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { Heading } from '#renderer/ui/section-heading.tsx';
import { feedbackWords as words } from '#renderer/words/words.ts';
import { FeedbackEntry } from './feedback-entry.tsx';
import { RequestDialog } from './request-dialog.tsx';
import { RequestRow } from './request-row.tsx';

type Of = Output<'feedback.ofApplication'>;

/** What was asked of them, and what they said. */
export function ApplicationFeedback({ application }: { readonly application: Application }): ReactElement {
  const headingId = useId();
  const feedback = useQueryOf('feedback.ofApplication', { applicationId: application.id });
  const [asking, setAsking] = useState<HTMLElement | null>(null);
  const { id, companyId, viaCompanyId } = application;
  const companyIds = viaCompanyId === null ? [companyId] : [companyId, viaCompanyId];
  return (
    <section aria-labelledby={headingId}>
      <header className="mb-2 flex flex-wrap items-center gap-2">
        <Heading id={headingId} className="flex-1 text-13 font-semibold">
          {words.title}
        </Heading>
        <Button size="small" variant="subtle" onClick={({ currentTarget }) => setAsking(currentTarget)}>
          {words.request.note}
        </Button>
        <Button
          size="small"
          icon={<Plus size={13} aria-hidden />}
          onClick={({ currentTarget }) =>
            openRequest({ kind: 'feedback', applicationId: id, returnTo: currentTarget })
          }
        >
          {words.record}
        </Button>
      </header>
      <Loadable query={feedback} errorTitle={words.problemTitle}>
        {(data) => <Known data={data} companyIds={companyIds} applicationId={id} />}
      </Loadable>
      {asking === null ? null : (
        <RequestDialog
          applicationId={id}
          companyIds={companyIds}
          request={null}
          returnTo={asking}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  );
}

type KnownProps = {
  readonly data: Of;
  readonly companyIds: readonly string[];
  readonly applicationId: string;
};

function Known({ data, companyIds, applicationId }: KnownProps): ReactElement {
  const { requests, received, due } = data;
  const isEmpty = requests.length === 0 && received.length === 0;
  return (
    <div className="flex flex-col gap-3">
      {due === null ? null : <Due due={due} applicationId={applicationId} />}
      {isEmpty ? (
        <p className="flex gap-2 rounded-card border border-dashed border-line-strong p-3 text-13 text-muted">
          <MessageSquareText size={15} aria-hidden className="mt-0.5 shrink-0 text-accent" />
          <span>{words.emptyHint}</span>
        </p>
      ) : null}
      {requests.length === 0 ? null : (
        <ul aria-label={words.asked} className="rounded-card border border-line bg-surface px-3">
          {requests.map((request) => (
            <RequestRow key={request.id} request={request} companyIds={companyIds} />
          ))}
        </ul>
      )}
      {received.length === 0 ? null : (
        <ul aria-label={words.received} className="flex flex-col gap-2">
          {received.map((one) => (
            <FeedbackEntry key={one.id} feedback={one} />
          ))}
        </ul>
      )}
    </div>
  );
}

type DueProps = { readonly due: NonNullable<Of['due']>; readonly applicationId: string };

/** What the rules propose now. */
function Due({ due: { rule, subjectId, person }, applicationId }: DueProps): ReactElement {
  const isNobodyKnown = rule === 'third-party' && person === null;
  return (
    <p className="flex items-center gap-2 rounded-card bg-amber-weak px-3 py-2 text-13">
      <span className="flex-1">{person === null ? words.due[rule] : words.due.ask(person.name)}</span>
      {isNobodyKnown ? (
        <Link
          to="/applications/$id"
          params={{ id: applicationId }}
          search={{ tab: 'people' }}
          className={buttonClasses('quiet', 'small')}
        >
          {words.due.addPerson}
        </Link>
      ) : (
        <LetterLink
          place={{
            kind: rule,
            applicationId,
            subjectId,
            ...(person === null ? {} : { personId: person.id }),
          }}
          className={buttonClasses('quiet', 'small')}
        >
          {words.due.write}
        </LetterLink>
      )}
    </p>
  );
}
