import { ExternalLink, Merge } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { companyFacts, type Company } from '#shared/companies.ts';
import type { Input } from '#shared/contract.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { client } from '#renderer/api/client.ts';
import { Button } from '#renderer/ui/button.tsx';
import { InlineText } from '#renderer/ui/inline-text.tsx';
import { companyWords as words } from '#renderer/words/words.ts';
import { problemsOf, takenBy, toContract, type CompanyField } from './company-problems.ts';
import { MergeCompanyDialog, type NamedCompany } from './merge-company-dialog.tsx';

/** Saves one field. Answers what is wrong with it, in words, or null; throws `conflict` for a name that is taken. */
async function saveField(id: string, field: CompanyField, text: string): Promise<string | null> {
  const input = { id, [field]: toContract(field, text) } as Input<'companies.update'>;
  const problem = Object.values(problemsOf('companies.update', input))[0];
  if (problem !== undefined) return problem;
  try {
    await client('companies.update', input);
    return null;
  } catch (error) {
    if (error instanceof AppError && error.code === 'conflict') throw error;
    return error instanceof Error ? error.message : String(error);
  }
}

type CompanyProps = { readonly company: Company };

/** The name as the heading of its page, edited where it stands. A name that is taken offers to merge. */
export function CompanyName({ company }: CompanyProps): ReactElement {
  const { id, name } = company;
  const [taken, setTaken] = useState<NamedCompany | null>(null);
  const [isMerging, setIsMerging] = useState(false);

  async function save(text: string): Promise<string | null> {
    try {
      const problem = await saveField(id, 'name', text);
      setTaken(null);
      return problem;
    } catch (error) {
      const other = error instanceof AppError ? takenBy(error.details) : null;
      setTaken(other);
      return other === null ? String(error) : words.page.taken(other.name);
    }
  }

  return (
    <div className="min-w-0 flex-1" title={name}>
      <h1 className="sr-only">{name}</h1>
      <InlineText
        key={id}
        label={words.fields.name}
        isLabelHidden
        value={name}
        onSave={save}
        onRevert={() => setTaken(null)}
        className="-ml-2.25 [&_input]:h-9 [&_input]:truncate [&_input]:text-20 [&_input]:font-semibold [&>p]:px-2"
      />
      {taken === null ? null : (
        <Button
          size="small"
          className="mt-1"
          icon={<Merge size={13} aria-hidden />}
          onClick={() => setIsMerging(true)}
        >
          {words.page.mergeInto(taken.name)}
        </Button>
      )}
      {isMerging && taken !== null ? (
        <MergeCompanyDialog company={company} into={taken} onClose={() => setIsMerging(false)} />
      ) : null}
    </div>
  );
}

/** What is known of a company, each line edited where it stands. */
export function CompanyFacts({ company }: CompanyProps): ReactElement {
  const { id, website } = company;
  const isWeb = website !== null && /^https?:\/\//i.test(website);
  return (
    <div className="flex flex-col gap-0.5">
      {companyFacts.map((fact) => (
        <div key={fact} className="flex items-start gap-1">
          <div className="min-w-0 flex-1">
            <InlineText
              // A draft belongs to one company.
              key={id}
              label={words.fields[fact]}
              value={company[fact] ?? ''}
              placeholder={words.fields.none}
              kind={fact === 'website' ? 'url' : 'line'}
              onSave={(text) => saveField(id, fact, text)}
            />
          </div>
          {fact === 'website' && isWeb ? (
            <a
              href={website}
              target="_blank"
              rel="noreferrer noopener"
              aria-label={words.openWebsite}
              title={words.openWebsite}
              className="inline-flex size-8 shrink-0 items-center justify-center rounded-control text-muted hover:bg-hover hover:text-ink"
            >
              <ExternalLink size={14} aria-hidden />
            </a>
          ) : null}
        </div>
      ))}
    </div>
  );
}

export function CompanyNotes({ company }: CompanyProps): ReactElement {
  const { id, notes } = company;
  return (
    <InlineText
      key={id}
      label={words.fields.notes}
      isLabelHidden
      kind="text"
      value={notes ?? ''}
      placeholder={words.placeholders.notes}
      onSave={(text) => saveField(id, 'notes', text)}
    />
  );
}
