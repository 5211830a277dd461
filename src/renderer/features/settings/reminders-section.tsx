import type { ReactElement } from 'react';
import type { TaskRule, TaskRuleSettings } from '#shared/domain/tasks/task-rules.ts';
import { phases, rankOf } from '#shared/domain/phases.ts';
import type { Settings } from '#shared/settings.ts';
import { NotificationSettingsForm } from '#renderer/features/notifications/notification-settings.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { insightsWords, settingsWords } from '#renderer/words/words.ts';
import { WeekReminder } from './week-reminder.tsx';
import { SavedNumber } from './saved-number.tsx';
import { SettingsSection } from './settings-section.tsx';
import { useUpdateSettings } from './use-update-settings.ts';
import { WithSettings } from './with-settings.tsx';

const words = settingsWords.reminders;

type NumberKey = {
  [Key in keyof TaskRuleSettings]: TaskRuleSettings[Key] extends number ? Key : never;
}[keyof TaskRuleSettings];
type SwitchKey = Exclude<keyof TaskRuleSettings, NumberKey | 'learnsFromPhase'>;

type Cadence = {
  readonly key: NumberKey;
  readonly unit: 'hours' | 'days' | 'clock';
  /** What fits beside the other numbers. */
  readonly fewest: (settings: TaskRuleSettings) => number;
  readonly most: (settings: TaskRuleSettings) => number;
};

type RuleRow = { readonly rule: TaskRule; readonly isOn: SwitchKey; readonly cadences: readonly Cadence[] };

const longestHours = 720;
const longestDays = 90;

/** The rules in the order of what they are about, each with the numbers it goes by. */
const rows: readonly RuleRow[] = [
  {
    rule: 'preparation',
    isOn: 'hasPreparation',
    cadences: [{ key: 'preparationFromHour', unit: 'clock', fewest: () => 0, most: () => 23 }],
  },
  {
    rule: 'self-review',
    isOn: 'hasSelfReview',
    cadences: [{ key: 'selfReviewGoneAfterDays', unit: 'days', fewest: () => 1, most: () => longestDays }],
  },
  {
    rule: 'thank-you',
    isOn: 'hasThankYou',
    cadences: [
      {
        key: 'thankYouOpensAfterHours',
        unit: 'hours',
        fewest: () => 0,
        most: ({ thankYouBestWithinHours }) => thankYouBestWithinHours,
      },
      {
        key: 'thankYouBestWithinHours',
        unit: 'hours',
        fewest: ({ thankYouOpensAfterHours }) => thankYouOpensAfterHours,
        most: ({ thankYouGoneAfterHours }) => thankYouGoneAfterHours,
      },
      {
        key: 'thankYouGoneAfterHours',
        unit: 'hours',
        fewest: ({ thankYouBestWithinHours }) => Math.max(1, thankYouBestWithinHours),
        most: () => longestHours,
      },
    ],
  },
  {
    rule: 'follow-up',
    isOn: 'hasFollowUps',
    cadences: [
      {
        key: 'firstFollowUpDays',
        unit: 'days',
        fewest: () => 1,
        most: ({ secondFollowUpDays }) => secondFollowUpDays - 1,
      },
      {
        key: 'secondFollowUpDays',
        unit: 'days',
        fewest: ({ firstFollowUpDays }) => firstFollowUpDays + 1,
        most: () => longestDays,
      },
    ],
  },
  {
    rule: 'rejection-thanks',
    isOn: 'hasRejectionThanks',
    cadences: [
      { key: 'rejectionThanksGoneAfterDays', unit: 'days', fewest: () => 1, most: () => longestDays },
    ],
  },
  {
    rule: 'debrief',
    isOn: 'hasDebrief',
    cadences: [
      { key: 'coolDownHours', unit: 'hours', fewest: () => 0, most: () => longestHours },
      { key: 'debriefGoneAfterDays', unit: 'days', fewest: () => 1, most: () => longestDays },
    ],
  },
  {
    rule: 'feedback-letter',
    isOn: 'hasFeedbackLetter',
    cadences: [
      { key: 'feedbackLetterAfterDays', unit: 'days', fewest: () => 1, most: () => longestDays },
      { key: 'feedbackLetterGoneAfterDays', unit: 'days', fewest: () => 1, most: () => longestDays },
    ],
  },
  {
    rule: 'third-party',
    isOn: 'hasThirdParty',
    cadences: [
      { key: 'thirdPartyAfterDays', unit: 'days', fewest: () => 1, most: () => longestDays },
      { key: 'thirdPartyGoneAfterDays', unit: 'days', fewest: () => 1, most: () => longestDays },
    ],
  },
  {
    rule: 'plan-review',
    isOn: 'hasPlanReview',
    cadences: [{ key: 'planReviewAfterDays', unit: 'days', fewest: () => 1, most: () => longestDays }],
  },
];

const learningPhases = phases.filter((phase) => rankOf(phase) >= rankOf('applied'));

/** Which rules speak up on Today, and when. */
export function RemindersSection(): ReactElement {
  return <WithSettings>{(settings) => <Reminders settings={settings} />}</WithSettings>;
}

function Reminders({ settings }: { readonly settings: Settings }): ReactElement {
  const update = useUpdateSettings();
  const { taskRules } = settings;
  const change = (changes: Partial<TaskRuleSettings>) => update({ taskRules: changes });
  return (
    <SettingsSection id="reminders" intro={words.intro}>
      <NotificationSettingsForm settings={settings.notifications} />
      <ul className="mt-4 flex flex-col border-t border-line pt-3">
        {rows.map((row) => (
          <li key={row.rule} className="border-t border-line py-4 first:border-t-0 first:pt-1">
            <RuleSetting row={row} taskRules={taskRules} onChange={change} />
          </li>
        ))}
      </ul>
      <div className="border-t border-line py-4">
        <WeekReminder settings={settings.weeklyReview} />
      </div>
      <div className="border-t border-line pt-4">
        <Select
          className="w-64"
          label={words.learnsFromPhase}
          hint={words.learnsFromPhaseHint}
          value={taskRules.learnsFromPhase}
          options={learningPhases.map((phase) => ({ value: phase, label: insightsWords.phases[phase] }))}
          onChange={(learnsFromPhase) => change({ learnsFromPhase })}
        />
      </div>
    </SettingsSection>
  );
}

type RuleSettingProps = {
  readonly row: RuleRow;
  readonly taskRules: TaskRuleSettings;
  readonly onChange: (changes: Partial<TaskRuleSettings>) => void;
};

function RuleSetting({ row: { rule, isOn, cadences }, taskRules, onChange }: RuleSettingProps): ReactElement {
  return (
    <>
      <Switch
        label={words.rules[rule].label}
        hint={words.rules[rule].hint}
        isOn={taskRules[isOn]}
        onChange={(next) => onChange({ [isOn]: next })}
      />
      {taskRules[isOn] ? (
        <div className="mt-3 flex flex-wrap gap-x-6 gap-y-3 pl-12">
          {cadences.map(({ key, unit, fewest, most }) => {
            const [least, largest] = [fewest(taskRules), most(taskRules)];
            return (
              <SavedNumber
                key={key}
                label={words.cadences[key]}
                value={taskRules[key]}
                fewest={least}
                most={largest}
                range={words.ranges[unit]}
                onSave={(value) => onChange({ [key]: value })}
              />
            );
          })}
        </div>
      ) : null}
    </>
  );
}
