import { Link } from '@tanstack/react-router';
import { useId, type ReactElement } from 'react';
import type { PlanItem } from '#shared/plan-items.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Heading } from '#renderer/ui/section-heading.tsx';
import { formatDay, formatLongDay } from '#renderer/words/format.ts';
import { planWords } from '#renderer/words/words.ts';

const words = planWords.section;

/** What of the game plan came of an application: of its debrief, or of what its feedback speaks of. Nothing while there is none. */
export function PlanOfApplication({
  applicationId,
}: {
  readonly applicationId: string;
}): ReactElement | null {
  const headingId = useId();
  const items = useQueryOf('planItems.list', { applicationId }).data ?? [];
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={headingId}>
      <Heading id={headingId} className="mb-2 text-13 font-semibold">
        {words.ofApplication}
      </Heading>
      <ul className="overflow-hidden rounded-card border border-line bg-surface text-13">
        {items.map((item) => (
          <ItemLine key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

function ItemLine({ item }: { readonly item: PlanItem }): ReactElement {
  const { id, title, kind, reviewOn, closedOn, debrief, theme, reviews } = item;
  const [latest] = reviews;
  const origin = debrief !== null ? words.ofDebrief : theme === null ? null : words.fromTheme(theme.name);
  return (
    <li className="flex min-h-9 items-center gap-3 border-b border-line px-3 py-1.5 last:border-b-0">
      <span className="min-w-0 flex-1">
        <Link
          to="/playbook"
          search={{ section: 'plan', item: id }}
          className="font-medium wrap-anywhere hover:underline"
        >
          {title}
        </Link>
        {origin === null ? null : <span className="block text-12 text-muted wrap-anywhere">{origin}</span>}
      </span>
      <Badge tone={closedOn === null ? 'accent' : 'neutral'}>{planWords.kinds[kind].label}</Badge>
      {latest === undefined ? null : <Badge>{planWords.verdicts[latest.verdict].label}</Badge>}
      <time
        dateTime={closedOn ?? reviewOn}
        title={formatLongDay(closedOn ?? reviewOn)}
        className="tabular shrink-0 text-12 text-muted"
      >
        {closedOn === null ? words.reviewOn(formatDay(reviewOn)) : words.closedOn(formatDay(closedOn))}
      </time>
    </li>
  );
}
