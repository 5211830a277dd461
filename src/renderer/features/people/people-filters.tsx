import { X } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { personRoles, type PersonRole } from '#shared/domain/person-roles.ts';
import type { PersonList } from '#shared/people.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Select, type SelectOption } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { peopleWords as words } from '#renderer/words/words.ts';
import { isFiltered, type PeopleSearch } from './people-search.ts';

type PeopleFiltersProps = {
  readonly list: PersonList;
  readonly search: PeopleSearch;
  readonly onChange: (search: PeopleSearch) => void;
};

/** Sets a part of the address, or takes it out. */
function withPart(search: PeopleSearch, part: keyof PeopleSearch, value: string): PeopleSearch {
  const { [part]: _old, ...rest } = search;
  return value === '' ? rest : { ...rest, [part]: value };
}

const roleOptions: readonly SelectOption<PersonRole | ''>[] = [
  { value: '', label: words.list.allRoles },
  ...personRoles.map((value) => ({ value, label: words.roles[value] })),
];

function namedOptions(all: string, named: PersonList['companies']): SelectOption<string>[] {
  return [{ value: '', label: all }, ...named.map(({ id, name }) => ({ value: id, label: name }))];
}

/** What narrows the list down: words, a role, a company, an agency. */
export function PeopleFilters({ list, search, onChange }: PeopleFiltersProps): ReactElement {
  return (
    <div className="flex shrink-0 flex-wrap items-end gap-2 px-5 pb-3">
      <SearchField search={search} onChange={onChange} />
      <Select
        label={words.list.role}
        isLabelHidden
        className="w-42"
        options={roleOptions}
        value={search.role ?? ''}
        onChange={(role) => onChange(withPart(search, 'role', role))}
      />
      <Select
        label={words.list.company}
        isLabelHidden
        className="w-48"
        options={namedOptions(words.list.allCompanies, list.companies)}
        value={search.company ?? ''}
        onChange={(company) => onChange(withPart(search, 'company', company))}
      />
      {list.agencies.length === 0 && search.agency === undefined ? null : (
        <Select
          label={words.list.agency}
          isLabelHidden
          className="w-48"
          options={namedOptions(words.list.allAgencies, list.agencies)}
          value={search.agency ?? ''}
          onChange={(agency) => onChange(withPart(search, 'agency', agency))}
        />
      )}
      {isFiltered(search) ? (
        <Button
          variant="subtle"
          icon={<X size={14} aria-hidden />}
          onClick={() => onChange(search.sort === undefined ? {} : { sort: search.sort })}
        >
          {words.list.clear}
        </Button>
      ) : null}
    </div>
  );
}

/** Keeps its own text: the address follows, and leads only when it changed by itself (Back, a link, Clear). */
function SearchField({ search, onChange }: Omit<PeopleFiltersProps, 'list'>): ReactElement {
  const address = search.q ?? '';
  const [draft, setDraft] = useState({ text: address, address });
  const text = draft.address === address || draft.text.trim() === address ? draft.text : address;
  return (
    <TextField
      type="search"
      label={words.list.search}
      isLabelHidden
      placeholder={words.list.searchPlaceholder}
      className="w-72"
      value={text}
      onChange={({ target }) => {
        setDraft({ text: target.value, address });
        onChange(withPart(search, 'q', target.value.trim()));
      }}
    />
  );
}
