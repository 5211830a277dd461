import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Output } from '#shared/contract.ts';
import type { InsightFilter } from '#shared/insights.ts';
import type { OutcomeKind } from '#shared/domain/phases.ts';
import { queryOptionsOf } from '#renderer/api/use-call.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorState } from '#renderer/ui/error-state.tsx';
import { SkeletonLines } from '#renderer/ui/skeleton.tsx';
import { Cell, HeaderCell, Row, Table } from '#renderer/ui/table.tsx';
import { formatDay, formatNumber } from '#renderer/words/format.ts';
import { applicationWords, insightsWords, outcomeWords } from '#renderer/words/words.ts';
import type { Behind } from './behind.ts';

const words = insightsWords.list;

type Item = Output<'insights.applications'>[number];

/** Each application once, however many selections name it, in the order of the host. */
export function uniqueItems(lists: readonly (readonly Item[])[]): readonly Item[] {
  const items = [...new Map(lists.flat().map((item) => [item.id, item])).values()];
  return lists.length <= 1
    ? items
    : items.toSorted((one, other) => (other.appliedOn ?? '').localeCompare(one.appliedOn ?? ''));
}

function outcomeLabel(outcome: string | null): string {
  if (outcome === null) return words.open;
  return outcome in outcomeWords.kinds ? outcomeWords.kinds[outcome as OutcomeKind].label : outcome;
}

function ItemTable({
  items,
  title,
}: {
  readonly items: readonly Item[];
  readonly title: string;
}): ReactElement {
  if (items.length === 0) return <p className="py-4 text-13 text-muted">{words.none}</p>;
  return (
    <Table label={title} className="max-h-[56vh]">
      <thead>
        <tr>
          <HeaderCell>{words.role}</HeaderCell>
          <HeaderCell>{words.company}</HeaderCell>
          <HeaderCell>{words.applied}</HeaderCell>
          <HeaderCell>{words.furthest}</HeaderCell>
          <HeaderCell>{words.outcome}</HeaderCell>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row key={item.id}>
            <Cell>
              <Link
                to="/applications/$id"
                params={{ id: item.id }}
                className="inline-flex min-h-6 items-center font-semibold text-ink hover:underline"
              >
                {item.title || applicationWords.untitled}
              </Link>
            </Cell>
            <Cell className="text-muted">
              <Link
                to="/companies/$id"
                params={{ id: item.companyId }}
                className="hover:text-ink hover:underline"
              >
                {item.companyName}
              </Link>
            </Cell>
            <Cell className="whitespace-nowrap text-muted">
              {item.appliedOn === null ? '—' : formatDay(item.appliedOn)}
            </Cell>
            <Cell className="text-muted">{insightsWords.phases[item.furthestPhase]}</Cell>
            <Cell className="text-muted">{outcomeLabel(item.outcome)}</Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}

type BehindDialogProps = {
  readonly behind: Behind;
  readonly filter: InsightFilter;
  readonly onClose: () => void;
};

/** The applications behind a number, each leading to itself. */
export function BehindDialog({ behind, filter, onClose }: BehindDialogProps): ReactElement {
  const results = useQueries({
    queries: behind.selections.map((selection) =>
      queryOptionsOf('insights.applications', { filter, selection }),
    ),
  });
  const error = results.find((result) => result.error !== null)?.error ?? null;
  const lists = results.map((result) => result.data).filter((data) => data !== undefined);
  const items = lists.length === results.length ? uniqueItems(lists) : null;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={behind.title}
      description={items === null ? undefined : words.description(items.length, formatNumber(items.length))}
      width="large"
    >
      {error !== null ? (
        <ErrorState error={error} title={words.failed} />
      ) : items === null ? (
        <SkeletonLines />
      ) : (
        <ItemTable items={items} title={behind.title} />
      )}
    </Dialog>
  );
}
