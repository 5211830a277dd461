import { BookOpen, CircleHelp, Compass, GraduationCap, ListChecks, Sprout } from 'lucide-react';
import { paletteWords as words } from '#renderer/words/words.ts';
import type { AppCommand } from './command.ts';

/** What was learned, and what there is to do before an interview. */
export const playbookCommands: readonly AppCommand[] = [
  {
    id: 'debriefs',
    words: () => words.debriefs,
    otherWords: words.also.debriefs,
    icon: Sprout,
    isSoughtOnly: true,
    run: ({ navigate }) => navigate('/playbook?section=debriefs'),
  },
  {
    id: 'game-plan',
    words: () => words.gamePlan,
    otherWords: words.also.gamePlan,
    icon: Compass,
    isSoughtOnly: true,
    run: ({ navigate }) => navigate('/playbook?section=plan'),
  },
  {
    id: 'prepare-next',
    words: () => words.prepareNext,
    otherWords: words.also.prepareNext,
    icon: ListChecks,
    run: ({ navigate }) => navigate('/interviews/next/prepare'),
  },
  {
    id: 'practise-questions',
    words: () => words.practiseQuestions,
    otherWords: words.also.practiseQuestions,
    icon: GraduationCap,
    isSoughtOnly: true,
    run: ({ navigate }) => navigate('/questions/practise'),
  },
  {
    id: 'stories',
    words: () => words.goTo(words.stories),
    otherWords: words.also.stories,
    icon: BookOpen,
    isSoughtOnly: true,
    run: ({ navigate }) => navigate('/playbook?section=stories'),
  },
  {
    id: 'questions',
    words: () => words.goTo(words.questions),
    otherWords: words.also.questions,
    icon: CircleHelp,
    isSoughtOnly: true,
    run: ({ navigate }) => navigate('/playbook?section=questions'),
  },
];
