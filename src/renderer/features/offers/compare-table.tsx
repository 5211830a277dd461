import { Link } from '@tanstack/react-router';
import { X } from 'lucide-react';
import type { ReactElement } from 'react';
import type { ComparedOffer } from '#shared/offers.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { Monogram } from '#renderer/ui/monogram.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { applicationWords, offerWords } from '#renderer/words/words.ts';
import { comparedGroups, type ComparedRow } from './compared-rows.ts';
import { CurrencyQuestion } from './currency-question.tsx';
import { lacksCurrency } from './pay-comparison.ts';

const words = offerWords.screen;

type CompareTableProps = {
  readonly offers: readonly ComparedOffer[];
  /** What each column can be changed to. */
  readonly choices: readonly ComparedOffer[];
  readonly onChoose: (index: number, id: string) => void;
  readonly onRemove: (index: number) => void;
};

/** A column for each offer, a row for each aspect; a dot marks the rows that differ. */
export function CompareTable(props: CompareTableProps): ReactElement {
  const { offers } = props;
  return (
    <div className="overflow-x-auto rounded-card border border-line bg-surface">
      <table
        aria-label={words.table}
        className="tabular w-full table-fixed border-separate border-spacing-0 text-13"
      >
        <colgroup>
          <col className="w-44" />
          {offers.map(({ id }) => (
            <col key={id} className="w-64" />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td className="border-b border-line" />
            {offers.map((offer, index) => (
              <th
                key={offer.id}
                scope="col"
                className="border-b border-l border-line p-3 text-left align-top"
              >
                <ColumnHead {...props} offer={offer} index={index} />
              </th>
            ))}
          </tr>
        </thead>
        {comparedGroups(offers).map(({ title, rows }) => (
          <tbody key={title}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={offers.length + 1}
                className="border-b border-line bg-sunken px-3 py-1.5 text-left text-12 font-medium text-muted"
              >
                {title}
              </th>
            </tr>
            {rows.map((row) => (
              <AspectRow key={row.label} row={row} offers={offers} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

type AspectRowProps = { readonly row: ComparedRow; readonly offers: readonly ComparedOffer[] };

function AspectRow({ row, offers }: AspectRowProps): ReactElement {
  const { label, values, isDifferent, problem, asksCurrency } = row;
  const asked = offers.map((offer) => (lacksCurrency(offer) ? offer : undefined));
  return (
    <tr>
      <th scope="row" className="border-b border-line px-3 py-2 text-left align-top font-normal text-muted">
        <span className="flex items-center gap-2">
          <span
            aria-hidden
            className={joinClasses('size-1.5 shrink-0 rounded-full', isDifferent ? 'bg-accent' : '')}
          />
          {label}
          {isDifferent ? <span className="sr-only">, {words.differs}</span> : null}
        </span>
        {problem === null ? null : (
          <span className="mt-1 block pl-3.5 text-12 text-amber wrap-anywhere">{problem}</span>
        )}
      </th>
      {values.map((value, index) => (
        <td
          key={index}
          className={joinClasses(
            'border-b border-l border-line px-3 py-2 align-top wrap-anywhere whitespace-pre-wrap',
            value === null ? 'text-faint' : isDifferent ? 'font-medium text-ink' : 'text-muted',
          )}
        >
          {value ?? offerWords.fields.notSaid}
          {asksCurrency && asked[index] !== undefined ? <CurrencyQuestion offer={asked[index]} /> : null}
        </td>
      ))}
    </tr>
  );
}

type ColumnHeadProps = CompareTableProps & { readonly offer: ComparedOffer; readonly index: number };

function ColumnHead({ offer, index, offers, choices, onChoose, onRemove }: ColumnHeadProps): ReactElement {
  const options = choices
    .filter(({ id }) => id === offer.id || !offers.some((shown) => shown.id === id))
    .map(({ id, companyName, title }) => ({ value: id, label: words.choiceOf(companyName, title) }));
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-start gap-2">
        <Monogram name={offer.companyName} />
        <div className="min-w-0 flex-1">
          <p className="text-14 font-semibold wrap-anywhere">{offer.companyName}</p>
          <Link
            to="/applications/$id"
            params={{ id: offer.applicationId }}
            className="text-13 font-normal text-muted underline decoration-line-strong underline-offset-2 wrap-anywhere hover:text-ink"
          >
            {offer.title === '' ? applicationWords.untitled : offer.title}
          </Link>
        </div>
        {offers.length < 2 ? null : (
          <IconButton
            size="small"
            label={words.remove(offer.companyName)}
            icon={<X size={13} aria-hidden />}
            onClick={() => onRemove(index)}
          />
        )}
      </div>
      {options.length < 2 ? null : (
        <Select
          label={words.chooseColumn(index + 1)}
          isLabelHidden
          className="font-normal"
          options={options}
          value={offer.id}
          onChange={(id) => onChoose(index, id)}
        />
      )}
    </div>
  );
}
