import { X } from 'lucide-react';
import { useRef, type ComponentProps, type ReactElement } from 'react';
import type { PersonReference } from '#shared/people.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { peopleWords as words } from '#renderer/words/words.ts';
import { PersonPicker } from './person-picker.tsx';

/** Somebody chosen, known or new, with the name to show. */
export type ChosenPerson = { readonly reference: PersonReference; readonly name: string };

type PersonChoiceProps = Omit<ComponentProps<typeof PersonPicker>, 'value' | 'onChoose' | 'onCreate'> & {
  readonly value: ChosenPerson | null;
  readonly onChange: (person: ChosenPerson | null) => void;
};

/** Somebody or nobody: chosen, added by name, and taken out again. */
export function PersonChoice({ value, onChange, ...picker }: PersonChoiceProps): ReactElement {
  const field = useRef<HTMLDivElement>(null);
  return (
    <div ref={field} className="flex items-end gap-1">
      <div className="min-w-0 flex-1">
        <PersonPicker
          {...picker}
          takesTyped
          value={value === null ? null : { id: idOf(value.reference), name: value.name }}
          onChoose={({ id, name }) => onChange({ reference: { id }, name })}
          onCreate={(reference, name) => onChange({ reference, name })}
        />
      </div>
      {value === null ? null : (
        <IconButton
          label={words.takeOut(value.name)}
          icon={<X size={14} aria-hidden />}
          onClick={() => {
            // To the field, where somebody else may be chosen: the button goes.
            field.current?.querySelector('input')?.focus();
            onChange(null);
          }}
        />
      )}
    </div>
  );
}

/** Somebody new has no id yet; the picker only shows the name. */
function idOf(reference: PersonReference): string {
  return 'id' in reference ? reference.id : '';
}
