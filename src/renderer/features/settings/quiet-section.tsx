import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Settings } from '#shared/settings.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { settingsWords } from '#renderer/words/words.ts';
import { SettingsSection } from './settings-section.tsx';
import { useUpdateSettings } from './use-update-settings.ts';
import { WithSettings } from './with-settings.tsx';

const words = settingsWords.quiet;
const longest = 365;

type DaysProps = {
  readonly label: string;
  readonly days: number;
  readonly fewest: number;
  readonly most?: number;
  readonly onSave: (days: number) => void;
};

/** A number of days, saved when one leaves the field or presses Enter: half a number typed means nothing. */
function Days({ label, days, fewest, most = longest, onSave }: DaysProps): ReactElement {
  const [value, setValue] = useState<number | null>(days);
  const latest = useRef<number | null>(days);

  function change(next: number | null): void {
    latest.current = next;
    setValue(next);
  }

  function save(): void {
    const next = latest.current;
    const isFit = next !== null && Number.isInteger(next) && next >= fewest && next <= most;
    if (!isFit) {
      change(days);
      return;
    }
    if (next === days) return;
    onSave(next);
    announce(words.saved);
  }

  return (
    <div onBlur={save} onKeyDown={(event: KeyboardEvent) => event.key === 'Enter' && save()}>
      <NumberField
        className="w-64"
        label={label}
        hint={words.range(formatNumber(fewest), formatNumber(most))}
        value={value}
        min={fewest}
        max={most}
        onChange={change}
      />
    </div>
  );
}

/** When an application without an answer counts as quiet, and when a card has stood still for long. */
export function QuietSection(): ReactElement {
  return <WithSettings>{(settings) => <QuietSettings settings={settings} />}</WithSettings>;
}

function QuietSettings({ settings }: { readonly settings: Settings }): ReactElement {
  const save = useUpdateSettings();
  const { quietAfterApplyingDays, quietAfterContactDays, slowInStageDays, staleInStageDays } = settings;
  return (
    <SettingsSection id="quiet" intro={words.intro}>
      <div className="flex flex-wrap gap-6">
        <Days
          key={`applying ${quietAfterApplyingDays}`}
          label={words.afterApplying}
          days={quietAfterApplyingDays}
          fewest={7}
          onSave={(days) => save({ quietAfterApplyingDays: days })}
        />
        <Days
          key={`contact ${quietAfterContactDays}`}
          label={words.afterContact}
          days={quietAfterContactDays}
          fewest={3}
          onSave={(days) => save({ quietAfterContactDays: days })}
        />
      </div>
      <h3 className="mt-5 text-13 font-semibold">{words.inStageTitle}</h3>
      <p className="mb-3 text-13 text-muted">{words.inStageIntro}</p>
      <div className="flex flex-wrap gap-6">
        <Days
          key={`slow ${slowInStageDays} ${staleInStageDays}`}
          label={words.slow}
          days={slowInStageDays}
          fewest={1}
          most={staleInStageDays}
          onSave={(days) => save({ slowInStageDays: days })}
        />
        <Days
          key={`stale ${slowInStageDays} ${staleInStageDays}`}
          label={words.stale}
          days={staleInStageDays}
          fewest={slowInStageDays}
          onSave={(days) => save({ staleInStageDays: days })}
        />
      </div>
    </SettingsSection>
  );
}
