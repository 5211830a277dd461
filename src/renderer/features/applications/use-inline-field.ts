import { useQueryClient } from '@tanstack/react-query';
import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import type { Application } from '#shared/applications.ts';
import type { Input } from '#shared/contract.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { client } from '#renderer/api/client.ts';
import { queryKeyOf } from '#renderer/api/use-call.ts';
import { problemsOf } from './form-values.ts';
import { completeAddress } from './web-address.ts';

export type EditableField = Exclude<keyof Input<'applications.update'>, 'id'>;

/** Where the full record keeps what a field of the update is called. */
const recordKeys: Readonly<Partial<Record<EditableField, keyof Application>>> = {
  company: 'companyName',
  via: 'viaCompanyName',
  resume: 'resumeName',
};

/** Empty texts say nothing, except where something must be said. */
function toContract(field: EditableField, value: unknown): unknown {
  if (typeof value !== 'string' || field === 'notes' || field === 'description')
    return value === '' ? null : value;
  const trimmed = value.trim();
  if (trimmed === '') return field === 'company' || field === 'title' ? '' : null;
  return field === 'url' ? completeAddress(trimmed) : trimmed;
}

/** The value a field has on the record. */
export function savedValue(application: Application, field: EditableField): unknown {
  return application[recordKeys[field] ?? (field as keyof Application)];
}

export type InlineField<Value> = {
  readonly value: Value;
  readonly problem: string | null;
  /** Takes a keystroke; nothing is saved yet. */
  readonly change: (value: Value) => void;
  /** Takes a choice and saves it. */
  readonly choose: (value: Value) => void;
  /** For the element round the control: saves on Enter and when the focus leaves, reverts on Escape. */
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
};

/**
 * One field of the record that is edited where it stands. What is wrong with it is said at the field, and what was
 * typed stays until it is right or taken back.
 */
export function useInlineField<Value extends string | number | null>(
  application: Application,
  field: EditableField,
  toValue: (saved: unknown) => Value,
): InlineField<Value> {
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState<{ readonly value: Value } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { id } = application;
  const saved = savedValue(application, field);

  async function save(value: Value): Promise<void> {
    const next = toContract(field, value);
    if (next === saved) {
      revert();
      return;
    }
    const input = { id, [field]: next } as Input<'applications.update'>;
    const found = problemsOf('applications.update', input);
    const words = Object.values(found)[0] ?? null;
    setProblem(words);
    if (words !== null) return;
    try {
      await client('applications.update', input);
      const key = queryKeyOf('applications.get', { id });
      queryClient.setQueryData<Application>(key, (record) =>
        record === undefined ? undefined : { ...record, [recordKeys[field] ?? field]: next },
      );
      // What was typed or chosen meanwhile stays, and is saved in its turn.
      setDraft((draft) => (draft?.value === value ? null : draft));
    } catch (error) {
      setProblem(error instanceof AppError ? error.message : String(error));
    }
  }

  function revert(): void {
    setDraft(null);
    setProblem(null);
  }

  function handleKeyDown(event: KeyboardEvent): void {
    // Within a composition these keys belong to the input method.
    if (draft === null || event.nativeEvent.isComposing) return;
    const isText = event.target instanceof HTMLTextAreaElement;
    if (event.key === 'Enter' && (!isText || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void save(draft.value);
    } else if (event.key === 'Escape') {
      // The panel must stay open: this Escape takes back what was typed.
      event.preventDefault();
      revert();
    }
  }

  return {
    value: draft === null ? toValue(saved) : draft.value,
    problem,
    change: (value) => setDraft({ value }),
    choose: (value) => {
      setDraft({ value });
      void save(value);
    },
    handlers: {
      onKeyDown: handleKeyDown,
      onBlur: ({ currentTarget, relatedTarget }) => {
        const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        if (!isInside && draft !== null) void save(draft.value);
      },
    },
  };
}
