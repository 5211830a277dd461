import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { Search } from 'lucide-react';
import { useRef, useState, type ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { availableCommands } from '#renderer/app/commands/commands.ts';
import { recentThings } from '#renderer/app/recent-things.ts';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { backdropClasses, dialogPopupClasses } from '#renderer/ui/dialog.tsx';
import { ErrorState } from '#renderer/ui/error-state.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { takeTypedAhead } from '#renderer/ui/typed-ahead.ts';
import { paletteWords as words, shellWords } from '#renderer/words/words.ts';
import { hrefOfHit } from './href-of-hit.ts';
import { PaletteLine } from './palette-line.tsx';
import { foundSections, startSections, type PaletteItem, type PaletteSection } from './sections.ts';
import { filterCommands } from './filter-commands.ts';
import { useCommandContext, usePipelineSearch } from './use-command-context.ts';

/** Everything that can be found and done, by typing. */
export function Palette({ onClose }: { readonly onClose: () => void }): ReactElement {
  const [text, setText] = useState('');
  const context = useCommandContext();
  const { sections, error, retry, isSearching } = useSections(text, context);
  // A choice may lead elsewhere: the focus must not be fetched back from there.
  const hasChosen = useRef(false);

  function choose(item: PaletteItem): void {
    hasChosen.current = true;
    onClose();
    if (item.kind === 'command') item.command.run(context);
    else if (item.kind === 'add') openRequest({ kind: 'add', stageId: null, start: { title: item.text } });
    else context.navigate(hrefOfHit(item.hit));
  }

  return (
    <BaseDialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={backdropClasses} />
        <BaseDialog.Popup
          data-modal
          aria-label={shellWords.palette}
          finalFocus={() => !hasChosen.current}
          className={joinClasses(dialogPopupClasses, 'w-160 overflow-hidden')}
        >
          <Autocomplete.Root
            inline
            open
            items={sections}
            mode="none"
            value={text}
            onValueChange={(next, { reason }) => {
              // A chosen line closes the palette; its words do not go into the box.
              if (reason !== 'item-press') setText(next);
            }}
            itemToStringValue={(item: PaletteItem) => item.key}
            autoHighlight="always"
            keepHighlight
          >
            <div className="flex h-12 shrink-0 items-center gap-2.5 border-b border-line px-4">
              <Search size={16} aria-hidden className="text-muted" />
              <Autocomplete.Input
                aria-label={shellWords.palette}
                placeholder={words.placeholder}
                maxLength={300}
                onFocus={() => {
                  const typed = takeTypedAhead();
                  if (typed !== '') setText(typed);
                }}
                className="h-full min-w-0 flex-1 bg-transparent text-14 text-ink outline-none placeholder:text-faint"
              />
            </div>
            {error === null ? null : <ErrorState title={words.problemTitle} error={error} onRetry={retry} />}
            <Autocomplete.Status className="sr-only">
              {isSearching ? words.searching : ''}
            </Autocomplete.Status>
            <Sections sections={sections} text={text} onChoose={choose} isSearching={isSearching} />
          </Autocomplete.Root>
          <Foot />
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}

function useSections(text: string, context: ReturnType<typeof useCommandContext>) {
  const sought = text.trim();
  const dataFolder = useQueryOf('settings.about', {}).data?.dataFolder;
  const [items] = useState(() => (dataFolder === undefined ? [] : [...recentThings(dataFolder)]));
  const recent = useQueryOf('search.named', { items }, { enabled: items.length > 0 });
  const found = useQueryOf('search.query', { text: sought }, { enabled: sought !== '', keepPrevious: true });
  const search = usePipelineSearch();
  const choices = useQueryOf('applications.filterChoices', {}).data;
  const filters = filterCommands({ stages: context.stages, choices }, search);
  const commands = [...availableCommands(context), ...filters];
  const sections =
    sought === ''
      ? startSections(recent.data?.hits ?? [], commands, context)
      : foundSections(sought, found.data?.hits ?? [], commands, context);
  const isSearching = sought !== '' && found.isFetching;
  const isEmpty = sought !== '' && !isSearching && found.error === null && sections.length === 0;
  const add: PaletteSection = {
    label: words.nothingFound(sought),
    items: [{ kind: 'add', key: 'add', text: sought }],
  };
  return {
    sections: isEmpty ? [add] : sections,
    error: sought === '' ? null : found.error,
    retry: () => void found.refetch(),
    isSearching,
  };
}

type SectionsProps = {
  readonly sections: readonly PaletteSection[];
  readonly text: string;
  readonly isSearching: boolean;
  readonly onChoose: (item: PaletteItem) => void;
};

function Sections({ sections, isSearching, onChoose }: SectionsProps): ReactElement {
  return (
    <>
      {isSearching && sections.length === 0 ? (
        <p className="appear-late px-4 py-3 text-13 text-faint">{words.searching}</p>
      ) : null}
      <Autocomplete.List
        aria-label={words.results}
        className="min-h-0 flex-1 scroll-py-8 overflow-y-auto overscroll-contain p-1.5 empty:hidden"
      >
        {(section: PaletteSection) => (
          <Autocomplete.Group key={section.label} items={section.items} className="pb-1.5">
            <Autocomplete.GroupLabel className="px-2.5 pt-1.5 pb-1 text-11 font-semibold text-muted">
              {section.label}
            </Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(item: PaletteItem) => (
                <Autocomplete.Item
                  key={item.key}
                  value={item}
                  onClick={() => onChoose(item)}
                  className="flex min-h-8 cursor-default items-center gap-2.5 rounded-control px-2.5 py-1 text-13 outline-none select-none data-highlighted:bg-hover"
                >
                  <PaletteLine item={item} />
                </Autocomplete.Item>
              )}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
    </>
  );
}

/** The keys, for those who wonder. */
function Foot(): ReactElement {
  return (
    <p
      aria-hidden
      className="flex h-8 shrink-0 items-center gap-4 border-t border-line px-4 text-11 text-faint"
    >
      {(
        [
          ['↑ ↓', words.move],
          ['↵', words.choose],
          ['Esc', words.leave],
        ] as const
      ).map(([keys, label]) => (
        <span key={keys} className="flex items-center gap-1.5">
          <Kbd keys={keys} />
          {label}
        </span>
      ))}
    </p>
  );
}
