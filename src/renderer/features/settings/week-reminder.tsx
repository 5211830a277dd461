import type { ReactElement } from 'react';
import { addDays } from '#shared/domain/days.ts';
import type { WeeklyReviewSettings } from '#shared/domain/weekly-review.ts';
import { Select } from '#renderer/ui/select.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { formatWeekday } from '#renderer/words/format.ts';
import { settingsWords, weeklyReviewWords } from '#renderer/words/words.ts';
import { SavedNumber } from './saved-number.tsx';
import { useUpdateSettings } from './use-update-settings.ts';

const words = weeklyReviewWords.settings;
const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;
const someMonday = '2026-01-05';
const lastHour = 23;

/** Whether and when Today offers to look back on the week. */
export function WeekReminder({ settings }: { readonly settings: WeeklyReviewSettings }): ReactElement {
  const update = useUpdateSettings();
  const { isOn, weekday, hour } = settings;
  const change = (changes: Partial<WeeklyReviewSettings>) => update({ weeklyReview: changes });
  return (
    <>
      <Switch label={words.isOn} hint={words.hint} isOn={isOn} onChange={(next) => change({ isOn: next })} />
      {isOn ? (
        <div className="mt-3 flex flex-wrap gap-x-6 gap-y-3 pl-12">
          <Select
            className="w-64"
            label={words.weekday}
            value={weekdays[weekday - 1] ?? '5'}
            options={weekdays.map((value, index) => ({
              value,
              label: formatWeekday(addDays(someMonday, index)),
            }))}
            onChange={(value) => change({ weekday: Number(value) })}
          />
          <SavedNumber
            label={words.hour}
            value={hour}
            fewest={0}
            most={lastHour}
            range={settingsWords.reminders.ranges.clock}
            onSave={(next) => change({ hour: next })}
          />
        </div>
      ) : null}
    </>
  );
}
