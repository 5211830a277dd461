import type { ReactElement } from 'react';
import { tableShapes, type Sheet, type TableShape } from '#shared/imports.ts';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';
import { importWords } from '#renderer/words/words.ts';
import type { Wizard } from './use-wizard.ts';

const words = importWords.reading;

/** A few cells of a table of this shape, to compare with one's own. The note says the same in words. */
function Example({ shape }: { readonly shape: TableShape }): ReactElement {
  return (
    <span
      aria-hidden
      className="tabular mt-1.5 grid w-fit grid-cols-[repeat(3,auto)] overflow-hidden rounded-small border border-line bg-surface text-11 text-muted"
    >
      {words.shapes[shape].example.flat().map((cell, index) => (
        <span key={index} className="border-line px-1.5 py-0.5 not-nth-[3n]:border-r nth-[n+4]:border-t">
          {cell}
        </span>
      ))}
    </span>
  );
}

/** How the table tells how far each application came. */
export function ShapeChoice({
  wizard,
  sheet,
}: {
  readonly wizard: Wizard;
  readonly sheet: Sheet;
}): ReactElement {
  const isFound = wizard.state.reading.shape === undefined;
  return (
    <RadioCards
      label={words.shape}
      className="md:grid-cols-3"
      value={sheet.shape}
      options={tableShapes.map((shape) => ({
        value: shape,
        label:
          isFound && shape === sheet.shape
            ? words.detected(words.shapes[shape].name)
            : words.shapes[shape].name,
        note: (
          <>
            {words.shapes[shape].note}
            <Example shape={shape} />
          </>
        ),
      }))}
      onChange={(shape) => wizard.dispatch({ type: 'reading-changed', change: { shape } })}
    />
  );
}
