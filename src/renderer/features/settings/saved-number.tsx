import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { announce } from '#renderer/ui/announcer.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { showToast } from '#renderer/ui/toast.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { settingsWords } from '#renderer/words/words.ts';

type SavedNumberProps = {
  readonly label: string;
  readonly value: number;
  readonly fewest: number;
  readonly most: number;
  /** `3 to 90 days`. */
  readonly range: (fewest: string, most: string) => string;
  readonly onSave: (value: number) => void;
};

/** Null where what was typed is no number. */
type Draft = { readonly value: number | null };

/**
 * A whole number, saved when one leaves the field or presses Enter: half a number typed means nothing. One that does not fit
 * becomes what it was.
 */
export function SavedNumber({
  label,
  value: saved,
  fewest,
  most,
  range,
  onSave,
}: SavedNumberProps): ReactElement {
  // What is being typed; what is saved stands there otherwise, from wherever it was changed.
  const [draft, setDraft] = useState<Draft | null>(null);
  // Leaving the field can follow the last key before the screen is drawn anew.
  const latest = useRef<Draft | null>(null);
  const typed = useRef('');

  function change(next: Draft | null): void {
    latest.current = next;
    setDraft(next);
  }

  function save(): void {
    const next = latest.current === null ? saved : latest.current.value;
    const isFit = next !== null && Number.isInteger(next) && next >= fewest && next <= most;
    const kept = isFit ? next : saved;
    // The field takes what comes nearest, or what was: neither without a word.
    if (/^-?\d+$/.test(typed.current) && Number(typed.current) !== kept) {
      showToast({
        title: settingsWords.kept(formatNumber(kept), range(formatNumber(fewest), formatNumber(most))),
      });
    }
    typed.current = '';
    change(null);
    if (kept === saved) return;
    onSave(kept);
    announce(settingsWords.saved);
  }

  return (
    <div
      onInput={({ target }) => {
        if (target instanceof HTMLInputElement) typed.current = target.value;
      }}
      onBlur={save}
      onKeyDown={(event: KeyboardEvent) => event.key === 'Enter' && save()}
    >
      <NumberField
        className="w-64"
        label={label}
        hint={range(formatNumber(fewest), formatNumber(most))}
        value={draft === null ? saved : draft.value}
        min={fewest}
        max={most}
        onChange={(value) => change({ value })}
      />
    </div>
  );
}
