import { useRouter } from '@tanstack/react-router';
import { mondayOf } from '#shared/domain/days.ts';
import type { Done } from '#renderer/app/undo.ts';
import { interviewWords as words } from '#renderer/words/words.ts';
import { useOpeningMonday } from './use-opening-monday.ts';

/** The way to the week of a new interview, to be offered beside Undo; none where it can be seen already. */
export function useWayToDay(): (day: string, isFromApplication: boolean) => Pick<Done, 'action'> {
  const router = useRouter();
  const opening = useOpeningMonday();
  return (day, isFromApplication) => {
    const { pathname, search } = router.state.location;
    const { view, week } = search as { view?: string; week?: string };
    const shown = week === undefined ? opening : mondayOf(week);
    const isSeen =
      pathname === '/interviews' ? view === 'list' || shown === mondayOf(day) : isFromApplication;
    if (isSeen) return {};
    const onClick = () => void router.navigate({ to: '/interviews', search: { week: mondayOf(day) } });
    return { action: { label: words.showWeek, onClick } };
  };
}
