import * as fc from 'fast-check';
import type { InsightFilter } from '#shared/insights.ts';

const groups = {
  source: ['Referral', 'Job board', null],
  workMode: ['remote', 'on-site', null],
  seniority: ['Senior', 'senior', null],
  resume: ['resume-a', 'resume-b', null],
  agency: ['agency-a', null],
  recruiter: ['person-a', 'person-b', null],
  tag: ['tag-a', 'tag-b', null],
  fitBand: ['strong', 'stretch', 'unknown'],
  month: ['2026-02', '2026-03', null],
} as const;

const group = fc
  .constantFrom(...(Object.keys(groups) as (keyof typeof groups)[]))
  .chain((by) => fc.constantFrom<string | null>(...groups[by]).map((groupId) => ({ by, groupId })));

/** Any filter over random histories: none, one, or several that widen and narrow. */
export const randomInsightFilter: fc.Arbitrary<InsightFilter> = fc.record(
  {
    from: fc.constantFrom('2026-01-01', '2026-02-14'),
    to: fc.constantFrom('2026-02-15', '2026-03-20'),
    within: fc.uniqueArray(group, { maxLength: 3, selector: (one) => JSON.stringify(one) }),
  },
  { requiredKeys: [] },
);
