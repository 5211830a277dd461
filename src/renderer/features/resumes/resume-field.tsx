import type { ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Combobox, type ComboboxOption } from '#renderer/ui/combobox.tsx';
import type { FieldProps } from '#renderer/ui/field.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { applicationWords, resumeWords as words } from '#renderer/words/words.ts';

type ResumeFieldProps = Partial<FieldProps> & {
  /** The version's name; empty for none. */
  readonly value: string;
  readonly onChange: (name: string) => void;
  readonly placeholder?: string;
};

/** One of the CV versions by name, or a new one. */
export function ResumeField({ value, onChange, placeholder, ...field }: ResumeFieldProps): ReactElement {
  const resumes = useQueryOf('resumes.list', {}).data ?? [];
  const options: ComboboxOption[] = resumes
    .filter(({ isRetired, name }) => !isRetired || name === value)
    .map(({ name, applicationCount }) => ({
      value: name,
      label: name,
      hint: words.used(applicationCount, formatNumber(applicationCount)),
    }));
  return (
    <Combobox
      label={applicationWords.fields.resume}
      {...field}
      placeholder={placeholder ?? applicationWords.placeholders.resume}
      options={options}
      value={value === '' ? null : value}
      onChange={(name) => onChange(name ?? '')}
      onCreate={onChange}
    />
  );
}
