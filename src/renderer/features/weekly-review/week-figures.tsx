import { useState, type ReactElement } from 'react';
import { weekFigures, type WeeklyReview, type WeekFigure } from '#shared/weekly-reviews.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { formatNumber } from '#renderer/words/format.ts';
import { applicationWords, weeklyReviewWords as words } from '#renderer/words/words.ts';
import { WeekLines, WeekPart } from './week-lines.tsx';
import { WeekText } from './week-text.tsx';

/** What happened, in numbers that open what is behind them, and in one's own words. */
export function WeekFigures({ review }: { readonly review: WeeklyReview }): ReactElement {
  const [open, setOpen] = useState<WeekFigure | null>(null);
  const { figures } = review;
  const shown = weekFigures.filter((figure) => figures[figure].length > 0);
  return (
    <WeekPart id="week-happened" title={words.happened}>
      {shown.length === 0 ? (
        <p className="text-13 text-muted">{words.quiet}</p>
      ) : (
        <div className="flex flex-wrap gap-2">
          {shown.map((figure) => {
            const count = figures[figure].length;
            return (
              <button
                key={figure}
                type="button"
                aria-expanded={open === figure}
                onClick={() => setOpen(open === figure ? null : figure)}
                className={joinClasses(
                  'flex min-w-28 flex-col rounded-card border px-3 py-2 text-left hover:bg-hover',
                  open === figure ? 'border-accent bg-accent-weak' : 'border-line bg-surface',
                )}
              >
                <span
                  className={joinClasses(
                    'tabular',
                    figure === 'rejections' ? 'text-13' : 'text-20 font-semibold',
                  )}
                >
                  {formatNumber(count)}
                </span>{' '}
                <span className="text-12 text-muted">{words.figures[figure](count)}</span>
              </button>
            );
          })}
        </div>
      )}
      {open === null || figures[open].length === 0 ? null : (
        <WeekLines
          lines={figures[open].map(({ applicationId, title, companyName, on }) => ({
            id: applicationId,
            text: `${title === '' ? applicationWords.untitled : title} · ${companyName}`,
            on,
            to: { kind: 'application', id: applicationId },
          }))}
        />
      )}
      <WeekText review={review} field="happened" />
    </WeekPart>
  );
}
