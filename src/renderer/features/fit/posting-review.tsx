import { useRef, useState, type ReactElement, type RefObject } from 'react';
import type { Application } from '#shared/applications.ts';
import type { Proposals } from '#shared/requirements.ts';
import { useStep } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { fitWords, uiWords } from '#renderer/words/words.ts';
import { factText, statedText } from './fact-text.ts';
import { PostingText } from './posting-text.tsx';
import { ReviewFactRow, ReviewGroup, ReviewLineRow } from './review-lines.tsx';
import { startReview, takenOf, type ReviewLine } from './review-state.ts';

const words = fitWords.posting;

type PostingReviewProps = {
  readonly application: Application;
  readonly text: string;
  readonly proposals: Proposals;
  readonly onClose: () => void;
  readonly finalFocus: RefObject<HTMLElement | null>;
};

/** What was read from the posting, beside the posting: to look through, put right, and take in one step. */
export function PostingReview({
  application,
  text,
  proposals,
  onClose,
  finalFocus,
}: PostingReviewProps): ReactElement {
  const step = useStep();
  const list = useRef<HTMLDivElement>(null);
  const [review, setReview] = useState(() => startReview(proposals, application));
  const [active, setActive] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const { requirements, facts } = takenOf(review);
  const factCount = review.facts.filter(({ isTaken }) => isTaken).length;

  function changeLine(key: string, changes: Partial<ReviewLine>): void {
    setReview((before) => ({
      ...before,
      lines: before.lines.map((line) => (line.key === key ? { ...line, ...changes } : line)),
    }));
  }

  function tickAll(isTaken: boolean): void {
    setReview((before) => ({ ...before, lines: before.lines.map((line) => ({ ...line, isTaken })) }));
  }

  function labelOf(key: string): string {
    const line = review.lines.find((one) => one.key === key);
    const fact = review.facts.find((one) => one.key === key);
    return line?.proposal.label ?? (fact === undefined ? '' : words.factNames[fact.key]);
  }

  /** From a phrase in the posting to its line. */
  function goTo(key: string): void {
    setActive(key);
    const row = list.current?.querySelector(`#${key}`);
    row?.scrollIntoView({ block: 'nearest' });
    row?.querySelector<HTMLElement>('[role=checkbox]')?.focus({ preventScroll: true });
  }

  async function take(): Promise<void> {
    setIsBusy(true);
    const done =
      requirements.length === 0
        ? await step('applications.update', { id: application.id, ...facts }, { title: words.factsTaken })
        : await step(
            'requirements.add',
            { applicationId: application.id, requirements, ...(factCount === 0 ? {} : { facts }) },
            ({ addedCount }) => ({ title: words.taken(formatNumber(addedCount), addedCount) }),
          );
    setIsBusy(false);
    // What was ticked and corrected stays where it could not be taken.
    if (done !== null) onClose();
  }

  return (
    <Dialog
      isOpen
      width="wide"
      title={words.title}
      description={words.description}
      finalFocus={finalFocus}
      onClose={onClose}
      footer={
        <>
          <div className="mr-auto flex">
            <Button variant="subtle" onClick={() => tickAll(true)}>
              {words.all}
            </Button>
            <Button variant="subtle" onClick={() => tickAll(false)}>
              {words.none}
            </Button>
          </div>
          <Button onClick={onClose}>{uiWords.cancel}</Button>
          <Button
            variant="primary"
            disabled={isBusy || (requirements.length === 0 && factCount === 0)}
            onClick={() => void take()}
          >
            {words.takeCount(formatNumber(requirements.length), requirements.length, factCount)}
          </Button>
        </>
      }
    >
      <div className="grid h-[min(56vh,40rem)] grid-cols-2 gap-4 max-[56rem]:h-auto max-[56rem]:grid-cols-1">
        <div ref={list} className="flex min-h-0 flex-col gap-3 overflow-y-auto">
          {review.lines.length === 0 ? null : (
            <ReviewGroup title={words.lines}>
              {review.lines.map((line) => (
                <ReviewLineRow
                  key={line.key}
                  line={line}
                  isActive={active === line.key}
                  onLook={() => setActive(line.key)}
                  onChange={(changes) => changeLine(line.key, changes)}
                />
              ))}
            </ReviewGroup>
          )}
          {review.facts.length === 0 ? null : (
            <ReviewGroup title={words.facts}>
              {review.facts.map((fact) => (
                <ReviewFactRow
                  key={fact.key}
                  fact={fact}
                  text={factText(fact)}
                  before={statedText(fact.key, application)}
                  isActive={active === fact.key}
                  onLook={() => setActive(fact.key)}
                  onChange={(isTaken) =>
                    setReview((before) => ({
                      ...before,
                      facts: before.facts.map((one) => (one.key === fact.key ? { ...one, isTaken } : one)),
                    }))
                  }
                />
              ))}
            </ReviewGroup>
          )}
        </div>
        <PostingText text={text} review={review} active={active} labelOf={labelOf} onPick={goTo} />
      </div>
    </Dialog>
  );
}
