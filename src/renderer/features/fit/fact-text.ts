import type { Application } from '#shared/applications.ts';
import type { JobFacts } from '#shared/requirements.ts';
import { formatMoneyRange } from '#renderer/words/format.ts';
import { applicationWords as words } from '#renderer/words/words.ts';
import type { FactName, ReviewFact } from './review-state.ts';

type Pay = Pick<JobFacts, 'salaryMin' | 'salaryMax' | 'currency' | 'period'>;

function payText({ salaryMin = null, salaryMax = null, currency = null, period = null }: Pay): string | null {
  const range = formatMoneyRange(salaryMin, salaryMax, currency);
  return range === null || period === null ? range : `${range} ${words.periods[period]}`;
}

/** What the posting says, as one reads it. */
export function factText({ key, values }: ReviewFact): string {
  if (key === 'pay') return payText(values) ?? '';
  if (key === 'workMode') return values.workMode === undefined ? '' : words.workModes[values.workMode];
  return values.seniority ?? '';
}

/** What the application says of the same so far; null where it does not. */
export function statedText(key: FactName, application: Application): string | null {
  if (key === 'pay') return payText(application);
  if (key === 'seniority') return application.seniority;
  return application.workMode === null ? null : words.workModes[application.workMode];
}
