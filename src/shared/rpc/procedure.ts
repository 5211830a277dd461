import type { z } from 'zod';

/**
 * Where and how a procedure runs.
 *
 * `query` reads, in the reader · `command` writes, in the writer, one transaction ·
 * `snapshot` reads the whole file into another (a backup), in the reader, outside any transaction ·
 * `background` reads for long (an export), in a thread of its own that lives for this one call ·
 * `fileQuery` reads an uploaded file beside the data, which may take long, in a thread of its own that stays for the next
 * question and ends when none comes; only its handlers may be asynchronous ·
 * `exclusive` has the file to itself, in the writer, outside any transaction: it replaces it (a restore) or rewrites it
 * (an erasure); the reader is closed around it, and everything is read anew afterwards ·
 * `host` is answered by the process that owns the threads (cancelling a job).
 */
export type ProcedureKind =
  'query' | 'command' | 'snapshot' | 'background' | 'fileQuery' | 'exclusive' | 'host';

export type Procedure<
  Kind extends ProcedureKind = ProcedureKind,
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> = { readonly kind: Kind; readonly input: Input; readonly output: Output };

export type Contract = Readonly<Record<string, Procedure>>;

function procedureOf<Kind extends ProcedureKind>(kind: Kind) {
  return <Input extends z.ZodType, Output extends z.ZodType>(
    input: Input,
    output: Output,
  ): Procedure<Kind, Input, Output> => ({ kind, input, output });
}

export const query = procedureOf('query');
export const command = procedureOf('command');
export const snapshot = procedureOf('snapshot');
export const background = procedureOf('background');
export const fileQuery = procedureOf('fileQuery');
export const exclusive = procedureOf('exclusive');
export const host = procedureOf('host');

/** What a caller passes (before defaults are filled in). */
export type InputOf<P extends Procedure> = z.input<P['input']>;
/** What a handler receives (after defaults are filled in). */
export type ParsedInputOf<P extends Procedure> = z.output<P['input']>;
/** What a caller gets back. */
export type OutputOf<P extends Procedure> = z.output<P['output']>;
