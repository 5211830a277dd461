import { lazy, type ComponentType } from 'react';
import {
  debriefWords,
  feedbackWords,
  planWords,
  playbookWords,
  practiceWords,
  questionWords,
  storyWords,
  weeklyReviewWords,
} from '#renderer/words/words.ts';

type PlaybookSection = { readonly id: string; readonly title: string; readonly Section: ComponentType };

/**
 * The sections of the Playbook, in the order of the list beside them. Each is loaded when it is first shown. A new one is a
 * line here and its component.
 */
export const sections: readonly PlaybookSection[] = [
  {
    id: 'week',
    title: weeklyReviewWords.section,
    Section: lazy(async () => ({
      default: (await import('#renderer/features/weekly-review/week-section.tsx')).WeekSection,
    })),
  },
  {
    id: 'debriefs',
    title: debriefWords.section.title,
    Section: lazy(async () => ({
      default: (await import('#renderer/features/debriefs/debriefs-section.tsx')).DebriefsSection,
    })),
  },
  {
    id: 'feedback',
    title: feedbackWords.title,
    Section: lazy(async () => ({
      default: (await import('#renderer/features/feedback/feedback-section.tsx')).FeedbackSection,
    })),
  },
  {
    id: 'plan',
    title: planWords.section.title,
    Section: lazy(async () => ({
      default: (await import('#renderer/features/plan/plan-section.tsx')).PlanSection,
    })),
  },
  {
    id: 'stories',
    title: storyWords.title,
    Section: lazy(async () => {
      const { StoriesSection } = await import('#renderer/features/stories/stories-section.tsx');
      return { default: StoriesSection };
    }),
  },
  {
    id: 'questions',
    title: questionWords.title,
    Section: lazy(async () => {
      const { QuestionsSection } = await import('#renderer/features/questions/questions-section.tsx');
      return { default: QuestionsSection };
    }),
  },
  {
    id: 'practice',
    title: practiceWords.section,
    Section: lazy(async () => ({
      default: (await import('#renderer/features/practice/practice-section.tsx')).PracticeSection,
    })),
  },
  {
    id: 'templates',
    title: playbookWords.templates,
    Section: lazy(async () => ({
      default: (await import('#renderer/features/letters/templates-section.tsx')).TemplatesSection,
    })),
  },
];

/** The section that an address names: the first one when it names none that there is. */
export function sectionOf(id: string | undefined): PlaybookSection | undefined {
  return sections.find((section) => section.id === id) ?? sections[0];
}
