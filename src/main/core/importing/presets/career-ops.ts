import type { Meaning } from '#core/importing/cells/understand-status.ts';
import { definePreset, openAt } from './preset.ts';

/** Looked at and not applied for: the user's no, before anything was sent. */
const skipped: Meaning = { phase: 'saved', outcome: 'withdrawn', outcomePhase: 'saved' };
const undecided = openAt('saved');

/** The table of career-ops, in Markdown, with whatever columns were put in. */
export const careerOps = definePreset({
  key: 'career-ops',
  columns: {
    '#': null,
    Date: 'appliedOn',
    Company: 'company',
    Via: 'via',
    Role: 'title',
    Score: null,
    Status: 'status',
    PDF: null,
    Report: null,
    Notes: 'notes',
  },
  knownBy: ['#', 'Date', 'Company', 'Role', 'Score', 'Status', 'Report'],
  statuses: {
    Evaluated: undecided,
    Evaluada: undecided,
    Évalué: undecided,
    Hold: undecided,
    Monitor: undecided,
    Responded: openAt('applied'),
    Respondido: openAt('applied'),
    Répondu: openAt('applied'),
    SKIP: skipped,
    no_aplicar: skipped,
    // By the candidate, or because it was closed: only the user knows.
    Discarded: null,
    Descartado: null,
    Descartada: null,
  },
});
