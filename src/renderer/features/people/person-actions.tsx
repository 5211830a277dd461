import { Ellipsis, Eraser, Merge, Trash2 } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { Person } from '#shared/people.ts';
import { useStep } from '#renderer/app/undo.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu, MenuItem, MenuSeparator } from '#renderer/ui/menu.tsx';
import { peopleWords } from '#renderer/words/words.ts';
import { ErasePersonDialog } from './erase-person-dialog.tsx';
import { MergePersonDialog } from './merge-person-dialog.tsx';
import { saveVcards } from './save-vcards.ts';
import { VcardExportItems } from './vcard-export-items.tsx';

const words = peopleWords.actions;

type PersonActionsProps = {
  readonly person: Person;
  /** Called when they are deleted or erased. */
  readonly onGone: () => void;
};

/** The "…" of the page: what is done seldom. */
export function PersonActions({ person, onGone }: PersonActionsProps): ReactElement {
  const step = useStep();
  const [open, setOpen] = useState<'merge' | 'erase' | null>(null);
  async function remove(): Promise<void> {
    const done = { title: words.deleted(person.name), description: words.deletedDetail };
    if ((await step('people.delete', { id: person.id }, done)) !== null) onGone();
  }
  return (
    <>
      <Menu
        align="end"
        trigger={<IconButton label={peopleWords.more} icon={<Ellipsis size={16} aria-hidden />} />}
      >
        <MenuItem icon={<Merge size={14} aria-hidden />} onSelect={() => setOpen('merge')}>
          {words.merge}
        </MenuItem>
        <MenuSeparator />
        <VcardExportItems
          count={1}
          onExport={(version) => void saveVcards({ id: person.id, version }, person.name)}
        />
        <MenuSeparator />
        <MenuItem icon={<Trash2 size={14} aria-hidden />} onSelect={() => void remove()}>
          {words.delete}
        </MenuItem>
        <MenuItem icon={<Eraser size={14} aria-hidden />} onSelect={() => setOpen('erase')}>
          {words.erase}
        </MenuItem>
      </Menu>
      {open === 'erase' ? (
        <ErasePersonDialog person={person} onClose={() => setOpen(null)} onErased={onGone} />
      ) : null}
      {open === 'merge' ? <MergePersonDialog person={person} onClose={() => setOpen(null)} /> : null}
    </>
  );
}
