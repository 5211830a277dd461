import { useRef, useState, type FormEvent, type KeyboardEvent, type ReactElement } from 'react';
import type { TableRow } from '#shared/application-table.ts';
import { readAmount } from '#shared/domain/amount.ts';
import type { TableColumn } from '#shared/domain/table-columns.ts';
import { payPeriods, workModes, type PayPeriod, type WorkMode } from '#shared/domain/kinds.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useMoveApplication } from '#renderer/features/applications/move-application.ts';
import { rangeProblems } from '#renderer/features/applications/use-pay-range.ts';
import { PhaseDot } from '#renderer/features/phases/phase-dot.tsx';
import { TagPicker } from '#renderer/features/tags/tag-picker.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { CheckList } from '#renderer/ui/check-list.tsx';
import { Popover } from '#renderer/ui/popover.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { applicationWords, tableWords as words } from '#renderer/words/words.ts';
import { columnLooks } from './table-columns.ts';
import type { EditRow } from './use-edit-row.ts';

/** What comes after an edit: the cell again, or the next one to edit to either side. */
export type AfterEdit = 'stay' | 'next' | 'previous';

type CellEditorProps = {
  readonly column: TableColumn;
  readonly row: TableRow;
  readonly edit: EditRow;
  readonly onEnd: (after: AfterEdit) => void;
};

/** Edits one cell. Enter saves, Escape takes back, Tab saves and goes on to the next cell. */
export function CellEditor(props: CellEditorProps): ReactElement {
  const kind = columnLooks[props.column].editor;
  if (kind === 'text' || kind === 'day') return <LineEditor {...props} isDay={kind === 'day'} />;
  return <PopoverEditor {...props} />;
}

type LineColumn = 'title' | 'source' | 'location' | 'deadlineOn';

function LineEditor({
  column,
  row,
  edit,
  onEnd,
  isDay,
}: CellEditorProps & { readonly isDay: boolean }): ReactElement {
  const field = column as LineColumn;
  const hasEnded = useRef(false);

  function end(input: HTMLInputElement, isSaving: boolean, after: AfterEdit): void {
    // Leaving by a key takes the focus away, too: once is enough.
    if (hasEnded.current) return;
    hasEnded.current = true;
    const value = input.value.trim();
    onEnd(after);
    if (isSaving) void edit(row, column, { [field]: value === '' && field !== 'title' ? null : value });
  }

  function handleKey(event: KeyboardEvent<HTMLInputElement>): void {
    // Within a composition these keys belong to the input method.
    if (event.nativeEvent.isComposing || !['Enter', 'Escape', 'Tab'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    const after = event.key !== 'Tab' ? 'stay' : event.shiftKey ? 'previous' : 'next';
    end(event.currentTarget, event.key !== 'Escape', after);
  }

  return (
    <input
      autoFocus
      type={isDay ? 'date' : 'text'}
      max={isDay ? '9999-12-31' : undefined}
      aria-label={words.editCell(words.columns[column])}
      defaultValue={row[field] ?? ''}
      autoComplete="off"
      onFocus={(event) => event.target.select()}
      onKeyDown={handleKey}
      onBlur={(event) => end(event.target, true, 'stay')}
      className="-mx-1 h-7 w-full min-w-0 rounded-small border border-accent bg-surface px-1.5 text-13 text-ink outline-offset-0"
    />
  );
}

function PopoverEditor({ column, row, edit, onEnd }: CellEditorProps): ReactElement {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const after = useRef<AfterEdit>('stay');
  return (
    <span
      ref={setAnchor}
      className="absolute inset-0"
      // Through React the keys of the popover come here.
      onKeyDown={(event) => {
        if (event.key === 'Tab' && columnLooks[column].editor !== 'pay') {
          event.preventDefault();
          after.current = event.shiftKey ? 'previous' : 'next';
          onEnd(after.current);
        }
        event.stopPropagation();
      }}
    >
      {anchor === null ? null : (
        <Popover
          label={words.editCell(words.columns[column])}
          anchor={anchor}
          isOpen
          onOpenChange={(isOpen) => !isOpen && onEnd('stay')}
          finalFocus={() => false}
        >
          {column === 'stage' ? <StageChoice row={row} onEnd={onEnd} /> : null}
          {column === 'workMode' || column === 'excitement' ? (
            <FieldChoice column={column} row={row} edit={edit} onEnd={onEnd} />
          ) : null}
          {column === 'tags' ? <TagPicker applicationId={row.id} tags={row.tags} /> : null}
          {column === 'pay' ? <PayForm row={row} edit={edit} onEnd={onEnd} /> : null}
        </Popover>
      )}
    </span>
  );
}

function StageChoice({ row, onEnd }: Pick<CellEditorProps, 'row' | 'onEnd'>): ReactElement {
  const stages = useQueryOf('stages.list', {}).data ?? [];
  const move = useMoveApplication();
  return (
    <CheckList
      label={words.columns.stage}
      options={stages
        .filter((stage) => !stage.isHidden || stage.id === row.stageId)
        .map(({ id, name, phase }) => ({ value: id, label: name, icon: <PhaseDot phase={phase} /> }))}
      selected={[row.stageId]}
      onToggle={(id) => {
        const stage = stages.find((one) => one.id === id);
        onEnd('stay');
        if (stage !== undefined) move(row, stage);
      }}
    />
  );
}

const levels = ['1', '2', '3', '4', '5'] as const;

function FieldChoice({
  column,
  row,
  edit,
  onEnd,
}: CellEditorProps & { readonly column: 'workMode' | 'excitement' }): ReactElement {
  const options =
    column === 'workMode'
      ? workModes.map((value) => ({ value, label: applicationWords.workModes[value] }))
      : levels.map((value) => ({ value, label: words.excitementOf(Number(value)) }));
  return (
    <CheckList
      label={words.columns[column]}
      options={[...options, { value: '', label: applicationWords.fields.none }]}
      selected={[String(row[column] ?? '')]}
      onToggle={(value) => {
        onEnd('stay');
        if (column === 'excitement')
          void edit(row, column, { excitement: value === '' ? null : Number(value) });
        else void edit(row, column, { workMode: value === '' ? null : (value as WorkMode) });
      }}
    />
  );
}

const periodOptions = [
  { value: '', label: applicationWords.fields.none },
  ...payPeriods.map((value) => ({ value, label: applicationWords.periods[value] })),
];

function numberText(value: number | null): string {
  return value === null ? '' : formatNumber(value);
}

/** Both ends, currency, period and the posting's words, saved together. */
function PayForm({ row, edit, onEnd }: Pick<CellEditorProps, 'row' | 'edit' | 'onEnd'>): ReactElement {
  const [from, setFrom] = useState(numberText(row.salaryMin));
  const [to, setTo] = useState(numberText(row.salaryMax));
  const [currency, setCurrency] = useState(row.currency ?? '');
  const [period, setPeriod] = useState<string>(row.period ?? '');
  const [text, setText] = useState(row.salaryText ?? '');
  const problems = rangeProblems({ salaryMin: from, salaryMax: to });
  const isCurrency = currency.trim() === '' || /^[a-z]{3}$/i.test(currency.trim());

  function save(event: FormEvent): void {
    event.preventDefault();
    if (Object.keys(problems).length > 0 || !isCurrency) return;
    onEnd('stay');
    void edit(row, 'pay', {
      salaryMin: readAmount(from) ?? null,
      salaryMax: readAmount(to) ?? null,
      currency: currency.trim() === '' ? null : currency.trim().toUpperCase(),
      period: period === '' ? null : (period as PayPeriod),
      salaryText: text.trim() === '' ? null : text.trim(),
    });
  }

  return (
    <form noValidate className="flex w-80 flex-col gap-3 p-3" onSubmit={save}>
      <div className="flex gap-2">
        <TextField
          label={words.pay.from}
          inputMode="decimal"
          className="flex-1"
          value={from}
          error={problems.salaryMin}
          onChange={({ target }) => setFrom(target.value)}
        />
        <TextField
          label={words.pay.to}
          inputMode="decimal"
          className="flex-1"
          value={to}
          error={problems.salaryMax}
          onChange={({ target }) => setTo(target.value)}
        />
      </div>
      <div className="flex gap-2">
        <TextField
          label={words.pay.currency}
          className="w-24"
          maxLength={3}
          value={currency}
          error={isCurrency ? null : applicationWords.fieldProblem('currency')}
          onChange={({ target }) => setCurrency(target.value)}
        />
        <Select
          label={words.pay.period}
          className="flex-1"
          options={periodOptions}
          value={period}
          onChange={setPeriod}
        />
      </div>
      <TextField
        label={words.pay.text}
        maxLength={500}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Button type="submit" variant="primary" className="self-end">
        {words.pay.save}
      </Button>
    </form>
  );
}
