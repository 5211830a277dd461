import type { Output, ParsedInput, ProcedureName, ReboundContract } from '#shared/contract.ts';
import { applicationHandlers } from './features/applications/handlers.ts';
import { attachmentHandlers } from './features/attachments/handlers.ts';
import { backupHandlers } from './features/backups/handlers.ts';
import { companyHandlers } from './features/companies/handlers.ts';
import { debriefHandlers } from './features/debriefs/handlers.ts';
import { eraseHandlers } from './features/erase/handlers.ts';
import { dataFolderHandlers } from './features/data-folder/handlers.ts';
import { everythingHandlers } from './features/everything/handlers.ts';
import { exportHandlers } from './features/exports/handlers.ts';
import { feedbackHandlers } from './features/feedback/handlers.ts';
import { feelingHandlers } from './features/feelings/handlers.ts';
import { historyHandlers } from './features/history/handlers.ts';
import { importHandlers } from './features/imports/handlers.ts';
import { insightHandlers } from './features/insights/handlers.ts';
import { interactionHandlers } from './features/interactions/handlers.ts';
import { interviewHandlers } from './features/interviews/handlers.ts';
import { letterHandlers } from './features/letters/handlers.ts';
import { mailHandlers } from './features/mails/handlers.ts';
import { offerHandlers } from './features/offers/handlers.ts';
import { outcomeHandlers } from './features/outcomes/handlers.ts';
import { pitchHandlers } from './features/pitches/handlers.ts';
import { peopleHandlers } from './features/people/handlers.ts';
import { peopleImportHandlers } from './features/people-imports/handlers.ts';
import { planItemHandlers } from './features/plan-items/handlers.ts';
import { postingHandlers } from './features/postings/handlers.ts';
import { preparationHandlers } from './features/preparations/handlers.ts';
import { questionHandlers } from './features/questions/handlers.ts';
import { quietHandlers } from './features/quiet/handlers.ts';
import { reasonHandlers } from './features/reasons/handlers.ts';
import { reportHandlers } from './features/reports/handlers.ts';
import { resumeHandlers } from './features/resumes/handlers.ts';
import { savedViewHandlers } from './features/saved-views/handlers.ts';
import { searchHandlers } from './features/search/handlers.ts';
import { practiceHandlers } from './features/practices/handlers.ts';
import { selfReviewHandlers } from './features/self-reviews/handlers.ts';
import { settingHandlers } from './features/settings/handlers.ts';
import { stageHandlers } from './features/stages/handlers.ts';
import { storyHandlers } from './features/stories/handlers.ts';
import { tagHandlers } from './features/tags/handlers.ts';
import { taskHandlers } from './features/tasks/handlers.ts';
import { weeklyReviewHandlers } from './features/weekly-reviews/handlers.ts';
import { todayHandlers } from './features/today/handlers.ts';
import { fitHandlers } from './features/fit/handlers.ts';
import { jsonResumeHandlers } from './features/json-resume/handlers.ts';
import { profileHandlers } from './features/profile/handlers.ts';
import { requirementHandlers } from './features/requirements/handlers.ts';
import { skillHandlers } from './features/skills/handlers.ts';
import type { HandlerOf } from './procedures.ts';

/** The host answers these itself (see relay.ts and open-searches.ts). */
type HostProcedure = 'jobs.cancel' | 'sample.open' | 'sample.leave' | 'dataFolder.forget';

export type Handlers = {
  readonly [Name in Exclude<ProcedureName, HostProcedure>]: HandlerOf<
    ReboundContract[Name],
    ParsedInput<Name>,
    Output<Name>
  >;
};

/** What answers each procedure of the contract. A missing one does not compile. */
export const handlers: Handlers = {
  ...applicationHandlers,
  ...attachmentHandlers,
  ...backupHandlers,
  ...companyHandlers,
  ...eraseHandlers,
  ...dataFolderHandlers,
  ...everythingHandlers,
  ...exportHandlers,
  ...feedbackHandlers,
  ...historyHandlers,
  ...importHandlers,
  ...insightHandlers,
  ...interactionHandlers,
  ...interviewHandlers,
  ...letterHandlers,
  ...mailHandlers,
  ...offerHandlers,
  ...outcomeHandlers,
  ...pitchHandlers,
  ...peopleHandlers,
  ...peopleImportHandlers,
  ...postingHandlers,
  ...preparationHandlers,
  ...questionHandlers,
  ...quietHandlers,
  ...reasonHandlers,
  ...reportHandlers,
  ...resumeHandlers,
  ...savedViewHandlers,
  ...searchHandlers,
  ...debriefHandlers,
  ...feelingHandlers,
  ...planItemHandlers,
  ...practiceHandlers,
  ...selfReviewHandlers,
  ...weeklyReviewHandlers,
  ...settingHandlers,
  ...stageHandlers,
  ...storyHandlers,
  ...tagHandlers,
  ...taskHandlers,
  ...todayHandlers,
  ...fitHandlers,
  ...jsonResumeHandlers,
  ...profileHandlers,
  ...requirementHandlers,
  ...skillHandlers,
};
