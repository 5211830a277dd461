import type { Input } from '#shared/contract.ts';
import type { PayPeriod } from '#shared/domain/kinds.ts';
import { offerProcedures, type Offer } from '#shared/offers.ts';
import { offerWords as words } from '#renderer/words/words.ts';

/** An offer while it is being written down; texts as typed, empty where nothing was said. */
export type OfferDraft = {
  readonly salary: number | null;
  readonly currency: string;
  readonly period: PayPeriod | '';
  readonly bonus: string;
  readonly equity: string;
  readonly benefits: string;
  readonly terms: string;
  readonly receivedOn: string;
  readonly answerBy: string;
  readonly startsOn: string;
};

export type OfferProblems = Readonly<Partial<Record<keyof OfferDraft, string>>>;

/** A new offer: today, in the period of the posting. */
export function newOffer({
  period,
  currency,
  today,
}: {
  readonly period: PayPeriod | null;
  readonly currency: string | null;
  readonly today: string;
}): OfferDraft {
  return {
    salary: null,
    currency: currency ?? '',
    period: period ?? 'year',
    bonus: '',
    equity: '',
    benefits: '',
    terms: '',
    receivedOn: today,
    answerBy: '',
    startsOn: '',
  };
}

/** A draft of what is recorded already. */
export function offerDraftOf(offer: Offer): OfferDraft {
  return {
    salary: offer.salary,
    currency: offer.currency ?? '',
    period: offer.period ?? '',
    bonus: offer.bonus ?? '',
    equity: offer.equity ?? '',
    benefits: offer.benefits ?? '',
    terms: offer.terms ?? '',
    receivedOn: offer.receivedOn,
    answerBy: offer.answerBy ?? '',
    startsOn: offer.startsOn ?? '',
  };
}

type OfferFields = Omit<Input<'offers.update'>, 'id'>;

function orNull<Text extends string>(text: Text): Exclude<Text, ''> | null {
  return text.trim() === '' ? null : (text as Exclude<Text, ''>);
}

/** A draft as the contract wants it. */
export function offerFieldsOf(draft: OfferDraft): OfferFields {
  return {
    salary: draft.salary,
    currency: orNull(draft.currency),
    period: orNull(draft.period),
    bonus: orNull(draft.bonus),
    equity: orNull(draft.equity),
    benefits: orNull(draft.benefits),
    terms: orNull(draft.terms),
    receivedOn: draft.receivedOn,
    answerBy: orNull(draft.answerBy),
    startsOn: orNull(draft.startsOn),
  };
}

/** What is wrong with a draft, in words, by field. Empty when it may be sent. */
export function problemsOfOffer(draft: OfferDraft): OfferProblems {
  const parsed = offerProcedures['offers.update'].input.safeParse({ id: 'new', ...offerFieldsOf(draft) });
  const refused = parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path[0] ?? ''));
  const isTooEarly = draft.answerBy !== '' && draft.receivedOn !== '' && draft.answerBy < draft.receivedOn;
  const fields = isTooEarly ? [...refused, 'answerBy'] : refused;
  const problems: Readonly<Partial<Record<string, string>>> = words.problems;
  return Object.fromEntries(fields.map((field) => [field, problems[field] ?? words.problems.receivedOn]));
}
