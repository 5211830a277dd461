import { useRef, type ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { applicationWords } from '#renderer/words/words.ts';
import { useMoveApplication } from './move-application.ts';

const words = applicationWords.proposal;

type StageProposalProps = {
  readonly applicationId: string;
  readonly stageId: string;
  readonly onClose: () => void;
};

/** Asks whether an application has come as far as the interview or the offer just recorded says: Enter takes it, Escape leaves it. */
export function StageProposal({ applicationId, stageId, onClose }: StageProposalProps): ReactElement | null {
  const accept = useRef<HTMLButtonElement>(null);
  const move = useMoveApplication();
  const application = useQueryOf('applications.get', { id: applicationId }).data;
  const stages = useQueryOf('stages.list', {}).data ?? [];
  const stage = stages.find(({ id }) => id === stageId);
  const present = stages.find(({ id }) => id === application?.stageId);
  if (application === undefined || stage === undefined || present === undefined) return null;
  return (
    <Dialog
      isOpen
      width="small"
      onClose={onClose}
      title={words.title(stage.name)}
      description={words.text(application.title, application.companyName, present.name)}
      initialFocus={accept}
      footer={
        <>
          <Button variant="subtle" onClick={onClose}>
            {words.decline}
          </Button>
          <Button
            ref={accept}
            variant="primary"
            onClick={() => {
              onClose();
              move(application, stage);
            }}
          >
            {words.accept(stage.name)}
          </Button>
        </>
      }
    />
  );
}
