import type { ReactElement } from 'react';
import type { PlannedStory } from '#shared/preparations.ts';
import { useStep } from '#renderer/app/undo.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { prepareWords as words } from '#renderer/words/words.ts';

type ToldCheckboxProps = {
  readonly interviewId: string;
  readonly story: Omit<PlannedStory, 'result'>;
};

/** Whether a story was told, once the interview is over. */
export function ToldCheckbox({ interviewId, story }: ToldCheckboxProps): ReactElement {
  const { id, title, isTold } = story;
  const step = useStep();
  return (
    <Checkbox
      label={
        <>
          {words.told}
          <span className="sr-only"> {title}</span>
        </>
      }
      isChecked={isTold}
      onChange={(next) =>
        void step(
          'stories.use',
          { id, interviewId, isTold: next },
          { title: next ? words.toldDone(title) : words.notTold(title) },
        )
      }
    />
  );
}
