import type { ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { practiceWords as words } from '#renderer/words/words.ts';
import { DirectionTalk } from './direction-talk.tsx';
import { MockInterview } from './mock-interview.tsx';
import { PracticeHistory } from './practice-history.tsx';

/** Practising aloud: the talk about one's direction, and interviews played with somebody. */
export function PracticeSection(): ReactElement {
  const practices = useQueryOf('practices.list', {});
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
