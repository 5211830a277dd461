import { useEffect, type ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { practiceWords as words } from '#renderer/words/words.ts';
import { DirectionTalk } from './direction-talk.tsx';
import { MockInterview } from './mock-interview.tsx';
import { PracticeHistory } from './practice-history.tsx';
import { endRecordings } from './recordings.ts';

/** Practising aloud: the talk about one's direction, and interviews played with somebody. */
export function PracticeSection(): ReactElement {
  const practices = useQueryOf('practices.list', {});
  // Nobody is recorded by a screen that is not there.
  useEffect(() => () => endRecordings('left'), []);
  return (
    <div className="flex max-w-200 flex-col gap-5">
      <DirectionTalk />
      <MockInterview />
      <Loadable query={practices} errorTitle={words.failed}>
        {(data) => <PracticeHistory {...data} />}
      </Loadable>
    </div>
  );
}
