import { Combobox as BaseCombobox } from '@base-ui/react/combobox';
import { Check, Plus } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { uiWords } from '#renderer/words/words.ts';
import { Field, inputClasses, type FieldProps } from './field.tsx';
import { keepOnEscape } from './keep-on-escape.ts';
import { popupItemClasses, popupListClasses } from './popup-classes.ts';

export type ComboboxOption = { readonly value: string; readonly label: string; readonly hint?: string };

type ComboboxProps = FieldProps & {
  readonly options: readonly ComboboxOption[];
  /** The chosen option's value; null when nothing is chosen. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** With it, a text that no option has can be added: called with the trimmed text. */
  readonly onCreate?: (text: string) => void;
  /** With it, the options are taken as found for this text; without it they are narrowed down here. */
  readonly onSearch?: (text: string) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  /** With `onCreate`: what stands there when the field is left is taken, as a known one or a new one. */
  readonly takesTyped?: boolean;
};

/** No option has a NUL in its value, so this can't be one of them. */
const createValue = '\u0000create';

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLocaleLowerCase()
    .trim();
}

/** The options whose label or hint contains the text; accents and case don't count. */
export function narrowOptions(options: readonly ComboboxOption[], text: string): readonly ComboboxOption[] {
  const sought = fold(text);
  if (sought === '') return options;
  return options.filter((option) => fold(`${option.label} ${option.hint ?? ''}`).includes(sought));
}

function optionToCreate(options: readonly ComboboxOption[], text: string): ComboboxOption | null {
  const isKnown = options.some((option) => fold(option.label) === fold(text));
  return isKnown || text.trim() === '' ? null : { value: createValue, label: text.trim() };
}

/** One of many choices, found by typing; with `onCreate` also one that does not exist yet. */
export function Combobox({
  options,
  value,
  onChange,
  onCreate,
  onSearch,
  placeholder,
  isDisabled = false,
  takesTyped = false,
  ...field
}: ComboboxProps): ReactElement {
  const [text, setText] = useState('');
  const chosen =
    value === null ? null : (options.find((option) => option.value === value) ?? { value, label: value });
  // The label of what is chosen stands in the box: it is no search until somebody changes it.
  const search = text === chosen?.label ? '' : text;
  const found = onSearch === undefined ? narrowOptions(options, search) : options;
  const extra = onCreate === undefined ? null : optionToCreate(options, search);
  const shown = extra === null ? found : [...found, extra];

  function takeTyped(): void {
    const typed = search.trim();
    if (typed === '') return;
    const known = options.find((option) => fold(option.label) === fold(typed));
    if (known === undefined) onCreate?.(typed);
    else onChange(known.value);
  }

  return (
    <Field {...field}>
      {(control) => (
        <BaseCombobox.Root<ComboboxOption>
          items={shown}
          filteredItems={shown}
          value={chosen}
          onValueChange={(option, details) => {
            if (keepOnEscape(details)) return;
            if (option?.value === createValue) onCreate?.(option.label);
            else onChange(option?.value ?? null);
          }}
          onInputValueChange={(next, details) => {
            if (keepOnEscape(details)) return;
            setText(next);
            onSearch?.(next);
          }}
          itemToStringLabel={(option) => option.label}
          isItemEqualToValue={(one, other) => one.value === other.value}
          autoHighlight
          disabled={isDisabled}
        >
          <BaseCombobox.Input
            {...control}
            placeholder={placeholder}
            className={inputClasses}
            onBlur={takesTyped ? takeTyped : undefined}
          />
          <ComboboxPopup isEmpty={shown.length === 0} />
        </BaseCombobox.Root>
      )}
    </Field>
  );
}

function ComboboxPopup({ isEmpty }: { readonly isEmpty: boolean }): ReactElement {
  return (
    <BaseCombobox.Portal>
      <BaseCombobox.Positioner sideOffset={4} className="z-45">
        <BaseCombobox.Popup className={popupListClasses}>
          {isEmpty ? <p className="px-2 py-1 text-13 text-faint">{uiWords.nothingFound}</p> : null}
          <BaseCombobox.List>
            {(option: ComboboxOption) => (
              <BaseCombobox.Item key={option.value} value={option} className={popupItemClasses}>
                <OptionText option={option} />
                <BaseCombobox.ItemIndicator>
                  <Check size={14} aria-hidden className="text-accent" />
                </BaseCombobox.ItemIndicator>
              </BaseCombobox.Item>
            )}
          </BaseCombobox.List>
        </BaseCombobox.Popup>
      </BaseCombobox.Positioner>
    </BaseCombobox.Portal>
  );
}

/** An option's label and hint, or the offer to add it. */
function OptionText({ option }: { readonly option: ComboboxOption }): ReactElement {
  if (option.value === createValue) {
    return (
      <span className="flex min-w-0 flex-1 items-center gap-2 font-medium text-accent">
        <Plus size={14} aria-hidden />
        <span className="truncate">{uiWords.create(option.label)}</span>
      </span>
    );
  }
  return (
    <>
      <span className="min-w-0 flex-1 truncate">{option.label}</span>
      {option.hint === undefined ? null : <span className="shrink-0 text-12 text-faint">{option.hint}</span>}
    </>
  );
}
