import type { ReactElement, ReactNode } from 'react';
import { settingsWords } from '#renderer/words/words.ts';
import type { SectionId } from './sections.ts';

type SettingsSectionProps = {
  readonly id: SectionId;
  readonly intro?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** One group of settings. */
export function SettingsSection({ id, intro, actions, children }: SettingsSectionProps): ReactElement {
  return (
    <section aria-labelledby={`${id}-title`} className="rounded-card border border-line bg-surface px-5 py-4">
      <header className="mb-3 flex items-start gap-4">
        <div className="min-w-0 flex-1">
          <h2 id={`${id}-title`} className="text-14 font-semibold">
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
