import type { ReactElement } from 'react';
import type { Sheet } from '#shared/imports.ts';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';
import { importWords } from '#renderer/words/words.ts';
import { presetName } from './preset-name.ts';
import type { Wizard } from './use-wizard.ts';

const words = importWords.reading;

function noteOf(preset: string | null): string {
  return preset === null ? words.partUnknown : (presetName(preset) ?? words.partOwn);
}

/** Which table of a file that holds several is to be read, with what each was recognised as. */
export function PartChoice({
  wizard,
  sheet,
}: {
  readonly wizard: Wizard;
  readonly sheet: Sheet;
}): ReactElement | null {
  if (sheet.parts.length < 2) return null;
  return (
    <RadioCards
      label={sheet.format === 'workbook' ? words.sheets : words.files}
      className="sm:grid-cols-2 xl:grid-cols-3"
      value={sheet.part}
      options={sheet.parts.map(({ key, name, preset }) => ({
        value: key,
        label: name,
        note: noteOf(preset),
      }))}
      onChange={(part) => wizard.dispatch({ type: 'part-chosen', part })}
    />
  );
}
