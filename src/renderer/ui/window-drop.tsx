import { useEffect, useEffectEvent, useState, type ReactElement } from 'react';
import { DropHint } from './drop-area.tsx';

type WindowDropProps = {
  /** What a drop would do: `Let go to read this file`. */
  readonly label: string;
  readonly onDrop: (files: FileList) => void;
};

function holdsFile(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** While it is shown, a file may be dropped anywhere on the window, and it says so while one hovers over it. */
export function WindowDrop({ label, onDrop }: WindowDropProps): ReactElement | null {
  const [isOver, setIsOver] = useState(false);

  const handle = useEffectEvent((event: DragEvent): void => {
    if (!holdsFile(event)) return;
    // A part of the page takes it for itself.
    if (event.defaultPrevented) return setIsOver(false);
    // Without this the browser opens the file in place of the app.
    event.preventDefault();
    setIsOver(event.type === 'dragover');
    if (event.type === 'drop' && event.dataTransfer) onDrop(event.dataTransfer.files);
  });
  const handleLeave = useEffectEvent((event: DragEvent): void => {
    // Going from one element to the next leaves the first; only leaving the window counts.
    if (event.relatedTarget === null) setIsOver(false);
  });

  useEffect(() => {
    const listen = new AbortController();
    const { signal } = listen;
    addEventListener('dragover', (event) => handle(event), { signal });
    addEventListener('drop', (event) => handle(event), { signal });
    addEventListener('dragleave', (event) => handleLeave(event), { signal });
    return () => listen.abort();
  }, []);

  return isOver ? <DropHint label={label} isWindow /> : null;
}
