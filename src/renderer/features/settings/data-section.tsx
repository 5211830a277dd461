import { Copy, FlaskConical, FolderOpen, Telescope } from 'lucide-react';
import type { ReactElement } from 'react';
import { native } from '#renderer/api/transport.ts';
import { useCommand, useQueryOf } from '#renderer/api/use-call.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { showProblem, showToast } from '#renderer/ui/toast.tsx';
import { formatBytes } from '#renderer/words/format.ts';
import { boardWords, settingsWords } from '#renderer/words/words.ts';
import { ExportSheets } from './export-sheets.tsx';
import { ExportEverything } from './export-everything.tsx';
import { ErasePart } from './erase-part.tsx';
import { SettingsSection } from './settings-section.tsx';

const words = settingsWords.data;

async function copyFolder(folder: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(folder);
    showToast({ title: words.copied });
  } catch (error) {
    showProblem(error);
  }
}

function SampleNote(): ReactElement {
  return (
    <div className="mb-3 flex gap-2.5 rounded-control bg-amber-weak px-3 py-2">
      <FlaskConical size={16} aria-hidden className="mt-0.5 shrink-0 text-amber" />
      <div>
        <p className="text-13 font-semibold text-amber">{words.sampleTitle}</p>
        <p className="text-12 text-muted">{words.sampleHint}</p>
      </div>
    </div>
  );
}

/** The way to the sample for who has a search of their own already. */
function VisitSample(): ReactElement {
  const open = useCommand('sample.open');
  return (
    <section className="mt-6 flex flex-wrap items-center gap-3 border-t border-line pt-4">
      <div className="min-w-60 flex-1">
        <h3 className="text-13 font-semibold">{words.visitTitle}</h3>
        <p className="text-13 text-muted">{boardWords.sampleHint}</p>
      </div>
      <Button
        icon={<Telescope size={14} aria-hidden />}
        disabled={open.isPending}
        onClick={() => open.mutate({})}
      >
        {open.isPending ? boardWords.sampleOpening : words.openSample}
      </Button>
    </section>
  );
}

/** That the folder was chosen, and the way back to the usual one. */
function ChosenFolder(): ReactElement {
  const forget = useCommand('dataFolder.forget', {
    onSuccess: ({ folder }) => showToast({ title: words.forgotten(folder) }),
  });
  return (
    <p className="mt-3 flex flex-wrap items-center gap-2 text-13 text-muted">
      {words.chosen}
      <Button size="small" disabled={forget.isPending} onClick={() => forget.mutate({})}>
        {words.forget}
      </Button>
    </p>
  );
}

/** Where the data lives, and whether it is the sample search. */
export function DataSection(): ReactElement {
  const query = useQueryOf('settings.about', {});
  return (
    <SettingsSection id="data" intro={words.intro}>
      <Loadable query={query}>
        {(about) => (
          <>
            {about.isDemo ? <SampleNote /> : null}
            <dl className="grid grid-cols-[9rem_1fr] items-center gap-y-1 text-13">
              <dt className="text-muted">{words.folder}</dt>
              <dd className="flex min-w-0 items-center gap-1">
                <code className="min-w-0 rounded-small bg-sunken px-1.5 py-0.5 font-mono text-12 wrap-anywhere">
                  {about.dataFolder}
                </code>
                <IconButton
                  size="small"
                  label={words.copyFolder}
                  icon={<Copy size={14} />}
                  onClick={() => void copyFolder(about.dataFolder)}
                />
                {native === undefined ? null : (
                  <Button
                    size="small"
                    icon={<FolderOpen size={14} aria-hidden />}
                    onClick={() => void native?.revealDataFolder()}
                  >
                    {words.reveal}
                  </Button>
                )}
              </dd>
              <dt className="text-muted">{words.size}</dt>
              <dd className="tabular">{formatBytes(about.databaseBytes)}</dd>
              <dt className="text-muted">{words.filesSize}</dt>
              <dd className="tabular">{formatBytes(about.filesBytes)}</dd>
              <dt className="text-muted">{words.backupsSize}</dt>
              <dd className="tabular">{formatBytes(about.backupsBytes)}</dd>
            </dl>
            {about.isChosen ? <ChosenFolder /> : null}
            <ExportEverything filesBytes={about.filesBytes} />
            <ExportSheets />
            {about.isDemo ? null : <VisitSample />}
            {about.isDemo ? null : <ErasePart />}
          </>
        )}
      </Loadable>
    </SettingsSection>
  );
}
