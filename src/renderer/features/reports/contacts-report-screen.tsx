import { useNavigate, useSearch } from '@tanstack/react-router';
import { Printer, Sheet } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { client } from '#renderer/api/client.ts';
import { downloadFile } from '#renderer/api/save-file.ts';
import { useMasked } from '#renderer/api/privacy-mask.ts';
import { forgetProgress, newJobId } from '#renderer/api/progress.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import type { DayRange } from '#renderer/features/insights/periods.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { showProblem, showToast } from '#renderer/ui/toast.tsx';
import { formatNumber, partsCellsBySemicolon, today } from '#renderer/words/format.ts';
import { reportWords as words } from '#renderer/words/words.ts';
import { ContactsReportPage } from './contacts-report-page.tsx';
import { PeriodChoice } from './period-choice.tsx';
import { choiceOf, isBackwards, periodOf, reportPeriods, type Period } from './report-periods.ts';

/** What was done in a period to find work, as a page to print and as a file. */
export function ContactsReportScreen(): ReactElement {
  const search = useSearch({ from: '/report' });
  const period: Period = { ...periodOf('month', today()), ...search };
  const [name, setName] = useState('');
  const isMasked = useMasked();
  const navigate = useNavigate();
  const go = (next: DayRange) => void navigate({ to: '/report', search: next, replace: true });
  return (
    <>
      <ScreenHeader
        title={words.title}
        actions={
          <>
            <Button
              icon={<Sheet size={14} aria-hidden />}
              disabled={isMasked || isBackwards(period)}
              onClick={() => void saveReport(period)}
            >
              {words.save}
            </Button>
            <Button
              variant="primary"
              icon={<Printer size={14} aria-hidden />}
              disabled={isBackwards(period)}
              onClick={() => window.print()}
            >
              {words.print}
            </Button>
          </>
        }
      />
      <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-8">
        <PeriodChoice
          span={period}
          onSpan={go}
          quick={reportPeriods.map((value) => ({ value, label: words.periods[value] }))}
          chosen={choiceOf(period, today())}
          onQuick={(choice) => go(periodOf(choice, today()))}
        >
          <TextField
            label={words.name}
            className="w-64"
            maxLength={200}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </PeriodChoice>
        {isMasked ? <p className="mb-3 text-13 text-amber">{words.masked}</p> : null}
        {isBackwards(period) ? null : <Report period={period} name={name} />}
      </div>
    </>
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
          <ContactsReportPage lines={lines} period={period} name={name.trim()} />
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
