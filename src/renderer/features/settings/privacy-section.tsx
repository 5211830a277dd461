import type { ReactElement } from 'react';
import { setMasked, useMasked } from '#renderer/api/privacy-mask.ts';
import { keysOf } from '#renderer/app/shortcuts.ts';
import { Switch } from '#renderer/ui/switch.tsx';
import { settingsWords } from '#renderer/words/words.ts';
import { SettingsSection } from './settings-section.tsx';

const words = settingsWords.privacy;

/** The mask for moments when somebody else sees the screen. */
export function PrivacySection(): ReactElement {
  const isMasked = useMasked();
  return (
    <SettingsSection id="privacy" intro={words.intro}>
      <Switch
        label={words.mask}
        hint={words.hint(keysOf('privacy-mask'))}
        isOn={isMasked}
        onChange={setMasked}
      />
    </SettingsSection>
  );
}
