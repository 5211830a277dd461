import type { ReactElement } from 'react';
import { payPeriods, type PayPeriod } from '#shared/domain/kinds.ts';
import { MoneyField } from '#renderer/ui/money-field.tsx';
import { Select, type SelectOption } from '#renderer/ui/select.tsx';
import { DateField, TextArea, TextField } from '#renderer/ui/text-field.tsx';
import { applicationWords, offerWords as words } from '#renderer/words/words.ts';
import type { OfferDraft, OfferProblems } from './offer-draft.ts';
import { yearlyText } from './offer-text.ts';

const periodOptions: readonly SelectOption<PayPeriod | ''>[] = [
  { value: '', label: words.fields.notSaid },
  ...payPeriods.map((value) => ({ value, label: applicationWords.periods[value] })),
];

type OfferFieldsProps = {
  readonly draft: OfferDraft;
  readonly problems: OfferProblems;
  readonly onChange: (changes: Partial<OfferDraft>) => void;
};

/** The terms of an offer: pay and days first, the rest as they wrote it. */
export function OfferFields(props: OfferFieldsProps): ReactElement {
  return (
    <div className="flex flex-col gap-3 pb-2">
      <PayFields {...props} />
      <div className="grid grid-cols-3 gap-x-4">
        <Day name="receivedOn" {...props} />
        <Day name="answerBy" {...props} />
        <Day name="startsOn" {...props} />
      </div>
      <div className="grid grid-cols-2 gap-x-4">
        <Line name="bonus" {...props} />
        <Line name="equity" {...props} />
      </div>
      <Text name="benefits" {...props} />
      <Text name="terms" {...props} />
    </div>
  );
}

function PayFields({ draft, problems, onChange }: OfferFieldsProps): ReactElement {
  const currency = /^[a-z]{3}$/i.test(draft.currency) ? draft.currency.toUpperCase() : null;
  const yearly = yearlyText({
    salary: draft.salary === null || Number.isNaN(draft.salary) ? null : draft.salary,
    currency,
    period: draft.period === '' ? null : draft.period,
  });
  return (
    <div className="grid grid-cols-[1fr_6rem_8rem] items-start gap-x-4">
      <MoneyField
        label={words.fields.salary}
        value={draft.salary}
        error={problems.salary}
        {...(yearly === null ? {} : { hint: yearly })}
        onChange={(salary) => onChange({ salary })}
      />
      <TextField
        label={words.fields.currency}
        placeholder={words.placeholders.currency}
        value={draft.currency}
        error={problems.currency}
        onChange={(event) => onChange({ currency: event.target.value })}
      />
      <Select
        label={words.fields.period}
        options={periodOptions}
        value={draft.period}
        onChange={(period) => onChange({ period })}
      />
    </div>
  );
}

function Day({
  name,
  draft,
  problems,
  onChange,
}: OfferFieldsProps & { readonly name: 'receivedOn' | 'answerBy' | 'startsOn' }): ReactElement {
  return (
    <DateField
      label={words.fields[name]}
      max="9999-12-31"
      value={draft[name]}
      error={problems[name]}
      onChange={(event) => onChange({ [name]: event.target.value })}
    />
  );
}

function Line({
  name,
  draft,
  problems,
  onChange,
}: OfferFieldsProps & { readonly name: 'bonus' | 'equity' }): ReactElement {
  return (
    <TextField
      label={words.fields[name]}
      placeholder={words.placeholders[name]}
      maxLength={500}
      value={draft[name]}
      error={problems[name]}
      onChange={(event) => onChange({ [name]: event.target.value })}
    />
  );
}

function Text({
  name,
  draft,
  onChange,
}: OfferFieldsProps & { readonly name: 'benefits' | 'terms' }): ReactElement {
  return (
    <TextArea
      label={words.fields[name]}
      rows={2}
      placeholder={words.placeholders[name]}
      value={draft[name]}
      onChange={(event) => onChange({ [name]: event.target.value })}
    />
  );
}
