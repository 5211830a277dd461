import { useQueryClient } from '@tanstack/react-query';
import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import type { Application } from '#shared/applications.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { client } from '#renderer/api/client.ts';
import { queryKeyOf } from '#renderer/api/use-call.ts';
import { formatNumber, parseNumber } from '#renderer/words/format.ts';
import { applicationWords as words } from '#renderer/words/words.ts';

export type PayEnd = 'salaryMin' | 'salaryMax';
type Texts = Readonly<Record<PayEnd, string>>;
type Problems = Readonly<Partial<Record<PayEnd, string>>>;

const ends = ['salaryMin', 'salaryMax'] as const satisfies readonly PayEnd[];

/** What is wrong with a range as typed, at the end where it is wrong; empty when it may be saved. */
export function rangeProblems(texts: Texts): Problems {
  const [lower, upper] = ends.map((end) => parseNumber(texts[end]));
  if (lower === undefined) return { salaryMin: words.fieldProblem('salaryMin') };
  if (upper === undefined) return { salaryMax: words.fieldProblem('salaryMax') };
  if (lower !== null && upper !== null && lower > upper) return { salaryMax: words.payReversed };
  return {};
}

function textOf(value: number | null): string {
  return value === null ? '' : formatNumber(value);
}

function textsOf(application: Application): Texts {
  return { salaryMin: textOf(application.salaryMin), salaryMax: textOf(application.salaryMax) };
}

export type PayRange = {
  readonly texts: Texts;
  readonly problems: Problems;
  readonly change: (end: PayEnd, text: string) => void;
  /** For the element round both: saves on Enter and when the focus leaves the two, reverts on Escape. */
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
};

/** Both ends of the pay, saved together: one alone could not rise above the other. */
export function usePayRange(application: Application): PayRange {
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState<Partial<Texts>>({});
  const [problems, setProblems] = useState<Problems>({});
  const { id } = application;
  const texts = { ...textsOf(application), ...draft };
  const isTouched = Object.keys(draft).length > 0;

  function revert(): void {
    setDraft({});
    setProblems({});
  }

  async function save(): Promise<void> {
    const found = rangeProblems(texts);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const changes = Object.fromEntries(
      ends
        .filter((end) => draft[end] !== undefined)
        .map((end) => [end, parseNumber(texts[end]) ?? null] as const)
        .filter(([end, value]) => value !== application[end]),
    );
    if (Object.keys(changes).length === 0) {
      revert();
      return;
    }
    try {
      await client('applications.update', { id, ...changes });
      queryClient.setQueryData<Application>(queryKeyOf('applications.get', { id }), (record) =>
        record === undefined ? undefined : { ...record, ...changes },
      );
      // What was typed meanwhile stays, and is saved in its turn.
      setDraft((now) => (now === draft ? {} : now));
    } catch (error) {
      setProblems({ salaryMin: error instanceof AppError ? error.message : String(error) });
    }
  }

  return {
    texts,
    problems,
    change: (end, text) => setDraft((before) => ({ ...before, [end]: text })),
    handlers: {
      onKeyDown: (event) => {
        if (!isTouched || event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') {
          event.preventDefault();
          void save();
        } else if (event.key === 'Escape') {
          // The panel must stay open: this Escape takes back what was typed.
          event.preventDefault();
          revert();
        }
      },
      onBlur: ({ currentTarget, relatedTarget }) => {
        const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        if (!isInside && isTouched) void save();
      },
    },
  };
}
