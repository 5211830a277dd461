import { useState, type ReactElement } from 'react';
import type { ApplicationSuggestion } from '#shared/applications.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Combobox } from '#renderer/ui/combobox.tsx';
import type { FieldProps } from '#renderer/ui/field.tsx';
import { applicationWords as words } from '#renderer/words/words.ts';

type ApplicationPickerProps = FieldProps & {
  readonly value: ApplicationSuggestion | null;
  readonly onChange: (application: ApplicationSuggestion | null) => void;
  /** Leaves out what has ended. */
  readonly isOpenOnly?: boolean;
  /** Not offered: the application the other is chosen for. */
  readonly exceptId?: string;
};

/** Chooses an application by words of its title or company. */
export function ApplicationPicker({
  value,
  onChange,
  isOpenOnly = false,
  exceptId,
  ...field
}: ApplicationPickerProps): ReactElement {
  const [text, setText] = useState('');
  // The name of what is chosen stands in the box: it is no search until somebody changes it.
  const isChosen = value !== null && text === words.at(value.title, value.companyName);
  const search = { text: isChosen ? '' : text, isOpenOnly };
  const found = useQueryOf('applications.suggest', search, { keepPrevious: true }).data ?? [];
  const offered = found.filter(({ id }) => id !== exceptId);
  // The chosen one keeps its name while other words are searched for.
  const known = value === null || offered.some(({ id }) => id === value.id) ? offered : [value, ...offered];
  return (
    <Combobox
      {...field}
      options={known.map(({ id, title, companyName, stageName, isOpen }) => ({
        value: id,
        label: words.at(title, companyName),
        hint: isOpen ? stageName : words.panel.ended,
      }))}
      value={value?.id ?? null}
      onChange={(id) => onChange(known.find((application) => application.id === id) ?? null)}
      onSearch={setText}
      placeholder={words.pickerPlaceholder}
    />
  );
}
