import { Ellipsis, Upload } from 'lucide-react';
import { useNavigate } from '@tanstack/react-router';
import { useRef, type ReactElement } from 'react';
import { handFile } from '#renderer/features/importing/handed-file.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu, MenuItem, MenuSeparator } from '#renderer/ui/menu.tsx';
import { peopleWords } from '#renderer/words/words.ts';
import { listInputOf, type PeopleSearch } from './people-search.ts';
import { saveVcards } from './save-vcards.ts';
import { VcardExportItems } from './vcard-export-items.tsx';

const words = peopleWords.vcard;

type PeopleMenuProps = {
  readonly search: PeopleSearch;
  /** How many people the list shows. */
  readonly count: number;
};

/** Contacts in and out. */
export function PeopleMenu({ search, count }: PeopleMenuProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const { sort: _sort, ...filter } = listInputOf(search);
  return (
    <>
      <Menu
        align="end"
        trigger={<IconButton label={peopleWords.more} icon={<Ellipsis size={16} aria-hidden />} />}
      >
        <MenuItem icon={<Upload size={14} aria-hidden />} onSelect={() => input.current?.click()}>
          {words.import}
        </MenuItem>
        <MenuSeparator />
        <VcardExportItems
          count={count}
          onExport={(version) => void saveVcards({ filter, version }, words.allFileName)}
        />
      </Menu>
      <input
        ref={input}
        type="file"
        accept=".vcf,.vcard,text/vcard,text/x-vcard"
        aria-label={words.chooseFile}
        tabIndex={-1}
        className="sr-only"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again.
          currentTarget.value = '';
          if (file === undefined) return;
          handFile(file);
          void navigate({ to: '/import' });
        }}
      />
    </>
  );
}
