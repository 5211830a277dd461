import { ExternalLink } from 'lucide-react';
import { lazy, Suspense, type ReactElement } from 'react';
import type { Application } from '#shared/applications.ts';
import { OthersHere } from '#renderer/features/companies/others-here.tsx';
import { AcceptedNote } from '#renderer/features/offers/accepted-note.tsx';
import { OfferSection } from '#renderer/features/offers/offer-section.tsx';
import { workModes } from '#shared/domain/kinds.ts';
import { OutcomeSummary } from '#renderer/features/outcomes/outcome-summary.tsx';
import { TagField } from '#renderer/features/tags/tag-field.tsx';
import { buttonClasses } from '#renderer/ui/button.tsx';
import { applicationWords as words } from '#renderer/words/words.ts';
import { InlineChoice, InlineExcitement, InlineOrigin, InlineText } from './inline-fields.tsx';
import { InlineResume } from './inline-resume.tsx';
import { useApplicationCommands } from './application-commands.ts';
import { liveOutcomeOf, askForOutcome } from './panel-target.ts';
import { PayRow } from './pay-row.tsx';

const LettersSection = lazy(async () => ({
  default: (await import('#renderer/features/letters/letters-section.tsx')).LettersSection,
}));

const workModeOptions = workModes.map((value) => ({ value, label: words.workModes[value] }));

/** What is known of the opening, each line edited where it stands; how it ended first when it has. */
export function OverviewTab({ application }: { readonly application: Application }): ReactElement {
  const { reopen } = useApplicationCommands();
  const { fields, placeholders } = words;
  const shared = { application };
  const hasOutcome = application.outcomes.length > 0;
  return (
    <div className="flex flex-col gap-4 py-4">
      {liveOutcomeOf(application)?.kind === 'accepted' ? <AcceptedNote application={application} /> : null}
      <OfferSection application={application} />
      {hasOutcome ? (
        <OutcomeSummary
          live={liveOutcomeOf(application)}
          earlier={application.outcomes.filter(({ reopenedOn }) => reopenedOn !== null)}
          onEdit={() => askForOutcome(application)}
          onReopen={() => void reopen(application)}
        />
      ) : null}
      <OthersHere application={application} />
      <Suspense fallback={null}>
        <LettersSection applicationId={application.id} />
      </Suspense>
      <div className="flex flex-col gap-0.5">
        <InlineText {...shared} field="title" label={fields.title} />
        <InlineText {...shared} field="company" label={fields.company} />
        <InlineText {...shared} field="via" label={fields.via} placeholder={fields.none} />
        <InlineText {...shared} field="location" label={fields.location} placeholder={fields.none} />
        <InlineChoice {...shared} field="workMode" label={fields.workMode} options={workModeOptions} />
        <PayRow application={application} />
        <InlineText {...shared} field="salaryText" label={fields.salaryText} placeholder={fields.none} />
        <InlineText {...shared} field="source" label={fields.source} placeholder={fields.none} />
        <InlineOrigin application={application} />
        <InlineResume application={application} />
        <InlineText {...shared} field="seniority" label={fields.seniority} placeholder={fields.none} />
        <InlineText
          {...shared}
          field="employmentType"
          label={fields.employmentType}
          placeholder={fields.none}
        />
        <InlineText {...shared} field="deadlineOn" label={fields.deadlineOn} kind="day" />
        <InlineText {...shared} field="url" label={fields.url} placeholder={fields.none} kind="url" />
        <PostingLink url={application.url} />
        <InlineExcitement application={application} />
        <TagField applicationId={application.id} tags={application.tags} />
        <InlineText
          {...shared}
          field="notes"
          label={fields.notes}
          placeholder={placeholders.notes}
          kind="text"
        />
      </div>
    </div>
  );
}

/** Only http and https become links: an imported address may be anything. */
function PostingLink({ url }: { readonly url: string | null }): ReactElement | null {
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  return (
    <a
      href={url}
      target="_blank"
      rel="noreferrer noopener"
      className={`${buttonClasses('subtle', 'small')} ml-36.5 w-fit`}
    >
      <ExternalLink size={13} aria-hidden />
      {words.openUrl}
    </a>
  );
}
