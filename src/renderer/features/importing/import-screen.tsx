import { RotateCcw } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
import { showProblem, showToast } from '#renderer/ui/toast.tsx';
import { WindowDrop } from '#renderer/ui/window-drop.tsx';
import { importWords } from '#renderer/words/words.ts';
import { CheckStep } from './check-step.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { FileStep } from './file-step.tsx';
import { useHandedFile } from './handed-file.ts';
import { PeopleStep } from './people-step.tsx';
import { ReadingStep } from './reading-step.tsx';
import { ReportStep } from './report-step.tsx';
import { StatusesStep } from './statuses-step.tsx';
import { StepList } from './step-list.tsx';
import { useIsImporting } from './use-commit.ts';
import { useFileReader } from './use-file-reader.ts';
import { useWizard, type Wizard } from './use-wizard.ts';
import { hasWork, type WizardAction } from './wizard-state.ts';

function CurrentStep({ wizard }: { readonly wizard: Wizard }): ReactElement | null {
  switch (wizard.state.step) {
    case 'reading':
      return wizard.sheet?.subject === 'people' ? (
        <PeopleStep wizard={wizard} sheet={wizard.sheet} />
      ) : (
        <ReadingStep wizard={wizard} />
      );
    case 'columns':
      return <ColumnsStep wizard={wizard} />;
    case 'statuses':
      return <StatusesStep wizard={wizard} />;
    case 'check':
      return <CheckStep wizard={wizard} />;
    case 'report':
      return <ReportStep wizard={wizard} />;
    default:
      return null;
  }
}

/** The import wizard and the past imports. A file may be dropped anywhere on the window. */
export function ImportScreen(): ReactElement {
  const wizard = useWizard();
  const isImporting = useIsImporting();
  const { state, dispatch } = wizard;
  const isFileStep = state.step === 'file';

  /** Leaves a file for another or for none; what was decided about it can be had back. */
  function leaveFile(action: WizardAction): void {
    dispatch(action);
    if (!hasWork(state) || state.file === null) return;
    showToast({
      title: importWords.left(state.file.name),
      undo: () => dispatch({ type: 'restored', state }),
    });
  }

  const reader = useFileReader({
    onRead: (file) => leaveFile({ type: 'file-chosen', file }),
    // The first step says it in its place.
    onRefused: (message) => isFileStep || showProblem(message),
  });
  useHandedFile(reader.readOne);
  return (
    <>
      {isImporting ? null : <WindowDrop label={importWords.file.dropNow} onDrop={reader.read} />}
      <ScreenHeader
        title={importWords.title}
        actions={
          state.file === null ? null : (
            <Button
              variant="subtle"
              icon={<RotateCcw size={14} aria-hidden />}
              disabled={isImporting}
              onClick={() => leaveFile({ type: 'started-over' })}
            >
              {importWords.startOver}
            </Button>
          )
        }
      />
      <StepList wizard={wizard} />
      {isFileStep ? <FileStep wizard={wizard} reader={reader} /> : <CurrentStep wizard={wizard} />}
    </>
  );
}
