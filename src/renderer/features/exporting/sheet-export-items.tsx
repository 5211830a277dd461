import { Sheet } from 'lucide-react';
import type { ReactElement } from 'react';
import { exportSheets } from '#shared/domain/export-sheets.ts';
import type { ApplicationFilter } from '#shared/filters.ts';
import { MenuGroup, MenuItem } from '#renderer/ui/menu.tsx';
import { exportWords as words } from '#renderer/words/words.ts';
import { saveSheet } from './save-sheet.ts';

/** Entries of a menu that save what a filter lets through. */
export function SheetExportItems({ filter }: { readonly filter: ApplicationFilter }): ReactElement {
  return (
    <MenuGroup label={words.heading}>
      {exportSheets.map((sheet) => (
        <MenuItem
          key={sheet}
          icon={<Sheet size={14} aria-hidden />}
          onSelect={() => void saveSheet(sheet, { filter })}
        >
          {words.shown[sheet]}
        </MenuItem>
      ))}
    </MenuGroup>
  );
}
