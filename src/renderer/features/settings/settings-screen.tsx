import { useSearch } from '@tanstack/react-router';
import { Suspense, type ReactElement } from 'react';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
import { SectionLinks } from '#renderer/ui/section-links.tsx';
import { SkeletonLines } from '#renderer/ui/skeleton.tsx';
import { settingsWords } from '#renderer/words/words.ts';
import { sectionOf, sections } from './sections.ts';

/** The settings, one section at a time; the address says which. */
export function SettingsScreen(): ReactElement {
  const { id, Section } = sectionOf(useSearch({ from: '/settings' }).section);
  return (
    <>
      <ScreenHeader title={settingsWords.title} />
      <div className="flex min-h-0 flex-1 flex-col gap-x-6 px-5 min-[60rem]:flex-row">
        <SectionLinks
          to="/settings"
          label={settingsWords.sections}
          sections={sections.map((section) => ({ id: section.id, title: settingsWords[section.id].title }))}
          currentId={id}
        />
        <div className="min-h-0 flex-1 overflow-y-auto pb-12">
          <div className="max-w-200">
            <Suspense fallback={<SkeletonLines />}>
              <Section key={id} />
            </Suspense>
          </div>
        </div>
      </div>
    </>
  );
}
