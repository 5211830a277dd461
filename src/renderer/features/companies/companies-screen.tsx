import { useNavigate, useSearch } from '@tanstack/react-router';
import { Building2, Plus } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { companyWords as words } from '#renderer/words/words.ts';
import { AddCompanyDialog } from './add-company-dialog.tsx';
import { CompaniesList } from './companies-list.tsx';
import { sortedBy, type CompaniesSearch } from './companies-search.ts';
import { useCompanyWindow } from './use-company-window.ts';

/** Every company one has to do with, searched and sorted by the address. */
export function CompaniesScreen(): ReactElement {
  const search = useSearch({ from: '/companies' });
  const navigate = useNavigate();
  const [isAdding, setIsAdding] = useState(false);
  const [firstInSight, setFirstInSight] = useState(0);
  const { q = '', sort = 'name', reversed = false } = search;
  const companies = useCompanyWindow({ text: q, sort, isReversed: reversed }, firstInSight);
  const { total, error, refetch } = companies;
  // Typing and sorting are no places to go back to one by one.
  const change = (next: CompaniesSearch) => void navigate({ to: '/companies', search: next, replace: true });
  const changeText = (text: string) => {
    const { q: _q, ...rest } = search;
    change(text === '' ? rest : { ...rest, q: text });
  };

  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <ScreenHeader
        title={words.title}
        actions={
          <Button variant="primary" icon={<Plus size={14} aria-hidden />} onClick={() => setIsAdding(true)}>
            {words.add}
          </Button>
        }
      >
        {total === null || total === 0 ? null : <Badge>{words.list.count(formatNumber(total))}</Badge>}
      </ScreenHeader>
      <Loadable query={{ data: total ?? undefined, error, refetch }} errorTitle={words.list.problemTitle}>
        {(count) =>
          count === 0 && q === '' ? (
            <EmptyState
              icon={<Building2 size={22} />}
              title={words.list.emptyTitle}
              hint={words.list.emptyHint}
            />
          ) : (
            <>
              <div className="px-5 pb-3">
                <SearchField address={q} onChange={changeText} />
              </div>
              {count === 0 ? (
                <EmptyState title={words.list.noneTitle} hint={words.list.noneHint}>
                  <Button onClick={() => changeText('')}>{words.list.clear}</Button>
                </EmptyState>
              ) : (
                <CompaniesList
                  // Another search or order begins at its top.
                  key={`${q} ${sort} ${reversed}`}
                  rows={companies}
                  total={count}
                  sort={sort}
                  isReversed={reversed}
                  onSort={(next) => change(sortedBy(search, next))}
                  onFirstInSight={setFirstInSight}
                />
              )}
            </>
          )
        }
      </Loadable>
      {isAdding ? <AddCompanyDialog onClose={() => setIsAdding(false)} /> : null}
    </div>
  );
}

type SearchFieldProps = { readonly address: string; readonly onChange: (text: string) => void };

/** Keeps its own text: the address follows, and leads only when it changed by itself (Back, a link, Clear). */
function SearchField({ address, onChange }: SearchFieldProps): ReactElement {
  const [draft, setDraft] = useState({ text: address, address });
  const text = draft.address === address || draft.text.trim() === address ? draft.text : address;
  return (
    <TextField
      type="search"
      label={words.list.search}
      isLabelHidden
      placeholder={words.list.searchPlaceholder}
      className="w-72"
      maxLength={500}
      value={text}
      onChange={({ target }) => {
        setDraft({ text: target.value, address });
        onChange(target.value.trim());
      }}
    />
  );
}
