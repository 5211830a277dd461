import { Link } from '@tanstack/react-router';
import { Check, RotateCcw, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Question } from '#shared/questions.ts';
import { client } from '#renderer/api/client.ts';
import { saving } from '#renderer/api/saving.ts';
import { useStep } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { InlineText } from '#renderer/ui/inline-text.tsx';
import { formatDay } from '#renderer/words/format.ts';
import { interviewWords, questionWords as words } from '#renderer/words/words.ts';
import { BetterAnswer } from './better-answer.tsx';

/** A question's own words, its better answer, and what it is linked to. */
export function QuestionEditor({ question }: { readonly question: Question }): ReactElement {
  const { id, text, betterAnswer, isUnsure } = question;
  const step = useStep();
  return (
    <div className="flex flex-col gap-3">
      <div className="-mx-2">
        <InlineText
          label={words.text}
          value={text}
          onSave={(typed) =>
            typed.trim() === ''
              ? Promise.resolve(words.textMissing)
              : saving(() => client('questions.update', { id, text: typed }))
          }
        />
      </div>
      <BetterAnswer id={id} value={betterAnswer} />
      <Stories question={question} />
      <AskedAt question={question} />
      <div className="flex items-center gap-2">
        {isUnsure ? (
          <Button
            size="small"
            icon={<Check size={13} aria-hidden />}
            onClick={() => void step('questions.settle', { id, isSure: true }, { title: words.sureDone })}
          >
            {words.sure}
          </Button>
        ) : (
          <Button
            size="small"
            icon={<RotateCcw size={13} aria-hidden />}
            onClick={() => void step('questions.settle', { id, isSure: false }, { title: words.unsureDone })}
          >
            {words.unsure}
          </Button>
        )}
        <IconButton
          size="small"
          label={words.delete}
          icon={<Trash2 size={14} aria-hidden />}
          className="ml-auto"
          onClick={() => void step('questions.delete', { id }, { title: words.deleted })}
        />
      </div>
    </div>
  );
}

function Stories({ question }: { readonly question: Question }): ReactElement {
  const { stories } = question;
  return (
    <div className="text-13">
      <h3 className="text-12 font-medium text-muted">{words.stories}</h3>
      {stories.length === 0 ? (
        <p className="text-faint">{words.noStories}</p>
      ) : (
        <ul>
          {stories.map(({ id, title }) => (
            <li key={id}>
              <Link
                to="/playbook"
                search={{ section: 'stories', item: id }}
                className="inline-flex min-h-6 items-center text-accent-strong underline-offset-2 hover:underline"
              >
                {title}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function AskedAt({ question }: { readonly question: Question }): ReactElement {
  const { asked } = question;
  return (
    <div className="text-13">
      <h3 className="text-12 font-medium text-muted">{words.asked}</h3>
      {asked.length === 0 ? (
        <p className="text-faint">{words.askedNowhere}</p>
      ) : (
        <ul>
          {asked.map(({ interviewId, applicationId, companyName, kind, on }) => (
            <li key={interviewId}>
              <Link
                to="/applications/$id"
                params={{ id: applicationId }}
                search={{ tab: 'interviews' }}
                className="inline-flex min-h-6 items-center underline-offset-2 hover:underline"
              >
                {words.askedAt(companyName, kind ?? interviewWords.anyKind, formatDay(on))}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
