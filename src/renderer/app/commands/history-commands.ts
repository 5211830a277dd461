import { Redo2, Undo2 } from 'lucide-react';
import { paletteWords as words } from '#renderer/words/words.ts';
import type { AppCommand } from './command.ts';

/** What was done, and taking it back. */
export const historyCommands: readonly AppCommand[] = [
  {
    id: 'history',
    words: () => words.goTo(words.history),
    otherWords: words.also.history,
    icon: Undo2,
    run: ({ navigate }) => navigate('/history'),
  },
  {
    id: 'undo',
    words: ({ undoLabel }) => words.undo(undoLabel ?? ''),
    icon: Undo2,
    shortcut: 'undo',
    isAvailable: ({ undoLabel }) => undoLabel !== null,
    run: ({ undo }) => undo(),
  },
  {
    id: 'redo',
    words: ({ redoLabel }) => words.redo(redoLabel ?? ''),
    icon: Redo2,
    shortcut: 'redo',
    isAvailable: ({ redoLabel }) => redoLabel !== null,
    run: ({ redo }) => redo(),
  },
];
