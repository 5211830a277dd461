import type { ReactElement } from 'react';
import type { InsightFilter, InsightSelection } from '#shared/insights.ts';
import type { PitchSummary } from '#shared/pitches.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import type { OpenBehind } from '#renderer/features/insights/behind.ts';
import {
  chartData,
  countColumn,
  textColumn,
  type ChartData,
} from '#renderer/features/insights/chart-data.ts';
import { InsightCard } from '#renderer/features/insights/insight-card.tsx';
import { NumberButton } from '#renderer/features/insights/number-button.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { pitchWords } from '#renderer/words/words.ts';

const words = pitchWords.card;

type PitchesCardProps = {
  readonly filter: InsightFilter;
  readonly onOpen: OpenBehind;
  /** Leaves the card out while there is none. */
  readonly hidesNone?: boolean;
};

/** The pitches I declined, by reason and by who sent them. */
export function PitchesCard({ filter, onOpen, hidesNone = false }: PitchesCardProps): ReactElement | null {
  const query = useQueryOf('pitches.summary', filter, { keepPrevious: true });
  const count = query.data === undefined ? {} : { count: words.count(formatNumber(query.data.declined)) };
  if (hidesNone && (query.data?.declined ?? 0) === 0) return null;
  return (
    <InsightCard title={words.title} definition={words.definition} data={dataOf(query.data)} {...count}>
      <Loadable query={query} errorTitle={words.failed}>
        {(summary) => <Counts summary={summary} onOpen={onOpen} />}
      </Loadable>
    </InsightCard>
  );
}

function dataOf(summary: PitchSummary | undefined): ChartData | undefined {
  if (summary === undefined || summary.declined === 0) return undefined;
  const rows = [
    ...summary.reasons.map(({ label, count }) => ({
      by: words.byReason,
      name: label ?? words.noReason,
      count,
    })),
    ...summary.senders.map(({ name, count }) => ({
      by: words.bySender,
      name: name ?? words.noSender,
      count,
    })),
  ];
  return chartData(rows, [
    textColumn(words.partedBy, ({ by }) => by),
    textColumn(words.group, ({ name }) => name),
    countColumn(words.pitches, ({ count }) => count),
  ]);
}

type CountsProps = { readonly summary: PitchSummary; readonly onOpen: OpenBehind };

function Counts({ summary: { declined, reasons, senders }, onOpen }: CountsProps): ReactElement {
  if (declined === 0) {
    return (
      <p className="py-2 text-13 text-muted">
        {words.empty} <span className="text-faint">{words.emptyHint}</span>
      </p>
    );
  }
  return (
    <div className="flex flex-col gap-4">
      <CountList
        title={words.byReason}
        most={declined}
        onOpen={onOpen}
        items={reasons.map(({ reasonId, label, count }) => ({
          name: label ?? words.noReason,
          count,
          selection: { kind: 'pitch', reasonId },
        }))}
      />
      <CountList
        title={words.bySender}
        most={declined}
        onOpen={onOpen}
        items={senders.map(({ by, groupId, name, count }) => ({
          name: name ?? words.noSender,
          count,
          selection: { kind: 'pitch', sender: { by, groupId } },
        }))}
      />
    </div>
  );
}

type Item = { readonly name: string; readonly count: number; readonly selection: InsightSelection };

type CountListProps = {
  readonly title: string;
  readonly items: readonly Item[];
  readonly most: number;
  readonly onOpen: OpenBehind;
};

function CountList({ title, items, most, onOpen }: CountListProps): ReactElement {
  return (
    <section aria-label={title} className="min-w-0">
      <h3 className="mb-1 text-12 font-medium text-muted">{title}</h3>
      <ul className="flex max-h-56 flex-col overflow-y-auto">
        {items.map(({ name, count, selection }) => (
          <li
            key={JSON.stringify(selection)}
            className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_2rem] items-center gap-x-2.5 text-13"
          >
            <span className="break-words text-muted">{name}</span>
            <span aria-hidden className="h-2.5 rounded-small bg-hover">
              <span
                className="block h-2.5 rounded-small bg-plum"
                style={{ width: `${(count / most) * 100}%` }}
              />
            </span>
            <NumberButton
              name={words.number(name, count, formatNumber(count))}
              definition={words.definition}
              className="justify-end text-12 hover:underline"
              onOpen={() => onOpen({ title: words.behind(name), selections: [selection] })}
            >
              {formatNumber(count)}
            </NumberButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
