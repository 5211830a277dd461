import type { ReactElement, ReactNode } from 'react';
import { settingsWords } from '#renderer/words/words.ts';

export const sectionIds = ['appearance', 'shortcuts', 'quiet', 'data', 'backups', 'about'] as const;
export type SectionId = (typeof sectionIds)[number];

type SettingsSectionProps = {
  readonly id: SectionId;
  readonly intro?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** One group of settings. */
export function SettingsSection({ id, intro, actions, children }: SettingsSectionProps): ReactElement {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="scroll-mt-2 rounded-card border border-line bg-surface px-5 py-4"
    >
      <header className="mb-3 flex items-start gap-4">
        <div className="min-w-0 flex-1">
          <h2 id={`${id}-title`} tabIndex={-1} className="text-14 font-semibold outline-none">
            {settingsWords[id].title}
          </h2>
          {intro === undefined ? null : <p className="max-w-140 text-13 text-muted">{intro}</p>}
        </div>
        {actions}
      </header>
      {children}
    </section>
  );
}

function show(id: SectionId): void {
  document.getElementById(id)?.scrollIntoView({ block: 'start' });
  document.getElementById(`${id}-title`)?.focus({ preventScroll: true });
}

/** The sections by name, each leading there. */
export function SectionLinks(): ReactElement {
  return (
    <nav
      aria-label={settingsWords.sections}
      className="sticky top-0 w-36 shrink-0 self-start pt-2 max-[60rem]:hidden"
    >
      <ul>
        {sectionIds.map((id) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => show(id)}
              className="flex h-7 w-full items-center rounded-control px-2 text-left text-13 text-muted hover:bg-hover hover:text-ink"
            >
              {settingsWords[id].title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
