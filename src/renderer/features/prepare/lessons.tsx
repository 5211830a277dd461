import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import type { Advice, Concern, MissedQuestion } from '#shared/preparations.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { formatDay } from '#renderer/words/format.ts';
import { interviewWords, prepareWords as words } from '#renderer/words/words.ts';
import { Part } from './part.tsx';

type QuestionsProps = { readonly questions: readonly MissedQuestion[] };

/** What this company has asked before, and what one is unsure of, with the answer one would give now. */
export function QuestionsToBeReadyFor({ questions }: QuestionsProps): ReactElement {
  return (
    <Part
      title={words.questions}
      isPrinted={questions.length > 0}
      aside={
        <Link
          to="/playbook"
          search={{ section: 'questions' }}
          className="text-12 text-muted underline-offset-2 hover:underline print:hidden"
        >
          {words.bank}
        </Link>
      }
    >
      {questions.length === 0 ? (
        <p className="text-13 text-faint">{words.questionsEmpty}</p>
      ) : (
        <ul>
          {questions.map((question) => (
            <Question key={question.id} question={question} />
          ))}
        </ul>
      )}
    </Part>
  );
}

function Question({ question }: { readonly question: MissedQuestion }): ReactElement {
  const { text, betterAnswer, isHere, isUnsure, stories } = question;
  return (
    <li className="border-b border-line py-2 text-13 last:border-b-0">
      <p className="flex flex-wrap items-center gap-x-2">
        <span className="font-medium wrap-anywhere">{text}</span>
        {isHere ? <Badge tone="accent">{words.here}</Badge> : null}
        {isUnsure ? <Badge tone="amber">{words.unsure}</Badge> : null}
      </p>
      <p className={betterAnswer === null ? 'text-faint' : 'whitespace-pre-line text-muted wrap-anywhere'}>
        {betterAnswer ?? words.noAnswer}
      </p>
      {stories.length === 0 ? null : (
        <p className="flex flex-wrap gap-x-3">
          {stories.map(({ id, title }) => (
            <Link
              key={id}
              to="/playbook"
              search={{ section: 'stories', item: id }}
              className="text-accent-strong underline-offset-2 hover:underline"
            >
              {title}
            </Link>
          ))}
        </p>
      )}
    </li>
  );
}

/** What made them hesitate in earlier interviews. Nothing stands here while there was none. */
export function ConcernsSection({
  concerns,
}: {
  readonly concerns: readonly Concern[];
}): ReactElement | null {
  if (concerns.length === 0) return null;
  return (
    <Part title={words.concerns}>
      <ul>
        {concerns.map(({ interviewId, companyName, kind, on, text, isHere }) => (
          <Said
            key={interviewId}
            text={text}
            source={[
              isHere ? words.concernsHere : companyName,
              kind ?? interviewWords.anyKind,
              formatDay(on),
            ].join(' · ')}
          />
        ))}
      </ul>
    </Part>
  );
}

/** What feedback said one could do differently. */
export function AdviceSection({ advice }: { readonly advice: readonly Advice[] }): ReactElement | null {
  if (advice.length === 0) return null;
  return (
    <Part title={words.advice}>
      <ul>
        {advice.map(({ id, text, source, companyName, on }) => (
          <Said key={id} text={text} source={`${words.source(source, companyName)} · ${formatDay(on)}`} />
        ))}
      </ul>
    </Part>
  );
}

function Said({ text, source }: { readonly text: string; readonly source: ReactNode }): ReactElement {
  return (
    <li className="border-b border-line py-1.5 text-13 last:border-b-0">
      <p className="whitespace-pre-line wrap-anywhere">{text}</p>
      <p className="text-12 text-muted">{source}</p>
    </li>
  );
}
