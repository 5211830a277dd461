import { useQueryClient } from '@tanstack/react-query';
import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import type { Application } from '#shared/applications.ts';
import { readAmount } from '#shared/domain/amount.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { client } from '#renderer/api/client.ts';
import { queryKeyOf } from '#renderer/api/use-call.ts';
import { formatNumber } from '#renderer/words/format.ts';
import { applicationWords as words } from '#renderer/words/words.ts';

export type PayEnd = 'salaryMin' | 'salaryMax';
type Texts = Readonly<Record<PayEnd, string>>;
type Problems = Readonly<Partial<Record<PayEnd, string>>>;

const ends = ['salaryMin', 'salaryMax'] as const satisfies readonly PayEnd[];

/** What is wrong with a range as typed, at the end where it is wrong; empty when it may be saved. */
export function rangeProblems(texts: Texts): Problems {
  const [lower, upper] = ends.map((end) => readAmount(texts[end]));
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

function without(draft: Partial<Texts>, end: PayEnd): Partial<Texts> {
  return Object.fromEntries(Object.entries(draft).filter(([name]) => name !== end));
}

export type PayRange = {
  readonly texts: Texts;
  readonly problems: Problems;
  readonly change: (end: PayEnd, text: string) => void;
  /** For one end: Escape takes back what was typed there. */
  readonly handlersOf: (end: PayEnd) => {
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
  /** For the element round both: saves on Enter and when the focus leaves either. */
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
};

/** Both ends of the pay. What stands in one goes with the other while it alone would turn the range round. */
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
        .map((end) => [end, readAmount(texts[end]) ?? null] as const)
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
      setDraft((now) =>
        Object.fromEntries(Object.entries(now).filter(([end, text]) => text !== texts[end as PayEnd])),
      );
    } catch (error) {
      setProblems({ salaryMin: error instanceof AppError ? error.message : String(error) });
    }
  }

  function takeBack(end: PayEnd): void {
    setProblems({});
    if (draft[end] !== undefined) setDraft(without(draft, end));
    // The other end waits for this one: the first Escape says why, the next takes it back.
    else if (Object.keys(problems).length > 0) revert();
    else void save();
  }

  return {
    texts,
    problems,
    change: (end, text) => setDraft((before) => ({ ...before, [end]: text })),
    handlersOf: (end) => ({
      onKeyDown: (event) => {
        if (!isTouched || event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        // The panel must stay open: this Escape takes back what was typed.
        event.preventDefault();
        takeBack(end);
      },
    }),
    handlers: {
      onKeyDown: (event) => {
        if (!isTouched || event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        void save();
      },
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (!isTouched) return;
        const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        // On the way to the other end a range may be turned round: that end is yet to be typed.
        if (isInside && rangeProblems(texts).salaryMax === words.payReversed) return;
        void save();
      },
    },
  };
}
