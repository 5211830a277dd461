import { useQueryClient } from '@tanstack/react-query';
import { EyeOff } from 'lucide-react';
import { useEffect, useRef, type ReactElement } from 'react';
import { setMasked, useMasked } from '#renderer/api/privacy-mask.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { closeToast } from '#renderer/ui/toast.tsx';
import { Tooltip } from '#renderer/ui/tooltip.tsx';
import { shellWords as words } from '#renderer/words/words.ts';
import { useShortcut } from './keyboard.ts';
import { keysOf } from './shortcuts.ts';
import { lastStepToast } from './undo.ts';

/** Reads everything anew when the mask goes on or off, and lets go of what was read before. Once, in the shell. */
export function usePrivacyMask(): boolean {
  const isMasked = useMasked();
  const queryClient = useQueryClient();
  const last = useRef(isMasked);
  useShortcut('privacy-mask', () => setMasked(!isMasked));
  useEffect(() => {
    if (last.current === isMasked) return;
    last.current = isMasked;
    closeToast(lastStepToast);
    announce(isMasked ? words.masked : words.unmasked);
    void queryClient.resetQueries();
  }, [isMasked, queryClient]);
  return isMasked;
}

/** Says on every screen that the mask is on, and takes it off. */
export function MaskMark(): ReactElement | null {
  if (!useMasked()) return null;
  return (
    <Tooltip label={words.unmask} shortcut={keysOf('privacy-mask')} side="right">
      <button
        type="button"
        aria-label={words.unmaskLabel}
        onClick={() => setMasked(false)}
        className="mx-2 mt-2 flex h-6 w-fit items-center gap-1.5 rounded-small bg-amber-weak px-1.5 text-12 font-medium text-amber"
      >
        <EyeOff size={14} aria-hidden className="shrink-0" />
        <span className="max-[48rem]:sr-only">{words.masked}</span>
      </button>
    </Tooltip>
  );
}
