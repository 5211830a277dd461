import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent, type KeyboardEvent, type ReactElement } from 'react';
import type { Input } from '#shared/contract.ts';
import { personRoles } from '#shared/domain/person-roles.ts';
import { useCommand, useQueryOf } from '#renderer/api/use-call.ts';
import { showUndoable, useUndo } from '#renderer/app/undo.ts';
import { completeAddress } from '#renderer/features/applications/web-address.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { SuggestField } from '#renderer/ui/suggest-field.tsx';
import { TextArea, TextField } from '#renderer/ui/text-field.tsx';
import { peopleWords as words } from '#renderer/words/words.ts';
import { problemsOf, type PersonField } from './person-problems.ts';

const formId = 'person-form';

type Values = Readonly<Record<PersonField, string>>;

const empty: Values = {
  name: '',
  role: '',
  company: '',
  title: '',
  email: '',
  phone: '',
  linkedinUrl: '',
  notes: '',
};

function inputOf(values: Values): Input<'people.create'> {
  const linkedinUrl = values.linkedinUrl.trim() === '' ? '' : completeAddress(values.linkedinUrl);
  const filled = Object.entries({ ...values, linkedinUrl }).filter(
    ([field, value]) => field === 'name' || value.trim() !== '',
  );
  return Object.fromEntries(filled) as Input<'people.create'>;
}

/** Adds a person: a name is enough. Leads to their page. */
export function AddPersonDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { undo } = useUndo();
  const navigate = useNavigate();
  const [values, setValues] = useState(empty);
  const [problems, setProblems] = useState<Partial<Record<PersonField, string>>>({});
  const create = useCommand('people.create', {
    showsErrors: true,
    onSuccess: ({ id }, { name }, commandId) => {
      onClose();
      showUndoable(undo, commandId, { title: words.form.added(name) });
      void navigate({ to: '/people/$id', params: { id } });
    },
  });

  function save(): void {
    const input = inputOf(values);
    const found = problemsOf('people.create', input);
    setProblems(found);
    if (Object.keys(found).length === 0) create.mutate(input);
  }

  const line = (field: PersonField, more: { type?: string; placeholder?: string } = {}) => (
    <TextField
      label={words.fields[field]}
      value={values[field]}
      error={problems[field]}
      onChange={({ target }) => setValues({ ...values, [field]: target.value })}
      {...more}
    />
  );

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.form.title}
      footer={
        <>
          <Button onClick={onClose}>{words.form.cancel}</Button>
          <Button type="submit" form={formId} variant="primary" disabled={create.isPending}>
            {words.form.save}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        className="grid grid-cols-2 gap-x-3 gap-y-4"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          save();
        }}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
        }}
      >
        <div className="col-span-2">{line('name')}</div>
        <RoleField value={values.role} onChange={(role) => setValues({ ...values, role })} />
        {line('title')}
        <CompanyField
          value={values.company}
          error={problems.company}
          onChange={(company) => setValues({ ...values, company })}
        />
        {line('email', { type: 'email' })}
        {line('phone', { type: 'tel' })}
        {line('linkedinUrl', { placeholder: words.placeholders.linkedinUrl })}
        <TextArea
          className="col-span-2"
          label={words.fields.notes}
          placeholder={words.placeholders.notes}
          value={values.notes}
          error={problems.notes}
          onChange={({ target }) => setValues({ ...values, notes: target.value })}
        />
        {create.error === null ? null : (
          <p role="alert" className="col-span-2 text-13 text-plum">
            {create.error.message}
          </p>
        )}
      </form>
    </Dialog>
  );
}

type PartProps = { readonly value: string; readonly onChange: (value: string) => void };

function RoleField({ value, onChange }: PartProps): ReactElement {
  const options = [
    { value: '', label: words.form.notThere },
    ...personRoles.map((role) => ({ value: role as string, label: words.roles[role] })),
  ];
  return <Select label={words.fields.role} options={options} value={value} onChange={onChange} />;
}

function CompanyField({
  value,
  onChange,
  error,
}: PartProps & { readonly error: string | undefined }): ReactElement {
  const text = value.trim().slice(0, 500);
  const known = useQueryOf('companies.suggest', { text }, { enabled: text !== '', keepPrevious: true });
  const suggestions =
    text === '' ? [] : (known.data ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <SuggestField
      label={words.fields.company}
      value={value}
      error={error}
      suggestions={suggestions}
      onChange={onChange}
    />
  );
}
