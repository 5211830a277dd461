import { useNavigate, useSearch } from '@tanstack/react-router';
import { Printer, Sheet } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { client, downloadFile } from '#renderer/api/client.ts';
import { useMasked } from '#renderer/api/privacy-mask.ts';
import { forgetProgress, newJobId } from '#renderer/api/progress.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { DateField, TextField } from '#renderer/ui/text-field.tsx';
import { showProblem, showToast } from '#renderer/ui/toast.tsx';
import { formatNumber, partsCellsBySemicolon, today } from '#renderer/words/format.ts';
import { reportWords as words } from '#renderer/words/words.ts';
import { choiceOf, periodOf, reportPeriods, type Period } from './report-periods.ts';
import { ReportPage } from './report-page.tsx';

/** What was done in a period to find work, as a page to print and as a file. */
export function ReportScreen(): ReactElement {
  const search = useSearch({ from: '/report' });
  const period: Period = { ...periodOf('month', today()), ...search };
  const [name, setName] = useState('');
  const isMasked = useMasked();
  const isBackwards = period.from > period.to;
  return (
    <>
      <ScreenHeader
        title={words.title}
        actions={
          <>
            <Button
              icon={<Sheet size={14} aria-hidden />}
              disabled={isMasked || isBackwards}
              onClick={() => void saveReport(period)}
            >
              {words.save}
            </Button>
            <Button
              variant="primary"
              icon={<Printer size={14} aria-hidden />}
              disabled={isBackwards}
              onClick={() => window.print()}
            >
              {words.print}
            </Button>
          </>
        }
      />
      <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-8">
        <Choices period={period} name={name} isBackwards={isBackwards} onName={setName} />
        {isMasked ? <p className="mb-3 text-13 text-amber">{words.masked}</p> : null}
        {isBackwards ? null : <Report period={period} name={name} />}
      </div>
    </>
  );
}

type ChoicesProps = {
  readonly period: Period;
  readonly name: string;
  readonly isBackwards: boolean;
  readonly onName: (name: string) => void;
};

function Choices({ period, name, isBackwards, onName }: ChoicesProps): ReactElement {
  const navigate = useNavigate();
  const go = (search: Period) => void navigate({ to: '/report', search, replace: true });
  const choose = (change: Partial<Period>) => {
    if (change.from !== '' && change.to !== '') go({ ...period, ...change });
  };
  return (
    <div role="group" aria-label={words.choices} className="mb-4 flex flex-wrap items-end gap-3">
      <Segmented
        label={words.quick}
        options={reportPeriods.map((value) => ({ value, label: words.periods[value] }))}
        value={choiceOf(period, today())}
        onChange={(choice) => go(periodOf(choice, today()))}
      />
      <DateField
        label={words.from}
        className="w-40"
        value={period.from}
        error={isBackwards ? words.backwards : undefined}
        onChange={({ target }) => choose({ from: target.value })}
      />
      <DateField
        label={words.to}
        className="w-40"
        value={period.to}
        onChange={({ target }) => choose({ to: target.value })}
      />
      <TextField
        label={words.name}
        className="w-64"
        maxLength={200}
        value={name}
        onChange={({ target }) => onName(target.value)}
      />
    </div>
  );
}

function Report({ period, name }: { readonly period: Period; readonly name: string }): ReactElement {
  const query = useQueryOf('reports.contacts', period, { keepPrevious: true });
  return (
    <Loadable query={query} errorTitle={words.failed}>
      {(lines) =>
        lines.length === 0 ? (
          <EmptyState title={words.empty} hint={words.emptyHint} />
        ) : (
          <ReportPage lines={lines} period={period} name={name.trim()} />
        )
      }
    </Loadable>
  );
}

async function saveReport(period: Period): Promise<void> {
  const jobId = newJobId();
  try {
    const delimiter = partsCellsBySemicolon ? ';' : ',';
    const { fileId, rows } = await client('exports.contacts', { ...period, delimiter, jobId });
    await downloadFile(fileId, words.fileName(period.from, period.to));
    showToast({ title: words.saved(rows, formatNumber(rows)) });
  } catch (error) {
    showProblem(error);
  } finally {
    forgetProgress(jobId);
  }
}
