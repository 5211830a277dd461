import type { ReactElement } from 'react';
import type { Preparation } from '#shared/preparations.ts';
import { client } from '#renderer/api/client.ts';
import { saving } from '#renderer/api/saving.ts';
import { isOver } from '#renderer/features/interviews/interview-time.ts';
import { useNow } from '#renderer/features/interviews/use-now.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { TextArea } from '#renderer/ui/text-field.tsx';
import { useAutosave } from '#renderer/ui/use-autosave.ts';
import { interviewWords, prepareWords as words } from '#renderer/words/words.ts';
import { AskedForSection } from './asked-for.tsx';
import { Checklist } from './checklist.tsx';
import { Facts } from './facts.tsx';
import { AdviceSection, ConcernsSection, QuestionsToBeReadyFor } from './lessons.tsx';
import { PlannedStories } from './planned-stories.tsx';
import { Part } from './part.tsx';
import { ThanksPlan } from './thanks-plan.tsx';

/** The page itself, on the screen and on paper (`data-printed-page` in global.css). */
export function PreparePage({ preparation }: { readonly preparation: Preparation }): ReactElement {
  const { interview, isPrepared, requirements, posting } = preparation;
  const isPast = isOver(interview, useNow());
  return (
    <section
      data-printed-page
      aria-labelledby="prepare-title"
      className="grid max-w-280 items-start gap-x-8 gap-y-6 min-[75rem]:grid-cols-[minmax(0,1fr)_20rem] print:block"
    >
      <div className="flex min-w-0 flex-col gap-6">
        <header>
          <div className="flex flex-wrap items-center gap-2">
            <h2 id="prepare-title" className="text-16 font-semibold wrap-anywhere">
              {words.heading(interview.kind ?? interviewWords.anyKind, interview.companyName)}
            </h2>
            {isPrepared ? <Badge tone="green">{words.prepared}</Badge> : null}
          </div>
          <p className="text-13 text-muted wrap-anywhere">{interview.applicationTitle}</p>
          {isPast ? <p className="mt-1 text-13 text-muted">{words.held}</p> : null}
        </header>
        <Facts preparation={preparation} />
        <AskedForSection preparation={preparation} key={requirements.length === 0 ? 'none' : 'some'} />
        <QuestionsToBeReadyFor questions={preparation.questions} />
        <ConcernsSection concerns={preparation.concerns} />
        <AdviceSection advice={preparation.advice} />
        <Posting text={posting} />
      </div>
      <div className="flex min-w-0 flex-col gap-6 print:mt-6">
        <PlannedStories preparation={preparation} isPast={isPast} />
        <Checklist interviewId={interview.id} checks={preparation.checks} />
        <Notes preparation={preparation} />
        <ThanksPlan preparation={preparation} />
      </div>
    </section>
  );
}

function Notes({ preparation }: { readonly preparation: Preparation }): ReactElement {
  const { id, prepNotes } = preparation.interview;
  const { text, problem, change, flush } = useAutosave(prepNotes ?? '', (notes) =>
    saving(() => client('interviews.update', { id, prepNotes: notes.trim() === '' ? null : notes })),
  );
  return (
    <Part title={words.notes} isPrinted={text.trim() !== ''}>
      <TextArea
        className="print:hidden"
        label={words.notes}
        isLabelHidden
        placeholder={words.notesHint}
        rows={5}
        value={text}
        error={problem}
        onChange={({ target }) => change(target.value)}
        onBlur={() => void flush()}
      />
      {/* Paper shows all of it as it stands, saved or not yet, and no field. */}
      <p aria-hidden className="hidden whitespace-pre-line wrap-anywhere print:block">
        {text}
      </p>
    </Part>
  );
}

function Posting({ text }: { readonly text: string | null }): ReactElement {
  if (text === null)
    return (
      <Part title={words.posting} isPrinted={false}>
        <p className="text-13 text-faint">{words.noPosting}</p>
      </Part>
    );
  return (
    <details className="group border-t border-line pt-3 not-open:print:hidden">
      <summary className="min-h-6 cursor-pointer rounded-small text-14 font-semibold">
        {words.posting}
      </summary>
      <p className="mt-2 text-13 whitespace-pre-line wrap-anywhere">{text}</p>
    </details>
  );
}
