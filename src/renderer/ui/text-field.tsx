import type { ComponentProps, ReactElement } from 'react';
import { Field, inputClasses, type FieldProps } from './field.tsx';
import { joinClasses } from './join-classes.ts';

type TextFieldProps = FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps | 'children'>;

/** One line of text. Takes every prop of `input`. */
export function TextField({
  label,
  isLabelHidden,
  hint,
  error,
  isOptional,
  className,
  id,
  ...input
}: TextFieldProps): ReactElement {
  return (
    <Field
      {...{
        label,
        isLabelHidden: isLabelHidden ?? false,
        hint,
        error,
        isOptional: isOptional ?? false,
        className,
        id,
      }}
    >
      {(control) => <input type="text" autoComplete="off" {...input} {...control} className={inputClasses} />}
    </Field>
  );
}

/** A calendar day as `YYYY-MM-DD`, or an empty string. The browser's own picker, in the user's locale. */
export function DateField(props: Omit<TextFieldProps, 'type'>): ReactElement {
  return <TextField {...props} type="date" />;
}

type TextAreaProps = FieldProps & Omit<ComponentProps<'textarea'>, keyof FieldProps | 'children'>;

/** Several lines of text; grows with what is written. Takes every prop of `textarea`. */
export function TextArea({
  label,
  isLabelHidden,
  hint,
  error,
  isOptional,
  className,
  id,
  ...textarea
}: TextAreaProps): ReactElement {
  return (
    <Field
      {...{
        label,
        isLabelHidden: isLabelHidden ?? false,
        hint,
        error,
        isOptional: isOptional ?? false,
        className,
        id,
      }}
    >
      {(control) => (
        <textarea
          rows={3}
          {...textarea}
          {...control}
          className={joinClasses(
            inputClasses,
            'field-sizing-content h-auto! max-h-[50vh] min-h-16 resize-y py-1.5',
          )}
        />
      )}
    </Field>
  );
}
