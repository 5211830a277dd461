import type { TaskRule } from '#shared/domain/tasks/task-rules.ts';
import {
  applicationWords,
  feelingWords,
  letterWords,
  notificationWords,
  settingsWords,
  weeklyReviewWords,
} from '#renderer/words/words.ts';

type Named = Readonly<Record<string, string>>;

const { reminders, appearance, shortcuts, quiet } = settingsWords;
const notices = notificationWords.settings;
const week = weeklyReviewWords.settings;

/** The switches of the rules, with the rule each is of. */
const ruleSwitches: Readonly<Record<string, TaskRule>> = {
  hasSelfReview: 'self-review',
  hasThankYou: 'thank-you',
  hasPreparation: 'preparation',
  hasFollowUps: 'follow-up',
  hasRejectionThanks: 'rejection-thanks',
  hasDebrief: 'debrief',
  hasFeedbackLetter: 'feedback-letter',
  hasThirdParty: 'third-party',
  hasPlanReview: 'plan-review',
};

/** Settings as their screens call them. */
export const settingNames: Named = {
  theme: appearance.theme,
  density: appearance.density,
  hasSingleKeyShortcuts: shortcuts.singleKeys,
  quietAfterApplyingDays: quiet.afterApplying,
  quietAfterContactDays: quiet.afterContact,
  slowInStageDays: quiet.slow,
  staleInStageDays: quiet.stale,
  ownName: letterWords.yourName,
  taskRules: reminders.title,
  notifications: notices.heading,
  showsFeelingsOverTime: feelingWords.showsOverTime,
  weeklyReview: week.isOn,
  tableLayout: settingsWords.tableLayout,
};

/** The parts of a group, as its screen calls them. */
export const partNames: Readonly<Record<string, Named>> = {
  taskRules: {
    ...reminders.cadences,
    ...Object.fromEntries(
      Object.entries(ruleSwitches).map(([key, rule]) => [key, reminders.rules[rule].label]),
    ),
    learnsFromPhase: reminders.learnsFromPhase,
  },
  notifications: {
    isOn: notices.isOn,
    kinds: notices.kindsLabel,
    quietFromHour: notices.quietFrom,
    quietUntilHour: notices.quietUntil,
    hasBadge: notices.hasBadge,
  },
  weeklyReview: { isOn: week.isOn, weekday: week.weekday, hour: week.hour },
};

/** Values that Rebound has a word for, by setting or part. */
export const valueNames: Readonly<Record<string, Named>> = {
  theme: appearance.themes,
  density: appearance.densities,
  learnsFromPhase: applicationWords.phases,
};
