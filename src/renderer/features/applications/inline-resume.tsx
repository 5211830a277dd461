import type { ReactElement } from 'react';
import type { Application } from '#shared/applications.ts';
import { ResumeField } from '#renderer/features/resumes/resume-field.tsx';
import { applicationWords as words } from '#renderer/words/words.ts';
import { inlineRow, quietControl } from '#renderer/ui/inline-classes.ts';
import { useInlineField } from './use-inline-field.ts';

/** The CV version that went with it; a new name makes a new version. */
export function InlineResume({ application }: { readonly application: Application }): ReactElement {
  const inline = useInlineField(application, 'resume', (saved) => (typeof saved === 'string' ? saved : ''));
  return (
    <div className={quietControl}>
      <ResumeField
        value={inline.value}
        error={inline.problem}
        className={inlineRow}
        placeholder={words.fields.none}
        onChange={inline.choose}
      />
    </div>
  );
}
