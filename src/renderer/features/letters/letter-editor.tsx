import { useRef, type ReactElement, type RefObject } from 'react';
import { letterLanguages } from '#shared/domain/learning/letter-kinds.ts';
import { placeholdersIn, type LetterPlaceholder } from '#shared/domain/learning/letter-placeholders.ts';
import type { LetterDraft } from '#shared/letters.ts';
import { useMasked } from '#renderer/api/privacy-mask.ts';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextArea, TextField } from '#renderer/ui/text-field.tsx';
import { formatNumber, formatRelativeDay } from '#renderer/words/format.ts';
import { letterWords as words } from '#renderer/words/words.ts';
import { LetterActions } from './letter-actions.tsx';
import { LetterAside } from './letter-aside.tsx';
import { missingIn, type Chosen, type LetterName } from './letter-name.ts';
import { PrintedLetter } from './printed-letter.tsx';
import { useLetter, type LetterInHand } from './use-letter.ts';

type LetterEditorProps = {
  readonly letter: LetterDraft;
  readonly name: LetterName;
  readonly onChoose: (choice: Chosen) => void;
};

/** The letter, beside what is worth knowing about its kind. */
export function LetterEditor({ letter, name, onChoose }: LetterEditorProps): ReactElement {
  const subjectField = useRef<HTMLInputElement>(null);
  const bodyField = useRef<HTMLTextAreaElement>(null);
  const hand = useLetter(letter, name, { onChoose, onDiscarded: () => bodyField.current?.focus() });
  const isMasked = useMasked();
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-y-auto px-5 pb-8">
      <div className="grid max-w-260 grid-cols-[minmax(0,1fr)_16rem] gap-x-8 gap-y-5 max-[60rem]:grid-cols-1">
        <div className="flex min-w-0 flex-col gap-4">
          {isMasked ? <p className="text-13 text-amber">{words.masked}</p> : null}
          {letter.isSubjectGone ? (
            <p role="status" className="rounded-card bg-sunken px-3 py-2 text-13 text-muted">
              {letter.kind === 'thank-you' ? words.goneInterview : words.goneOutcome}
            </p>
          ) : null}
          {letter.sentOn === null || letter.id !== null ? null : (
            <p className="rounded-card bg-sunken px-3 py-2 text-13 text-muted">
              {words.sentBefore(formatRelativeDay(letter.sentOn))}
            </p>
          )}
          <Addressing letter={letter} hand={hand} />
          <TextField
            ref={subjectField}
            label={words.subject}
            lang={letter.language}
            maxLength={500}
            readOnly={isMasked || hand.isBusy}
            value={hand.subject.text}
            error={hand.subject.problem}
            onChange={({ target }) => hand.subject.change(target.value)}
            onBlur={() => void hand.subject.flush()}
          />
          <Missing hand={hand} subjectField={subjectField} bodyField={bodyField} />
          <TextArea
            ref={bodyField}
            label={words.body}
            lang={letter.language}
            className="[&_textarea]:max-h-none [&_textarea]:min-h-80 [&_textarea]:leading-6"
            hint={letter.id === null ? words.notSaved : words.saved}
            readOnly={isMasked || hand.isBusy}
            value={hand.body.text}
            error={hand.body.problem}
            onChange={({ target }) => hand.body.change(target.value)}
            onBlur={() => void hand.body.flush()}
          />
          {isMasked ? null : <LetterActions letter={letter} hand={hand} />}
        </div>
        <LetterAside letter={letter} />
      </div>
      <PrintedLetter letter={letter} written={hand.written} />
    </div>
  );
}

const nobody = 'nobody';

function Addressing({
  letter,
  hand,
}: {
  readonly letter: LetterDraft;
  readonly hand: LetterInHand;
}): ReactElement {
  const options = [
    ...letter.recipients.map(({ id, name, companyName }) => ({
      value: id,
      label: name,
      ...(companyName === null ? {} : { hint: companyName }),
    })),
    { value: nobody, label: words.nobody },
  ];
  return (
    <div className="flex flex-wrap items-end gap-4">
      <Select
        label={words.to}
        className="w-72"
        options={options}
        value={letter.personId ?? nobody}
        onChange={(id) => void hand.address(id === nobody ? null : id)}
      />
      <Segmented
        label={words.language}
        isLabelHidden={false}
        options={letterLanguages.map((value) => ({ value, label: words.languages[value] }))}
        value={letter.language}
        onChange={(language) => void hand.translate(language)}
      />
    </div>
  );
}

type MissingProps = {
  readonly hand: LetterInHand;
  readonly subjectField: RefObject<HTMLInputElement | null>;
  readonly bodyField: RefObject<HTMLTextAreaElement | null>;
};

/** What is left to fill in; each leads to its place in the text. */
function Missing({ hand, subjectField, bodyField }: MissingProps): ReactElement | null {
  const missing = missingIn(hand.written);
  if (missing.length === 0) return null;
  function show(name: LetterPlaceholder): void {
    for (const field of [subjectField.current, bodyField.current]) {
      const place = placeholdersIn(field?.value ?? '').find((one) => one.name === name);
      if (field === null || place === undefined) continue;
      field.focus();
      field.setSelectionRange(place.start, place.end);
      return;
    }
  }
  return (
    <div role="group" aria-label={words.missingList} className="flex flex-wrap items-center gap-1.5">
      <p role="status" className="mr-1 text-13 font-medium text-amber">
        {words.missing(formatNumber(missing.length), missing.length)}
      </p>
      {missing.map((name) => (
        <button
          key={name}
          type="button"
          className="inline-flex min-h-6 items-center rounded-control bg-amber-weak px-2 text-12 font-medium text-amber hover:underline"
          onClick={() => show(name)}
        >
          {words.placeholders[name]}
        </button>
      ))}
    </div>
  );
}
