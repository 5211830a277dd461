import type { ReactElement } from 'react';
import { resumeWords as words } from '#renderer/words/words.ts';
import { ResumeVersions } from './resume-versions.tsx';

/** The CV versions, in the profile. */
export function ResumesTab(): ReactElement {
  return (
    <div className="max-w-180">
      <p className="mb-4 text-13 text-muted">{words.intro}</p>
      <ResumeVersions />
    </div>
  );
}
