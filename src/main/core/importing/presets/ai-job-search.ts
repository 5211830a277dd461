import { definePreset, openAt } from './preset.ts';

/** The tracker of ai-job-search. */
export const aiJobSearch = definePreset({
  key: 'ai-job-search',
  columns: {
    date: 'appliedOn',
    company: 'company',
    sector: null,
    role: 'title',
    role_type: 'employmentType',
    channel: 'source',
    status: 'status',
    contact_person: 'contactName',
    fit_rating: null,
    notes: 'notes',
    cv_file: 'cvVersion',
    cover_letter_file: null,
    source: null,
  },
  knownBy: ['date', 'company', 'role', 'role_type', 'channel', 'status', 'fit_rating', 'cv_file'],
  statuses: { Drafted: openAt('saved'), Draft: openAt('saved') },
});
