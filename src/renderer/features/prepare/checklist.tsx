import { Plus, X } from 'lucide-react';
import { useState, type FormEvent, type ReactElement } from 'react';
import type { Check } from '#shared/preparations.ts';
import { useCommand } from '#renderer/api/use-call.ts';
import { useStep } from '#renderer/app/undo.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { prepareWords as words } from '#renderer/words/words.ts';
import { Part } from './part.tsx';

type ChecklistProps = { readonly interviewId: string; readonly checks: readonly Check[] };

/** What to see to before: ours, and one's own. */
export function Checklist({ interviewId, checks }: ChecklistProps): ReactElement {
  const done = checks.filter(({ isDone }) => isDone).length;
  return (
    <Part
      title={words.checklist}
      aside={
        <span className="tabular text-12 text-muted">
          {words.ticked(formatNumber(done), formatNumber(checks.length))}
        </span>
      }
    >
      <ul>
        {checks.map((check) => (
          <Line
            key={'key' in check.item ? check.item.key : `own ${check.item.own}`}
            interviewId={interviewId}
            check={check}
          />
        ))}
      </ul>
      <NewItem interviewId={interviewId} />
    </Part>
  );
}

function Line({ interviewId, check }: { readonly interviewId: string; readonly check: Check }): ReactElement {
  const { item, isDone } = check;
  const step = useStep();
  const tick = useCommand('preparations.check');
  const tickOwn = useCommand('preparations.checkOwn');
  const text = 'key' in item ? words.items[item.key] : item.own;
  return (
    <li className="flex min-h-7 items-center gap-1">
      <Checkbox
        className="min-w-0 flex-1"
        label={<span className={isDone ? 'text-muted' : 'wrap-anywhere'}>{text}</span>}
        isChecked={isDone}
        onChange={(next) => {
          if ('key' in item) tick.mutate({ interviewId, key: item.key, isDone: next });
          else tickOwn.mutate({ interviewId, own: item.own, isDone: next });
        }}
      />
      {'key' in item ? null : (
        <IconButton
          size="small"
          className="print:hidden"
          label={words.removeItem(item.own)}
          icon={<X size={13} aria-hidden />}
          onClick={() =>
            void step('preparations.removeOwn', { interviewId, own: item.own }, { title: words.itemRemoved })
          }
        />
      )}
    </li>
  );
}

function NewItem({ interviewId }: { readonly interviewId: string }): ReactElement {
  const [text, setText] = useState('');
  const add = useCommand('preparations.checkOwn', { onSuccess: () => setText('') });

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (text.trim() !== '' && !add.isPending) add.mutate({ interviewId, own: text, isDone: false });
  }

  return (
    <form className="mt-1 flex items-end gap-1 print:hidden" onSubmit={submit}>
      <TextField
        className="flex-1"
        label={words.ownItem}
        isLabelHidden
        placeholder={words.ownItem}
        maxLength={300}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <IconButton
        type="submit"
        label={words.addItem}
        icon={<Plus size={14} aria-hidden />}
        disabled={text.trim() === ''}
      />
    </form>
  );
}
