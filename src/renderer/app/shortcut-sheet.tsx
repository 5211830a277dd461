import { useEffect, useState, type ReactElement } from 'react';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { shortcutWords } from '#renderer/words/words.ts';
import { useShortcut } from './keyboard.ts';
import { usePreferences } from './preferences.ts';
import { partsOfKeys, shortcuts, type ShortcutGroup, type ShortcutId } from './shortcuts.ts';

const columns: readonly (readonly ShortcutGroup[])[] = [['everywhere', 'screens'], ['applications']];

function idsIn(group: ShortcutGroup): readonly ShortcutId[] {
  const ids = Object.keys(shortcuts) as ShortcutId[];
  return ids.filter((id) => shortcuts[id].group === group);
}

const openEvent = 'rebound:shortcuts';

/** Opens the sheet from a button: its own key may be switched off. */
export function openShortcutSheet(): void {
  window.dispatchEvent(new Event(openEvent));
}

/** `?`: every shortcut there is. */
export function ShortcutSheet(): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  const { hasSingleKeyShortcuts } = usePreferences();
  useShortcut('sheet', () => setIsOpen(true));
  useEffect(() => {
    const open = () => setIsOpen(true);
    window.addEventListener(openEvent, open);
    return () => window.removeEventListener(openEvent, open);
  }, []);
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => setIsOpen(false)}
      title={shortcutWords.title}
      description={hasSingleKeyShortcuts ? undefined : shortcutWords.singleKeysOff}
      width="large"
    >
      <div className="grid grid-cols-2 gap-x-8">
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
