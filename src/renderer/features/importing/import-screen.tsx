import { RotateCcw } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { DropArea } from '#renderer/ui/drop-area.tsx';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
import { importWords } from '#renderer/words/words.ts';
import { CheckStep } from './check-step.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { FileStep } from './file-step.tsx';
import { ReadingStep } from './reading-step.tsx';
import { ReportStep } from './report-step.tsx';
import { StatusesStep } from './statuses-step.tsx';
import { StepList } from './step-list.tsx';
import { useFileReader } from './use-file-reader.ts';
import { useWizard, type Wizard } from './use-wizard.ts';

function CurrentStep({ wizard }: { readonly wizard: Wizard }): ReactElement | null {
  switch (wizard.state.step) {
    case 'reading':
      return <ReadingStep wizard={wizard} />;
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

/** The import wizard and the past imports. A file may be dropped anywhere on it. */
export function ImportScreen(): ReactElement {
  const wizard = useWizard();
  const { state, dispatch } = wizard;
  const { reading, read } = useFileReader(dispatch);
  return (
    <DropArea label={importWords.file.dropNow} onDrop={read}>
      <ScreenHeader
        title={importWords.title}
        actions={
          state.file === null ? null : (
            <Button
              variant="subtle"
              icon={<RotateCcw size={14} aria-hidden />}
              onClick={() => dispatch({ type: 'started-over' })}
            >
              {importWords.startOver}
            </Button>
          )
        }
      />
      <StepList wizard={wizard} />
      {state.step === 'file' ? (
        <FileStep wizard={wizard} reading={reading} onFiles={read} />
      ) : (
        <CurrentStep wizard={wizard} />
      )}
    </DropArea>
  );
}
