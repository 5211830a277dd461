import { useRef, useState, type FormEvent, type ReactElement } from 'react';
import type { ApplicationCard } from '#shared/applications.ts';
import { useCommand, useQueryOf } from '#renderer/api/use-call.ts';
import { showUndoable, useUndo } from '#renderer/app/undo.ts';
import { CancelInterviews, useInterviewsAhead } from '#renderer/features/outcomes/interviews-ahead.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Monogram } from '#renderer/ui/monogram.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { applicationWords, offerWords } from '#renderer/words/words.ts';
import { useOtherOpen } from './use-other-open.ts';

const words = offerWords.others;
const formId = 'close-others-form';

type CloseOthersDialogProps = {
  /** The accepted one. */
  readonly applicationId: string;
  readonly returnTo: HTMLElement | null;
  readonly onClose: () => void;
};

/** The other open applications, none of them ticked: what is ticked is closed as my no, in one step. */
export function CloseOthersDialog({
  applicationId,
  returnTo,
  onClose,
}: CloseOthersDialogProps): ReactElement {
  const others = useOtherOpen(applicationId);
  const { undo } = useUndo();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const finalFocus = useRef(returnTo);
  const chosen = others.filter(({ id }) => ticked.has(id));
  const ahead = useInterviewsAhead({ ids: chosen.map(({ id }) => id) }, chosen.length > 0);
  const close = useCommand('offers.withdrawOthers', {
    showsErrors: true,
    onSuccess: ({ count }, _input, commandId) => {
      onClose();
      showUndoable(undo, commandId, {
        title: words.done(count, formatNumber(count)),
        ...(ahead.told === null ? {} : { description: ahead.told }),
      });
    },
  });

  function tick(id: string, isTicked: boolean): void {
    const next = new Set(ticked);
    if (isTicked) next.add(id);
    else next.delete(id);
    setTicked(next);
  }
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (chosen.length === 0 || close.isPending) return;
    close.mutate({ applicationIds: chosen.map(({ id }) => id), ...ahead.input });
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.title}
      description={others.length === 0 ? words.none : words.intro}
      finalFocus={finalFocus}
      footer={
        <>
          {others.length < 2 ? null : (
            <Checkbox
              className="mr-auto"
              label={words.all}
              isChecked={chosen.length === others.length}
              onChange={(isTicked) =>
                setTicked(isTicked ? new Set(others.map(({ id }) => id)) : new Set<string>())
              }
            />
          )}
          <Button variant="subtle" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button
            type="submit"
            form={formId}
            variant="primary"
            disabled={chosen.length === 0 || close.isPending}
          >
            {words.submit(chosen.length, formatNumber(chosen.length))}
          </Button>
        </>
      }
    >
      <form id={formId} className="flex flex-col gap-3" onSubmit={submit}>
        <OtherList others={others} ticked={ticked} onTick={tick} />
        <CancelInterviews ahead={ahead} />
        {close.error === null ? null : (
          <p role="alert" className="text-13 text-plum">
            {close.error.message}
          </p>
        )}
      </form>
    </Dialog>
  );
}

type OtherListProps = {
  readonly others: readonly ApplicationCard[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (id: string, isTicked: boolean) => void;
};

function OtherList({ others, ticked, onTick }: OtherListProps): ReactElement {
  const stages = useQueryOf('stages.list', {}).data ?? [];
  const nameOf = new Map(stages.map(({ id, name }) => [id, name]));
  return (
    <ul aria-label={words.list} className="divide-y divide-line">
      {others.map(({ id, title, companyName, stageId }) => (
        // Rows out of sight are not laid out: a long search has hundreds.
        <li key={id} className="[contain-intrinsic-size:auto_2.5rem] [content-visibility:auto]">
          <Checkbox
            className="min-h-10 [&>span:last-child]:min-w-0 [&>span:last-child]:flex-1"
            isChecked={ticked.has(id)}
            onChange={(isTicked) => onTick(id, isTicked)}
            label={
              <span className="flex items-center gap-2">
                <Monogram name={companyName} size="small" />
                <span className="min-w-0 flex-1 truncate">
                  <span className="font-medium">{title === '' ? applicationWords.untitled : title}</span>
                  <span className="text-muted"> · {companyName}</span>
                </span>
                <span className="shrink-0 text-12 text-muted">{nameOf.get(stageId)}</span>
              </span>
            }
          />
        </li>
      ))}
    </ul>
  );
}
