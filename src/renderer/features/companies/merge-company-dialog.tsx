import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import type { Company, CompanyMerge } from '#shared/companies.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useStep } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Combobox } from '#renderer/ui/combobox.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { companyWords } from '#renderer/words/words.ts';

const words = companyWords.merge;

export type NamedCompany = { readonly id: string; readonly name: string };

type MergeCompanyDialogProps = {
  readonly company: Pick<Company, 'id' | 'name'>;
  /** The company it may go into, when that is known already. */
  readonly into?: NamedCompany;
  readonly onClose: () => void;
};

/** Chooses the company that stays, and shows exactly what will move there. */
export function MergeCompanyDialog({ company, into, onClose }: MergeCompanyDialogProps): ReactElement {
  const step = useStep();
  const navigate = useNavigate();
  const [target, setTarget] = useState<NamedCompany | null>(into ?? null);
  const [isMissing, setIsMissing] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const { id, name } = company;

  async function merge(): Promise<void> {
    if (target === null) {
      setIsMissing(true);
      return;
    }
    setIsBusy(true);
    const title = words.merged(name, target.name);
    const merged = await step('companies.merge', { id, intoId: target.id }, { title });
    setIsBusy(false);
    if (merged === null) return;
    onClose();
    void navigate({ to: '/companies/$id', params: { id: merged.id }, replace: true });
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.title(name)}
      description={words.hint(name)}
      footer={
        <>
          <Button onClick={onClose}>{companyWords.form.cancel}</Button>
          <Button variant="primary" disabled={isBusy} onClick={() => void merge()}>
            {words.action}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <CompanyPicker
          exceptId={id}
          value={target}
          error={isMissing && target === null ? words.choose : null}
          onChange={setTarget}
        />
        {target === null ? null : (
          <Preview input={{ id, intoId: target.id }} hasOtherName={target.name !== name} />
        )}
      </div>
    </Dialog>
  );
}

type CompanyPickerProps = {
  readonly exceptId: string;
  readonly value: NamedCompany | null;
  readonly error: string | null;
  readonly onChange: (company: NamedCompany | null) => void;
};

function CompanyPicker({ exceptId, value, error, onChange }: CompanyPickerProps): ReactElement {
  const [text, setText] = useState('');
  const search = text.trim().slice(0, 500);
  const found = useQueryOf('companies.suggest', { text: search }, { keepPrevious: true }).data ?? [];
  const others = found.filter(({ id }) => id !== exceptId && id !== value?.id);
  const options = others.map(({ id, name, applicationCount }) => ({
    value: id,
    label: name,
    hint: words.applications(applicationCount, formatNumber(applicationCount)),
  }));
  return (
    <Combobox
      label={words.into}
      placeholder={words.placeholder}
      error={error}
      options={value === null ? options : [{ value: value.id, label: value.name }, ...options]}
      value={value?.id ?? null}
      onSearch={setText}
      onChange={(id) => onChange(others.find((company) => company.id === id) ?? (id === null ? null : value))}
    />
  );
}

type PreviewProps = {
  readonly input: { readonly id: string; readonly intoId: string };
  readonly hasOtherName: boolean;
};

function Preview({ input, hasOtherName }: PreviewProps): ReactElement | null {
  const { data, error } = useQueryOf('companies.previewMerge', input, { keepPrevious: true });
  if (error !== null) return <p className="text-13 text-plum">{error.message}</p>;
  if (data === undefined) return null;
  const lines = linesOf(data);
  return (
    <div className="rounded-control bg-sunken px-3 py-2.5 text-13">
      <h3 className="mb-1 text-12 font-medium text-muted">{words.moves}</h3>
      {lines.length === 0 ? <p className="text-muted">{words.nothing}</p> : null}
      <ul className="flex flex-col gap-0.5">
        {[...lines, ...(hasOtherName ? [words.otherName] : [])].map((line) => (
          <li key={line} className="tabular">
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}

const counted = ['applications', 'viaApplications', 'people', 'interactions', 'attachments'] as const;

/** What a merge does, a line each; nothing that stays as it is. */
function linesOf(merge: CompanyMerge): string[] {
  const namesOf = (facts: CompanyMerge['filled']) =>
    facts.map((fact) => words.fact[fact].toLowerCase()).join(', ');
  const lines = counted
    .filter((kind) => merge[kind] > 0)
    .map((kind) => words[kind](merge[kind], formatNumber(merge[kind])));
  if (merge.hasNotes) lines.push(words.notes);
  if (merge.filled.length > 0) lines.push(words.filled(namesOf(merge.filled)));
  if (merge.noted.length > 0) lines.push(words.noted(namesOf(merge.noted)));
  return lines;
}
