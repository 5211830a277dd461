import { Link, useNavigate } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { lazy, Suspense, useCallback, useState, type ReactElement } from 'react';
import { useLoadAhead } from '#renderer/api/load-ahead.ts';
import { SampleMark } from '#renderer/features/settings/sample-mark.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { shellWords } from '#renderer/words/words.ts';
import { openPalette } from './command-palette.tsx';
import { MaskMark } from './mask-mark.tsx';
import { useShortcut } from './keyboard.ts';
import { Logo } from './logo.tsx';
import { SaveStatus } from './save-status.tsx';
import { screenGroups } from './screens.ts';
import { keysOf, shortcuts } from './shortcuts.ts';

const TodayBadge = lazy(async () => ({
  default: (await import('#renderer/features/today/today-badge.tsx')).TodayBadge,
}));

/** How much is due; asked for once the screen itself has all it needs. */
function LateBadge(): ReactElement | null {
  const [isIdle, setIsIdle] = useState(false);
  useLoadAhead(useCallback(() => setIsIdle(true), []));
  return isIdle ? (
    <Suspense fallback={null}>
      <TodayBadge />
    </Suspense>
  ) : null;
}

function useScreenShortcuts(): void {
  const navigate = useNavigate();
  useShortcut('go-to-today', () => void navigate({ to: '/today' }));
  useShortcut('go-to-pipeline', () => void navigate({ to: '/pipeline' }));
  useShortcut('go-to-companies', () => void navigate({ to: '/companies' }));
  useShortcut('go-to-people', () => void navigate({ to: '/people' }));
  useShortcut('go-to-interviews', () => void navigate({ to: '/interviews' }));
  useShortcut('go-to-insights', () => void navigate({ to: '/insights' }));
  useShortcut('go-to-playbook', () => void navigate({ to: '/playbook' }));
  useShortcut('go-to-profile', () => void navigate({ to: '/profile' }));
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
      <MaskMark />
      <button
        type="button"
        title={shellWords.palette}
        aria-keyshortcuts="Control+K Meta+K /"
        onClick={openPalette}
        className="mt-3 flex h-8 shrink-0 items-center gap-2.5 rounded-control border border-line bg-surface px-2 text-13 text-muted transition-colors hover:border-line-strong hover:text-ink"
      >
        <Search size={15} aria-hidden />
        <span className="flex-1 text-left max-[48rem]:sr-only">{shellWords.search}</span>
        <span className="max-[48rem]:hidden">
          <Kbd keys={keysOf('palette')} />
        </span>
      </button>
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
                  {to === '/today' ? <LateBadge /> : null}
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
