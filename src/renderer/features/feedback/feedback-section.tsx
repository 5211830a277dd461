import { useSearch } from '@tanstack/react-router';
import { MessageSquareText, Plus } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { feedbackSources, type FeedbackSource } from '#shared/domain/learning/feedback-kinds.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { feedbackWords as words } from '#renderer/words/words.ts';
import { FeedbackEntry } from './feedback-entry.tsx';
import { ThemeTable } from './theme-table.tsx';

const pageSize = 50;
const mostShown = 500;

/** What people said, and what comes up again and again. */
export function FeedbackSection(): ReactElement {
  const { item } = useSearch({ from: '/playbook' });
  return <AllFeedback key={item} soughtId={item} />;
}

/** One that is sought may be further down. */
function AllFeedback({ soughtId }: { readonly soughtId: string | undefined }): ReactElement {
  const [source, setSource] = useState<FeedbackSource | 'all'>('all');
  const [limit, setLimit] = useState(soughtId === undefined ? pageSize : mostShown);
  const list = useQueryOf(
    'feedback.list',
    { limit, ...(source === 'all' ? {} : { source }) },
    { keepPrevious: true },
  );
  return (
    <Loadable query={list} errorTitle={words.problemTitle}>
      {({ items, total, sources }) => {
        const all = sources.reduce((sum, { count }) => sum + count, 0);
        if (all === 0) return <Nothing />;
        const counts = new Map(sources.map((one) => [one.source, one.count]));
        return (
          <div className="flex flex-col gap-6 pt-1">
            <Themes />
            <section aria-labelledby="all-feedback">
              <header className="mb-2 flex flex-wrap items-center gap-3">
                <h2 id="all-feedback" className="text-14 font-semibold">
                  {words.list.title}
                </h2>
                <Segmented
                  label={words.list.filter}
                  className="flex-1"
                  options={[
                    { value: 'all' as const, label: words.list.all(formatNumber(all)) },
                    ...feedbackSources
                      .filter((one) => counts.has(one) || one === source)
                      .map((one) => ({
                        value: one,
                        label: words.list.one(one, formatNumber(counts.get(one) ?? 0)),
                      })),
                  ]}
                  value={source}
                  onChange={setSource}
                />
                <RecordButton />
              </header>
              <ul aria-label={words.list.title} className="flex flex-col gap-2">
                {items.map((one) => (
                  <FeedbackEntry key={one.id} feedback={one} showsApplication />
                ))}
              </ul>
              {items.length < total && limit < mostShown ? (
                <Button variant="subtle" className="mt-2" onClick={() => setLimit(mostShown)}>
                  {words.list.more}
                </Button>
              ) : null}
            </section>
          </div>
        );
      }}
    </Loadable>
  );
}

function Nothing(): ReactElement {
  return (
    <EmptyState icon={<MessageSquareText size={22} />} title={words.emptyTitle} hint={words.list.emptyHint}>
      <RecordButton />
    </EmptyState>
  );
}

function RecordButton(): ReactElement {
  return (
    <Button
      variant="primary"
      icon={<Plus size={14} aria-hidden />}
      onClick={({ currentTarget }) =>
        openRequest({ kind: 'feedback', applicationId: null, returnTo: currentTarget })
      }
    >
      {words.record}
    </Button>
  );
}

function Themes(): ReactElement {
  const themes = useQueryOf('themes.list', {});
  return (
    <section aria-labelledby="feedback-themes">
      <h2 id="feedback-themes" className="text-14 font-semibold">
        {words.themes.title}
      </h2>
      <Loadable query={themes} errorTitle={words.problemTitle}>
        {(list) => (
          <>
            <p className="mb-2 text-13 text-muted">
              {list.length === 0 ? words.themes.none : words.themes.intro}
            </p>
            {list.length === 0 ? null : (
              <div className="rounded-card border border-line bg-surface">
                <ThemeTable themes={list} />
              </div>
            )}
          </>
        )}
      </Loadable>
    </section>
  );
}
