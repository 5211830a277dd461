import { Autocomplete } from '@base-ui/react/autocomplete';
import { useState, type ReactElement } from 'react';
import type { ComboboxOption } from './combobox.tsx';
import { Field, inputClasses, type FieldProps } from './field.tsx';
import { keepOnEscape } from './keep-on-escape.ts';
import { popupItemClasses, popupListClasses } from './popup-classes.ts';

type SuggestFieldProps = FieldProps & {
  /** The text as typed. */
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** What fits the text, best first; choosing one takes over its label. */
  readonly suggestions: readonly ComboboxOption[];
  readonly placeholder?: string;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
  /** Shows the suggestions on a click too, not only while typing: for a short list known in advance. */
  readonly opensOnClick?: boolean;
  /** Enter on the open list takes the text and closes the list; the next one sends the form. For a field among others. */
  readonly takesEnter?: boolean;
};

/** Free text with suggestions: any text is right, known ones save typing. */
export function SuggestField({
  value,
  onChange,
  suggestions,
  placeholder,
  isRequired = false,
  autoFocus = false,
  opensOnClick = false,
  takesEnter = false,
  ...field
}: SuggestFieldProps): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  // An open list hides the rest of the page from screen readers: an empty one must not.
  const isListShown = isOpen && suggestions.length > 0;
  return (
    <Field {...field}>
      {(control) => (
        <Autocomplete.Root<ComboboxOption>
          items={suggestions}
          mode="none"
          value={value}
          open={isListShown}
          onOpenChange={setIsOpen}
          openOnInputClick={opensOnClick}
          onValueChange={(text, details) => {
            if (!keepOnEscape(details)) onChange(text);
          }}
          itemToStringValue={(option) => option.label}
        >
          <Autocomplete.Input
            {...control}
            placeholder={placeholder}
            required={isRequired}
            autoFocus={autoFocus}
            className={inputClasses}
            onKeyDown={(event) => {
              const isPlain = !event.ctrlKey && !event.metaKey;
              if (takesEnter && isListShown && event.key === 'Enter' && isPlain) event.preventDefault();
            }}
          />
          <Autocomplete.Portal hidden={suggestions.length === 0}>
            <Autocomplete.Positioner sideOffset={4} className="z-45">
              <Autocomplete.Popup className={popupListClasses}>
                <Autocomplete.List>
                  {(option: ComboboxOption) => (
                    <Autocomplete.Item key={option.value} value={option} className={popupItemClasses}>
                      <span className="min-w-0 flex-1 truncate">{option.label}</span>
                      {option.hint === undefined ? null : (
                        <span className="shrink-0 text-12 text-faint">{option.hint}</span>
                      )}
                    </Autocomplete.Item>
                  )}
                </Autocomplete.List>
              </Autocomplete.Popup>
            </Autocomplete.Positioner>
          </Autocomplete.Portal>
        </Autocomplete.Root>
      )}
    </Field>
  );
}
