import type { ReactElement } from 'react';
import { SettingsSection } from '#renderer/features/settings/settings-section.tsx';
import { resumeWords as words } from '#renderer/words/words.ts';
import { ResumeVersions } from './resume-versions.tsx';

/** The CV versions, among the settings. */
export function ResumesSection(): ReactElement {
  return (
    <SettingsSection id="resumes" intro={words.intro}>
      <ResumeVersions />
    </SettingsSection>
  );
}
