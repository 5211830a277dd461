import { useState, type ReactElement } from 'react';
import type { Insights } from '#shared/insights.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { insightsWords } from '#renderer/words/words.ts';
import type { OpenBehind } from './behind.ts';
import { chartData, countColumn, textColumn, type ChartData } from './chart-data.ts';
import { InsightCard } from './insight-card.tsx';
import { NumberButton } from './number-button.tsx';
import { phasesOf, reasonRows, selectionOf, voices, type ReasonRow, type Voice } from './reason-counts.ts';

const words = insightsWords.reasons;
const shownRows = 8;

type ReasonsCardProps = {
  readonly insights: Insights;
  readonly voice: Voice;
  /** Left out where the voice is given: all its reasons are shown then. */
  readonly onVoice?: (voice: Voice) => void;
  readonly onOpen: OpenBehind;
};

/** Deeper where more fell, never so deep that the number on it is hard to read. */
function heat(count: number, most: number): string {
  const percent = 10 + Math.round((30 * count) / most);
  return `color-mix(in srgb, var(--plum) ${percent}%, var(--surface))`;
}

type HeatProps = {
  readonly rows: readonly ReasonRow[];
  readonly phases: ReturnType<typeof phasesOf>;
  readonly most: number;
  readonly voice: Voice;
  readonly onOpen: OpenBehind;
};

function HeatRow({
  row,
  phases,
  most,
  voice,
  onOpen,
}: Omit<HeatProps, 'rows'> & { readonly row: ReasonRow }): ReactElement {
  return (
    <tr>
      <th scope="row" className="max-w-44 py-0.5 pr-2 text-left text-13 font-normal text-muted">
        {row.label}
        {row.isMine ? <Badge className="ml-1.5">{words.mine}</Badge> : null}
      </th>
      {phases.map((phase) => {
        const count = row.counts.get(phase) ?? 0;
        return (
          <td key={phase} className="p-px">
            {count === 0 ? (
              <div className="h-6 rounded-small bg-hover" />
            ) : (
              <NumberButton
                name={words.cellName(row.label, phase, count, formatNumber(count))}
                definition={`${row.label}, ${insightsWords.phases[phase].toLowerCase()}`}
                onOpen={() =>
                  onOpen({
                    title: `${row.label}, ${insightsWords.phases[phase].toLowerCase()}`,
                    selections: [selectionOf(row, voice, phase)],
                  })
                }
                className="w-full justify-center text-12 text-ink"
              >
                <span
                  className="flex h-6 w-full items-center justify-center rounded-small"
                  style={{ backgroundColor: heat(count, most) }}
                >
                  {formatNumber(count)}
                </span>
              </NumberButton>
            )}
          </td>
        );
      })}
      <td className="p-px pl-1 text-right">
        <NumberButton
          name={words.totalName(row.label, row.total, formatNumber(row.total))}
          definition={row.label}
          onOpen={() => onOpen({ title: row.label, selections: [selectionOf(row, voice)] })}
          className="justify-end px-1 text-12 font-semibold hover:underline"
        >
          {formatNumber(row.total)}
        </NumberButton>
      </td>
    </tr>
  );
}

function Heat({ rows, phases, most, voice, onOpen }: HeatProps): ReactElement {
  return (
    <div className="overflow-x-auto">
      <table aria-label={words.title} className="tabular w-full">
        <thead>
          <tr className="text-12 text-muted">
            <th scope="col" className="sr-only">
              {words.reason}
            </th>
            {phases.map((phase) => (
              <th key={phase} scope="col" className="min-w-9 px-0.5 pb-1 font-normal">
                {insightsWords.shortPhases[phase]}
              </th>
            ))}
            <th scope="col" className="pr-1 pb-1 text-right font-normal">
              {words.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <HeatRow key={row.reasonId} row={row} phases={phases} most={most} voice={voice} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function reasonsData(rows: readonly ReasonRow[]): ChartData {
  return chartData(rows, [
    textColumn(words.reason, ({ label, isMine }) => (isMine ? words.mineNamed(label) : label)),
    ...phasesOf(rows).map((phase) =>
      countColumn<ReasonRow>(insightsWords.phases[phase], ({ counts }) => counts.get(phase) ?? 0),
    ),
    countColumn(words.total, ({ total }) => total),
  ]);
}

/** Why it ended, by phase: what they said, what I think, or both. */
export function ReasonsCard({ insights, voice, onVoice, onOpen }: ReasonsCardProps): ReactElement {
  const [isLong, setIsLong] = useState(onVoice === undefined);
  const rows = reasonRows(insights.reasons, voice);
  const total = rows.reduce((sum, row) => sum + row.total, 0);
  const most = Math.max(1, ...rows.flatMap((row) => [...row.counts.values()]));
  return (
    <InsightCard
      title={onVoice === undefined ? words.titleOf[voice] : words.title}
      definition={words.definition}
      count={insightsWords.n(formatNumber(total))}
      isTable
      data={rows.length === 0 ? undefined : reasonsData(rows)}
      chosen={words.speakers[voice]}
      controls={
        onVoice === undefined ? null : (
          <Segmented
            label={words.speakersLabel}
            options={voices.map((value) => ({ value, label: words.speakers[value] }))}
            value={voice}
            onChange={onVoice}
          />
        )
      }
    >
      {rows.length === 0 ? (
        <p className="text-13 text-muted">{words.none[voice]}</p>
      ) : (
        <>
          <Heat
            rows={isLong ? rows : rows.slice(0, shownRows)}
            phases={phasesOf(rows)}
            most={most}
            voice={voice}
            onOpen={onOpen}
          />
          <div className="mt-1 flex items-center gap-3">
            {rows.length > shownRows && onVoice !== undefined ? (
              <Button
                variant="subtle"
                size="small"
                className="-ml-2"
                data-screen-only
                onClick={() => setIsLong(!isLong)}
              >
                {isLong ? words.showFewer : words.showAll(formatNumber(rows.length))}
              </Button>
            ) : null}
            {voice === 'both' ? <p className="text-12 text-faint">{words.bothNote}</p> : null}
          </div>
        </>
      )}
    </InsightCard>
  );
}
