import { useQuery } from '@tanstack/react-query';
import { FileUp, FileX } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { Output } from '#shared/contract.ts';
import type { JsonResumeItem } from '#shared/json-resume.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { client, uploadFile } from '#renderer/api/client.ts';
import { useStep } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { jsonResumeWords as words } from '#renderer/words/words.ts';
import { describeItem } from './describe-item.ts';

/** The id that the contract gives the summary; its schema is too much for a dialog. */
const summaryId = 'summary';

type Preview = Output<'jsonResume.preview'>;

/** Reads the file on the host; nothing is written yet. */
function usePreview(file: File | null) {
  return useQuery({
    queryKey: ['jsonResume.preview', file?.name, file?.size, file?.lastModified],
    enabled: file !== null,
    queryFn: async () => {
      if (file === null) throw new Error('Nothing is read without a file.');
      const fileId = await uploadFile(file);
      return { fileId, ...(await client('jsonResume.preview', { fileId })) };
    },
    gcTime: 0,
  });
}

function idsOf({ items, summary }: Preview): readonly string[] {
  return [...items.map(({ id }) => id), ...(summary === null ? [] : [summaryId])];
}

type JsonResumeDialogProps = {
  /** Null asks for one. */
  readonly file: File | null;
  /** Lets another file be chosen. */
  readonly onChoose: () => void;
  readonly onClose: () => void;
};

/** What a JSON Resume would add or change, each with a tick; all is taken in as one step. */
export function JsonResumeDialog({ file, onChoose, onClose }: JsonResumeDialogProps): ReactElement {
  const step = useStep();
  const preview = usePreview(file);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isBusy, setIsBusy] = useState(false);
  const taken = preview.data === undefined ? [] : idsOf(preview.data).filter((id) => !left.has(id));

  async function take(): Promise<void> {
    if (preview.data === undefined) return;
    setIsBusy(true);
    const input = { fileId: preview.data.fileId, ids: taken };
    const done = await step(
      'jsonResume.import',
      { ...input, ids: [...taken] },
      ({ addedCount, changedCount }) => ({
        title: words.done,
        description: words.report(formatNumber(addedCount), formatNumber(changedCount)),
      }),
    );
    setIsBusy(false);
    if (done !== null) onClose();
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.title}
      {...(file === null ? {} : { description: file.name })}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button variant="primary" disabled={isBusy || taken.length === 0} onClick={() => void take()}>
            {words.take(taken.length, formatNumber(taken.length))}
          </Button>
        </>
      }
    >
      {file === null ? (
        <EmptyState icon={<FileUp size={20} aria-hidden />} title={words.chooseTitle} hint={words.chooseHint}>
          <Button variant="primary" onClick={onChoose}>
            {words.choose}
          </Button>
        </EmptyState>
      ) : isUnfit(preview.error) ? (
        <div role="alert">
          <EmptyState
            icon={<FileX size={20} aria-hidden />}
            title={words.problemTitle}
            hint={preview.error?.message ?? ''}
          >
            <Button variant="primary" onClick={onChoose}>
              {words.chooseOther}
            </Button>
          </EmptyState>
        </div>
      ) : (
        <Loadable query={preview} errorTitle={words.problemTitle}>
          {(known) => <Choices preview={known} left={left} onChange={setLeft} />}
        </Loadable>
      )}
    </Dialog>
  );
}

/** The same file again would be no better. */
function isUnfit(error: Error | null): boolean {
  return error instanceof AppError && error.code === 'invalid';
}

type ChoicesProps = {
  readonly preview: Preview;
  /** What is not taken in. */
  readonly left: ReadonlySet<string>;
  readonly onChange: (left: ReadonlySet<string>) => void;
};

function Choices({ preview, left, onChange }: ChoicesProps): ReactElement {
  const { items, summary, unchangedCount } = preview;
  if (idsOf(preview).length === 0)
    return <p className="text-13 text-muted">{unchangedCount === 0 ? words.nothingIn : words.nothing}</p>;
  const groups = {
    new: items.filter(({ before }) => before === null),
    changed: items.filter(({ before }) => before !== null),
  };
  return (
    <div className="flex flex-col gap-4">
      <p className="text-13 text-muted">{words.intro}</p>
      <Group title={words.groups.new} items={groups.new} left={left} onChange={onChange} />
      <Group title={words.groups.changed} items={groups.changed} left={left} onChange={onChange} />
      {summary === null ? null : (
        <section>
          <Checkbox
            label={words.groups.summary}
            className="font-semibold"
            isChecked={!left.has(summaryId)}
            onChange={(isChecked) => onChange(withChoice(left, [summaryId], isChecked))}
          />
          <p className="line-clamp-3 pl-6 text-13 wrap-anywhere text-muted">{summary}</p>
        </section>
      )}
      {unchangedCount === 0 ? null : (
        <p className="text-12 text-faint">{words.unchanged(unchangedCount, formatNumber(unchangedCount))}</p>
      )}
    </div>
  );
}

type GroupProps = Omit<ChoicesProps, 'preview'> & {
  readonly title: string;
  readonly items: readonly JsonResumeItem[];
};

function Group({ title, items, left, onChange }: GroupProps): ReactElement | null {
  if (items.length === 0) return null;
  const ids = items.map(({ id }) => id);
  return (
    <section>
      <Checkbox
        label={
          <>
            {title} <span className="tabular font-normal text-faint">{formatNumber(items.length)}</span>
          </>
        }
        className="font-semibold"
        isChecked={ids.every((id) => !left.has(id))}
        onChange={(isChecked) => onChange(withChoice(left, ids, isChecked))}
      />
      <ul aria-label={title} className="divide-y divide-line border-y border-line">
        {items.map((item) => (
          <li key={item.id} className="flex min-h-8 items-center gap-3 py-1">
            <Checkbox
              label={item.name}
              className="min-w-0 flex-1 [&>span:last-child]:truncate"
              isChecked={!left.has(item.id)}
              onChange={(isChecked) => onChange(withChoice(left, [item.id], isChecked))}
            />
            <span className="tabular shrink-0 text-12 text-muted">{describeItem(item)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function withChoice(
  left: ReadonlySet<string>,
  ids: readonly string[],
  isTaken: boolean,
): ReadonlySet<string> {
  const next = new Set(left);
  for (const id of ids) {
    if (isTaken) next.delete(id);
    else next.add(id);
  }
  return next;
}
