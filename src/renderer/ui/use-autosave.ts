import { useEffect, useRef, useState } from 'react';
import { showToast } from './toast.tsx';
import type { SaveValue } from './use-draft.ts';

/** So long after the last key what was written is saved. */
const pauseMs = 700;

type Draft = { readonly text: string; readonly isSaved: boolean };

export type Autosave = {
  readonly text: string;
  readonly problem: string | null;
  readonly change: (text: string) => void;
  /** Saves at once what is not saved yet. */
  readonly flush: () => Promise<void>;
  /**
   * Forgets what is not saved, for the record that it was written for is gone: nothing of it is sent any more, and
   * once this is over nothing is on its way.
   */
  readonly drop: () => Promise<void>;
};

/** A text that saves itself while it is written: after a pause, when it is left, and when its screen goes. */
export function useAutosave(saved: string, onSave: SaveValue<string>): Autosave {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [seen, setSeen] = useState(saved);
  const [problem, setProblem] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Typed and not sent yet. */
  const unsent = useRef<string | null>(null);
  const sending = useRef<Promise<void> | null>(null);
  const save = useRef(onSave);
  useEffect(() => {
    save.current = onSave;
  });
  if (saved !== seen) {
    setSeen(saved);
    // It was saved and has become another since, by Undo or in another window: what is shown must be what is kept.
    if (draft?.isSaved === true && draft.text.trim() !== saved.trim()) setDraft(null);
  }

  async function sendNext(): Promise<void> {
    const text = unsent.current;
    if (text === null) return;
    unsent.current = null;
    const found = await save.current(text);
    // Not saved: the next occasion tries again, unless something newer is there to save.
    if (found !== null) unsent.current ??= text;
    setProblem(found);
    if (found === null) setDraft((latest) => (latest?.text === text ? { text, isSaved: true } : latest));
  }

  function send(): Promise<void> {
    clearTimeout(timer.current);
    // One after the other: an older text must not arrive last.
    const sent = sending.current === null ? sendNext() : sending.current.then(sendNext);
    sending.current = sent;
    void sent.then(() => {
      if (sending.current === sent) sending.current = null;
    });
    return sent;
  }

  function forget(): void {
    clearTimeout(timer.current);
    unsent.current = null;
  }

  async function drop(): Promise<void> {
    forget();
    await sending.current;
    // What failed on its way waits for another try.
    forget();
    setDraft(null);
    setProblem(null);
  }

  useEffect(
    () => () => {
      clearTimeout(timer.current);
      // At once where nothing is on its way: the page may be about to go.
      if (sending.current === null) void saveLast(unsent.current, save.current);
      else void sending.current.then(() => saveLast(unsent.current, save.current));
    },
    [],
  );

  return {
    // What is written stays as it is while the record catches up.
    text: draft?.text ?? saved,
    problem,
    change: (text: string) => {
      setDraft({ text, isSaved: false });
      unsent.current = text;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(), pauseMs);
    },
    flush: send,
    drop,
  };
}

async function saveLast(text: string | null, save: SaveValue<string>): Promise<void> {
  if (text === null) return;
  const found = await save(text);
  // Its field is gone, and with it the place where this would stand.
  if (found !== null) showToast({ title: found });
}
