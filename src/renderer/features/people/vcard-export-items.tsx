import { Download } from 'lucide-react';
import type { ReactElement } from 'react';
import { vcardVersions, type VcardVersion } from '#shared/domain/vcard-versions.ts';
import { MenuItem, Submenu } from '#renderer/ui/menu.tsx';
import { peopleWords } from '#renderer/words/words.ts';

const words = peopleWords.vcard;

/** The one most address books read. */
const usual: VcardVersion = '3.0';

type VcardExportItemsProps = {
  /** How many contacts go into the file; 0 leaves nothing to do. */
  readonly count: number;
  readonly onExport: (version: VcardVersion) => void;
};

/** Entries of a menu that save contacts as a file: one for nearly everybody, the other versions behind it. */
export function VcardExportItems({ count, onExport }: VcardExportItemsProps): ReactElement {
  return (
    <>
      <MenuItem
        icon={<Download size={14} aria-hidden />}
        isDisabled={count === 0}
        onSelect={() => onExport(usual)}
      >
        {words.export(count)}
      </MenuItem>
      <Submenu label={words.otherVersion} isDisabled={count === 0}>
        {vcardVersions
          .filter((version) => version !== usual)
          .map((version) => (
            <MenuItem key={version} onSelect={() => onExport(version)}>
              {words.versions[version]}
            </MenuItem>
          ))}
      </Submenu>
    </>
  );
}
