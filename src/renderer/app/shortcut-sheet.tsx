import type { ReactElement } from 'react';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { shortcutWords } from '#renderer/words/words.ts';
import { usePreferences } from './preferences.ts';
import { partsOfKeys, shortcuts, type ShortcutGroup, type ShortcutId } from './shortcuts.ts';

const shared: readonly ShortcutGroup[] = ['everywhere', 'screens'];
const groupsInUse = [...new Set(Object.values(shortcuts).map(({ group }): ShortcutGroup => group))];
/** What every screen shares, and beside it what single screens have. */
const columns: readonly (readonly ShortcutGroup[])[] = [
  shared,
  groupsInUse.filter((group) => !shared.includes(group)),
];

function idsIn(group: ShortcutGroup): readonly ShortcutId[] {
  const ids = Object.keys(shortcuts) as ShortcutId[];
  return ids.filter((id) => shortcuts[id].group === group);
}

type ShortcutSheetProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Every shortcut there is. */
export function ShortcutSheet({ isOpen, onClose }: ShortcutSheetProps): ReactElement {
  const { hasSingleKeyShortcuts } = usePreferences();
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={shortcutWords.title}
      description={hasSingleKeyShortcuts ? undefined : shortcutWords.singleKeysOff}
      width="large"
    >
      {/* Longer than a small window, and nothing in it takes the focus: with it the arrow keys scroll. */}
      <div
        role="group"
        tabIndex={0}
        aria-label={shortcutWords.title}
        className="grid grid-cols-2 gap-x-8 rounded-control"
      >
        {columns.map((groups, index) => (
          <div key={index} className="flex flex-col gap-4">
            {groups.map((group) => (
              <section key={group}>
                <h3 className="mb-1 text-12 font-semibold text-muted">{shortcutWords.groups[group]}</h3>
                <dl>
                  {idsIn(group).map((id) => (
                    <ShortcutLine key={id} id={id} />
                  ))}
                </dl>
              </section>
            ))}
          </div>
        ))}
      </div>
    </Dialog>
  );
}

function ShortcutLine({ id }: { readonly id: ShortcutId }): ReactElement {
  return (
    <div className="flex h-7 items-center justify-between gap-4 border-b border-line">
      <dt className="truncate">{shortcutWords.labels[id]}</dt>
      <dd className="flex items-center gap-1 text-12 text-faint">
        {shortcuts[id].keys.map((keys, index) => (
          <span key={keys} className="flex items-center gap-1">
            {index === 0 ? null : shortcutWords.or}
            {partsOfKeys(keys).map((part) => (
              <Kbd key={part} keys={part} />
            ))}
            <VisuallyHidden>{partsOfKeys(keys).join(' ')}</VisuallyHidden>
          </span>
        ))}
      </dd>
    </div>
  );
}
