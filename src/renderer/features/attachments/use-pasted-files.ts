import { useEffect, useEffectEvent } from 'react';
import { formatInstant } from '#renderer/words/format.ts';
import { attachmentWords as words } from '#renderer/words/words.ts';

const openModal = '[data-modal]:not([data-closed])';

/** Browsers call every pasted picture `image.png`: the moment tells them apart. */
function named(file: File): File {
  if (file.name !== 'image.png') return file;
  const when = formatInstant(new Date().toISOString()).replace(/[:,]/g, '');
  return new File([file], `${words.pasted(when)}.png`, { type: file.type });
}

/** Takes files that are pasted anywhere on the page while the component is shown, but text that is pasted with them. */
export function usePastedFiles(onFiles: (files: readonly File[]) => void): void {
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const data = event.clipboardData;
    if (data === null || data.files.length === 0 || event.defaultPrevented) return;
    // A copy from a spreadsheet carries a picture of itself too: what was meant is the text.
    if (data.types.includes('text/plain') || document.querySelector(openModal) !== null) return;
    event.preventDefault();
    onFiles(Array.from(data.files, named));
  });
  useEffect(() => {
    const listener = (event: ClipboardEvent): void => onPaste(event);
    document.addEventListener('paste', listener);
    return () => document.removeEventListener('paste', listener);
  }, []);
}
