import { Select as BaseSelect } from '@base-ui/react/select';
import { Check, ChevronDown } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { uiWords } from '#renderer/words/words.ts';
import { Field, inputClasses, type FieldProps } from './field.tsx';
import { joinClasses } from './join-classes.ts';
import { popupItemClasses, popupListClasses } from './popup-classes.ts';

export type SelectOption<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  /** A second, quiet line or count. */
  readonly hint?: string;
  readonly icon?: ReactNode;
};

type SelectProps<Value extends string> = FieldProps & {
  readonly options: readonly SelectOption<Value>[];
  /** Null when nothing is chosen. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
};

/** One of a few known choices. For many, or for new ones, use `Combobox`. */
export function Select<Value extends string>({
  options,
  value,
  onChange,
  placeholder = uiWords.choose,
  isDisabled = false,
  ...field
}: SelectProps<Value>): ReactElement {
  const chosen = options.find((option) => option.value === value);
  return (
    <Field {...field}>
      {(control) => (
        <BaseSelect.Root
          items={options}
          value={value}
          onValueChange={(next) => next !== null && onChange(next)}
          disabled={isDisabled}
          modal={false}
        >
          <BaseSelect.Trigger
            {...control}
            className={joinClasses(inputClasses, 'inline-flex items-center gap-2 text-left')}
          >
            {chosen?.icon}
            <span className={joinClasses('min-w-0 flex-1 truncate', chosen === undefined && 'text-faint')}>
              {chosen?.label ?? placeholder}
            </span>
            <ChevronDown size={14} aria-hidden className="text-muted" />
          </BaseSelect.Trigger>
          <BaseSelect.Portal>
            <BaseSelect.Positioner
              sideOffset={4}
              collisionPadding={8}
              alignItemWithTrigger={false}
              className="z-45"
            >
              <BaseSelect.Popup className={popupListClasses}>
                {options.map((option) => (
                  <BaseSelect.Item key={option.value} value={option.value} className={popupItemClasses}>
                    {option.icon}
                    <BaseSelect.ItemText className="min-w-0 flex-1 truncate">
                      {option.label}
                    </BaseSelect.ItemText>
                    {option.hint === undefined ? null : (
                      <span className="text-12 text-faint">{option.hint}</span>
                    )}
                    <BaseSelect.ItemIndicator>
                      <Check size={14} aria-hidden className="text-accent" />
                    </BaseSelect.ItemIndicator>
                  </BaseSelect.Item>
                ))}
              </BaseSelect.Popup>
            </BaseSelect.Positioner>
          </BaseSelect.Portal>
        </BaseSelect.Root>
      )}
    </Field>
  );
}
