import { Contrast, Rows3 } from 'lucide-react';
import { paletteWords as words } from '#renderer/words/words.ts';
import type { AppCommand } from './command.ts';

/** How Rebound looks. */
export const appearanceCommands: readonly AppCommand[] = [
  ...(['light', 'dark', 'system'] as const).map((theme): AppCommand => ({
    id: `theme:${theme}`,
    words: () => words.themes[theme],
    otherWords: words.also.theme,
    icon: Contrast,
    isSoughtOnly: true,
    isAvailable: ({ appearance }) => appearance.theme !== theme,
    run: ({ changeAppearance }) => changeAppearance({ theme }),
  })),
  ...(['comfortable', 'compact'] as const).map((density): AppCommand => ({
    id: `density:${density}`,
    words: () => words.densities[density],
    otherWords: words.also.density,
    icon: Rows3,
    isSoughtOnly: true,
    isAvailable: ({ appearance }) => appearance.density !== density,
    run: ({ changeAppearance }) => changeAppearance({ density }),
  })),
];
