import { useSearch } from '@tanstack/react-router';
import { Suspense, type ReactElement } from 'react';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
import { SectionLinks } from '#renderer/ui/section-links.tsx';
import { SkeletonLines } from '#renderer/ui/skeleton.tsx';
import { useKeptFocus } from '#renderer/ui/use-kept-focus.ts';
import { playbookWords } from '#renderer/words/words.ts';
import { sectionOf, sections } from './sections.ts';

/** What was learned, and what to do with it, one section at a time; the address says which. */
export function PlaybookScreen(): ReactElement {
  const section = sectionOf(useSearch({ from: '/playbook' }).section);
  const content = useKeptFocus();
  return (
    <>
      <ScreenHeader title={playbookWords.title} />
      <div className="flex min-h-0 flex-1 flex-col gap-x-6 px-5 min-[60rem]:flex-row">
        <SectionLinks
          to="/playbook"
          label={playbookWords.sections}
          sections={sections}
          currentId={section?.id ?? ''}
        />
        <div ref={content} className="min-h-0 flex-1 overflow-y-auto pb-12">
          {section === undefined ? null : (
            <Suspense fallback={<SkeletonLines />}>
              <section.Section key={section.id} />
            </Suspense>
          )}
        </div>
      </div>
    </>
  );
}
