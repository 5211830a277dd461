import { X } from 'lucide-react';
import { useRef, useState, type ClipboardEvent, type KeyboardEvent, type ReactElement } from 'react';
import { uiWords } from '#renderer/words/words.ts';
import { Field, inputClasses, type FieldProps } from './field.tsx';

type LinesFieldProps = Omit<FieldProps, 'error'> & {
  readonly values: readonly string[];
  /** Called with the whole list, each time something is added or taken away. */
  readonly onChange: (values: readonly string[]) => void;
  readonly placeholder?: string;
  readonly maxLength?: number;
};

/** The parts of what was typed or pasted that are new, each once; commas, semicolons and lines part them. */
export function newLinesOf(text: string, known: readonly string[]): readonly string[] {
  const keys = new Set(known.map(keyOf));
  return text
    .split(/[,;\n\r\t]+/)
    .map((part) => part.trim())
    .filter((part) => {
      const isNew = part !== '' && !keys.has(keyOf(part));
      keys.add(keyOf(part));
      return isNew;
    });
}

function keyOf(text: string): string {
  return text.trim().toLocaleLowerCase();
}

/** Several short texts: typed and taken over with Enter, a comma or on leaving; each has its cross. */
export function LinesField({
  values,
  onChange,
  placeholder,
  maxLength = 200,
  ...field
}: LinesFieldProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [told, setTold] = useState({ values, lines: values });
  // Until the owner has answered with other values: the next line builds on what was told, however fast it follows.
  const lines = told.values === values ? told.lines : values;

  function tell(changed: readonly string[]): void {
    setTold({ values, lines: changed });
    onChange(changed);
  }

  function add(typed: string): void {
    const added = newLinesOf(typed, lines);
    setText('');
    if (added.length > 0) tell([...lines, ...added.map((line) => line.slice(0, maxLength))]);
  }

  function handleKey(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing || text.trim() === '') return;
    if (event.key === 'Enter' || event.key === ',') add(text);
    else if (event.key === 'Escape') setText('');
    else return;
    event.preventDefault();
  }

  function handlePaste(event: ClipboardEvent<HTMLInputElement>): void {
    const pasted = event.clipboardData.getData('text/plain');
    // A list that is pasted becomes its lines; anything else is text to go on with.
    if (!/[\n;,]/.test(pasted)) return;
    event.preventDefault();
    add(`${text}${pasted}`);
  }

  return (
    <Field {...field}>
      {(control) => (
        <>
          <input
            {...control}
            ref={input}
            type="text"
            autoComplete="off"
            maxLength={maxLength}
            value={text}
            placeholder={placeholder}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={handleKey}
            onPaste={handlePaste}
            onBlur={() => add(text)}
            className={inputClasses}
          />
          {lines.length === 0 ? null : (
            <ul className="flex flex-wrap gap-1.5 pt-0.5">
              {lines.map((value) => (
                <Line
                  key={value}
                  value={value}
                  onRemove={() => {
                    // The button goes with its line: the focus must not go with it.
                    input.current?.focus();
                    tell(lines.filter((other) => other !== value));
                  }}
                />
              ))}
            </ul>
          )}
        </>
      )}
    </Field>
  );
}

function Line({ value, onRemove }: { readonly value: string; readonly onRemove: () => void }): ReactElement {
  return (
    <li className="inline-flex h-6 max-w-full items-center rounded-control border border-line bg-sunken pl-2 text-13">
      <span className="truncate" title={value}>
        {value}
      </span>
      <button
        type="button"
        aria-label={uiWords.remove(value)}
        title={uiWords.remove(value)}
        onClick={onRemove}
        className="inline-flex size-6 shrink-0 items-center justify-center rounded-control text-muted hover:bg-hover hover:text-ink"
      >
        <X size={13} aria-hidden />
      </button>
    </li>
  );
}
