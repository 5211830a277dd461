import { ChevronDown } from 'lucide-react';
import { useId, type ReactElement } from 'react';
import type { Question } from '#shared/questions.ts';
import { useFoundItem } from '#renderer/app/found-item.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { dayOf, formatRelativeDay } from '#renderer/words/format.ts';
import { questionWords as words } from '#renderer/words/words.ts';
import { QuestionEditor } from './question-editor.tsx';

type QuestionLineProps = {
  readonly question: Question;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
};

/** A question with when it comes back; a click shows its answer, and where it was asked. */
export function QuestionLine({ question, isOpen, onToggle }: QuestionLineProps): ReactElement {
  const { text, asked } = question;
  const contentId = useId();
  const found = useFoundItem();
  const companies = [...new Set(asked.map(({ companyName }) => companyName))].join(', ');
  return (
    <li {...found(question.id)} className="border-b border-line last:border-b-0">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? contentId : undefined}
        onClick={onToggle}
        className="flex min-h-11 w-full items-center gap-3 px-3 py-1.5 text-left hover:bg-hover focus-visible:-outline-offset-2"
      >
        <span className="min-w-0 flex-1">
          <span className="block text-13 font-semibold wrap-anywhere">{text}</span>
          {companies === '' ? null : <span className="block truncate text-12 text-muted">{companies}</span>}
        </span>
        <Standing question={question} />
        <ChevronDown
          size={14}
          aria-hidden
          className={joinClasses('shrink-0 text-muted', isOpen && 'rotate-180')}
        />
      </button>
      {isOpen ? (
        <div id={contentId} className="px-3 pt-1 pb-3">
          <QuestionEditor question={question} />
        </div>
      ) : null}
    </li>
  );
}

function Standing({ question }: { readonly question: Question }): ReactElement {
  const { dueAt, isDue } = question;
  if (dueAt === null) return <Badge tone="green">{words.sureMark}</Badge>;
  if (isDue) return <Badge tone="amber">{words.dueMark}</Badge>;
  return <Badge>{words.back(formatRelativeDay(dayOf(new Date(dueAt))))}</Badge>;
}
