import { useQueryClient } from '@tanstack/react-query';
import { ListChecks } from 'lucide-react';
import { useRef, useState, type ReactElement } from 'react';
import type { Application } from '#shared/applications.ts';
import type { Proposals } from '#shared/requirements.ts';
import { queryOptionsOf } from '#renderer/api/use-call.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ErrorState } from '#renderer/ui/error-state.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { fitWords } from '#renderer/words/words.ts';
import { PastePosting } from './paste-posting.tsx';
import { PostingReview } from './posting-review.tsx';
import { newIn, useProposals } from './use-proposals.ts';

const words = fitWords.posting;

type PostingProposalsProps = {
  readonly application: Application;
  /** Nothing is asked for yet: then this is what to do next. */
  readonly isFirst: boolean;
};

/** What the posting asks for and is not taken yet; without a posting, a place to paste it. */
export function PostingProposals({ application, isFirst }: PostingProposalsProps): ReactElement {
  const queryClient = useQueryClient();
  const home = useRef<HTMLDivElement>(null);
  const [review, setReview] = useState<{ readonly text: string; readonly proposals: Proposals } | null>(null);
  const { id } = application;
  const description = application.description ?? '';
  const hasText = description.trim() !== '';
  const read = useProposals(application);

  async function reviewPasted(text: string): Promise<void> {
    const proposals = await queryClient.fetchQuery(
      queryOptionsOf('requirements.propose', { applicationId: id }),
    );
    if (newIn(proposals) > 0) setReview({ text, proposals });
  }

  return (
    <div ref={home} tabIndex={-1} className="outline-none">
      {!hasText ? (
        <PastePosting application={application} isOpen={isFirst} onKept={(text) => void reviewPasted(text)} />
      ) : read.error !== null ? (
        <ErrorState error={read.error} onRetry={() => void read.refetch()} />
      ) : read.data === undefined ? null : (
        <Found
          count={newIn(read.data)}
          isFirst={isFirst}
          onReview={() => setReview({ text: description, proposals: read.data })}
        />
      )}
      {review === null ? null : (
        <PostingReview
          application={application}
          text={review.text}
          proposals={review.proposals}
          finalFocus={home}
          onClose={() => setReview(null)}
        />
      )}
    </div>
  );
}

type FoundProps = { readonly count: number; readonly isFirst: boolean; readonly onReview: () => void };

function Found({ count, isFirst, onReview }: FoundProps): ReactElement | null {
  if (count === 0) return isFirst ? <p className="py-2 text-13 text-faint">{words.nothing}</p> : null;
  const icon = <ListChecks size={14} aria-hidden />;
  if (!isFirst) {
    return (
      <Button variant="subtle" className="-ml-3" icon={icon} onClick={onReview}>
        {words.foundMore(formatNumber(count))}
      </Button>
    );
  }
  return (
    <div className="mt-1 flex items-center gap-3 rounded-card bg-accent-weak px-3.5 py-3">
      <div className="min-w-0 flex-1 text-13">
        <p className="font-semibold text-ink">{words.found(formatNumber(count), count)}</p>
        <p className="text-muted">{words.foundHint}</p>
      </div>
      <Button variant="primary" icon={icon} onClick={onReview}>
        {words.review}
      </Button>
    </div>
  );
}
