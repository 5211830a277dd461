import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useId, type ReactElement, type ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';

export type RadioCard<Value extends string> = {
  readonly value: Value;
  readonly label: ReactNode;
  /** A quiet line below the label. */
  readonly note?: ReactNode;
};

type RadioCardsProps<Value extends string> = {
  readonly label: string;
  readonly options: readonly RadioCard<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly className?: string;
};

/** One of a few choices that need a word of explanation each. */
export function RadioCards<Value extends string>({
  label,
  options,
  value,
  onChange,
  className,
}: RadioCardsProps<Value>): ReactElement {
  const labelId = useId();
  return (
    <div className="flex flex-col gap-1">
      <span id={labelId} className="text-12 font-medium text-muted">
        {label}
      </span>
      <RadioGroup
        aria-labelledby={labelId}
        value={value}
        onValueChange={(next) => next !== null && onChange(next)}
        className={joinClasses('grid gap-2', className)}
      >
        {options.map((option) => (
          <Radio.Root
            key={option.value}
            value={option.value}
            className="group flex min-w-0 cursor-pointer items-start gap-2.5 rounded-control border border-line bg-surface px-3 py-2 text-left transition-colors hover:bg-hover data-checked:border-accent data-checked:bg-accent-weak"
          >
            <span className="mt-0.5 flex size-4 shrink-0 items-center justify-center rounded-full border border-control bg-surface group-data-checked:border-accent">
              <Radio.Indicator className="size-2 rounded-full bg-accent" />
            </span>
            <span className="min-w-0 flex-1">
              <span className="block text-13 font-medium wrap-anywhere">{option.label}</span>
              {option.note === undefined ? null : (
                <span className="block text-12 text-muted wrap-anywhere">{option.note}</span>
              )}
            </span>
          </Radio.Root>
        ))}
      </RadioGroup>
    </div>
  );
}
