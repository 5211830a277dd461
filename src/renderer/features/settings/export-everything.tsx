import { Braces, MicOff, PackageOpen } from 'lucide-react';
import type { ReactElement } from 'react';
import { exportSteps, largestReadBackBytes, type ExportStep } from '#shared/exports.ts';
import type { Progress } from '#renderer/api/progress.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import { formatBytes } from '#renderer/words/format.ts';
import { settingsWords } from '#renderer/words/words.ts';
import { useExport } from './use-export.ts';

const words = settingsWords.data.export;

/** The way out with everything: one button, how far it is, and a way to stop it. */
export function ExportEverything({ filesBytes }: { readonly filesBytes: number }): ReactElement {
  const { running, progress, start, cancel } = useExport();
  const canCancel = running !== null && !running.isCancelled && !running.isSaving;
  return (
    <div className="mt-4 border-t border-line pt-4">
      <h3 className="text-13 font-semibold">{words.title}</h3>
      <p className="mb-3 max-w-140 text-13 text-muted">{words.hint}</p>
      {filesBytes > largestReadBackBytes ? (
        <p className="mb-3 max-w-140 text-13 text-amber">{words.tooLarge(formatBytes(filesBytes))}</p>
      ) : null}
      {running === null ? (
        <div className="flex flex-wrap gap-2">
          <Button icon={<PackageOpen size={14} aria-hidden />} onClick={() => start('everything')}>
            {words.start}
          </Button>
          <Button icon={<MicOff size={14} aria-hidden />} onClick={() => start('withoutRecordings')}>
            {words.startWithoutRecordings}
          </Button>
          <Button icon={<Braces size={14} aria-hidden />} onClick={() => start('tables')}>
            {words.startJson}
          </Button>
        </div>
      ) : (
        <ProgressBar
          {...(running.isSaving ? { label: words.saving, done: 0, total: 0 } : barOf(progress))}
          {...(canCancel ? { onCancel: cancel } : {})}
        />
      )}
    </div>
  );
}

function isExportStep(step: string): step is ExportStep {
  return (exportSteps as readonly string[]).includes(step);
}

function barOf(progress: Progress | null): { label: string; done: number; total: number } {
  if (progress === null || !isExportStep(progress.step)) return { label: words.begins, done: 0, total: 0 };
  const { step, done, total } = progress;
  const unit = step === 'files' ? 100_000 : 1;
  const shown = (amount: number) => Math.round(amount / unit) / (step === 'files' ? 10 : 1);
  return { label: words.steps[step], done: shown(done), total: shown(total) };
}
