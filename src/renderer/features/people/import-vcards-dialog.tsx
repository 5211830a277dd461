import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { VcardAction, VcardItem } from '#shared/people.ts';
import { client, uploadFile } from '#renderer/api/client.ts';
import { useStep } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { peopleWords } from '#renderer/words/words.ts';
import { VcardList } from './vcard-list.tsx';

const words = peopleWords.vcard;

type ImportVcardsDialogProps = { readonly file: File; readonly onClose: () => void };

/** Reads the file on the host; nothing is written yet. */
function useContacts(file: File) {
  return useQuery({
    queryKey: ['people.previewVcards', file.name, file.size, file.lastModified],
    queryFn: async () => {
      const fileId = await uploadFile(file);
      return { fileId, ...(await client('people.previewVcards', { fileId })) };
    },
    gcTime: 0,
  });
}

export type VcardChoices = ReadonlyMap<number, VcardAction>;

function countActions(items: readonly VcardItem[], choices: VcardChoices): Record<VcardAction, number> {
  const counts = { create: 0, merge: 0, skip: 0 };
  for (const item of items) counts[choices.get(item.index) ?? item.proposed] += 1;
  return counts;
}

/** The contacts of a file, each with what becomes of it; all are taken in as one step. */
export function ImportVcardsDialog({ file, onClose }: ImportVcardsDialogProps): ReactElement {
  const step = useStep();
  const contacts = useContacts(file);
  const [choices, setChoices] = useState<VcardChoices>(new Map());
  const [isBusy, setIsBusy] = useState(false);
  const counts = countActions(contacts.data?.items ?? [], choices);
  const taken = counts.create + counts.merge;

  async function take(): Promise<void> {
    if (contacts.data === undefined) return;
    setIsBusy(true);
    const input = {
      fileId: contacts.data.fileId,
      choices: [...choices].map(([index, action]) => ({ index, action })),
    };
    const done = await step('people.importVcards', input, ({ created, merged, skipped }) => ({
      title: words.done,
      description: words.report(formatNumber(created), formatNumber(merged), formatNumber(skipped)),
    }));
    setIsBusy(false);
    if (done !== null) onClose();
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      width="large"
      title={words.title}
      description={file.name}
      footer={
        <>
          <p className="mr-auto text-12 text-muted" aria-live="polite">
            {contacts.data === undefined
              ? ''
              : words.report(
                  formatNumber(counts.create),
                  formatNumber(counts.merge),
                  formatNumber(counts.skip),
                )}
          </p>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button variant="primary" disabled={isBusy || taken === 0} onClick={() => void take()}>
            {words.take(taken, formatNumber(taken))}
          </Button>
        </>
      }
    >
      <Loadable query={contacts}>
        {({ items, nameless }) => (
          <>
            {nameless === 0 ? null : (
              <p className="mb-2 text-13 text-muted">{words.nameless(nameless, formatNumber(nameless))}</p>
            )}
            <VcardList
              items={items}
              choices={choices}
              onChoose={(index, action) => setChoices(new Map(choices).set(index, action))}
            />
          </>
        )}
      </Loadable>
    </Dialog>
  );
}
