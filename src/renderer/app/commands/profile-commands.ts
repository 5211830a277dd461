import { FileDown, FileUp, UserRound } from 'lucide-react';
import { paletteWords as words } from '#renderer/words/words.ts';
import type { AppCommand } from './command.ts';

/** The tabs of the profile by their names in the address, and its way in and out. */
export const profileCommands: readonly AppCommand[] = [
  ...(['skills', 'targets', 'cvs', 'results', 'list'] as const).map((tab): AppCommand => ({
    id: `profile:${tab}`,
    words: () => words.goTo(words.profileTabs[tab]),
    otherWords: words.also.profileTabs[tab],
    icon: UserRound,
    isSoughtOnly: true,
    run: ({ navigate }) => navigate(`/profile?tab=${tab}`),
  })),
  {
    id: 'json-resume-in',
    words: () => words.importJsonResume,
    otherWords: words.also.importJsonResume,
    icon: FileUp,
    isSoughtOnly: true,
    run: ({ navigate }) => navigate('/profile?from=json-resume'),
  },
  {
    id: 'json-resume-out',
    words: () => words.saveJsonResume,
    otherWords: words.also.saveJsonResume,
    icon: FileDown,
    isSoughtOnly: true,
    run: ({ saveJsonResume }) => saveJsonResume(),
  },
];
