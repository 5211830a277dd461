import type { BulkResult } from '#shared/bulk.ts';
import type { ParsedInput } from '#shared/contract.ts';
import type { CommandContext } from '#core/context.ts';
import { forEachOf } from '#core/features/applications/bulk.ts';
import { readApplicationFacts, silenceRuleOf } from '#core/features/applications/figures.ts';
import { closeApplication } from '#core/features/outcomes/commands.ts';

/** Closes what is quiet still; somebody may have written since the list was drawn. */
export function closeQuiet(context: CommandContext, input: ParsedInput<'quiet.close'>): BulkResult {
  const facts = readApplicationFacts(context.store, silenceRuleOf(context));
  return forEachOf(context, input, (applicationId) => {
    if (!facts.of(applicationId).isSilent) return 'refused';
    closeApplication(context, { applicationId, kind: 'ghosted' });
    return 'changed';
  });
}
