import { definePreset, openAt } from './preset.ts';

/** The export of JobSync. */
export const jobsync = definePreset({
  key: 'jobsync',
  columns: {
    index: null,
    createdAt: 'savedOn',
    // Whether, not when.
    applied: null,
    appliedDate: 'appliedOn',
    Company: 'company',
    JobTitle: 'title',
    jobType: 'employmentType',
    workplaceType: 'workMode',
    Location: 'location',
    Locations: 'location',
    JobSource: 'source',
    Status: 'status',
  },
  knownBy: ['createdAt', 'appliedDate', 'Company', 'JobTitle', 'JobSource', 'Status'],
  statuses: { New: openAt('saved'), Draft: openAt('saved'), Archived: null },
});
