import { Link } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Output } from '#shared/contract.ts';
import type { SessionCard } from '#shared/questions.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useStep } from '#renderer/app/undo.ts';
import { Button, buttonClasses } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { questionWords } from '#renderer/words/words.ts';
import { RevealedAnswer } from './revealed-answer.tsx';
import { useRatingKeys } from './use-rating-keys.ts';
import { whenText } from './when-text.ts';

const words = questionWords.session;

/** What comes back today, one question after the other: think, look, say how it went. */
export function PractiseScreen(): ReactElement {
  const session = useQueryOf('questions.session', {});
  return (
    <>
      <ScreenHeader title={words.title} actions={<ToQuestions />} />
      <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-8">
        <div className="mx-auto max-w-170">
          <Loadable query={session} errorTitle={words.failed}>
            {(data) => <Session {...data} />}
          </Loadable>
        </div>
      </div>
    </>
  );
}

function ToQuestions(): ReactElement {
  return (
    <Link to="/playbook" search={{ section: 'questions' }} className={buttonClasses('quiet')}>
      {words.toQuestions}
    </Link>
  );
}

function Session({ cards, total, nextDueAt }: Output<'questions.session'>): ReactElement {
  const [card] = cards;
  const [now] = useState(() => Date.now());
  if (card === undefined) {
    return (
      <EmptyState
        icon={<Check size={20} />}
        title={words.done}
        hint={nextDueAt === null ? words.doneHint : words.doneNext(whenText(nextDueAt, now))}
      >
        <ToQuestions />
      </EmptyState>
    );
  }
  return (
    <>
      <p aria-live="polite" className="tabular mb-3 text-13 text-muted">
        {words.left(total, formatNumber(total))}
      </p>
      {/* The same question comes back after a bad answer: it is hidden again then. */}
      <Card key={`${card.id} ${card.repetitions}`} card={card} />
    </>
  );
}

function Card({ card }: { readonly card: SessionCard }): ReactElement {
  const { id, text } = card;
  const [isRevealed, setIsRevealed] = useState(false);
  const reveal = useRef<HTMLButtonElement>(null);
  const step = useStep();
  // Before the answer is shown a digit rates nothing, and does not lead away either.
  useRatingKeys(() => undefined);
  useEffect(() => {
    // Not away from what was opened meanwhile, such as the palette.
    if (document.activeElement === document.body) reveal.current?.focus();
  }, []);
  return (
    <section aria-label={text} className="flex flex-col gap-5 rounded-card border border-line bg-surface p-6">
      <h2 className="text-20 font-semibold wrap-anywhere">{text}</h2>
      {isRevealed ? (
        <RevealedAnswer card={card} />
      ) : (
        <div className="flex flex-wrap items-center gap-3">
          <p className="mr-auto text-13 text-muted">{words.think}</p>
          <Button ref={reveal} variant="primary" onClick={() => setIsRevealed(true)}>
            {words.reveal}
          </Button>
        </div>
      )}
      <div className="flex justify-end">
        <Button
          variant="subtle"
          size="small"
          onClick={() =>
            void step('questions.settle', { id, isSure: true }, { title: questionWords.sureDone })
          }
        >
          {questionWords.sure}
        </Button>
      </div>
    </section>
  );
}
