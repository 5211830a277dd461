import type { ReactElement } from 'react';
import type { Insights } from '#shared/insights.ts';
import { Cell, HeaderCell, Row, Table } from '#renderer/ui/table.tsx';
import { formatNumber, formatPercent } from '#renderer/words/format.ts';
import { insightsWords } from '#renderer/words/words.ts';
import type { OpenBehind } from './behind.ts';
import { InsightCard } from './insight-card.tsx';
import { NumberButton } from './number-button.tsx';
import { countsOf, intervalOf, isRateShown, rateWithInterval } from './rates.ts';

const words = insightsWords.sources;

type Source = Insights['sources'][number];
type SourcesCardProps = {
  readonly insights: Insights;
  readonly showsSmall: boolean;
  readonly onOpen: OpenBehind;
};

function nameOf({ source }: Source): string {
  return source ?? insightsWords.noSource;
}

function SourceLine({
  source,
  showsSmall,
  onOpen,
}: { readonly source: Source } & Omit<SourcesCardProps, 'insights'>): ReactElement {
  const name = nameOf(source);
  const { conversion, applied } = source;
  const isShown = isRateShown(conversion, showsSmall);
  const openSource = () =>
    onOpen({
      title: insightsWords.list.source(name),
      selections: [{ kind: 'source', source: source.source }],
    });
  // "No source" cannot be filtered for; its list is the nearest there is.
  const openReached =
    source.source === null
      ? openSource
      : () =>
          onOpen({
            title: insightsWords.list.sourceReached(name),
            selections: [{ kind: 'reached', phase: 'screening' }],
            source: source.source ?? name,
          });
  return (
    <li className="grid grid-cols-[minmax(5.5rem,1fr)_minmax(3rem,1fr)_auto] items-center gap-3">
      <NumberButton
        name={words.sourceName(name, applied, formatNumber(applied))}
        definition={insightsWords.applications(applied, formatNumber(applied))}
        onOpen={openSource}
        className="justify-start text-left text-13 text-muted hover:underline"
      >
        {name}
      </NumberButton>
      <span aria-hidden className="h-2.5 rounded-small bg-hover">
        {isShown ? (
          <span
            className="block h-2.5 rounded-small bg-phase-interview"
            style={{ width: `${(conversion.rate ?? 0) * 100}%` }}
          />
        ) : null}
      </span>
      <NumberButton
        name={words.reachedName(name, formatNumber(conversion.k), formatNumber(conversion.n))}
        definition={isShown ? rateWithInterval(conversion) : words.definition}
        onOpen={openReached}
        className="min-w-16 justify-end text-12 text-muted hover:underline"
      >
        {countsOf(conversion)}
      </NumberButton>
    </li>
  );
}

function SourcesTable({
  sources,
  showsSmall,
}: {
  readonly sources: readonly Source[];
  readonly showsSmall: boolean;
}): ReactElement {
  return (
    <Table label={words.title}>
      <thead>
        <tr>
          <HeaderCell>{words.source}</HeaderCell>
          <HeaderCell isNumeric>{words.applied}</HeaderCell>
          <HeaderCell isNumeric>{words.reached}</HeaderCell>
          <HeaderCell isNumeric>{insightsWords.funnel.rate}</HeaderCell>
          <HeaderCell isNumeric>{insightsWords.funnel.range}</HeaderCell>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => {
          const isShown = isRateShown(source.conversion, showsSmall);
          return (
            <Row key={source.source}>
              <Cell>{nameOf(source)}</Cell>
              <Cell isNumeric>{formatNumber(source.applied)}</Cell>
              <Cell isNumeric className="whitespace-nowrap">
                {countsOf(source.conversion)}
              </Cell>
              <Cell isNumeric>{isShown ? formatPercent(source.conversion.rate) : ''}</Cell>
              <Cell isNumeric className="whitespace-nowrap">
                {isShown ? intervalOf(source.conversion) : ''}
              </Cell>
            </Row>
          );
        })}
      </tbody>
    </Table>
  );
}

/** Which sources led into a first conversation. */
export function SourcesCard({ insights, showsSmall, onOpen }: SourcesCardProps): ReactElement {
  const sources = insights.sources.toSorted((one, other) => other.applied - one.applied);
  return (
    <InsightCard
      title={words.title}
      definition={words.definition}
      {...(sources.length === 0 ? {} : { table: <SourcesTable sources={sources} showsSmall={showsSmall} /> })}
    >
      {sources.length === 0 ? (
        <p className="text-13 text-muted">{words.none}</p>
      ) : (
        <ul className="flex max-h-72 flex-col gap-1 overflow-y-auto">
          {sources.map((source) => (
            <SourceLine key={source.source} source={source} showsSmall={showsSmall} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </InsightCard>
  );
}
