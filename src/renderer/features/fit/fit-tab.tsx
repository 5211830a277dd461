import { useId, type ReactElement } from 'react';
import type { Application } from '#shared/applications.ts';
import type { FitDetails } from '#shared/fit.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { CvCheck } from '#renderer/features/resumes/cv-check.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { SectionHeading } from '#renderer/ui/section-heading.tsx';
import { SkeletonLines } from '#renderer/ui/skeleton.tsx';
import { fitWords as words } from '#renderer/words/words.ts';
import { AddRequirement } from './add-requirement.tsx';
import { FitSummary } from './fit-summary.tsx';
import { PostingProposals } from './posting-proposals.tsx';
import { RequirementRow } from './requirement-row.tsx';
import { rowColumns } from './row-columns.ts';
import { ScoreParts } from './score-parts.tsx';
import { useProposals, useWaitingCount } from './use-proposals.ts';

/** How well the opening fits, line by line, and what it asks for, to edit. */
export function FitTab({ application }: { readonly application: Application }): ReactElement {
  const fit = useQueryOf('fit.get', { applicationId: application.id });
  const proposals = useProposals(application);
  const waitingCount = useWaitingCount(application);
  return (
    <Loadable query={fit} errorTitle={words.problemTitle}>
      {(details) => (
        <div className="flex flex-col gap-5 py-4">
          {proposals.isLoading && details.lines.length === 0 ? (
            // Before the posting is read, nobody can say that nothing is known.
            <SkeletonLines count={2} />
          ) : (
            <FitSummary fit={details} waitingCount={waitingCount} />
          )}
          <Requirements application={application} fit={details} />
          {details.score === null ? null : <ScoreParts fit={details} />}
          <CvCheck application={application} />
        </div>
      )}
    </Loadable>
  );
}

type RequirementsProps = { readonly application: Application; readonly fit: FitDetails };

function Requirements({ application, fit }: RequirementsProps): ReactElement {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <SectionHeading id={headingId} className={fit.lines.length === 0 ? 'mb-1' : 'sr-only'}>
        {words.list.title}
      </SectionHeading>
      {fit.lines.length === 0 ? null : (
        <>
          <div aria-hidden className={`${rowColumns} h-7 items-center text-12 font-medium text-muted`}>
            <span>{words.list.asked}</span>
            <span className="col-start-3">{words.list.you}</span>
          </div>
          <ul>
            {fit.lines.map((line) => (
              <RequirementRow key={line.requirement.id} line={line} rightToWork={fit.rightToWork} />
            ))}
          </ul>
        </>
      )}
      <PostingProposals application={application} isFirst={fit.lines.length === 0} />
      <AddRequirement applicationId={application.id} />
    </section>
  );
}
