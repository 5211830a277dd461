import { BookOpen, GraduationCap, ListChecks } from 'lucide-react';
import { paletteWords as words } from '#renderer/words/words.ts';
import type { AppCommand } from './command.ts';

/** What was learned, and what there is to do before an interview. */
export const playbookCommands: readonly AppCommand[] = [
  ...(['week', 'debriefs', 'feedback', 'plan', 'stories', 'questions', 'practice', 'templates'] as const).map(
    (section): AppCommand => ({
      id: `playbook:${section}`,
      words: () => words.goTo(words.playbookSections[section]),
      otherWords: words.also.playbookSections[section],
      icon: BookOpen,
      isSoughtOnly: true,
      run: ({ navigate }) => navigate(`/playbook?section=${section}`),
    }),
  ),
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
];
