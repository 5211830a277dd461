import { Combobox } from '@base-ui/react/combobox';
import { Check, ChevronDown } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { uiWords } from '#renderer/words/words.ts';
import { narrowOptions } from './combobox.tsx';
import { Field, inputClasses, type FieldProps } from './field.tsx';
import { joinClasses } from './join-classes.ts';
import { popupClasses, popupItemClasses } from './popup-classes.ts';

type Option<Value extends string> = { readonly value: Value; readonly label: string; readonly hint?: string };

export type OptionGroup<Value extends string> = {
  /** Its heading. */
  readonly value: string;
  readonly items: readonly Option<Value>[];
};

type SearchSelectProps<Value extends string> = FieldProps & {
  readonly groups: readonly OptionGroup<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

/** One of many known choices in groups, with a search on top of the list. */
export function SearchSelect<Value extends string>({
  groups,
  value,
  onChange,
  ...field
}: SearchSelectProps<Value>): ReactElement {
  const [text, setText] = useState('');
  const chosen = groups.flatMap(({ items }) => items).find((option) => option.value === value) ?? null;
  const shown = groups
    .map((group) => ({ ...group, items: narrowOptions(group.items, text) as readonly Option<Value>[] }))
    .filter(({ items }) => items.length > 0);
  return (
    <Field {...field}>
      {(control) => (
        <Combobox.Root<Option<Value>>
          items={shown}
          filteredItems={shown}
          value={chosen}
          onValueChange={(option) => option !== null && onChange(option.value)}
          inputValue={text}
          onInputValueChange={setText}
          onOpenChange={(isOpen) => isOpen && setText('')}
          itemToStringLabel={(option) => option.label}
          isItemEqualToValue={(one, other) => one.value === other.value}
          autoHighlight
        >
          <Combobox.Trigger
            {...control}
            className={joinClasses(inputClasses, 'inline-flex items-center gap-2 text-left')}
          >
            <span className="min-w-0 flex-1 truncate">{chosen?.label ?? uiWords.choose}</span>
            <ChevronDown size={14} aria-hidden className="text-muted" />
          </Combobox.Trigger>
          <Combobox.Portal>
            <Combobox.Positioner sideOffset={4} collisionPadding={8} className="z-45">
              <Combobox.Popup
                aria-label={typeof field.label === 'string' ? field.label : undefined}
                className={joinClasses(
                  popupClasses,
                  'flex max-h-[min(18rem,var(--available-height))] min-w-(--anchor-width) flex-col',
                )}
              >
                <div className="border-b border-line p-1">
                  <Combobox.Input
                    aria-label={uiWords.search}
                    placeholder={uiWords.search}
                    className={joinClasses(inputClasses, 'border-transparent')}
                  />
                </div>
                {shown.length === 0 ? (
                  <p className="px-3 py-2 text-13 text-faint">{uiWords.nothingFound}</p>
                ) : null}
                <Combobox.List className="min-h-0 overflow-y-auto p-1 empty:p-0">
                  {(group: OptionGroup<Value>) => (
                    <Combobox.Group key={group.value} items={group.items}>
                      <Combobox.GroupLabel className="px-2 pt-2 pb-1 text-11 font-semibold text-faint">
                        {group.value}
                      </Combobox.GroupLabel>
                      <Combobox.Collection>
                        {(option: Option<Value>) => (
                          <Combobox.Item key={option.value} value={option} className={popupItemClasses}>
                            <span className="min-w-0 flex-1 truncate">{option.label}</span>
                            {option.hint === undefined ? null : (
                              <span className="shrink-0 text-12 text-faint">{option.hint}</span>
                            )}
                            <Combobox.ItemIndicator>
                              <Check size={14} aria-hidden className="text-accent" />
                            </Combobox.ItemIndicator>
                          </Combobox.Item>
                        )}
                      </Combobox.Collection>
                    </Combobox.Group>
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
