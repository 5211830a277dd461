import { Download, Ellipsis, Upload } from 'lucide-react';
import type { ReactElement } from 'react';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu, MenuItem } from '#renderer/ui/menu.tsx';
import { jsonResumeWords as words } from '#renderer/words/words.ts';
import { saveJsonResume } from './save-json-resume.ts';

/** The profile in and out. */
export function ProfileMenu({ onImport }: { readonly onImport: () => void }): ReactElement {
  return (
    <Menu align="end" trigger={<IconButton label={words.more} icon={<Ellipsis size={16} aria-hidden />} />}>
      <MenuItem icon={<Upload size={14} aria-hidden />} onSelect={onImport}>
        {words.import}
      </MenuItem>
      <MenuItem icon={<Download size={14} aria-hidden />} onSelect={() => void saveJsonResume()}>
        {words.save}
      </MenuItem>
    </Menu>
  );
}
