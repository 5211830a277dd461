import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { showToast } from './toast.tsx';
import type { SaveValue } from './use-draft.ts';

/** So long after the last key what was written is saved. */
const pauseMs = 700;

/** Who writes without a pause loses no more than this, whatever happens. */
const longestMs = 2_000;

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

/** A text that saves itself while it is written: after a pause, now and then without one, and when it, its screen or the page is left. */
export function useAutosave(saved: string, onSave: SaveValue<string>): Autosave {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [seen, setSeen] = useState(saved);
  const [problem, setProblem] = useState<string | null>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const longest = useRef<ReturnType<typeof setTimeout>>(undefined);
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

  function stopTimers(): void {
    clearTimeout(pause.current);
    clearTimeout(longest.current);
    longest.current = undefined;
  }

  function send(): Promise<void> {
    stopTimers();
    // One after the other: an older text must not arrive last.
    const sent = sending.current === null ? sendNext() : sending.current.then(sendNext);
    sending.current = sent;
    void sent.then(() => {
      if (sending.current === sent) sending.current = null;
    });
    return sent;
  }

  function forget(): void {
    stopTimers();
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

  const leave = useEffectEvent((event: Event) => {
    if (event.type === 'pagehide') {
      // Nothing runs after this: what is on its way is not waited for.
      stopTimers();
      void sendNext();
    } else if (document.visibilityState === 'hidden') void send();
  });
  useEffect(() => {
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
    };
  }, []);

  useEffect(
    () => () => {
      clearTimeout(pause.current);
      clearTimeout(longest.current);
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
      clearTimeout(pause.current);
      pause.current = setTimeout(() => void send(), pauseMs);
      longest.current ??= setTimeout(() => void send(), longestMs);
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
