import { useEffect } from 'react';
import { createKeptState } from '#renderer/api/kept-state.ts';

const handed = createKeptState<File | null>(null);

/** Gives the import a file that was chosen on another screen; it reads it once it is shown. */
export function handFile(file: File): void {
  handed.set(file);
}

/** Takes the file that another screen has handed over, once. */
export function useHandedFile(read: (file: File) => void): void {
  const file = handed.use();
  useEffect(() => {
    if (file === null) return;
    handed.set(null);
    read(file);
  });
}
