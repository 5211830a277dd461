import { Download, Ellipsis, Upload } from 'lucide-react';
import type { ReactElement } from 'react';
import { client, downloadFile } from '#renderer/api/client.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu, MenuItem } from '#renderer/ui/menu.tsx';
import { showProblem, showToast } from '#renderer/ui/toast.tsx';
import { jsonResumeWords as words } from '#renderer/words/words.ts';

async function saveJsonResume(): Promise<void> {
  try {
    const { fileId } = await client('jsonResume.export', {});
    await downloadFile(fileId, words.fileName);
    showToast({ title: words.saved(words.fileName) });
  } catch (error) {
    showProblem(error);
  }
}

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
