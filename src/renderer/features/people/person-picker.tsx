import { useState, type ReactElement } from 'react';
import type { PersonReference, PersonSuggestion } from '#shared/people.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Combobox } from '#renderer/ui/combobox.tsx';
import { peopleWords as words } from '#renderer/words/words.ts';

type PersonPickerProps = {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
  readonly error?: string | null;
  /** Those of these companies are offered first. */
  readonly companyIds?: readonly string[];
  /** Not offered: they are there already. */
  readonly exclude?: readonly string[];
  /** Who is chosen; null while nobody is. */
  readonly value: { readonly id: string; readonly name: string } | null;
  readonly onChoose: (person: PersonSuggestion) => void;
  /** With it, somebody who is not known yet can be added by name. */
  readonly onCreate?: (reference: PersonReference, name: string) => void;
  /** A name typed and left is taken, too. */
  readonly takesTyped?: boolean;
};

const nobody: readonly string[] = [];

function hintOf({ role, companyName }: PersonSuggestion): string {
  return [companyName, role === null ? null : words.roles[role]].filter((part) => part !== null).join(' · ');
}

/** One person, found by typing a name, a company or an email. */
export function PersonPicker({
  companyIds = nobody,
  exclude = nobody,
  value,
  onChoose,
  onCreate,
  ...field
}: PersonPickerProps): ReactElement {
  const [text, setText] = useState('');
  const search = text === value?.name ? '' : text.slice(0, 500);
  const found = useQueryOf(
    'people.suggest',
    { text: search, companyIds: [...companyIds] },
    { keepPrevious: true },
  );
  const people = (found.data ?? []).filter(({ id }) => !exclude.includes(id));
  const options = people.map((person) => ({ value: person.id, label: person.name, hint: hintOf(person) }));
  const isChosenListed = value === null || options.some((option) => option.value === value.id);
  return (
    <Combobox
      {...field}
      options={isChosenListed ? options : [{ value: value.id, label: value.name }, ...options]}
      value={value?.id ?? null}
      onSearch={setText}
      onChange={(id) => {
        const person = people.find((one) => one.id === id);
        if (person !== undefined) onChoose(person);
      }}
      {...(onCreate === undefined ? {} : { onCreate: (name: string) => onCreate({ name }, name) })}
    />
  );
}
