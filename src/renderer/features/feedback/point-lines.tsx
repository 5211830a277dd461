import { Plus, X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { FeedbackPointKind } from '#shared/domain/learning/feedback-kinds.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { SuggestField } from '#renderer/ui/suggest-field.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { feedbackWords } from '#renderer/words/words.ts';
import { emptyLine, type PointDraft } from './feedback-draft.ts';

const words = feedbackWords.form;

type PointLinesProps = {
  readonly kind: FeedbackPointKind;
  readonly lines: readonly PointDraft[];
  readonly onChange: (lines: readonly PointDraft[]) => void;
};

/** The points of one kind, a line each with its theme; Enter goes to the next line, and makes one at the end. */
export function PointLines({ kind, lines, onChange }: PointLinesProps): ReactElement {
  const list = useRef<HTMLUListElement>(null);
  /** The line to go to once it is drawn. */
  const goTo = useRef<number | null>(null);
  useEffect(() => {
    if (goTo.current === null) return;
    list.current?.children[goTo.current]?.querySelector('input')?.focus();
    goTo.current = null;
  });

  function change(key: string, changes: Partial<PointDraft>): void {
    onChange(lines.map((line) => (line.key === key ? { ...line, ...changes } : line)));
  }
  function addLine(): void {
    goTo.current = lines.length;
    onChange([...lines, emptyLine()]);
  }
  function goOn(event: KeyboardEvent, index: number): void {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (index + 1 === lines.length) addLine();
    else list.current?.children[index + 1]?.querySelector('input')?.focus();
  }

  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-12 font-medium text-muted">{feedbackWords.kinds[kind]}</legend>
      <ul ref={list} className="flex flex-col gap-1.5">
        {lines.map((line, index) => (
          <li key={line.key} className="grid grid-cols-[1fr_11rem_1.5rem] items-center gap-2">
            <TextField
              label={words.point(kind, index + 1)}
              isLabelHidden
              maxLength={4_000}
              placeholder={words.placeholders[kind]}
              value={line.text}
              onKeyDown={(event) => goOn(event, index)}
              onChange={({ target }) => change(line.key, { text: target.value })}
            />
            <ThemeField
              label={words.theme(kind, index + 1)}
              value={line.theme}
              onChange={(theme) => change(line.key, { theme })}
            />
            <IconButton
              size="small"
              label={words.removeLine(kind, index + 1)}
              icon={<X size={13} aria-hidden />}
              onClick={() => {
                goTo.current = Math.max(0, index - 1);
                onChange(lines.length === 1 ? [emptyLine()] : lines.filter(({ key }) => key !== line.key));
              }}
            />
          </li>
        ))}
      </ul>
      <Button
        size="small"
        variant="subtle"
        className="mt-1"
        icon={<Plus size={13} aria-hidden />}
        onClick={addLine}
      >
        {words.addLine[kind]}
      </Button>
    </fieldset>
  );
}

type ThemeFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (theme: string) => void;
};

/** A theme by name: a known one, a reason, a skill, or anything new. */
function ThemeField({ label, value, onChange }: ThemeFieldProps): ReactElement {
  const found = useQueryOf('themes.suggest', { text: value.trim().slice(0, 200) }, { keepPrevious: true });
  const suggestions = (found.data ?? []).map(({ name, kind }) => ({
    value: name,
    label: name,
    ...(kind === 'theme' ? {} : { hint: words.suggestions[kind] }),
  }));
  return (
    <SuggestField
      label={label}
      isLabelHidden
      placeholder={words.themePlaceholder}
      value={value}
      suggestions={suggestions}
      onChange={onChange}
      opensOnClick
      takesEnter
    />
  );
}
