import { currencyOf, parseSalary, type Salary } from './salary.ts';

/** The cells of a row that tell of pay, each null when it is empty. */
export type PayCells = {
  readonly text: string | null;
  readonly lowest: string | null;
  readonly highest: string | null;
  readonly currency: string | null;
};

/** Puts pay together that stands in one column or in several; the columns of the two ends are surer than words. */
export function joinPay({ text, lowest, highest, currency }: PayCells): {
  salary: Salary | null;
  salaryText: string | null;
} {
  const ends = [lowest, highest].map((cell) => (cell === null ? null : parseSalary(cell)));
  const [low, high] = ends;
  const from = low?.min ?? low?.max ?? null;
  const to = high?.max ?? high?.min ?? null;
  const written = text === null ? null : parseSalary(text);
  const own = currency === null ? null : currencyOf(currency);
  if (from === null && to === null) {
    const rest = [lowest, highest]
      .filter((cell) => cell !== null && !/^0+(?:[.,]0+)?$/.test(cell))
      .join(' – ');
    const known = written ?? (rest === '' ? null : parseSalary(rest));
    const hasAmount = known !== null && (known.min !== null || known.max !== null);
    return {
      salary: known && { ...known, currency: known.currency ?? (hasAmount ? own : null) },
      salaryText: text ?? (rest === '' ? null : rest),
    };
  }
  const isReversed = from !== null && to !== null && from > to;
  return {
    salary: {
      min: isReversed ? to : from,
      max: isReversed ? from : to,
      currency: own ?? low?.currency ?? high?.currency ?? written?.currency ?? null,
      period: written?.period ?? low?.period ?? high?.period ?? null,
    },
    salaryText: text,
  };
}
