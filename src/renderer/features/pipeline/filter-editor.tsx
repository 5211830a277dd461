import { useState, type ReactElement } from 'react';
import { currencySchema, daySchema } from '#shared/domain/fields.ts';
import { filterLimits } from '#shared/domain/filter-values.ts';
import type { ApplicationFilter } from '#shared/filters.ts';
import { CheckList } from '#renderer/ui/check-list.tsx';
import { MoneyField } from '#renderer/ui/money-field.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { DateField, TextField } from '#renderer/ui/text-field.tsx';
import type { FilterKind } from '#renderer/words/en/filter-kinds.ts';
import { filterKindWords as words } from '#renderer/words/words.ts';
import { chosenOf, isSingle, optionsOf, toggled, withoutKind, type FilterNames } from './filter-kinds.ts';

type FilterEditorProps = {
  readonly kind: FilterKind;
  readonly filter: ApplicationFilter;
  readonly names: FilterNames;
  readonly onChange: (filter: ApplicationFilter) => void;
  /** Called when nothing is left to choose here. */
  readonly onDone: () => void;
};

/** Sets one part of a filter; every change is seen at once. */
export function FilterEditor({ kind, filter, names, onChange, onDone }: FilterEditorProps): ReactElement {
  const options = optionsOf(kind, names);
  const amounts = { filter, onChange };
  const { isMustKnown: _isMustKnown, ...withoutKnown } = filter;
  if (options !== null) {
    return (
      <CheckList
        key={kind}
        label={words.kinds[kind]}
        options={options}
        selected={chosenOf(filter, kind)}
        isMultiple={!isSingle(kind)}
        onToggle={(value) => {
          onChange(toggled(filter, kind, value));
          if (isSingle(kind)) onDone();
        }}
      />
    );
  }
  return (
    <form
      ref={focusFirst}
      className="flex w-72 max-w-full flex-col gap-3 p-3"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <p className="text-12 font-semibold text-muted">{words.kinds[kind]}</p>
      {kind === 'applied' ? <AppliedFields {...amounts} /> : null}
      {kind === 'age' ? (
        <RangeFields {...amounts} least="ageMin" most="ageMax" max={filterLimits.days} />
      ) : null}
      {kind === 'fit' ? (
        <RangeFields {...amounts} least="fitMin" most="fitMax" max={100} hint={words.fitHint} />
      ) : null}
      {kind === 'must' ? (
        // A share of what is not known would let nothing through.
        <RangeFields
          {...amounts}
          filter={withoutKnown}
          least="mustMin"
          most="mustMax"
          max={100}
          hint={words.mustHint}
        />
      ) : null}
      {kind === 'deadline' ? <DeadlineField {...amounts} /> : null}
      {kind === 'pay' ? <PayFields {...amounts} names={names} /> : null}
    </form>
  );
}

/** The popover has the focus already; its fields come later, once the kind is chosen. */
function focusFirst(form: HTMLFormElement | null): void {
  form?.querySelector('input')?.focus();
}

type AmountProps = Pick<FilterEditorProps, 'filter' | 'onChange'>;

/** Sets one value of a filter; an empty one takes it out. */
function withValue<Part extends keyof ApplicationFilter>(
  filter: ApplicationFilter,
  part: Part,
  value: ApplicationFilter[Part] | null,
): ApplicationFilter {
  const { [part]: _before, ...rest } = filter;
  return value === null || value === undefined ? rest : { ...rest, [part]: value };
}

type DayProps = AmountProps & {
  readonly part: 'appliedFrom' | 'appliedTo' | 'deadlineBefore';
  readonly label: string;
};

/** A day counts as soon as it is a whole one: half a year typed is none. */
function Day({ filter, onChange, part, label }: DayProps): ReactElement {
  const [text, setText] = useState(filter[part] ?? '');
  return (
    <DateField
      label={label}
      className="flex-1"
      value={text}
      onChange={({ target: { value } }) => {
        setText(value);
        if (value === '' || (daySchema.safeParse(value).success && value >= '1900')) {
          onChange(withValue(filter, part, value === '' ? null : value));
        }
      }}
    />
  );
}

function AppliedFields(props: AmountProps): ReactElement {
  return (
    <div className="flex gap-2">
      <Day {...props} part="appliedFrom" label={words.from} />
      <Day {...props} part="appliedTo" label={words.to} />
    </div>
  );
}

function DeadlineField(props: AmountProps): ReactElement {
  return <Day {...props} part="deadlineBefore" label={words.before} />;
}

type WholePart = 'ageMin' | 'ageMax' | 'fitMin' | 'fitMax' | 'mustMin' | 'mustMax';

type RangeProps = AmountProps & {
  readonly least: WholePart;
  readonly most: WholePart;
  readonly max: number;
  readonly hint?: string;
};

/** The least and the most of a whole number; either may be left out. */
function RangeFields({ filter, onChange, least, most, max, hint }: RangeProps): ReactElement {
  const field = (part: WholePart, label: string) => (
    <NumberField
      label={label}
      className="flex-1"
      min={0}
      max={max}
      format={{ maximumFractionDigits: 0 }}
      value={filter[part] ?? null}
      onChange={(value) => onChange(withValue(filter, part, value === null ? null : Math.round(value)))}
    />
  );
  return (
    <>
      <div className="flex gap-2">
        {field(least, words.atLeast)}
        {field(most, words.atMost)}
      </div>
      {hint === undefined ? null : <p className="text-12 text-faint">{hint}</p>}
    </>
  );
}

function PayFields({
  filter,
  onChange,
  names,
}: AmountProps & Pick<FilterEditorProps, 'names'>): ReactElement {
  const usual = names.choices?.currencies[0]?.value ?? 'EUR';
  const [currency, setCurrency] = useState(filter.pay?.currency ?? usual);
  const [yearly, setYearly] = useState<number | null>(filter.pay?.yearly ?? null);

  function change(nextCurrency: string, nextYearly: number | null): void {
    setCurrency(nextCurrency);
    setYearly(nextYearly);
    const parsed = currencySchema.safeParse(nextCurrency);
    if (nextYearly === null) onChange(withoutKind(filter, 'pay'));
    else if (parsed.success && nextYearly <= filterLimits.pay)
      onChange({ ...filter, pay: { currency: parsed.data, yearly: nextYearly } });
  }

  return (
    <>
      <div className="flex gap-2">
        <MoneyField
          label={words.atLeast}
          className="flex-1"
          value={yearly}
          onChange={(value) => change(currency, value)}
        />
        <TextField
          label={words.currency}
          className="w-20"
          maxLength={3}
          value={currency}
          onChange={({ target: { value } }) => change(value.toUpperCase(), yearly)}
        />
      </div>
      <p className="text-12 text-faint">{words.payHint}</p>
    </>
  );
}
