import { useState, type FormEvent, type ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Button } from '#renderer/ui/button.tsx';
import { narrowOptions } from '#renderer/ui/combobox.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { SuggestField } from '#renderer/ui/suggest-field.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { applicationWords, tableWords, uiWords } from '#renderer/words/words.ts';
import type { Bulk } from './use-bulk.ts';

const words = tableWords.bulk;
const formId = 'set-source';

/** Asks for the source that all selected applications get. */
export function SourceDialog({
  bulk,
  onClose,
}: {
  readonly bulk: Bulk;
  readonly onClose: () => void;
}): ReactElement {
  const [source, setSource] = useState('');
  const known = useQueryOf('applications.filterChoices', {}).data?.sources ?? [];
  const options = known.map(({ value, label, count }) => ({ value, label, hint: formatNumber(count) }));

  function apply(event: FormEvent): void {
    event.preventDefault();
    onClose();
    const trimmed = source.trim();
    void bulk.run('applications.updateMany', { source: trimmed === '' ? null : trimmed }, words.updated);
  }

  return (
    <Dialog
      isOpen
      width="small"
      title={words.sourceTitle(formatNumber(bulk.count), bulk.count)}
      description={words.sourceHint}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{uiWords.cancel}</Button>
          <Button variant="primary" type="submit" form={formId}>
            {words.sourceApply}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={apply}>
        <SuggestField
          label={applicationWords.fields.source}
          placeholder={applicationWords.placeholders.source}
          value={source}
          onChange={setSource}
          suggestions={narrowOptions(options, source).slice(0, 8)}
        />
      </form>
    </Dialog>
  );
}
