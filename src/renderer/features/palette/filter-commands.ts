import { ListFilter } from 'lucide-react';
import type { ApplicationFilter } from '#shared/filters.ts';
import type { AppCommand, CommandContext } from '#renderer/app/commands/command.ts';
import {
  chosenOf,
  levelCutsToOffer,
  optionsOf,
  toggled,
  withLevelCut,
  type FilterNames,
} from '#renderer/features/pipeline/filter-kinds.ts';
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

/** The address of the pipeline with another filter. */
function hrefWith(search: PipelineSearch, filter: ApplicationFilter): string {
  const entries = Object.entries(withFilter(search, filter)).filter(([, text]) => text !== undefined);
  return `/pipeline?${new URLSearchParams(entries as [string, string][]).toString()}`;
}

/** One command for each choice that the filter of the pipeline does not have yet. */
export function filterCommands(names: FilterNames, search: PipelineSearch): readonly AppCommand[] {
  const filter = filterOf(search);
  const cuts = levelCutsToOffer(names, filter).map((cut): AppCommand => ({
    id: `hide:${cut}`,
    words: () => filterKindWords.hideLevels[cut],
    otherWords: words.also.hideLevels,
    icon: ListFilter,
    isSoughtOnly: true,
    run: ({ navigate }) => navigate(hrefWith(search, withLevelCut(filter, cut))),
  }));
  const choices = kinds.flatMap((kind) => {
    const chosen = chosenOf(filter, kind);
    return (optionsOf(kind, names) ?? [])
      .filter(({ value }) => !chosen.includes(value))
      .slice(0, mostOfKind)
      .map(({ value, label }): AppCommand => ({
        id: `filter:${kind}:${value}`,
        words: () => words.filterBy(filterKindWords.kinds[kind].toLowerCase(), label),
        icon: ListFilter,
        isSoughtOnly: true,
        run: ({ navigate }: CommandContext) => navigate(hrefWith(search, toggled(filter, kind, value))),
      }));
  });
  return [...cuts, ...choices];
}
