import { useEffect, useEffectEvent } from 'react';

/** What was pasted outside of any field: a text, or files where there is none. */
export type Pasted = { readonly text: string } | { readonly files: FileList };

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable="true"]') !== null;
}

/** Hears what is pasted anywhere on the page. Fields keep what is pasted into them. */
export function usePaste(onPaste: (pasted: Pasted) => void): void {
  const handle = useEffectEvent((event: ClipboardEvent): void => {
    const data = event.clipboardData;
    if (data === null || isField(event.target)) return;
    // Cells of a spreadsheet come as text and as a picture of themselves.
    const text = data.getData('text/plain');
    if (text.trim() !== '') onPaste({ text });
    else if (data.files.length > 0) onPaste({ files: data.files });
  });
  useEffect(() => {
    const listen = new AbortController();
    addEventListener('paste', (event) => handle(event), { signal: listen.signal });
    return () => listen.abort();
  }, []);
}
