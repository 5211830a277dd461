import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent, type KeyboardEvent, type ReactElement } from 'react';
import { companyFacts } from '#shared/companies.ts';
import type { Input } from '#shared/contract.ts';
import { useCommand } from '#renderer/api/use-call.ts';
import { showUndoable, useUndo } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextArea, TextField } from '#renderer/ui/text-field.tsx';
import { companyWords as words } from '#renderer/words/words.ts';
import { problemsOf, takenBy, toContract, type CompanyField } from './company-problems.ts';

const formId = 'company-form';
const fields: readonly CompanyField[] = ['name', ...companyFacts, 'notes'];

type Values = Readonly<Record<CompanyField, string>>;
const empty: Values = { name: '', website: '', industry: '', size: '', location: '', notes: '' };

function inputOf(values: Values): Input<'companies.create'> {
  const filled = fields.map((field) => [field, toContract(field, values[field])] as const);
  return Object.fromEntries(filled.filter(([, value]) => value !== null)) as Input<'companies.create'>;
}

/** Adds a company: a name is enough. Leads to its page; for a name that is there, to that company's. */
export function AddCompanyDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { undo } = useUndo();
  const navigate = useNavigate();
  const [values, setValues] = useState(empty);
  const [problems, setProblems] = useState<Partial<Record<CompanyField, string>>>({});
  const create = useCommand('companies.create', {
    showsErrors: true,
    onSuccess: ({ id }, { name }, commandId) => {
      onClose();
      showUndoable(undo, commandId, { title: words.form.added(name) });
      void navigate({ to: '/companies/$id', params: { id } });
    },
  });
  const known = create.error?.code === 'conflict' ? takenBy(create.error.details) : null;

  function save(): void {
    if (create.isPending) return;
    const input = inputOf(values);
    const found = problemsOf('companies.create', input);
    setProblems(found);
    if (Object.keys(found).length === 0) create.mutate(input);
  }

  const line = (field: CompanyField, placeholder?: string) => (
    <TextField
      label={words.fields[field]}
      value={values[field]}
      error={problems[field]}
      placeholder={placeholder}
      aria-required={field === 'name'}
      onChange={({ target }) => setValues({ ...values, [field]: target.value })}
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
        {line('website', words.placeholders.website)}
        {line('location')}
        {line('industry')}
        {line('size', words.placeholders.size)}
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
            {create.error.message}{' '}
            {known === null ? null : (
              <Link
                to="/companies/$id"
                params={{ id: known.id }}
                onClick={onClose}
                className="font-semibold underline"
              >
                {words.form.open(known.name)}
              </Link>
            )}
          </p>
        )}
      </form>
    </Dialog>
  );
}
