import { Link, useSearch } from '@tanstack/react-router';
import { Suspense, type ReactElement } from 'react';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
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
        <SectionLinks currentId={id} />
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

function SectionLinks({ currentId }: { readonly currentId: string }): ReactElement {
  return (
    <nav aria-label={settingsWords.sections} className="shrink-0 overflow-y-auto pb-2 min-[60rem]:w-40">
      <ul className="flex flex-wrap gap-px min-[60rem]:flex-col">
        {sections.map(({ id }) => (
          <li key={id}>
            <Link
              to="/settings"
              search={{ section: id }}
              aria-current={id === currentId ? 'page' : undefined}
              activeProps={{}}
              className="flex h-8 w-full items-center rounded-control px-2 text-13 text-muted hover:bg-hover hover:text-ink aria-[current=page]:bg-accent-weak aria-[current=page]:font-semibold aria-[current=page]:text-accent-strong"
            >
              {settingsWords[id].title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
