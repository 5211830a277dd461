import type { Output, ParsedInput } from '#shared/contract.ts';
import { findRedoable, findUndoable, redo, undo } from '#core/changes/command-log.ts';
import { placeOf } from '#core/changes/place-of.ts';
import { revertCommand } from '#core/changes/revert-command.ts';
import type { CommandContext, QueryContext } from '#core/context.ts';
import { undoable } from '#core/procedures.ts';
import type { DbCommand } from '#core/store/tables.ts';
import { describeStep } from './describe-step.ts';
import { listHistory } from './queries.ts';

export const historyHandlers = {
  'history.status': readStatus,
  'history.list': ({ store }: QueryContext, input: ParsedInput<'history.list'>) => listHistory(store, input),
  'history.undo': undoable('Undo', (context: CommandContext, input: ParsedInput<'history.undo'>) =>
    toUndone(context, undo(context.store, context.commandId, input.commandId)),
  ),
  'history.redo': undoable('Redo', (context: CommandContext) =>
    toUndone(context, redo(context.store, context.commandId)),
  ),
  'history.revert': undoable('Take back', (context: CommandContext, input: ParsedInput<'history.revert'>) =>
    toUndone(context, revertCommand(context.store, context.commandId, input.commandId)),
  ),
};

function readStatus({ store }: QueryContext): Output<'history.status'> {
  const undoStep = findUndoable(store);
  const redoStep = findRedoable(store);
  return {
    undo: undoStep ? describeStep(store, undoStep) : null,
    redo: redoStep ? describeStep(store, redoStep) : null,
    savedAt:
      (store.connection.prepare('SELECT at FROM command ORDER BY rowid DESC LIMIT 1').pluck().get() as
        string | null) ?? null,
  };
}

function toUndone({ store }: CommandContext, command: DbCommand): Output<'history.undo'> {
  return { ...describeStep(store, command), place: placeOf(store, command.id) };
}
