import type { Application } from '#shared/applications.ts';
import type { Proposals } from '#shared/requirements.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';

/** What was read from the posting and is not taken yet. */
export function newIn({ proposals }: Proposals): number {
  return proposals.filter(({ isKnown }) => !isKnown).length;
}

/** What the posting asks for; nothing is read while there is no posting. */
export function useProposals({ id, description }: Application) {
  const hasText = (description ?? '').trim() !== '';
  return useQueryOf('requirements.propose', { applicationId: id }, { enabled: hasText });
}

/** How many proposed requirements wait where nothing was taken yet; what was left out on purpose is not asked for again. */
export function useWaitingCount(application: Application): number {
  const { data } = useProposals(application);
  return data === undefined || data.proposals.some(({ isKnown }) => isKnown) ? 0 : newIn(data);
}
