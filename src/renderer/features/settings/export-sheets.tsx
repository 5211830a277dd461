import { Link } from '@tanstack/react-router';
import { Printer, Sheet } from 'lucide-react';
import type { ReactElement } from 'react';
import { exportSheets } from '#shared/domain/export-sheets.ts';
import { saveSheet } from '#renderer/features/exporting/save-sheet.ts';
import { Button, buttonClasses } from '#renderer/ui/button.tsx';
import { exportWords } from '#renderer/words/words.ts';

const words = exportWords.settings;

/** All applications and all their steps, as files for spreadsheet programs. */
export function ExportSheets(): ReactElement {
  return (
    <div className="mt-4 border-t border-line pt-4">
      <h3 className="text-13 font-semibold">{words.title}</h3>
      <p className="mb-3 max-w-140 text-13 text-muted">{words.hint}</p>
      <div className="flex flex-wrap gap-2">
        {exportSheets.map((sheet) => (
          <Button
            key={sheet}
            icon={<Sheet size={14} aria-hidden />}
            onClick={() => void saveSheet(sheet, { filter: { states: ['all'] } })}
          >
            {words.buttons[sheet]}
          </Button>
        ))}
        <Link to="/report" className={buttonClasses()}>
          <Printer size={14} aria-hidden />
          {words.report}
        </Link>
      </div>
    </div>
  );
}
