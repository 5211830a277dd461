import { Archive, ArchiveRestore, ArrowRight, CircleCheckBig, Ellipsis, Tag, Trash2, X } from 'lucide-react';
import { useEffect, useState, type ReactElement } from 'react';
import { outcomeKinds } from '#shared/domain/phases.ts';
import { type ApplicationFilter } from '#shared/filters.ts';
import { nameKeyOf } from '#shared/domain/match-key.ts';
import { statesOf } from '#shared/domain/filter-values.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { saveSheet } from '#renderer/features/exporting/save-sheet.ts';
import { useInterviewsAhead } from '#renderer/features/outcomes/interviews-ahead.tsx';
import { useShortcut } from '#renderer/app/keyboard.ts';
import { keysOf } from '#renderer/app/shortcuts.ts';
import { PhaseDot } from '#renderer/features/phases/phase-dot.tsx';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { CheckList } from '#renderer/ui/check-list.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu, MenuCheckboxItem, MenuGroup, MenuItem, MenuSeparator } from '#renderer/ui/menu.tsx';
import { Popover } from '#renderer/ui/popover.tsx';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { exportWords, outcomeWords, pitchWords, tableWords, tagWords } from '#renderer/words/words.ts';
import { SourceDialog } from './source-dialog.tsx';
import { useBulk, withRest, type Bulk } from './use-bulk.ts';
import type { Selection } from './use-selection.ts';

const words = tableWords.bulk;

/** More than this take a moment worth seeing. */
const shortWork = 500;

type BulkBarProps = {
  readonly selection: Selection;
  readonly onClear: () => void;
  readonly filter: ApplicationFilter;
  /** Everything the filter lets through is selected. */
  readonly isAll: boolean;
};

/** What can be done with all that is selected: each choice is one step, with one Undo. */
export function BulkBar({ selection, onClear, filter, isAll }: BulkBarProps): ReactElement {
  const bulk = useBulk(selection.ids, filter, isAll);
  const isArchive = statesOf(filter).every((state) => state === 'archived');
  const [isSettingSource, setIsSettingSource] = useState(false);
  useAnnounced(selection.ids.length);
  return (
    <div
      role="toolbar"
      aria-label={words.bar}
      data-bottom-bar
      className="flex min-h-13 shrink-0 flex-wrap items-center gap-1 border-t border-line bg-surface px-4 py-2"
    >
      {bulk.isRunning && bulk.progress !== null && bulk.progress.total > shortWork ? (
        <div className="min-w-60 flex-1">
          <ProgressBar
            label={words.running}
            done={bulk.progress.done}
            total={bulk.progress.total}
            onCancel={bulk.cancel}
          />
        </div>
      ) : (
        <>
          <p className="tabular mr-2 text-13 font-semibold">
            {words.count(formatNumber(selection.ids.length))}
          </p>
          <MoveMenu bulk={bulk} />
          <TagChoice bulk={bulk} />
          <CloseMenu bulk={bulk} />
          <Button
            variant="subtle"
            icon={isArchive ? <ArchiveRestore size={14} aria-hidden /> : <Archive size={14} aria-hidden />}
            onClick={() =>
              void bulk.run(
                'applications.archiveMany',
                { isArchived: !isArchive },
                isArchive ? words.unarchived : words.archived,
              )
            }
          >
            {isArchive ? words.unarchive : words.archive}
          </Button>
          <Button
            variant="subtle"
            icon={<Trash2 size={14} aria-hidden />}
            onClick={() => void bulk.run('applications.deleteMany', {}, words.deleted)}
          >
            {words.delete}
          </Button>
          <MoreMenu bulk={bulk} isArchive={isArchive} onSetSource={() => setIsSettingSource(true)} />
        </>
      )}
      <IconButton
        className="ml-auto"
        label={words.clear}
        shortcut="Esc"
        icon={<X size={15} aria-hidden />}
        onClick={onClear}
      />
      {isSettingSource ? <SourceDialog bulk={bulk} onClose={() => setIsSettingSource(false)} /> : null}
    </div>
  );
}

/** Says how many are selected, also when the bar has just come: a live region that is new says nothing. */
function useAnnounced(count: number): void {
  useEffect(() => announce(words.count(formatNumber(count))), [count]);
  useEffect(() => () => announce(words.cleared), []);
}

type PartProps = { readonly bulk: Bulk };

function MoveMenu({ bulk }: PartProps): ReactElement {
  const stages = useQueryOf('stages.list', {}).data ?? [];
  const [isOpen, setIsOpen] = useState(false);
  // While something is selected, the keys are about that.
  useShortcut('move-application', () => setIsOpen(true));
  return (
    <Menu
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      trigger={
        <Button
          variant="subtle"
          icon={<ArrowRight size={14} aria-hidden />}
          shortcut={keysOf('move-application')}
        >
          {words.move}
        </Button>
      }
    >
      {stages
        .filter(({ isHidden }) => !isHidden)
        .map(({ id, name, phase }) => (
          <MenuItem
            key={id}
            icon={<PhaseDot phase={phase} />}
            onSelect={() =>
              void bulk.run('applications.moveMany', { stageId: id }, (count, number) =>
                words.moved(count, number, name),
              )
            }
          >
            {name}
          </MenuItem>
        ))}
    </Menu>
  );
}

/** Ticking adds the tag to all; unticking what was just ticked takes it off them again. */
function TagChoice({ bulk }: PartProps): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  /** Keys of names: a new tag has no id before the host has made it. */
  const [added, setAdded] = useState<readonly string[]>([]);
  const tags = useQueryOf('tags.list', {}).data ?? [];

  function add(name: string): void {
    setAdded([...added, nameKeyOf(name)]);
    void bulk.run('applications.tagMany', { add: [name] }, (count, number) =>
      words.tagged(count, number, name),
    );
  }
  function toggle(id: string): void {
    const tag = tags.find((one) => one.id === id);
    if (tag === undefined) return;
    const key = nameKeyOf(tag.name);
    if (!added.includes(key)) {
      add(tag.name);
      return;
    }
    setAdded(added.filter((one) => one !== key));
    void bulk.run('applications.tagMany', { remove: [id] }, (count, number) =>
      words.untagged(count, number, tag.name),
    );
  }

  return (
    <Popover
      label={words.tagLabel}
      isOpen={isOpen}
      onOpenChange={(next) => {
        setIsOpen(next);
        setAdded([]);
      }}
      trigger={
        <Button variant="subtle" icon={<Tag size={14} aria-hidden />}>
          {words.tag}
        </Button>
      }
    >
      <CheckList
        label={tagWords.picker}
        placeholder={tagWords.pickerPlaceholder}
        isMultiple
        options={tags.map(({ id, name }) => ({ value: id, label: name }))}
        selected={tags.filter(({ name }) => added.includes(nameKeyOf(name))).map(({ id }) => id)}
        onToggle={toggle}
        onCreate={add}
      />
    </Popover>
  );
}

function CloseMenu({ bulk }: PartProps): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  const ahead = useInterviewsAhead(bulk.target, isOpen);
  useShortcut('close-application', () => setIsOpen(true));
  return (
    <Menu
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      trigger={
        <Button
          variant="subtle"
          icon={<CircleCheckBig size={14} aria-hidden />}
          shortcut={keysOf('close-application')}
        >
          {words.close}
        </Button>
      }
    >
      <MenuGroup label={words.closeHeading}>
        {outcomeKinds.map((kind) => (
          <MenuItem
            key={kind}
            onSelect={() =>
              void bulk.run('applications.closeMany', { kind, ...ahead.input }, (count, number) =>
                words.closed(count, number, outcomeWords.kinds[kind].label),
              )
            }
          >
            {outcomeWords.kinds[kind].label}
          </MenuItem>
        ))}
      </MenuGroup>
      {ahead.label === null ? null : (
        <>
          <MenuSeparator />
          <MenuCheckboxItem isChecked={ahead.isTicked} onChange={ahead.setTicked}>
            {ahead.label}
          </MenuCheckboxItem>
        </>
      )}
    </Menu>
  );
}

type MoreMenuProps = PartProps & { readonly isArchive: boolean; readonly onSetSource: () => void };

function MoreMenu({ bulk, isArchive, onSetSource }: MoreMenuProps): ReactElement {
  const resumes = useQueryOf('applications.filterChoices', {}).data?.resumes ?? [];
  const tags = useQueryOf('tags.list', {}).data ?? [];
  const ownReasons = (useQueryOf('reasons.list', {}).data ?? []).filter(
    ({ side, isRetired }) => side === 'mine' && !isRetired,
  );
  const setResume = (resumeId: string | null) =>
    void bulk.run('applications.updateMany', { resumeId }, words.updated);
  const readPostings = () =>
    void bulk.runTelling('requirements.acceptMany', {}, (result) =>
      withRest(words.postingsRead(result), words.postingsLeftOut(result)),
    );
  return (
    <Menu trigger={<IconButton label={words.more} icon={<Ellipsis size={16} aria-hidden />} />}>
      <MenuItem onSelect={onSetSource}>{words.source}</MenuItem>
      <MenuItem onSelect={readPostings}>{words.readPostings}</MenuItem>
      <MenuItem onSelect={() => void saveSheet('applications', bulk.target)}>{exportWords.selected}</MenuItem>
      {isArchive ? null : (
        <MenuItem
          onSelect={() => void bulk.run('applications.archiveMany', { isArchived: false }, words.unarchived)}
        >
          {words.unarchive}
        </MenuItem>
      )}
      <MenuGroup label={pitchWords.declineMany}>
        {ownReasons.map(({ id, label }) => (
          <MenuItem
            key={id}
            onSelect={() =>
              void bulk.run('pitches.decline', { reasonId: id }, pitchWords.declinedMany, pitchWords.leftOut)
            }
          >
            {label}
          </MenuItem>
        ))}
      </MenuGroup>
      {resumes.length === 0 ? null : (
        <MenuGroup label={words.resume}>
          {resumes.map(({ value, label }) => (
            <MenuItem key={value} onSelect={() => setResume(value)}>
              {label}
            </MenuItem>
          ))}
          <MenuItem onSelect={() => setResume(null)}>{words.noResume}</MenuItem>
        </MenuGroup>
      )}
      {tags.length === 0 ? null : (
        <MenuGroup label={words.removeTag}>
          {tags.map(({ id, name }) => (
            <MenuItem
              key={id}
              onSelect={() =>
                void bulk.run('applications.tagMany', { remove: [id] }, (count, number) =>
                  words.untagged(count, number, name),
                )
              }
            >
              {name}
            </MenuItem>
          ))}
        </MenuGroup>
      )}
    </Menu>
  );
}
