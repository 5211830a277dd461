import type { ReactElement } from 'react';
import type { Application } from '#shared/applications.ts';
import { payPeriods } from '#shared/domain/kinds.ts';
import { quietControl } from '#renderer/ui/inline-classes.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { TextField } from '#renderer/ui/text-field.tsx';
import { applicationWords as words } from '#renderer/words/words.ts';
import { InlineChoice, InlineText } from './inline-fields.tsx';
import { usePayRange, type PayEnd } from './use-pay-range.ts';

const periodOptions = payPeriods.map((value) => ({ value, label: words.periods[value] }));

/**
 * The controls stand in one line, what is wrong with any of them below, as wide as the row: the boxes round them are
 * taken out of the layout, and their messages come after all controls.
 */
const rowClasses =
  'grid grid-cols-[1fr_auto_1fr_4rem_6.5rem] items-start gap-x-1 [&>div]:contents [&>div>div]:contents [&_p]:order-1 [&_p]:col-span-full [&_p]:px-2 [&_p]:pb-1';

/** From, to, currency and period in one line, as one says them. */
export function PayRow({ application }: { readonly application: Application }): ReactElement {
  const { fields } = words;
  const range = usePayRange(application);
  const end = (name: PayEnd): ReactElement => (
    <TextField
      label={fields[name]}
      isLabelHidden
      inputMode="decimal"
      {...range.handlersOf(name)}
      value={range.texts[name]}
      error={range.problems[name]}
      onChange={(event) => range.change(name, event.target.value)}
    />
  );
  return (
    <div className="grid grid-cols-[8.5rem_minmax(0,1fr)] items-start gap-x-2">
      <span aria-hidden className="pt-2 text-12 font-medium text-muted">
        {fields.salary}
      </span>
      <div className={rowClasses}>
        <div {...range.handlers} className={joinClasses('tabular', quietControl)}>
          {end('salaryMin')}
          <span aria-hidden className="pt-1.5 text-faint">
            –
          </span>
          {end('salaryMax')}
        </div>
        <InlineText
          application={application}
          field="currency"
          label={fields.currency}
          placeholder="–"
          isLabelHidden
        />
        <InlineChoice
          application={application}
          field="period"
          label={fields.period}
          options={periodOptions}
          isLabelHidden
        />
      </div>
    </div>
  );
}
