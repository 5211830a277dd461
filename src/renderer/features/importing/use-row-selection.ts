import { useRef, useState } from 'react';
import type { ImportPlan } from '#shared/imports.ts';
import { client } from '#renderer/api/client.ts';
import { showProblem } from '#renderer/ui/toast.tsx';
import { filterInput, type PreviewFilter, type PreviewWindow } from './use-preview-window.ts';

export type RowSelection = {
  /** Lines of the file. */
  readonly lines: ReadonlySet<number>;
  /** Takes a row in or out; with `isRange` all between it and the last one too, as far as they are read. */
  readonly toggle: (index: number, isRange: boolean) => void;
  /** Every row that the filter shows, also those not read yet. */
  readonly selectShown: () => void;
  readonly clear: () => void;
};

const nothing: ReadonlySet<number> = new Set();

/** The rows chosen to be decided together. */
export function useRowSelection(
  plan: ImportPlan,
  filter: PreviewFilter,
  { rowAt }: Pick<PreviewWindow, 'rowAt'>,
): RowSelection {
  const [lines, setLines] = useState<ReadonlySet<number>>(nothing);
  const anchor = useRef<number | null>(null);

  function toggle(index: number, isRange: boolean): void {
    const from = isRange ? (anchor.current ?? index) : index;
    const isIn = !lines.has(rowAt(index)?.line ?? -1);
    const next = new Set(lines);
    for (let at = Math.min(from, index); at <= Math.max(from, index); at += 1) {
      const line = rowAt(at)?.line;
      if (line === undefined) continue;
      if (isIn) next.add(line);
      else next.delete(line);
    }
    anchor.current = index;
    setLines(next);
  }

  async function selectShown(): Promise<void> {
    try {
      setLines(new Set(await client('imports.lines', { plan, ...filterInput(filter) })));
    } catch (error) {
      showProblem(error);
    }
  }

  return { lines, toggle, selectShown: () => void selectShown(), clear: () => setLines(nothing) };
}
