import { ArrowRight } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Sheet } from '#shared/imports.ts';
import { Button } from '#renderer/ui/button.tsx';
import { importWords } from '#renderer/words/words.ts';
import { presetName } from './preset-name.ts';
import type { Wizard } from './use-wizard.ts';

const words = importWords.report;
const ownSheet = 'own-sheet';

/** Tables of the file not imported yet, those of a known tool first, then those that look like applications. */
export function partsLeft(sheet: Pick<Sheet, 'parts'>, done: readonly string[]): Sheet['parts'] {
  return sheet.parts
    .filter(({ key, preset }) => preset !== null && !done.includes(key))
    .toSorted((one, other) => Number(one.preset === ownSheet) - Number(other.preset === ownSheet));
}

/** What else the same file holds, to go on with. */
export function NextParts({ wizard }: { readonly wizard: Wizard }): ReactElement | null {
  const { sheet, state } = wizard;
  const left = sheet === null ? [] : partsLeft(sheet, state.doneParts);
  if (left.length === 0) return null;
  return (
    <section className="rounded-control border border-line px-4 py-3">
      <h3 className="text-13 font-semibold">{words.moreInFile}</h3>
      <ul>
        {left.map(({ key, name, preset }) => (
          <li key={key} className="flex items-center gap-3 border-b border-line py-1.5 last:border-b-0">
            <span className="min-w-0 flex-1 text-13 wrap-anywhere">
              {name}
              <span className="ml-2 text-12 text-muted">{presetName(preset)}</span>
            </span>
            <Button
              size="small"
              aria-label={words.importNextOf(name)}
              onClick={() => wizard.dispatch({ type: 'part-next', part: key })}
            >
              {words.importNext}
              <ArrowRight size={14} aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
