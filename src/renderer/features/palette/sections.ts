import { searchKinds, type SearchHit } from '#shared/search.ts';
import type { AppCommand, CommandContext } from '#renderer/app/commands/command.ts';
import { paletteWords as words } from '#renderer/words/words.ts';
import { matchOf } from './match-commands.ts';

/** One line of the palette. */
export type PaletteItem =
  | { readonly kind: 'hit'; readonly key: string; readonly hit: SearchHit }
  | { readonly kind: 'command'; readonly key: string; readonly label: string; readonly command: AppCommand }
  /** Nothing is called so: it may be added. */
  | { readonly kind: 'add'; readonly key: string; readonly text: string };

export type PaletteSection = { readonly label: string; readonly items: readonly PaletteItem[] };

const mostRecent = 6;
const mostCommands = 8;

function hitItems(hits: readonly SearchHit[]): readonly PaletteItem[] {
  return hits.map((hit) => ({ kind: 'hit', key: `${hit.kind}:${hit.id}`, hit }));
}

function commandItems(commands: readonly AppCommand[], context: CommandContext): readonly PaletteItem[] {
  return commands.map((command) => ({
    kind: 'command',
    key: command.id,
    label: command.words(context),
    command,
  }));
}

/** What the palette offers before anything is typed: what was opened last, then what can be done. */
export function startSections(
  recent: readonly SearchHit[],
  commands: readonly AppCommand[],
  context: CommandContext,
): readonly PaletteSection[] {
  return [
    { label: words.recent, items: hitItems(recent.slice(0, mostRecent)) },
    {
      label: words.commands,
      items: commandItems(
        commands.filter(({ isSoughtOnly }) => isSoughtOnly !== true),
        context,
      ),
    },
  ].filter(({ items }) => items.length > 0);
}

/** What it offers for a text: finds by kind, then commands; a command that begins so comes before them. */
export function foundSections(
  text: string,
  hits: readonly SearchHit[],
  commands: readonly AppCommand[],
  context: CommandContext,
): readonly PaletteSection[] {
  const matched = commands
    .map((command) => ({
      command,
      match: matchOf({ label: command.words(context), otherWords: command.otherWords ?? '' }, text),
    }))
    .filter(({ match }) => match > 0)
    .toSorted((one, other) => other.match - one.match);
  const commandSection = {
    label: words.commands,
    items: commandItems(
      matched.slice(0, mostCommands).map(({ command }) => command),
      context,
    ),
  };
  const hitSections = searchKinds.map((kind) => ({
    label: words.kinds[kind],
    items: hitItems(hits.filter((hit) => hit.kind === kind)),
  }));
  const isNamed = matched[0]?.match === 2;
  const sections = isNamed ? [commandSection, ...hitSections] : [...hitSections, commandSection];
  return sections.filter(({ items }) => items.length > 0);
}
