import type { ReactElement } from 'react';
import type { ComparedOffer } from '#shared/offers.ts';
import { offerProcedures } from '#shared/offers.ts';
import { useStep } from '#renderer/app/undo.ts';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useDraft } from '#renderer/ui/use-draft.ts';
import { offerWords as words } from '#renderer/words/words.ts';

/** Asks which money an offer is in, where its amount stands. */
export function CurrencyQuestion({ offer }: { readonly offer: ComparedOffer }): ReactElement {
  const step = useStep();
  const draft = useDraft<string>('', async (currency) => {
    const input = { id: offer.id, currency };
    if (!offerProcedures['offers.update'].input.safeParse(input).success) return words.problems.currency;
    await step('offers.update', input, { title: words.changed });
    return null;
  });
  return (
    <div {...draft.handlers} className="mt-1.5 w-40">
      <TextField
        label={words.screen.askCurrency(offer.companyName)}
        isLabelHidden
        placeholder={words.screen.askCurrencyPlaceholder}
        maxLength={3}
        value={draft.value}
        error={draft.problem ?? undefined}
        onChange={(event) => draft.change(event.target.value)}
      />
    </div>
  );
}
