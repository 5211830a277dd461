import { useState, type ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Combobox, narrowOptions } from '#renderer/ui/combobox.tsx';
import { interviewWords as words } from '#renderer/words/words.ts';

/** A list longer than this is searched, not read. */
const shownLimit = 50;

type ApplicationFieldProps = {
  /** Empty when none is chosen. */
  readonly value: string;
  readonly onChange: (applicationId: string) => void;
  readonly error?: string | undefined;
  readonly className?: string;
};

/** One of the open applications, found by title or company. */
export function ApplicationField({ value, onChange, error, className }: ApplicationFieldProps): ReactElement {
  const [text, setText] = useState('');
  const cards = useQueryOf('applications.board', {}).data?.cards ?? [];
  const options = cards.map(({ id, title, companyName }) => ({
    value: id,
    label: words.at(title, companyName),
  }));
  const chosen = options.find((option) => option.value === value);
  const found = narrowOptions(options, text === chosen?.label ? '' : text).slice(0, shownLimit);
  const isEmpty = cards.length === 0;
  return (
    <Combobox
      label={words.fields.application}
      options={chosen === undefined || found.includes(chosen) ? found : [...found, chosen]}
      value={value === '' ? null : value}
      onChange={(applicationId) => onChange(applicationId ?? '')}
      onSearch={setText}
      placeholder={words.placeholders.application}
      error={error}
      {...(isEmpty ? { hint: words.form.noApplications } : {})}
      {...(className === undefined ? {} : { className })}
    />
  );
}
