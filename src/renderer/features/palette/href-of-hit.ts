import type { SearchHit } from '#shared/search.ts';
import { hrefOf } from '#renderer/app/undo.ts';

/** The address where what was found is seen, or lies open. */
export function hrefOfHit({ kind, id, place, on }: SearchHit): string {
  const item = encodeURIComponent(id);
  switch (kind) {
    case 'letter':
      return `/applications/${encodeURIComponent(place.id ?? '')}?letter=${item}`;
    case 'debrief':
      return `/debriefs/${item}`;
    case 'task':
      return `${hrefOf(place)}?item=${item}`;
    case 'weeklyReview':
      return `${hrefOf(place)}&week=${on}`;
    default:
      return place.kind === 'playbook' ? `${hrefOf(place)}&item=${item}` : hrefOf(place);
  }
}
