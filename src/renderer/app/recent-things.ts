import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { SearchKind, SearchReference } from '#shared/search.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';

const storageKey = 'rebound.recent';
/** More than the palette shows: some may be deleted by then. */
const longestList = 12;

type Lists = Readonly<Record<string, readonly SearchReference[]>>;

function readLists(): Lists {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Lists;
  } catch {
    return {};
  }
}

/** What was opened last in a database, newest first. Ids alone: names would go stale, and are nobody else's business. */
export function recentThings(dataFolder: string): readonly SearchReference[] {
  return readLists()[dataFolder] ?? [];
}

/** Puts a thing to the front of a list that names each once. */
export function withOpened(list: readonly SearchReference[], opened: SearchReference): SearchReference[] {
  const others = list.filter(({ kind, id }) => kind !== opened.kind || id !== opened.id);
  return [opened, ...others].slice(0, longestList);
}

function remember(dataFolder: string, opened: SearchReference): void {
  const lists = readLists();
  const next = { ...lists, [dataFolder]: withOpened(lists[dataFolder] ?? [], opened) };
  localStorage.setItem(storageKey, JSON.stringify(next));
}

const pages: readonly (readonly [RegExp, SearchKind])[] = [
  [/^\/applications\/([^/]+)$/, 'application'],
  [/^\/companies\/([^/]+)$/, 'company'],
  [/^\/people\/([^/]+)$/, 'person'],
];

/** What an address shows: a page of its own, or the application beside the pipeline. Null for a screen. */
export function thingAt(pathname: string, search: Readonly<Record<string, unknown>>): SearchReference | null {
  const beside = pathname === '/pipeline' ? search['application'] : undefined;
  if (typeof beside === 'string') return { kind: 'application', id: beside };
  for (const [pattern, kind] of pages) {
    const id = pattern.exec(pathname)?.[1];
    if (id !== undefined) return { kind, id: decodeURIComponent(id) };
  }
  return null;
}

/** Keeps what is opened, for the palette's list. Once, in the shell. */
export function useRememberedThings(): void {
  const dataFolder = useQueryOf('settings.about', {}).data?.dataFolder;
  const thing = useRouterState({
    select: ({ location }) => thingAt(location.pathname, location.search),
    structuralSharing: true,
  });
  const kind = thing?.kind;
  const id = thing?.id;
  useEffect(() => {
    if (dataFolder !== undefined && kind !== undefined && id !== undefined)
      remember(dataFolder, { kind, id });
  }, [dataFolder, kind, id]);
}
