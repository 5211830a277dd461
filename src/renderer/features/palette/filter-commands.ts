import { ListFilter } from 'lucide-react';
import type { AppCommand, CommandContext } from '#renderer/app/commands.ts';
import { chosenOf, optionsOf, toggled, type FilterNames } from '#renderer/features/pipeline/filter-kinds.ts';
import { filterOf, withFilter, type PipelineSearch } from '#renderer/features/pipeline/pipeline-address.ts';
import type { FilterKind } from '#renderer/words/en/filter-kinds.ts';
import { filterKindWords, paletteWords as words } from '#renderer/words/words.ts';

/** What is filtered by often enough to be said in one go. */
const kinds = [
  'stage',
  'band',
  'missing',
  'tag',
  'source',
  'company',
  'place',
  'mode',
] as const satisfies readonly FilterKind[];

/** Of each kind, the most used: the palette looks through all at every key. */
const mostOfKind = 200;

/** The address of the pipeline with one more choice in its filter. */
function hrefWith(search: PipelineSearch, kind: FilterKind, value: string): string {
  const filter = toggled(filterOf(search), kind, value);
  const entries = Object.entries(withFilter(search, filter)).filter(([, text]) => text !== undefined);
  return `/pipeline?${new URLSearchParams(entries as [string, string][]).toString()}`;
}

/** One command for each choice that the filter of the pipeline does not have yet. */
export function filterCommands(names: FilterNames, search: PipelineSearch): readonly AppCommand[] {
  const filter = filterOf(search);
  return kinds.flatMap((kind) => {
    const chosen = chosenOf(filter, kind);
    return (optionsOf(kind, names) ?? [])
      .filter(({ value }) => !chosen.includes(value))
      .slice(0, mostOfKind)
      .map(({ value, label }): AppCommand => ({
        id: `filter:${kind}:${value}`,
        words: () => words.filterBy(filterKindWords.kinds[kind].toLowerCase(), label),
        icon: ListFilter,
        isSoughtOnly: true,
        run: ({ navigate }: CommandContext) => navigate(hrefWith(search, kind, value)),
      }));
  });
}
