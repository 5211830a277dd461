import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { FeedbackPointKind, FeedbackSource } from '#shared/domain/learning/feedback-kinds.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { formatDay, formatNumber } from '#renderer/words/format.ts';
import { feedbackWords } from '#renderer/words/words.ts';

const words = feedbackWords.themes;

/** Which points of a theme: all of them, of a kind, or from a source. */
export type PointsShown = {
  readonly themeId: string;
  readonly name: string;
  readonly kind?: FeedbackPointKind;
  readonly source?: FeedbackSource;
};

type PointsDialogProps = { readonly shown: PointsShown; readonly onClose: () => void };

/** The points behind a number. */
export function PointsDialog({ shown, onClose }: PointsDialogProps): ReactElement {
  const { name, ...selection } = shown;
  const points = useQueryOf('feedback.points', selection);
  const count = points.data?.length;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.behind(name)}
      description={count === undefined ? undefined : words.behindHint(formatNumber(count), count)}
    >
      <Loadable query={points} errorTitle={feedbackWords.problemTitle}>
        {(items) => (
          <ul className="flex flex-col">
            {items.map(({ id, kind, text, source, personName, on, applicationId, companyName }) => (
              <li key={id} className="border-b border-line py-2 text-13 last:border-b-0">
                <p className="wrap-anywhere">
                  <span className="text-muted">{feedbackWords.kinds[kind]}: </span>
                  {text}
                </p>
                <p className="text-12 text-muted">
                  {feedbackWords.entry.from(source, personName)} · {formatDay(on)} ·{' '}
                  {applicationId === null ? (
                    words.loose
                  ) : (
                    <Link
                      to="/applications/$id"
                      params={{ id: applicationId }}
                      search={{ tab: 'lessons' }}
                      className="inline-flex min-h-6 items-center underline"
                    >
                      {companyName}
                    </Link>
                  )}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Loadable>
    </Dialog>
  );
}
