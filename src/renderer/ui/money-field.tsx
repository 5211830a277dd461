import { useState, type ReactElement } from 'react';
import { readAmount } from '#shared/domain/amount.ts';
import { formatNumber } from '#renderer/words/format.ts';
import { uiWords } from '#renderer/words/words.ts';
import type { FieldProps } from './field.tsx';
import { TextField } from './text-field.tsx';

type MoneyFieldProps = FieldProps & {
  readonly value: number | null;
  /** Null when empty, not a number (`NaN`) while what is typed is no amount. */
  readonly onChange: (value: number | null) => void;
};

/** An amount in anybody's notation: `68.500`, `68,500` and `68,5k` are one. Left, it shows how it was understood. */
export function MoneyField({ value, onChange, error, ...field }: MoneyFieldProps): ReactElement {
  const [typed, setTyped] = useState<string | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  const known = value === null || Number.isNaN(value) ? '' : formatNumber(value);
  return (
    <TextField
      {...field}
      error={error ?? (isRefused ? uiWords.noAmount : null)}
      inputMode="decimal"
      value={typed ?? known}
      onChange={({ target }) => {
        setTyped(target.value);
        setIsRefused(false);
        const read = readAmount(target.value);
        onChange(read === undefined ? Number.NaN : read);
      }}
      onBlur={({ target }) => {
        const isAmount = readAmount(target.value) !== undefined;
        setIsRefused(!isAmount);
        // What is no amount stays to be put right.
        if (isAmount) setTyped(null);
      }}
    />
  );
}
