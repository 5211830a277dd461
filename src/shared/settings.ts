import { z } from 'zod';
import { tableLayoutSchema } from './application-table.ts';
import { changesOf } from './changes-of.ts';
import { lineSchema } from './domain/fields.ts';
import { taskRuleSettingsSchema } from './domain/tasks/task-rules.ts';
import { notificationSettingsSchema } from './domain/notifications.ts';
import { defaultTableColumns } from './domain/table-columns.ts';
import { weeklyReviewSettingsSchema } from './domain/weekly-review.ts';
import { command, query } from './rpc/procedure.ts';

/** Every setting with its default. One row in the database for each that was changed. */
export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  density: z.enum(['comfortable', 'compact']).default('comfortable'),
  /** Single-key shortcuts can be switched off (WCAG 2.1.4). */
  hasSingleKeyShortcuts: z.boolean().default(true),
  /** Days since applying without any human answer until an application counts as quiet. */
  quietAfterApplyingDays: z.int().min(7).max(365).default(45),
  /** Days since the last human answer until an application counts as quiet. */
  quietAfterContactDays: z.int().min(3).max(365).default(21),
  /** Days in a stage from which they stand out on the card, and from which strongly. */
  slowInStageDays: z.int().min(1).max(365).default(10),
  staleInStageDays: z.int().min(1).max(365).default(21),
  /** What I sign letters with. */
  ownName: lineSchema.max(200).default(''),
  /** When the rules speak up, and which of them. */
  taskRules: taskRuleSettingsSchema.default(taskRuleSettingsSchema.parse({})),
  /** Whether the system tells of what is due, of which, and when not. */
  notifications: notificationSettingsSchema.default(notificationSettingsSchema.parse({})),
  /** Whether the feeling log shows how it went over time: only when it is asked to. */
  showsFeelingsOverTime: z.boolean().default(false),
  /** When Today offers to look back on the week. */
  weeklyReview: weeklyReviewSettingsSchema.default(weeklyReviewSettingsSchema.parse({})),
  /** Columns of the pipeline's table. */
  tableLayout: tableLayoutSchema.default({ columns: [...defaultTableColumns], widths: {} }),
});
export type Settings = z.infer<typeof settingsSchema>;

export const settingsProcedures = {
  'settings.get': query(z.object({}), settingsSchema),
  /** Only what is sent is changed, inside the groups too: two changes on their way at once never undo each other. */
  'settings.update': command(
    changesOf(settingsSchema).extend({
      taskRules: changesOf(taskRuleSettingsSchema).optional(),
      notifications: changesOf(notificationSettingsSchema).optional(),
      weeklyReview: changesOf(weeklyReviewSettingsSchema).optional(),
    }),
    settingsSchema,
  ),
  /** Where the data lives, whether this is the sample search, and whether the own search is behind it. */
  'settings.about': query(
    z.object({}),
    z.object({
      version: z.string(),
      dataFolder: z.string(),
      isDemo: z.boolean(),
      hasWayBack: z.boolean(),
      /** Whether the user chose this folder, now or at an earlier start. */
      isChosen: z.boolean(),
      /** Nothing can be read or written until one is made or restored. */
      isDatabaseMissing: z.boolean(),
      /** Why the data can't be read, in words: as it was opened, or found while reading. */
      problem: z.string().nullable(),
      databaseBytes: z.int(),
      /** Of the attached files. */
      filesBytes: z.int(),
      backupsBytes: z.int(),
    }),
  ),
};
