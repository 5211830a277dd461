import { useState, type FocusEvent, type KeyboardEvent, type ReactElement } from 'react';
import { payPeriods, type PayPeriod } from '#shared/domain/kinds.ts';
import type { Profile } from '#shared/profile.ts';
import { MoneyField } from '#renderer/ui/money-field.tsx';
import { Select, type SelectOption } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useDraft } from '#renderer/ui/use-draft.ts';
import { applicationWords, profileWords as words } from '#renderer/words/words.ts';
import { useSaveTarget } from './use-save-target.ts';

const periods: readonly SelectOption<PayPeriod | ''>[] = [
  { value: '', label: words.notSaid },
  ...payPeriods.map((value) => ({ value, label: applicationWords.periods[value] })),
];

type ProfileProps = { readonly profile: Profile };

/** The least one would work for: amount, currency, period, each saved when one leaves it. */
export function PayFloor({ profile }: ProfileProps): ReactElement {
  const save = useSaveTarget();
  return (
    <div className="grid grid-cols-[minmax(0,12rem)_6rem_8rem] items-start gap-x-3">
      <Amount profile={profile} />
      <Currency profile={profile} />
      <Select
        label={words.fields.payPeriod}
        options={periods}
        value={profile.payPeriod ?? ''}
        onChange={(period) =>
          void save({ payPeriod: period === '' ? null : period }, words.saved(words.fields.payFloor))
        }
      />
    </div>
  );
}

function Amount({ profile }: ProfileProps): ReactElement {
  const save = useSaveTarget();
  const [draft, setDraft] = useState<{ readonly amount: number | null } | null>(null);
  const amount = draft === null ? profile.payFloor : draft.amount;

  function keep(): void {
    if (Number.isNaN(amount)) return;
    setDraft(null);
    if (amount !== profile.payFloor) void save({ payFloor: amount }, words.saved(words.fields.payFloor));
  }

  return (
    <div
      onBlur={(event: FocusEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget)) keep();
      }}
      onKeyDown={(event: KeyboardEvent) => event.key === 'Enter' && keep()}
    >
      <MoneyField
        label={words.fields.payFloor}
        value={amount}
        onChange={(next) => setDraft({ amount: next })}
      />
    </div>
  );
}

function Currency({ profile }: ProfileProps): ReactElement {
  const save = useSaveTarget();
  const draft = useDraft(profile.payCurrency ?? '', async (text) => {
    const currency = text.trim().toUpperCase();
    if (currency !== '' && !/^[A-Z]{3}$/.test(currency)) return words.badCurrency;
    const fields = { payCurrency: currency === '' ? null : currency };
    return (await save(fields, words.saved(words.fields.payFloor))) ? null : words.notSaved;
  });
  return (
    <div {...draft.handlers}>
      <TextField
        label={words.fields.payCurrency}
        placeholder={words.placeholders.payCurrency}
        maxLength={3}
        value={draft.value}
        error={draft.problem}
        onChange={({ target }) => draft.change(target.value)}
      />
    </div>
  );
}
