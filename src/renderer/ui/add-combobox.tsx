import { Combobox } from '@base-ui/react/combobox';
import { Plus } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { uiWords } from '#renderer/words/words.ts';
import type { ComboboxOption } from './combobox.tsx';
import { Field, inputClasses, type FieldProps } from './field.tsx';
import { keepOnEscape } from './keep-on-escape.ts';
import { popupItemClasses, popupListClasses } from './popup-classes.ts';

type AddComboboxProps = FieldProps & {
  /** What fits the text, best first. */
  readonly options: readonly ComboboxOption[];
  readonly onSearch: (text: string) => void;
  /** Takes a known one by its value. */
  readonly onChoose: (value: string) => void;
  /** Takes a text that no option has; without it, only known ones can be added. */
  readonly onCreate?: (text: string) => void;
  readonly placeholder?: string;
};

/** No option has a NUL in its value, so this can't be one of them. */
const createValue = '\u0000create';

/** Adds to a list: what is found by typing, or what was typed. It is empty again at once, for the next one. */
export function AddCombobox({
  options,
  onSearch,
  onChoose,
  onCreate,
  placeholder,
  ...field
}: AddComboboxProps): ReactElement {
  const [text, setText] = useState('');
  const typed = text.trim();
  const isKnown = options.some(({ label }) => label.toLocaleLowerCase() === typed.toLocaleLowerCase());
  const shown =
    typed === '' || isKnown || onCreate === undefined
      ? options
      : [...options, { value: createValue, label: typed }];

  function search(next: string): void {
    setText(next);
    onSearch(next);
  }

  return (
    <Field {...field}>
      {(control) => (
        <Combobox.Root<ComboboxOption, true>
          multiple
          items={shown}
          filteredItems={shown}
          value={[]}
          inputValue={text}
          onInputValueChange={(next, details) => {
            if (!keepOnEscape(details)) search(next);
          }}
          onValueChange={([option], details) => {
            if (option === undefined || keepOnEscape(details)) return;
            search('');
            if (option.value === createValue) onCreate?.(option.label);
            else onChoose(option.value);
          }}
          itemToStringLabel={({ label }) => label}
          isItemEqualToValue={(one, other) => one.value === other.value}
          autoHighlight
        >
          <Combobox.Input {...control} placeholder={placeholder} maxLength={500} className={inputClasses} />
          <Combobox.Portal>
            <Combobox.Positioner sideOffset={4} className="z-45">
              <Combobox.Popup className={popupListClasses}>
                {shown.length === 0 ? (
                  <p className="px-2 py-1 text-13 text-faint">{uiWords.nothingFound}</p>
                ) : null}
                <Combobox.List>
                  {(option: ComboboxOption) => (
                    <Combobox.Item key={option.value} value={option} className={popupItemClasses}>
                      {option.value === createValue ? (
                        <span className="flex min-w-0 flex-1 items-center gap-2 font-medium text-accent">
                          <Plus size={14} aria-hidden />
                          <span className="truncate">{uiWords.create(option.label)}</span>
                        </span>
                      ) : (
                        <span className="min-w-0 flex-1 truncate">{option.label}</span>
                      )}
                      {option.hint === undefined ? null : (
                        <span className="shrink-0 text-12 text-faint">{option.hint}</span>
                      )}
                    </Combobox.Item>
                  )}
                </Combobox.List>
              </Combobox.Popup>
            </Combobox.Positioner>
          </Combobox.Portal>
        </Combobox.Root>
      )}
    </Field>
  );
}
