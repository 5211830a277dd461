import { Link } from '@tanstack/react-router';
import { useId, useState, type ReactElement } from 'react';
import {
  filterOfBar,
  type CalibrationGroup,
  type CalibrationNumber,
} from '#shared/domain/fit/calibration.ts';
import type { Calibration, CalibrationRates } from '#shared/fit.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { intervalOf } from '#renderer/features/insights/rates.ts';
import { withFilter } from '#renderer/features/pipeline/pipeline-address.ts';
import { buttonClasses } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { SectionHeading } from '#renderer/ui/section-heading.tsx';
import { HeaderCell, Row, Table } from '#renderer/ui/table.tsx';
import { Tooltip } from '#renderer/ui/tooltip.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { calibrationWords as words, filterKindWords } from '#renderer/words/words.ts';
import { CalibrationCell } from './calibration-cell.tsx';

const numbers = [
  'applied',
  'reply',
  'screening',
  'interview',
] as const satisfies readonly CalibrationNumber[];

/** What came of one's own applications by how well they fit, and a bar where the numbers speak for one. */
export function CalibrationSection(): ReactElement {
  const headingId = useId();
  const calibration = useQueryOf('fit.calibration', {});
  return (
    <section aria-labelledby={headingId} className="flex max-w-3xl flex-col gap-4">
      <div className="flex flex-col gap-1">
        <SectionHeading id={headingId}>{words.title}</SectionHeading>
        <p className="max-w-2xl text-13 text-muted">{words.intro}</p>
      </div>
      <Loadable query={calibration} errorTitle={words.failed}>
        {(known) => <Results calibration={known} />}
      </Loadable>
    </section>
  );
}

function Results({ calibration }: { readonly calibration: Calibration }): ReactElement {
  const [showsSmall, setShowsSmall] = useState(false);
  const { bands, musts, levels } = calibration;
  if (bands.every(({ applied }) => applied === 0)) {
    return <EmptyState title={words.notYet} hint={words.notYetHint} />;
  }
  const isUnknown = bands.every(({ value, applied }) => value === 'unknown' || applied === 0);
  return (
    <>
      {isUnknown ? (
        <p className="text-13 text-muted">{words.noFit}</p>
      ) : (
        <Proposal calibration={calibration} />
      )}
      <Table label={words.table} className="rounded-card border border-line bg-surface px-2 pb-2 shadow-low">
        <thead>
          <tr>
            <HeaderCell>
              <span className="sr-only">{words.table}</span>
            </HeaderCell>
            {numbers.map((number) => (
              <HeaderCell key={number} isNumeric>
                <Tooltip label={words.definitions[number]} side="top">
                  <button type="button" className="cursor-help! rounded-small">
                    {words.columns[number]}
                  </button>
                </Tooltip>
              </HeaderCell>
            ))}
          </tr>
        </thead>
        <Group
          title={words.groups.band}
          showsSmall={showsSmall}
          lines={bands.map((one) => ({
            group: { by: 'band', value: one.value },
            name: filterKindWords.bands[one.value],
            rates: one,
          }))}
        />
        <Group
          title={words.groups.musts}
          showsSmall={showsSmall}
          lines={musts.map((one) => ({
            group: { by: 'musts', value: one.value },
            name: words.musts[one.value],
            rates: one,
          }))}
        />
        <Group
          title={words.groups.level}
          showsSmall={showsSmall}
          lines={levels.map((one) => ({
            group: { by: 'level', value: one.value },
            name: filterKindWords.levels[one.value],
            rates: one,
          }))}
        />
      </Table>
      <Checkbox label={words.showSmall} isChecked={showsSmall} onChange={setShowsSmall} />
    </>
  );
}

type Line = {
  readonly group: CalibrationGroup;
  readonly name: string;
  readonly rates: CalibrationRates;
};

type GroupProps = {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly showsSmall: boolean;
};

function Group({ title, lines, showsSmall }: GroupProps): ReactElement {
  return (
    <tbody>
      <tr>
        <th
          scope="rowgroup"
          colSpan={numbers.length + 1}
          className="px-2 pt-4 pb-1 text-left text-12 font-semibold text-muted"
        >
          {title}
        </th>
      </tr>
      {lines.map(({ group, name, rates }) => (
        <Row key={group.value}>
          <th scope="row" className="h-row border-b border-line px-2 text-left font-normal">
            {name}
          </th>
          {numbers.map((number) => (
            <CalibrationCell
              key={number}
              group={group}
              groupName={`${title}: ${name}`}
              number={number}
              rates={rates}
              showsSmall={showsSmall}
            />
          ))}
        </Row>
      ))}
    </tbody>
  );
}

/** A bar to look at first, taken by one click; never a verdict. */
function Proposal({ calibration: { proposal } }: { readonly calibration: Calibration }): ReactElement {
  if (proposal === null) return <p className="text-13 text-muted">{words.noBar}</p>;
  const { bar, phase, from, below } = proposal;
  const shared = [from, below].map((rate) =>
    words.share(formatNumber(rate.k), formatNumber(rate.n), intervalOf(rate)),
  );
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-card border border-line bg-surface px-4 py-3 shadow-low">
      <div className="max-w-lg">
        <p className="text-14 font-semibold">{words.barTitle(formatNumber(bar))}</p>
        <p className="mt-0.5 text-13 text-muted">{words.bar(phase, shared[0] ?? '', shared[1] ?? '')}</p>
      </div>
      <Link to="/pipeline" search={withFilter({}, filterOfBar(bar))} className={buttonClasses('primary')}>
        {words.acceptBar(formatNumber(bar))}
      </Link>
    </div>
  );
}
