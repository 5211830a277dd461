import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus, UsersRound } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { peopleWords as words } from '#renderer/words/words.ts';
import { AddPersonDialog } from './add-person-dialog.tsx';
import { PeopleFilters } from './people-filters.tsx';
import { PeopleList } from './people-list.tsx';
import { PeopleMenu } from './people-menu.tsx';
import { listInputOf, type PeopleSearch } from './people-search.ts';

/** Everyone one has to do with, searched, filtered and sorted by the address. */
export function PeopleScreen(): ReactElement {
  const search = useSearch({ from: '/people' });
  const navigate = useNavigate();
  const people = useQueryOf('people.list', listInputOf(search), { keepPrevious: true });
  const [isAdding, setIsAdding] = useState(false);
  // Typing and choosing are no places to go back to one by one.
  const change = (next: PeopleSearch) => void navigate({ to: '/people', search: next, replace: true });
  const addButton = (
    <Button variant="primary" icon={<Plus size={14} aria-hidden />} onClick={() => setIsAdding(true)}>
      {words.add}
    </Button>
  );

  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <ScreenHeader
        title={words.title}
        actions={
          <>
            <PeopleMenu search={search} count={people.data?.items.length ?? 0} />
            {addButton}
          </>
        }
      >
        {people.data === undefined || people.data.total === 0 ? null : (
          <Badge>
            {words.list.count(formatNumber(people.data.items.length), formatNumber(people.data.total))}
          </Badge>
        )}
      </ScreenHeader>
      <Loadable query={people} errorTitle={words.list.problemTitle}>
        {(list) =>
          list.total === 0 ? (
            <EmptyState
              icon={<UsersRound size={22} />}
              title={words.list.emptyTitle}
              hint={words.list.emptyHint}
            />
          ) : (
            <>
              <PeopleFilters list={list} search={search} onChange={change} />
              {list.items.length === 0 ? (
                <EmptyState title={words.list.noneTitle} hint={words.list.noneHint}>
                  <Button onClick={() => change(search.sort === undefined ? {} : { sort: search.sort })}>
                    {words.list.clear}
                  </Button>
                </EmptyState>
              ) : (
                <PeopleList
                  people={list.items}
                  sort={search.sort ?? 'name'}
                  onSort={(sort) => {
                    const { sort: _sort, ...rest } = search;
                    change(sort === 'name' ? rest : { ...rest, sort });
                  }}
                />
              )}
            </>
          )
        }
      </Loadable>
      {isAdding ? <AddPersonDialog onClose={() => setIsAdding(false)} /> : null}
    </div>
  );
}
