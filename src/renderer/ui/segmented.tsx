import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useId, type ReactElement, type ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';

export type RadioOption<Value extends string> = {
  readonly value: Value;
  readonly label: ReactNode;
  readonly isDisabled?: boolean;
};

type SegmentedProps<Value extends string> = {
  readonly label: ReactNode;
  readonly isLabelHidden?: boolean;
  readonly options: readonly RadioOption<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly className?: string;
};

/** One of a few choices as one bar, for switching views and short answers. */
export function Segmented<Value extends string>({
  label,
  isLabelHidden = true,
  options,
  value,
  onChange,
  className,
}: SegmentedProps<Value>): ReactElement {
  const labelId = useId();
  return (
    <div className={joinClasses('flex flex-col gap-1', className)}>
      <span id={labelId} className={isLabelHidden ? 'sr-only' : 'text-12 font-medium text-muted'}>
        {label}
      </span>
      <RadioGroup
        aria-labelledby={labelId}
        value={value}
        onValueChange={(next) => next !== null && onChange(next)}
        className="inline-flex w-fit max-w-full flex-wrap gap-px rounded-control border border-line bg-surface p-0.5"
      >
        {options.map((option) => (
          <Radio.Root
            key={option.value}
            value={option.value}
            disabled={option.isDisabled ?? false}
            className="inline-flex h-6 min-w-6 cursor-pointer items-center justify-center rounded-small px-2.5 text-13 font-medium whitespace-nowrap text-muted transition-colors select-none hover:text-ink data-checked:bg-accent-weak data-checked:font-semibold data-checked:text-accent-strong data-disabled:cursor-default data-disabled:opacity-50"
          >
            {option.label}
          </Radio.Root>
        ))}
      </RadioGroup>
    </div>
  );
}
