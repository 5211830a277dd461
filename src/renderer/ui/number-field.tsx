import { NumberField as BaseNumberField } from '@base-ui/react/number-field';
import type { ReactElement } from 'react';
import { Field, inputClasses, type FieldProps } from './field.tsx';
import { joinClasses } from './join-classes.ts';

type NumberFieldProps = FieldProps & {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** How it is written when not being typed into: currency, unit, decimals. */
  readonly format?: Intl.NumberFormatOptions;
  readonly isDisabled?: boolean;
};

/** A number in the user's notation (`85.000,50` or `85,000.50`); arrows step it. Null when empty. */
export function NumberField({
  value,
  onChange,
  min,
  max,
  step,
  format,
  isDisabled = false,
  ...field
}: NumberFieldProps): ReactElement {
  return (
    <Field {...field}>
      {({ id, ...described }) => (
        <BaseNumberField.Root
          id={id}
          value={value}
          onValueChange={onChange}
          disabled={isDisabled}
          {...(min === undefined ? {} : { min })}
          {...(max === undefined ? {} : { max })}
          {...(step === undefined ? {} : { step })}
          {...(format === undefined ? {} : { format })}
        >
          <BaseNumberField.Input {...described} className={joinClasses(inputClasses, 'tabular')} />
        </BaseNumberField.Root>
      )}
    </Field>
  );
}
