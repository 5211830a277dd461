import { useId, useState, type FormEvent, type KeyboardEvent, type ReactElement } from 'react';
import type { StageEvent } from '#shared/applications.ts';
import { dayPrecisions, type DayPrecision } from '#shared/domain/phases.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { DateField, TextField } from '#renderer/ui/text-field.tsx';
import { today } from '#renderer/words/format.ts';
import { applicationWords as words, outcomeWords } from '#renderer/words/words.ts';

export type EventValues = {
  readonly stageId: string;
  readonly on: string;
  readonly precision: DayPrecision;
  readonly note: string | null;
};

type EventFormProps = {
  /** The entry to correct; null for a new one. */
  readonly event: StageEvent | null;
  readonly onSave: (values: EventValues) => void;
  readonly onCancel: () => void;
};

/** When which stage was reached: one entry of the stage history. */
export function EventForm({ event, onSave, onCancel }: EventFormProps): ReactElement {
  const titleId = useId();
  const stages = useQueryOf('stages.list', {}).data ?? [];
  const [stageId, setStageId] = useState(event?.stageId ?? null);
  const [on, setOn] = useState(event?.on ?? today());
  const [precision, setPrecision] = useState<DayPrecision>(event?.precision ?? 'day');
  const [note, setNote] = useState(event?.note ?? '');

  function submit(submitted: FormEvent): void {
    submitted.preventDefault();
    if (stageId === null || on === '') return;
    onSave({ stageId, on, precision, note: note.trim() === '' ? null : note.trim() });
  }

  function cancelOnEscape(pressed: KeyboardEvent): void {
    if (pressed.key !== 'Escape') return;
    // The panel around it closes on the same key.
    pressed.stopPropagation();
    onCancel();
  }

  return (
    <form
      aria-labelledby={titleId}
      onSubmit={submit}
      onKeyDown={cancelOnEscape}
      className="my-1 flex flex-col gap-3 rounded-card border border-line bg-sunken p-3"
    >
      <h4 id={titleId} className="text-12 font-medium text-muted">
        {event === null ? words.history.addEntry : words.history.editEntry}
      </h4>
      <div className="grid grid-cols-3 gap-3">
        <Select
          label={words.fields.stage}
          options={stages.map(({ id, name }) => ({ value: id, label: name }))}
          value={stageId}
          onChange={setStageId}
        />
        <DateField
          label={outcomeWords.on}
          required
          autoFocus
          max="9999-12-31"
          value={on}
          error={on === '' ? outcomeWords.badDay : null}
          onChange={({ target }) => setOn(target.value)}
        />
        <Select
          label={outcomeWords.precision}
          options={dayPrecisions.map((value) => ({ value, label: outcomeWords.precisions[value] }))}
          value={precision}
          onChange={setPrecision}
        />
      </div>
      <TextField
        label={words.history.note}
        isOptional
        maxLength={500}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <div className="flex justify-end gap-2">
        <Button onClick={onCancel}>{words.form.cancel}</Button>
        <Button type="submit" variant="primary" disabled={stageId === null || on === ''}>
          {words.form.save}
        </Button>
      </div>
    </form>
  );
}
