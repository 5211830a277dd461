import type { KeyboardEvent, ReactElement } from 'react';
import type { Flow, FlowEnd, InsightFilter } from '#shared/insights.ts';
import type { Phase } from '#shared/domain/phases.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { insightsWords } from '#renderer/words/words.ts';
import type { OpenBehind } from './behind.ts';
import { chartData, countColumn, textColumn, type ChartData } from './chart-data.ts';
import { flowSize, layOutFlow, type FlowBand, type FlowNode } from './flow-layout.ts';
import { InsightCard } from './insight-card.tsx';
import { NumberButton } from './number-button.tsx';

const words = insightsWords.flow;

/** Written out, since Tailwind finds only whole class names. */
const fills: Readonly<Record<Phase | FlowEnd, string>> = {
  saved: 'fill-phase-saved',
  applied: 'fill-phase-applied',
  screening: 'fill-phase-screening',
  assessment: 'fill-phase-assessment',
  interview: 'fill-phase-interview',
  final: 'fill-phase-final',
  offer: 'fill-phase-offer',
  accepted: 'fill-outcome-accepted',
  declined: 'fill-outcome-declined',
  rejected: 'fill-outcome-rejected',
  withdrawn: 'fill-outcome-withdrawn',
  ghosted: 'fill-outcome-ghosted',
  cancelled: 'fill-outcome-cancelled',
  silent: 'fill-outcome-ghosted',
  waiting: 'fill-accent',
};

function isEnd(id: Phase | FlowEnd): id is FlowEnd {
  return id in words.ends;
}

function nameOf(id: Phase | FlowEnd): string {
  return isEnd(id) ? words.ends[id] : insightsWords.phases[id];
}

type LinkProps = { readonly link: Flow['links'][number]; readonly onOpen: OpenBehind };

function openLink({ link: { from, to }, onOpen }: LinkProps): void {
  onOpen({ title: words.link(nameOf(from), nameOf(to)), selections: [{ kind: 'flow', from, to }] });
}

function linkName({ from, to, count }: Flow['links'][number]): string {
  return words.linkName(nameOf(from), nameOf(to), count, formatNumber(count));
}

function pathOf({ x0, y0, x1, y1, height }: FlowBand): string {
  const middle = (x0 + x1) / 2;
  return (
    `M${x0},${y0} C${middle},${y0} ${middle},${y1} ${x1},${y1} ` +
    `v${height} C${middle},${y1 + height} ${middle},${y0 + height} ${x0},${y0 + height} Z`
  );
}

function Band({ link, onOpen }: { readonly link: FlowBand; readonly onOpen: OpenBehind }): ReactElement {
  const open = () => openLink({ link, onOpen });
  return (
    <path
      d={pathOf(link)}
      role="button"
      tabIndex={0}
      aria-label={linkName(link)}
      vectorEffect="non-scaling-stroke"
      onClick={open}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open();
      }}
      className={joinClasses(
        'cursor-pointer opacity-40 outline-none hover:opacity-70 focus-visible:stroke-accent focus-visible:stroke-2 focus-visible:opacity-80',
        fills[isEnd(link.to) ? link.to : link.from],
      )}
    >
      <title>{linkName(link)}</title>
    </path>
  );
}

/** A name and its number, beside the node it is of: ends to the right of theirs, phases above. */
function Label({ node }: { readonly node: FlowNode }): ReactElement {
  const edge = isEnd(node.id) ? node.x + flowSize.nodeWidth : node.x;
  const place = { left: `${(edge / flowSize.width) * 100}%` };
  const number = <span className="tabular font-medium text-ink">{formatNumber(node.count)}</span>;
  return isEnd(node.id) ? (
    <span
      className="absolute ml-1.5 -translate-y-1/2 text-12 whitespace-nowrap text-muted"
      style={{ ...place, top: `${((node.y + node.height / 2) / flowSize.height) * 100}%` }}
    >
      {nameOf(node.id)} {number}
    </span>
  ) : (
    <span className="absolute bottom-full mb-1 text-12 leading-4 whitespace-nowrap text-muted" style={place}>
      {nameOf(node.id)}
      <br />
      {number}
    </span>
  );
}

function Picture({
  links,
  onOpen,
}: {
  readonly links: Flow['links'];
  readonly onOpen: OpenBehind;
}): ReactElement {
  const { nodes, bands } = layOutFlow(links);
  return (
    <div className="mt-9 mr-40">
      <div className="relative">
        <svg
          viewBox={`0 0 ${flowSize.width} ${flowSize.height}`}
          preserveAspectRatio="none"
          role="group"
          aria-label={words.title}
          className="block h-64 w-full overflow-visible"
        >
          {bands.map((band) => (
            <Band key={`${band.from} ${band.to}`} link={band} onOpen={onOpen} />
          ))}
          {nodes.map(({ id, x, y, height }) => (
            <rect
              key={id}
              x={x}
              y={y}
              width={flowSize.nodeWidth}
              height={Math.max(flowSize.thinnest, height)}
              className={fills[id]}
            />
          ))}
        </svg>
        {nodes.map((node) => (
          <Label key={node.id} node={node} />
        ))}
      </div>
    </div>
  );
}

function linksData(links: Flow['links'], onOpen: OpenBehind): ChartData {
  return chartData(links, [
    textColumn(words.from, ({ from }) => nameOf(from)),
    textColumn(words.to, ({ to }) => nameOf(to)),
    countColumn(
      words.count,
      ({ count }) => count,
      (link) => (
        <NumberButton
          name={linkName(link)}
          definition={words.link(nameOf(link.from), nameOf(link.to))}
          onOpen={() => openLink({ link, onOpen })}
          className="justify-end hover:underline"
        >
          {formatNumber(link.count)}
        </NumberButton>
      ),
    ),
  ]);
}

type FlowCardProps = { readonly filter: InsightFilter; readonly onOpen: OpenBehind };

/** The paths applications took, from the first phase to how they ended. */
export function FlowCard({ filter, onOpen }: FlowCardProps): ReactElement {
  const query = useQueryOf('insights.flow', filter, { keepPrevious: true });
  const links = query.data?.links ?? [];
  return (
    <InsightCard
      title={words.title}
      definition={words.definition}
      data={links.length === 0 ? undefined : linksData(links, onOpen)}
    >
      <Loadable query={query} errorTitle={insightsWords.failed}>
        {(flow) => <Picture links={flow.links} onOpen={onOpen} />}
      </Loadable>
    </InsightCard>
  );
}
