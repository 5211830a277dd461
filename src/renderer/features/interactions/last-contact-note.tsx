import type { ReactElement } from 'react';
import type { LastContact } from '#shared/interactions.ts';
import { formatInstant, formatLongDay, formatRelativeDay } from '#renderer/words/format.ts';
import { contactWords as words } from '#renderer/words/words.ts';

/** "last heard 12 days ago", with the exact day on hover. */
export function LastContactNote({ lastContact }: { readonly lastContact: LastContact }): ReactElement {
  const { on, at, direction } = lastContact;
  const when = formatRelativeDay(on);
  return (
    <time dateTime={at ?? on} title={at === null ? formatLongDay(on) : formatInstant(at)}>
      {direction === 'in' ? words.lastHeard(when) : words.lastWrote(when)}
    </time>
  );
}
