import type { ReactElement } from 'react';
import type { Application } from '#shared/applications.ts';
import { ApplicationFeedback } from '#renderer/features/feedback/application-feedback.tsx';
import { PlanOfApplication } from '#renderer/features/plan/plan-of-application.tsx';
import { OutcomeSummary } from '#renderer/features/outcomes/outcome-summary.tsx';
import { useApplicationCommands } from './application-commands.ts';
import { askForOutcome, liveOutcomeOf } from './panel-target.ts';

/** What there is to learn from it: how it ended, and what they said. */
export function LessonsTab({ application }: { readonly application: Application }): ReactElement {
  const { reopen } = useApplicationCommands();
  return (
    <div className="flex flex-col gap-5 py-4">
      {application.outcomes.length === 0 ? null : (
        <OutcomeSummary
          live={liveOutcomeOf(application)}
          earlier={application.outcomes.filter(({ reopenedOn }) => reopenedOn !== null)}
          onEdit={() => askForOutcome(application)}
          onReopen={() => void reopen(application)}
        />
      )}
      <ApplicationFeedback application={application} />
      <PlanOfApplication applicationId={application.id} />
    </div>
  );
}
