import { Combobox } from '@base-ui/react/combobox';
import { Plus, X } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Field, inputClasses } from '#renderer/ui/field.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { keepOnEscape } from '#renderer/ui/keep-on-escape.ts';
import { popupItemClasses, popupListClasses } from '#renderer/ui/popup-classes.ts';
import { interviewWords as words, uiWords } from '#renderer/words/words.ts';
import type { ChosenPerson } from './interview-values.ts';

type Option = ChosenPerson & { readonly hint: string };

function isSame(one: ChosenPerson, other: ChosenPerson): boolean {
  return one.id === null ? other.id === null && one.name === other.name : one.id === other.id;
}

/** People who fit the text and are not chosen yet; last the offer to add who is not known. */
function useOptions(text: string, applicationId: string, chosen: readonly ChosenPerson[]): readonly Option[] {
  const isAbout = applicationId !== '';
  const application = useQueryOf('applications.get', { id: applicationId }, { enabled: isAbout }).data;
  const companyIds = application === undefined ? [] : [application.companyId];
  const found = useQueryOf('people.suggest', { text, companyIds }, { keepPrevious: true }).data ?? [];
  const name = text.trim();
  const isKnown = [...found, ...chosen].some((person) => person.name.toLowerCase() === name.toLowerCase());
  return [
    ...found
      .filter(({ id }) => !chosen.some((person) => person.id === id))
      .map((person) => ({ id: person.id, name: person.name, hint: person.companyName ?? '' })),
    ...(name === '' || isKnown ? [] : [{ id: null, name, hint: '' }]),
  ];
}

type InterviewerFieldProps = {
  /** Empty while none is chosen. */
  readonly applicationId: string;
  readonly chosen: readonly ChosenPerson[];
  readonly onChange: (chosen: readonly ChosenPerson[]) => void;
  readonly className?: string;
};

/** Who will be there: any number of people, known or new. */
export function InterviewerField({
  applicationId,
  chosen,
  onChange,
  className,
}: InterviewerFieldProps): ReactElement {
  const [text, setText] = useState('');
  const options = useOptions(text, applicationId, chosen);
  return (
    <Field label={words.fields.interviewers} isOptional className={className}>
      {(control) => (
        <>
          <Combobox.Root<ChosenPerson, true>
            multiple
            items={options}
            filteredItems={options}
            value={[...chosen]}
            inputValue={text}
            onInputValueChange={(next, details) => {
              if (!keepOnEscape(details)) setText(next);
            }}
            onValueChange={(next, details) => {
              if (keepOnEscape(details)) return;
              onChange(next.map(({ id, name }) => ({ id, name })));
              setText('');
            }}
            itemToStringLabel={({ name }) => name}
            isItemEqualToValue={isSame}
            autoHighlight
          >
            <Combobox.Input
              {...control}
              placeholder={words.placeholders.interviewers}
              className={inputClasses}
            />
            <PeoplePopup isEmpty={options.length === 0} />
          </Combobox.Root>
          <ChosenPeople chosen={chosen} onChange={onChange} />
        </>
      )}
    </Field>
  );
}

function PeoplePopup({ isEmpty }: { readonly isEmpty: boolean }): ReactElement {
  return (
    <Combobox.Portal>
      <Combobox.Positioner sideOffset={4} className="z-45">
        <Combobox.Popup className={popupListClasses}>
          {isEmpty ? <p className="px-2 py-1 text-13 text-faint">{words.noPersonFound}</p> : null}
          <Combobox.List>
            {(option: Option) => (
              <Combobox.Item key={option.id ?? option.name} value={option} className={popupItemClasses}>
                {option.id === null ? (
                  <span className="flex min-w-0 flex-1 items-center gap-2 font-medium text-accent">
                    <Plus size={14} aria-hidden />
                    <span className="truncate">{uiWords.create(option.name)}</span>
                  </span>
                ) : (
                  <span className="min-w-0 flex-1 truncate">{option.name}</span>
                )}
                <span className="shrink-0 text-12 text-faint">{option.hint}</span>
              </Combobox.Item>
            )}
          </Combobox.List>
        </Combobox.Popup>
      </Combobox.Positioner>
    </Combobox.Portal>
  );
}

function ChosenPeople({
  chosen,
  onChange,
}: Pick<InterviewerFieldProps, 'chosen' | 'onChange'>): ReactElement | null {
  if (chosen.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-1.5 pt-0.5">
      {chosen.map((person) => (
        <li
          key={person.id ?? person.name}
          className="flex max-w-full items-center gap-1 rounded-control bg-sunken pl-2 text-13"
        >
          <span className="truncate">{person.name}</span>
          <IconButton
            size="small"
            label={words.removeInterviewer(person.name)}
            icon={<X size={13} aria-hidden />}
            onClick={() => onChange(chosen.filter((other) => other !== person))}
          />
        </li>
      ))}
    </ul>
  );
}
