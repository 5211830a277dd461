import { Link } from '@tanstack/react-router';
import { Ban } from 'lucide-react';
import type { ReactElement } from 'react';
import type { FitDetails } from '#shared/fit.ts';
import { buttonClasses } from '#renderer/ui/button.tsx';
import { applicationWords, fitWords as words } from '#renderer/words/words.ts';
import { summaryText, unknownReason } from './explain-fit.ts';
import { FitRing } from './fit-ring.tsx';

type FitSummaryProps = {
  readonly fit: FitDetails;
  /** How much of the posting waits to be looked through. */
  readonly waitingCount: number;
};

/** The score, what it means in words, and what rules the opening out. */
export function FitSummary({ fit, waitingCount }: FitSummaryProps): ReactElement {
  const unknown = unknownReason(fit, waitingCount);
  return (
    <div className="flex flex-col gap-3">
      {fit.broken.length === 0 ? null : <Broken broken={fit.broken} avoided={fit.avoided} />}
      <div className="flex items-center gap-3.5">
        <FitRing fit={fit} isLarge />
        <div className="min-w-0 flex-1" role="status">
          <p className="text-14 font-semibold">
            {unknown === null ? bandText(fit) : words.unknown[unknown].title}
          </p>
          <p className="text-13 text-muted">
            {unknown === null ? summaryText(fit, waitingCount) : words.unknown[unknown].hint}
          </p>
          {unknown === 'no-skills' ? <ProfileLink /> : null}
        </div>
      </div>
    </div>
  );
}

/** A no-go keeps its score: it says how well one would fit if that were no matter. */
function bandText({ band, score }: FitDetails): string {
  const name = applicationWords.fit.bands[band];
  return band === 'no-go' && score !== null ? words.noGo(name, score) : name;
}

function Broken({ broken, avoided }: Pick<FitDetails, 'broken' | 'avoided'>): ReactElement {
  return (
    <div className="flex gap-2.5 rounded-card bg-plum-weak px-3 py-2.5 text-13 text-plum">
      <Ban size={15} aria-hidden className="mt-0.5 shrink-0" />
      <div>
        <p className="font-semibold">{words.broken.title}</p>
        <ul>
          {broken.map((name) => (
            <li key={name}>
              {name === 'words' && avoided.length > 0
                ? words.broken.avoided(avoided.map((word) => `“${word}”`).join(', '))
                : words.broken.reasons[name]}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function ProfileLink(): ReactElement {
  return (
    <Link to="/profile" className={`${buttonClasses('quiet', 'small')} mt-2`}>
      {words.openProfile}
    </Link>
  );
}
