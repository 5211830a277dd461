import { definePreset, openAt } from './preset.ts';

/** The tracker of Teal. `status` is the JSON of what `statusName` says. */
export const teal = definePreset({
  key: 'teal',
  columns: {
    id: 'externalId',
    company_name: 'company',
    role: 'title',
    location: 'location',
    url: 'url',
    excitement: 'excitement',
    source: 'source',
    min_salary: 'salaryMin',
    max_salary: 'salaryMax',
    bookmarked_at: 'savedOn',
    created_at: 'savedOn',
    applied_at: 'appliedOn',
    deadline: 'deadlineOn',
    statusName: 'status',
    status: 'status',
  },
  knownBy: ['company_name', 'role', 'excitement', 'applied_at', 'status'],
  statuses: { Applying: openAt('saved'), Negotiating: openAt('offer') },
});
