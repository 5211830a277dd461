import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';

/** Takes a value over. Answers what is wrong with it, in words, or null when it is saved. */
export type SaveValue<Value> = (value: Value) => Promise<string | null>;

export type Draft<Value> = {
  readonly value: Value;
  readonly problem: string | null;
  /** Takes a keystroke; nothing is saved yet. */
  readonly change: (value: Value) => void;
  /** For the element round the control: saves on Enter and when the focus leaves, reverts on Escape. */
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
};

type State<Value> = {
  readonly value: Value;
  /** What was saved when this was typed. */
  readonly base: Value;
  readonly isSaved: boolean;
};

/**
 * A value that is edited where it stands: what is typed stays until it is right or taken back, and once it is saved
 * it is shown until the record has caught up.
 */
export function useDraft<Value extends string>(
  saved: Value,
  save: SaveValue<Value>,
  onRevert?: () => void,
): Draft<Value> {
  const [draft, setDraft] = useState<State<Value> | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** What is on its way: leaving the field right after Enter must not save it twice. */
  const pending = useRef<Value | null>(null);
  const isOver = draft === null || (draft.isSaved && draft.base !== saved);

  function revert(): void {
    setDraft(null);
    setProblem(null);
    onRevert?.();
  }

  async function keep(value: Value): Promise<void> {
    if (value.trim() === saved.trim()) {
      revert();
      return;
    }
    if (pending.current === value) return;
    pending.current = value;
    const found = await save(value);
    if (pending.current === value) pending.current = null;
    setProblem(found);
    // What was typed meanwhile stays, and is saved in its turn.
    if (found === null) setDraft((draft) => (draft?.value === value ? { ...draft, isSaved: true } : draft));
  }

  function handleKeyDown(event: KeyboardEvent): void {
    // Within a composition these keys belong to the input method.
    if (isOver || draft.isSaved || event.nativeEvent.isComposing) return;
    const isText = event.target instanceof HTMLTextAreaElement;
    if (event.key === 'Enter' && (!isText || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void keep(draft.value);
    } else if (event.key === 'Escape') {
      // What lies round it must stay open: this Escape takes back what was typed.
      event.preventDefault();
      revert();
    }
  }

  return {
    value: isOver ? saved : draft.value,
    problem,
    change: (value) => setDraft({ value, base: saved, isSaved: false }),
    handlers: {
      onKeyDown: handleKeyDown,
      onBlur: ({ currentTarget, relatedTarget }) => {
        const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        if (!isInside && !isOver && !draft.isSaved) void keep(draft.value);
      },
    },
  };
}
