import { useState, type ReactElement } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { stageWords as words } from '#renderer/words/words.ts';
import type { StageEditing, StageQuestion } from './use-stage-editing.ts';

type QuestionOf<Kind> = {
  readonly question: Extract<StageQuestion, { kind: Kind }>;
  readonly editing: StageEditing;
};

/** What is asked before a stage gets another phase or goes. */
export function StageDialog({ editing }: { readonly editing: StageEditing }): ReactElement | null {
  const { question } = editing;
  if (question === null) return null;
  return question.kind === 'phase' ? (
    <PhaseDialog question={question} editing={editing} />
  ) : (
    <DeleteDialog question={question} editing={editing} />
  );
}

function PhaseDialog({ question, editing }: QuestionOf<'phase'>): ReactElement {
  const { stage, phase, eventCount } = question;
  return (
    <Dialog
      isOpen
      onClose={editing.dismiss}
      title={words.askTitle(stage.name, phase)}
      footer={
        <>
          <Button className="mr-auto" onClick={editing.dismiss}>
            {words.cancel}
          </Button>
          <Button onClick={() => editing.setPhase(stage, phase, false)}>{words.fromNowOn}</Button>
          <Button variant="primary" onClick={() => editing.setPhase(stage, phase, true)}>
            {words.follow}
          </Button>
        </>
      }
    >
      <p className="text-13 text-muted">
        {words.ask(eventCount, formatNumber(eventCount), stage.phase, phase)}
      </p>
    </Dialog>
  );
}

function DeleteDialog({ question, editing }: QuestionOf<'delete'>): ReactElement {
  const { stage, use, others } = question;
  const [moveTo, setMoveTo] = useState(others[0]?.id ?? null);
  const hint =
    use.applicationCount > 0
      ? words.removeHint(use.applicationCount, formatNumber(use.applicationCount))
      : words.removeHistoryHint(use.eventCount, formatNumber(use.eventCount));
  return (
    <Dialog
      isOpen
      onClose={editing.dismiss}
      title={words.removeTitle(stage.name)}
      footer={
        <>
          <Button onClick={editing.dismiss}>{words.cancel}</Button>
          <Button variant="primary" onClick={() => editing.removeTo(stage, moveTo)}>
            {words.removeAction}
          </Button>
        </>
      }
    >
      <p className="mb-3 text-13 text-muted">{hint}</p>
      <Select
        label={words.moveTo}
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
        value={moveTo}
        onChange={setMoveTo}
      />
    </Dialog>
  );
}
