import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { SampleMark } from '#renderer/features/settings/sample-mark.tsx';
import { shellWords } from '#renderer/words/words.ts';
import { useShortcut } from './keyboard.ts';
import { Logo } from './logo.tsx';
import { SaveStatus } from './save-status.tsx';
import { screenGroups } from './screens.ts';
import { shortcuts } from './shortcuts.ts';

function useScreenShortcuts(): void {
  const navigate = useNavigate();
  useShortcut('go-to-pipeline', () => void navigate({ to: '/pipeline' }));
  useShortcut('go-to-people', () => void navigate({ to: '/people' }));
  useShortcut('go-to-insights', () => void navigate({ to: '/insights' }));
  useShortcut('go-to-import', () => void navigate({ to: '/import' }));
  useShortcut('go-to-settings', () => void navigate({ to: '/settings' }));
}

/** The way between screens, and the word that everything is saved and stays here. */
export function Sidebar(): ReactElement {
  useScreenShortcuts();
  return (
    <header className="flex h-full w-53 shrink-0 max-[48rem]:w-13 flex-col border-r border-line bg-sunken p-2.5">
      <div className="flex h-9 items-center gap-2.5 px-2">
        <Logo />
        <span className="text-14 font-semibold max-[48rem]:sr-only">{shellWords.appName}</span>
      </div>
      <SampleMark className="mx-2 mt-2" />
      <nav aria-label={shellWords.navigation} className="mt-3 flex flex-col">
        {screenGroups.map((links, index) => (
          <ul
            key={index}
            className={index === 0 ? '' : 'mx-2 mt-3 border-t border-line-strong pt-3 [&_a]:-mx-2'}
          >
            {links.map(({ to, label, icon: Icon, shortcut }) => (
              <li key={to}>
                <Link
                  to={to}
                  title={label}
                  aria-keyshortcuts={shortcuts[shortcut].keys[0]}
                  className="flex h-8 items-center gap-2.5 rounded-control border border-transparent px-2 text-13 font-medium text-muted transition-colors hover:bg-hover hover:text-ink aria-[current=page]:border-line aria-[current=page]:bg-surface aria-[current=page]:font-semibold aria-[current=page]:text-ink"
                >
                  <Icon size={16} aria-hidden />
                  <span className="max-[48rem]:sr-only">{label}</span>
                </Link>
              </li>
            ))}
          </ul>
        ))}
      </nav>
      <SaveStatus />
    </header>
  );
}
