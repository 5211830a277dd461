import type { ComparedOffer } from '#shared/offers.ts';
import { formatDay, formatMoney, formatNumber } from '#renderer/words/format.ts';
import { applicationWords, offerWords } from '#renderer/words/words.ts';
import { payText } from './offer-text.ts';
import { whyNotComparable } from './pay-comparison.ts';

const words = offerWords.screen;
const { fields } = offerWords;

export type ComparedRow = {
  readonly label: string;
  /** One for each offer; null where it does not say. */
  readonly values: readonly (string | null)[];
  /** Not all of them say the same. */
  readonly isDifferent: boolean;
  /** Why they can't be compared; null where they can. */
  readonly problem: string | null;
  /** The row of pay asks for what is missing to compare it. */
  readonly asksCurrency: boolean;
};

export type ComparedGroup = { readonly title: string; readonly rows: readonly ComparedRow[] };

type Aspect = readonly [
  label: string,
  textOf: (offer: ComparedOffer) => string | null,
  /** Amounts of money; the first of them asks for a currency that is missing. */
  kind?: 'pay' | 'yearly',
];

function dayText(day: string | null): string | null {
  return day === null ? null : formatDay(day);
}

const terms: readonly Aspect[] = [
  [fields.salary, payText, 'pay'],
  [
    fields.yearlySalary,
    ({ yearlySalary, currency }) => (yearlySalary === null ? null : formatMoney(yearlySalary, currency)),
    'yearly',
  ],
  [fields.bonus, ({ bonus }) => bonus],
  [fields.equity, ({ equity }) => equity],
  [fields.benefits, ({ benefits }) => benefits],
  [fields.terms, ({ terms: text }) => text],
  [fields.receivedOn, ({ receivedOn }) => dayText(receivedOn)],
  [fields.answerBy, ({ answerBy }) => dayText(answerBy)],
  [fields.startsOn, ({ startsOn }) => dayText(startsOn)],
];

const application: readonly Aspect[] = [
  [
    words.excitement,
    ({ excitement }) => (excitement === null ? null : words.excitementOf(formatNumber(excitement))),
  ],
  [applicationWords.fields.location, ({ location }) => location],
  [
    applicationWords.fields.workMode,
    ({ workMode }) => (workMode === null ? null : applicationWords.workModes[workMode]),
  ],
  [applicationWords.fields.seniority, ({ seniority }) => seniority],
  [applicationWords.fields.employmentType, ({ employmentType }) => employmentType],
  [words.stage, ({ stageName, isOpen }) => (isOpen ? stageName : words.ended)],
];

function rowOf([label, textOf, kind]: Aspect, offers: readonly ComparedOffer[]): ComparedRow {
  const values = offers.map(textOf);
  const problem = kind === undefined ? null : whyNotComparable(offers);
  return {
    label,
    values,
    isDifferent: problem === null && new Set(values).size > 1,
    problem,
    asksCurrency: kind === 'pay',
  };
}

/** What the offers say, aspect by aspect; what none of them says is left out. */
export function comparedGroups(offers: readonly ComparedOffer[]): readonly ComparedGroup[] {
  const groupOf = (title: string, aspects: readonly Aspect[]): ComparedGroup => ({
    title,
    rows: aspects
      .map((aspect) => rowOf(aspect, offers))
      .filter(({ values }) => values.some((value) => value !== null)),
  });
  return [groupOf(words.terms, terms), groupOf(words.application, application)].filter(
    ({ rows }) => rows.length > 0,
  );
}
