import { addDays, mondayOf } from '#shared/domain/days.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { today } from '#renderer/words/format.ts';
import { openingMonday, startOfDay } from './interview-time.ts';

/** The Monday of the week to open with; undefined while that is not known. */
export function useOpeningMonday(): string | undefined {
  const day = today();
  const nextMonday = addDays(mondayOf(day), 7);
  const isOpen = openingMonday(day, false) === mondayOf(day);
  const plans = useQueryOf(
    'interviews.list',
    { status: 'planned', from: startOfDay(day), to: startOfDay(nextMonday), limit: 1 },
    { enabled: !isOpen },
  );
  if (isOpen) return mondayOf(day);
  if (plans.isPending) return undefined;
  return openingMonday(day, (plans.data?.total ?? 0) > 0);
}
