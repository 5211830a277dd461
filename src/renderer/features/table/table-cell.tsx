import type { ReactElement } from 'react';
import type { TableRow } from '#shared/application-table.ts';
import type { FitBand } from '#shared/domain/fit/fit-kinds.ts';
import type { TableColumn } from '#shared/domain/table-columns.ts';
import { nextActionText } from '#renderer/features/applications/card-view.ts';
import { outcomeTone } from '#renderer/features/outcomes/outcome-tone.ts';
import { PhaseDot } from '#renderer/features/phases/phase-dot.tsx';
import { Badge } from '#renderer/ui/badge.tsx';
import { Monogram } from '#renderer/ui/monogram.tsx';
import {
  dayOf,
  formatDay,
  formatLongDay,
  formatMoneyRange,
  formatNumber,
  formatRelativeDay,
} from '#renderer/words/format.ts';
import {
  applicationWords,
  filterKindWords,
  outcomeWords,
  tableWords as words,
} from '#renderer/words/words.ts';

type CellProps = { readonly column: TableColumn; readonly row: TableRow; readonly today: string };

/** What a cell shows; an empty cell shows nothing. */
export function CellContent({ column, row, today }: CellProps): ReactElement | null {
  switch (column) {
    case 'title':
      return (
        <a
          href={`/pipeline?application=${row.id}`}
          data-part="link"
          tabIndex={-1}
          draggable={false}
          className="truncate font-medium text-ink hover:underline"
        >
          {row.title === '' ? applicationWords.untitled : row.title}
        </a>
      );
    case 'company':
      return (
        <>
          <Monogram name={row.companyName} size="small" />
          <span className="truncate">{row.companyName}</span>
        </>
      );
    case 'stage':
      return (
        <>
          <PhaseDot phase={row.phase} />
          <span className="truncate">{row.stageName}</span>
        </>
      );
    case 'state':
      return <StateCell row={row} />;
    case 'fit':
      return <FitCell row={row} />;
    case 'tags':
      return (
        <>
          {row.tags.map((tag) => (
            <Badge key={tag} className="min-w-0 shrink truncate">
              {tag}
            </Badge>
          ))}
        </>
      );
    case 'nextAction':
      return row.nextAction === null ? null : (
        <span className="truncate text-accent-strong">{nextActionText(row.nextAction, today)}</span>
      );
    default: {
      const text = textOf(column, row, today);
      return text === null ? null : <span className="truncate">{text}</span>;
    }
  }
}

function StateCell({ row }: { readonly row: TableRow }): ReactElement {
  return (
    <>
      {row.outcome === null ? (
        <span className="truncate text-muted">{filterKindWords.states.open}</span>
      ) : (
        <Badge tone={outcomeTone(row.outcome)}>{outcomeWords.kinds[row.outcome].label}</Badge>
      )}
      {row.isQuiet ? <span className="text-12 text-faint italic">{words.quiet}</span> : null}
      {row.isArchived ? <span className="truncate text-12 text-faint">{words.archived}</span> : null}
    </>
  );
}

const bandDots: Readonly<Record<FitBand, string>> = {
  strong: 'bg-fit-strong',
  possible: 'bg-fit-possible',
  stretch: 'bg-fit-stretch',
  unknown: 'bg-line-strong',
  'no-go': 'bg-plum',
};

/** The score beside the mark of its band, struck out where it is ruled out. What is not known yet stays empty. */
function FitCell({ row: { fit } }: { readonly row: TableRow }): ReactElement | null {
  if (fit.band === 'unknown') return null;
  const name = filterKindWords.bands[fit.band];
  return (
    <>
      <span aria-hidden className={`size-2 shrink-0 rounded-full ${bandDots[fit.band]}`} />
      <span className={fit.band === 'no-go' ? 'truncate text-muted line-through' : 'truncate'}>
        {fit.score === null ? name : formatNumber(fit.score)}
      </span>
      {fit.score === null ? null : <span className="sr-only">{name}</span>}
    </>
  );
}

function day(on: string | null): string | null {
  return on === null ? null : formatDay(on);
}

function textOf(column: TableColumn, row: TableRow, today: string): string | null {
  switch (column) {
    case 'appliedOn':
      return day(row.appliedOn);
    case 'daysInStage':
      return row.daysInStage === null ? null : formatNumber(row.daysInStage);
    case 'lastContact':
      return row.lastContactOn === null ? null : formatRelativeDay(row.lastContactOn, today);
    case 'source':
      return row.source;
    case 'location':
      return row.location;
    case 'workMode':
      return row.workMode === null ? null : applicationWords.workModes[row.workMode];
    case 'pay':
      return payText(row);
    case 'excitement':
      return row.excitement === null ? null : words.excitementOf(row.excitement);
    case 'deadlineOn':
      return day(row.deadlineOn);
    case 'phase':
      return applicationWords.phases[row.phase];
    case 'via':
      return row.viaCompanyName;
    case 'resume':
      return row.resumeName;
    case 'createdAt':
      return formatDay(dayOf(new Date(row.createdAt)));
    default:
      return null;
  }
}

function payText({ salaryMin, salaryMax, currency, period, salaryText }: TableRow): string | null {
  const range = formatMoneyRange(salaryMin, salaryMax, currency);
  if (range === null) return salaryText;
  return period === null || period === 'year' ? range : `${range} ${applicationWords.periods[period]}`;
}

/** What a cell says in full, for the pointer that rests on it. */
export function cellHint(column: TableColumn, row: TableRow, today: string): string | undefined {
  if (column === 'title') return row.title;
  if (column === 'company') return row.companyName;
  if (column === 'fit') return row.fit.band === 'unknown' ? undefined : filterKindWords.bands[row.fit.band];
  if (column === 'tags') return row.tags.join(', ') || undefined;
  if (column === 'appliedOn' && row.appliedOn !== null) return formatLongDay(row.appliedOn);
  if (column === 'daysInStage' && row.daysInStage !== null && row.stageSince !== null) {
    return applicationWords.daysInStage(row.daysInStage, formatLongDay(row.stageSince));
  }
  if (column === 'lastContact' && row.lastContactOn !== null) return formatLongDay(row.lastContactOn);
  return textOf(column, row, today) ?? undefined;
}
