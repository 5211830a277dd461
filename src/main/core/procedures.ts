import type { BackgroundContext, CommandContext, FileContext, QueryContext } from './context.ts';
import type { Procedure } from '#shared/rpc/procedure.ts';

/** A command with what stands around it: its name in the history, and when two of them are one step of undo. */
export type Command<Input, Output> = {
  readonly label: string;
  readonly run: (context: CommandContext, input: Input) => Output;
  readonly mergeKeyOf?: (input: Input) => string | null;
};

export type HandlerOf<P extends Procedure, Input, Output> = P['kind'] extends 'query'
  ? (context: QueryContext, input: Input) => Output
  : P['kind'] extends 'command'
    ? Command<Input, Output>
    : P['kind'] extends 'background'
      ? (context: BackgroundContext, input: Input) => Output
      : P['kind'] extends 'fileQuery'
        ? (context: BackgroundContext, input: Input) => Output | Promise<Output>
        : (context: FileContext, input: Input) => Output;

/**
 * Registers a command under the words its undo is offered with ("Undo: Move application").
 *
 * With `mergeKeyOf`, commands of the same key within 30 s are one step: a field saved while it is being typed into.
 */
export function undoable<Input, Output>(
  label: string,
  run: (context: CommandContext, input: Input) => Output,
  options: { mergeKeyOf?: (input: Input) => string | null } = {},
): Command<Input, Output> {
  return { label, run, ...options };
}
