import { useState, type ReactElement } from 'react';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { formatNumber, formatPercent } from '#renderer/words/format.ts';
import { insightsCompareWords, insightsWords } from '#renderer/words/words.ts';
import {
  chartData,
  countColumn,
  textColumn,
  type ChartData,
} from '#renderer/features/insights/chart-data.ts';
import { InsightCard } from '#renderer/features/insights/insight-card.tsx';
import {
  reasonRows,
  selectionOf,
  voices,
  type ReasonRow,
  type Voice,
} from '#renderer/features/insights/reason-counts.ts';
import { PairedRow, SideBar } from './paired-bars.tsx';
import { SideLegend } from './side-mark.tsx';
import type { Side, Sides } from './sides.ts';

const words = insightsCompareWords.reasons;

/** Further ones are in the table. */
const shownRows = 8;

/** A reason as both sides have it; null where a side has none of it. */
type Pair = { readonly row: ReasonRow; readonly counts: readonly [number, number]; readonly most: number };

/** The reasons of both sides, by the larger of their shares. */
export function pairReasons(sides: Sides, voice: Voice): readonly Pair[] {
  const rows = sides.map(({ insights }) => reasonRows(insights.reasons, voice));
  const all = new Map(rows.flat().map((row) => [row.reasonId, row]));
  const countOf = (index: number, id: string) =>
    rows[index]?.find(({ reasonId }) => reasonId === id)?.total ?? 0;
  return [...all.values()]
    .map((row) => {
      const counts = [countOf(0, row.reasonId), countOf(1, row.reasonId)] as const;
      return { row, counts, most: Math.max(...sides.map((side, at) => shareOf(side, counts[at] ?? 0) ?? 0)) };
    })
    .toSorted((one, other) => other.most - one.most || one.row.label.localeCompare(other.row.label));
}

function shareOf({ insights }: Side, count: number): number | null {
  return insights.endings.n === 0 ? null : count / insights.endings.n;
}

function reasonsData(pairs: readonly Pair[], sides: Sides): ChartData {
  return chartData(pairs, [
    textColumn<Pair>(insightsWords.reasons.reason, ({ row }) => row.label),
    ...sides.map((side, index) => countColumn<Pair>(side.name, ({ counts }) => counts[index] ?? 0)),
  ]);
}

/** Why it ended on both sides. */
export function ComparedReasons({ sides }: { readonly sides: Sides }): ReactElement {
  const [voice, setVoice] = useState<Voice>('theirs');
  const pairs = pairReasons(sides, voice);
  const most = Math.max(0.01, ...pairs.map((pair) => pair.most));
  return (
    <InsightCard
      title={words.title}
      definition={words.definition}
      controls={
        <Segmented
          label={insightsWords.reasons.speakersLabel}
          options={voices.map((value) => ({ value, label: insightsWords.reasons.speakers[value] }))}
          value={voice}
          onChange={setVoice}
        />
      }
      chosen={insightsWords.reasons.speakers[voice]}
      data={pairs.length === 0 ? undefined : reasonsData(pairs, sides)}
    >
      {pairs.length === 0 ? (
        <p className="text-13 text-muted">{insightsWords.reasons.none[voice]}</p>
      ) : (
        <>
          <SideLegend sides={sides} />
          <ul>
            {pairs.slice(0, shownRows).map(({ row, counts }) => (
              <PairedRow key={row.reasonId} label={row.label}>
                {sides.map((side, index) => {
                  const count = counts[index] ?? 0;
                  const share = shareOf(side, count);
                  return (
                    <SideBar
                      key={side.key}
                      side={side.key}
                      length={(share ?? 0) / most}
                      text={`${formatNumber(count)} · ${formatPercent(share)}`}
                      name={words.name(side.name, row.label, formatNumber(count))}
                      definition={words.definition}
                      onOpen={
                        count === 0
                          ? null
                          : () => side.onOpen({ title: row.label, selections: [selectionOf(row, voice)] })
                      }
                    />
                  );
                })}
              </PairedRow>
            ))}
          </ul>
        </>
      )}
    </InsightCard>
  );
}
