import { applicationTableProcedures } from './application-table.ts';
import { applicationProcedures } from './applications.ts';
import { attachmentProcedures } from './attachments.ts';
import { backupProcedures } from './backups.ts';
import { bulkProcedures } from './bulk.ts';
import { companyProcedures } from './companies.ts';
import { debriefProcedures } from './debriefs.ts';
import { eraseProcedures } from './erase.ts';
import { dataFolderProcedures } from './data-folder.ts';
import { everythingProcedures } from './everything.ts';
import { exportProcedures } from './exports.ts';
import { feelingProcedures } from './feelings.ts';
import { historyProcedures } from './history.ts';
import { importProcedures } from './imports.ts';
import { insightProcedures } from './insights.ts';
import { interactionProcedures } from './interactions.ts';
import { interviewProcedures } from './interviews.ts';
import { jobProcedures } from './jobs.ts';
import { letterProcedures } from './letters.ts';
import { mailProcedures } from './mails.ts';
import { offerProcedures } from './offers.ts';
import { outcomeProcedures } from './outcomes.ts';
import { pitchProcedures } from './pitches.ts';
import { planItemProcedures } from './plan-items.ts';
import { peopleImportProcedures } from './people-imports.ts';
import { peopleProcedures } from './people.ts';
import { postingProcedures } from './postings.ts';
import { preparationProcedures } from './preparations.ts';
import { questionProcedures } from './questions.ts';
import { quietProcedures } from './quiet.ts';
import { reasonProcedures } from './reasons.ts';
import { resumeProcedures } from './resumes.ts';
import { reportProcedures } from './reports.ts';
import { feedbackProcedures } from './feedback.ts';
import { fitProcedures } from './fit.ts';
import { jsonResumeProcedures } from './json-resume.ts';
import { profileProcedures } from './profile.ts';
import { requirementProcedures } from './requirements.ts';
import { skillProcedures } from './skills.ts';
import type { Contract, InputOf, OutputOf, ParsedInputOf } from './rpc/procedure.ts';
import { sampleProcedures } from './sample.ts';
import { savedViewProcedures } from './saved-views.ts';
import { searchProcedures } from './search.ts';
import { practiceProcedures } from './practices.ts';
import { selfReviewProcedures } from './self-reviews.ts';
import { weeklyReviewProcedures } from './weekly-reviews.ts';
import { settingsProcedures } from './settings.ts';
import { stageProcedures } from './stages.ts';
import { storyProcedures } from './stories.ts';
import { tagProcedures } from './tags.ts';
import { taskProcedures } from './tasks.ts';
import { todayProcedures } from './today.ts';

/** Every procedure of Rebound: all that joins the screen to the data. */
export const contract = {
  ...applicationProcedures,
  ...attachmentProcedures,
  ...applicationTableProcedures,
  ...backupProcedures,
  ...bulkProcedures,
  ...companyProcedures,
  ...debriefProcedures,
  ...eraseProcedures,
  ...dataFolderProcedures,
  ...everythingProcedures,
  ...exportProcedures,
  ...feedbackProcedures,
  ...feelingProcedures,
  ...historyProcedures,
  ...importProcedures,
  ...insightProcedures,
  ...interactionProcedures,
  ...interviewProcedures,
  ...jobProcedures,
  ...letterProcedures,
  ...mailProcedures,
  ...offerProcedures,
  ...outcomeProcedures,
  ...pitchProcedures,
  ...planItemProcedures,
  ...peopleProcedures,
  ...peopleImportProcedures,
  ...postingProcedures,
  ...preparationProcedures,
  ...questionProcedures,
  ...quietProcedures,
  ...reasonProcedures,
  ...reportProcedures,
  ...sampleProcedures,
  ...resumeProcedures,
  ...savedViewProcedures,
  ...searchProcedures,
  ...practiceProcedures,
  ...selfReviewProcedures,
  ...weeklyReviewProcedures,
  ...settingsProcedures,
  ...stageProcedures,
  ...storyProcedures,
  ...tagProcedures,
  ...taskProcedures,
  ...todayProcedures,
  ...fitProcedures,
  ...jsonResumeProcedures,
  ...profileProcedures,
  ...requirementProcedures,
  ...skillProcedures,
} as const satisfies Contract;

export type ReboundContract = typeof contract;
export type ProcedureName = keyof ReboundContract;
export type Input<Name extends ProcedureName> = InputOf<ReboundContract[Name]>;
export type Output<Name extends ProcedureName> = OutputOf<ReboundContract[Name]>;
/** An input as its handler receives it, with the defaults filled in. */
export type ParsedInput<Name extends ProcedureName> = ParsedInputOf<ReboundContract[Name]>;
