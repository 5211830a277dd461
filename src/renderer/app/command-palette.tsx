import { lazy, Suspense, useCallback, useEffect, useState, type ReactElement } from 'react';
import { useLoadAhead } from '#renderer/api/load-ahead.ts';
import { Opening } from '#renderer/ui/opening.tsx';
import { keepTypedAhead } from '#renderer/ui/typed-ahead.ts';
import { useShortcut } from './keyboard.ts';

const importPalette = () => import('#renderer/features/palette/palette.tsx');
// A chunk of its own, fetched once the page has nothing better to do.
const Palette = lazy(async () => ({ default: (await importPalette()).Palette }));

const openEvent = 'rebound:palette';

/** Opens the palette from a button. */
export function openPalette(): void {
  window.dispatchEvent(new Event(openEvent));
}

/** Ctrl K and `/` open the palette: everything that can be found or done. Once, in the shell. */
export function CommandPalette(): ReactElement | null {
  const [isOpen, setOpen] = useState(false);
  const open = useCallback(() => {
    keepTypedAhead();
    setOpen(true);
  }, []);
  useShortcut('palette', open);
  useShortcut('search', open);
  useEffect(() => {
    window.addEventListener(openEvent, open);
    return () => window.removeEventListener(openEvent, open);
  }, [open]);
  useLoadAhead(importPalette);
  if (!isOpen) return null;
  return (
    <Suspense fallback={<Opening />}>
      <Palette onClose={() => setOpen(false)} />
    </Suspense>
  );
}
