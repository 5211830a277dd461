import { lazy, Suspense, useEffect, useState, type ReactElement } from 'react';
import { useShortcut } from './keyboard.ts';

// A chunk of its own: it brings the dialog along, which the first screen does without.
const ShortcutSheet = lazy(async () => ({ default: (await import('./shortcut-sheet.tsx')).ShortcutSheet }));

const openEvent = 'rebound:shortcuts';

/** Opens the sheet from a button: its own key may be switched off. */
export function openShortcutSheet(): void {
  window.dispatchEvent(new Event(openEvent));
}

/** `?` shows the sheet. Once, in the shell. */
export function ShortcutHelp(): ReactElement | null {
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never');
  useShortcut('sheet', () => setState('open'));
  useEffect(() => {
    const open = () => setState('open');
    window.addEventListener(openEvent, open);
    return () => window.removeEventListener(openEvent, open);
  }, []);
  if (state === 'never') return null;
  return (
    <Suspense fallback={null}>
      <ShortcutSheet isOpen={state === 'open'} onClose={() => setState('closed')} />
    </Suspense>
  );
}
