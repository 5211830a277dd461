import type { ReactElement } from 'react';
import type { Settings } from '#shared/settings.ts';
import { settingsWords } from '#renderer/words/words.ts';
import { SavedNumber } from './saved-number.tsx';
import { SettingsSection } from './settings-section.tsx';
import { useUpdateSettings } from './use-update-settings.ts';
import { WithSettings } from './with-settings.tsx';

const words = settingsWords.quiet;
const longest = 365;

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
        <SavedNumber
          label={words.afterApplying}
          value={quietAfterApplyingDays}
          fewest={7}
          most={longest}
          range={words.range}
          onSave={(days) => save({ quietAfterApplyingDays: days })}
        />
        <SavedNumber
          label={words.afterContact}
          value={quietAfterContactDays}
          fewest={3}
          most={longest}
          range={words.range}
          onSave={(days) => save({ quietAfterContactDays: days })}
        />
      </div>
      <h3 className="mt-5 text-13 font-semibold">{words.inStageTitle}</h3>
      <p className="mb-3 text-13 text-muted">{words.inStageIntro}</p>
      <div className="flex flex-wrap gap-6">
        <SavedNumber
          label={words.slow}
          value={slowInStageDays}
          fewest={1}
          most={staleInStageDays}
          range={words.range}
          onSave={(days) => save({ slowInStageDays: days })}
        />
        <SavedNumber
          label={words.stale}
          value={staleInStageDays}
          fewest={slowInStageDays}
          most={longest}
          range={words.range}
          onSave={(days) => save({ staleInStageDays: days })}
        />
      </div>
    </SettingsSection>
  );
}
