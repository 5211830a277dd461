import { Link } from '@tanstack/react-router';
import { Plus, X } from 'lucide-react';
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import type { Application } from '#shared/applications.ts';
import { personRelations, type PersonRelation } from '#shared/domain/person-roles.ts';
import type { ApplicationPerson, PersonReference } from '#shared/people.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useStep } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { quietControl } from '#renderer/ui/inline-classes.ts';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { Monogram } from '#renderer/ui/monogram.tsx';
import { SectionHeading } from '#renderer/ui/section-heading.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { formatLongDay, formatRelativeDay } from '#renderer/words/format.ts';
import { peopleWords } from '#renderer/words/words.ts';
import { CopyPhone, MailLink } from './person-fields.tsx';
import { PersonPicker } from './person-picker.tsx';

const words = peopleWords.tab;

type Subject = Pick<Application, 'id' | 'companyId' | 'companyName' | 'viaCompanyName'>;

/** Who has to do with an application, and as what; somebody known or new is added by name. */
export function ApplicationPeople({ application }: { readonly application: Subject }): ReactElement {
  const headingId = useId();
  const people = useQueryOf('applicationPeople.list', { applicationId: application.id });
  const [isAdding, setIsAdding] = useState(false);
  const [linkedId, setLinkedId] = useState<string | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const focusAddButton = () => addButton.current?.focus();
  return (
    <section aria-labelledby={headingId} className="flex flex-col gap-1">
      <header className="flex min-h-8 items-center gap-2">
        <SectionHeading id={headingId} className="mr-auto">
          {words.heading}
        </SectionHeading>
        <Button
          ref={addButton}
          size="small"
          icon={<Plus size={13} aria-hidden />}
          aria-expanded={isAdding}
          onClick={() => setIsAdding(true)}
        >
          {words.add}
        </Button>
      </header>
      {application.viaCompanyName === null ? null : (
        <p
          title={words.chainHint}
          className="rounded-control bg-sunken px-3 py-2 text-13 wrap-anywhere text-muted"
        >
          {words.chain(application.viaCompanyName, application.companyName)}
        </p>
      )}
      <Loadable query={people} errorTitle={words.problemTitle}>
        {(list) => (
          <>
            {isAdding ? (
              <AddPerson
                application={application}
                people={list}
                onLinked={(personId) => {
                  setIsAdding(false);
                  setLinkedId(personId);
                }}
                onCancel={() => {
                  setIsAdding(false);
                  focusAddButton();
                }}
              />
            ) : null}
            {list.length === 0 && !isAdding ? (
              <p className="text-13 text-faint">{words.empty}</p>
            ) : (
              <ul>
                {list.map((person) => (
                  <PersonLine
                    key={person.personId}
                    applicationId={application.id}
                    person={person}
                    isJustLinked={person.personId === linkedId}
                    onUnlinked={focusAddButton}
                  />
                ))}
              </ul>
            )}
          </>
        )}
      </Loadable>
    </section>
  );
}

type AddPersonProps = {
  readonly application: Subject;
  readonly people: readonly ApplicationPerson[];
  readonly onLinked: (personId: string) => void;
  readonly onCancel: () => void;
};

/** Named, so that it runs once: a new function would take the focus back at every drawing. */
function focusInput(element: HTMLElement | null): void {
  element?.querySelector('input')?.focus();
}

function AddPerson({ application, people, onLinked, onCancel }: AddPersonProps): ReactElement {
  const step = useStep();
  async function link(person: PersonReference, name: string): Promise<void> {
    const input = { applicationId: application.id, person };
    const linked = await step('applicationPeople.link', input, { title: words.linked(name) });
    if (linked !== null) onLinked(linked.personId);
  }
  return (
    // Escape closes the picker only: the panel stays open.
    <div
      className="flex items-end gap-1 py-1"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onCancel();
      }}
    >
      <div className="min-w-0 flex-1" ref={focusInput}>
        <PersonPicker
          label={words.add}
          isLabelHidden
          placeholder={words.placeholder}
          companyIds={[application.companyId]}
          exclude={people.filter(({ isLinked }) => isLinked).map(({ personId }) => personId)}
          value={null}
          onChoose={({ id, name }) => void link({ id }, name)}
          onCreate={(reference, name) => void link(reference, name)}
        />
      </div>
      <Button variant="subtle" onClick={onCancel}>
        {peopleWords.form.cancel}
      </Button>
    </div>
  );
}

type RelationProps = { readonly applicationId: string; readonly person: ApplicationPerson };

type PersonLineProps = RelationProps & {
  /** Takes the focus to what one says next: as what they were added. */
  readonly isJustLinked: boolean;
  readonly onUnlinked: () => void;
};

function PersonLine({ applicationId, person, isJustLinked, onUnlinked }: PersonLineProps): ReactElement {
  const step = useStep();
  const relationBox = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isJustLinked) relationBox.current?.querySelector<HTMLElement>('[role="combobox"]')?.focus();
  }, [isJustLinked]);
  const { personId, name, email, phone, isLinked, lastContactOn } = person;
  const facts = [
    person.title,
    person.companyName,
    person.isOfAgency ? words.ofAgency : null,
    isLinked ? null : words.byInterview,
  ].filter((fact) => fact !== null);
  return (
    <li className="flex min-h-12 items-center gap-2.5 border-b border-line py-1.5 text-13 last:border-b-0">
      <Monogram name={name} size="medium" />
      <div className="min-w-0 flex-1">
        <Link
          to="/people/$id"
          params={{ id: personId }}
          className="block truncate font-medium hover:underline"
        >
          {name}
        </Link>
        <p className="truncate text-12 text-faint">
          {facts.join(' · ')}
          {lastContactOn === null ? null : (
            <span title={formatLongDay(lastContactOn)}>
              {facts.length === 0 ? '' : ' · '}
              {words.lastContact(formatRelativeDay(lastContactOn))}
            </span>
          )}
        </p>
      </div>
      {email === null ? null : <MailLink name={name} email={email} />}
      {phone === null ? null : (
        <span className="flex max-w-40 items-center">
          <span className="truncate text-12 text-muted select-all">{phone}</span>
          <CopyPhone phone={phone} />
        </span>
      )}
      <div ref={relationBox} className={`w-36 shrink-0 ${quietControl}`}>
        <RelationSelect applicationId={applicationId} person={person} />
      </div>
      <IconButton
        size="small"
        label={words.unlink(name)}
        icon={<X size={13} aria-hidden />}
        className={isLinked ? '' : 'invisible'}
        onClick={() => void unlink()}
      />
    </li>
  );

  async function unlink(): Promise<void> {
    const done = { title: words.unlinked(name), description: words.unlinkedDetail };
    // Its own button goes with the line.
    if ((await step('applicationPeople.unlink', { applicationId, personId }, done)) !== null) onUnlinked();
  }
}

const relationOptions = personRelations.map((value) => ({
  value: value as string,
  label: peopleWords.relations[value],
}));

function RelationSelect({ applicationId, person }: RelationProps): ReactElement {
  const step = useStep();
  const { personId, name, relation, relationText } = person;
  const options =
    relationText === null
      ? relationOptions
      : [...relationOptions, { value: relationText, label: relationText }];
  return (
    <Select
      label={words.relationOf(name)}
      isLabelHidden
      options={options}
      value={relationText ?? relation}
      onChange={(next) => {
        const chosen = personRelations.find((known) => known === next);
        if (chosen === undefined || (chosen === relation && relationText === null)) return;
        void saveRelation(chosen);
      }}
    />
  );

  async function saveRelation(chosen: PersonRelation): Promise<void> {
    const input = { applicationId, personId, relation: chosen };
    await step('applicationPeople.setRelation', input, { title: words.relationSaved(name) });
  }
}
