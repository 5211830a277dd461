import type { LateAnswer } from '#shared/outcomes.ts';
import type { CommandContext } from '#core/context.ts';
import type { Store } from '#core/store/store.ts';
import { reopenApplication } from './commands.ts';

/** The day an application ended without an answer; null for one that is open, or ended another way. */
export function ghostedOn(store: Store, applicationId: string): string | null {
  const outcome = store.get(
    store.from
      .selectFrom('outcome')
      .select('on')
      .where('applicationId', '=', applicationId)
      .where('kind', '=', 'ghosted')
      .where('reopenedOn', 'is', null),
  );
  return outcome?.on ?? null;
}

/** Opens an application that had ended without an answer again, and says whether it had. */
export function reopenGhosted(context: CommandContext, applicationId: string, on: string): boolean {
  if (ghostedOn(context.store, applicationId) === null) return false;
  reopenApplication(context, { applicationId, on });
  return true;
}

/**
 * What a word of theirs does to an application that had ended for want of one. From before its end it may be a note made
 * up for later, which would open what is long over: there the user is asked.
 */
export function answerLate(context: CommandContext, applicationId: string, answeredOn: string): LateAnswer {
  const endedOn = ghostedOn(context.store, applicationId);
  if (endedOn === null) return null;
  if (answeredOn < endedOn) return 'before-end';
  reopenApplication(context, { applicationId, on: answeredOn });
  return 'reopened';
}
