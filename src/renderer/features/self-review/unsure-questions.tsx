import { Plus, X } from 'lucide-react';
import { useEffect, useRef, useState, type FormEvent, type ReactElement } from 'react';
import type { AskedQuestion, SelfReview } from '#shared/self-reviews.ts';
import { client } from '#renderer/api/client.ts';
import { useStep } from '#renderer/app/undo.ts';
import { AutosavedText } from '#renderer/ui/autosaved-text.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { selfReviewWords as words } from '#renderer/words/words.ts';
import { saving } from '#renderer/api/saving.ts';

type UnsureQuestionsProps = Pick<SelfReview, 'interviewId' | 'questions'>;

/** The questions one was unsure of, each with the answer one would give now. */
export function UnsureQuestions({ interviewId, questions }: UnsureQuestionsProps): ReactElement {
  return (
    <section aria-labelledby="unsure-questions" className="flex flex-col gap-2">
      <div>
        <h2 id="unsure-questions" className="text-14 font-semibold">
          {words.questions}
        </h2>
        <p className="text-12 text-faint">{words.questionsHint}</p>
      </div>
      {questions.length === 0 ? null : (
        <ul className="flex flex-col gap-2">
          {questions.map((question) => (
            <QuestionCard key={question.id} question={question} interviewId={interviewId} />
          ))}
        </ul>
      )}
      <NewQuestion interviewId={interviewId} />
    </section>
  );
}

type QuestionCardProps = { readonly question: AskedQuestion; readonly interviewId: string };

function QuestionCard({ question, interviewId }: QuestionCardProps): ReactElement {
  const step = useStep();
  const { id, text, betterAnswer, elsewhere } = question;
  return (
    <li className="rounded-card border border-line bg-surface px-3 pt-2 pb-3">
      <div className="flex items-start gap-2">
        <p className="min-w-0 flex-1 pt-1 text-13 font-semibold wrap-anywhere">{text}</p>
        <IconButton
          size="small"
          label={words.removeQuestion(text)}
          icon={<X size={14} aria-hidden />}
          onClick={() => void step('questions.unlink', { id, interviewId }, { title: words.questionRemoved })}
        />
      </div>
      {elsewhere === 0 ? null : (
        <p className="mb-1 text-12 text-muted">{words.elsewhere(elsewhere, formatNumber(elsewhere))}</p>
      )}
      <AutosavedText
        label={words.answer}
        placeholder={words.answerPlaceholder}
        rows={2}
        value={betterAnswer ?? ''}
        onSave={(typed) =>
          saving(() => client('questions.update', { id, betterAnswer: typed.trim() === '' ? null : typed }))
        }
      />
    </li>
  );
}

function NewQuestion({ interviewId }: { readonly interviewId: string }): ReactElement {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const unsaved = useRef('');
  useEffect(() => {
    unsaved.current = text.trim();
  });
  // What was typed and not added is kept all the same.
  useEffect(
    () => () => {
      if (unsaved.current !== '')
        void saving(() => client('questions.note', { interviewId, text: unsaved.current }));
    },
    [interviewId],
  );

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (text.trim() === '') return;
    const found = await saving(() => client('questions.note', { interviewId, text }));
    setProblem(found);
    if (found === null) setText('');
    field.current?.focus();
  }

  return (
    <form className="flex items-end gap-2" onSubmit={(event) => void add(event)}>
      <TextField
        ref={field}
        className="flex-1"
        label={words.newQuestion}
        placeholder={words.newQuestionPlaceholder}
        maxLength={500}
        value={text}
        error={problem}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" icon={<Plus size={14} aria-hidden />} disabled={text.trim() === ''}>
        {words.add}
      </Button>
    </form>
  );
}
