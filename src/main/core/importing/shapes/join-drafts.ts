import { rankOf } from '#shared/domain/phases.ts';
import type { ApplicationDraft } from '#core/importing/understand-row.ts';
import { distinctSteps, type Ending, type History } from './history.ts';

/** One application out of the rows that tell of it, in their order: the first to say something counts, notes add up. */
export function joinDrafts(drafts: readonly [ApplicationDraft, ...ApplicationDraft[]]): ApplicationDraft {
  const [first, ...others] = drafts;
  if (others.length === 0) return first;
  return {
    ...others.reduce(joinTwo, first),
    // All at once: taking one more in again and again would copy what is there each time.
    notes: joinNotes(drafts),
    tags: [...new Set(drafts.flatMap(({ tags }) => tags))],
    history: joinHistories(drafts),
  };
}

function joinTwo(one: ApplicationDraft, other: ApplicationDraft): ApplicationDraft {
  const added = Object.entries(other).filter(
    ([name, value]) => isBlank(one[name as keyof ApplicationDraft]) && !isBlank(value),
  );
  return {
    ...one,
    ...(Object.fromEntries(added) as Partial<ApplicationDraft>),
    // A day and how well it is known belong together.
    precision: one.appliedOn === null ? other.precision : one.precision,
    repliedPrecision: one.repliedOn === null ? other.repliedPrecision : one.repliedPrecision,
    // The last row knows best where it stands now.
    meaning: other.meaning ?? one.meaning,
    isArchived: one.isArchived || other.isArchived,
    savedPrecision: one.savedOn === null ? other.savedPrecision : one.savedPrecision,
  };
}

function joinNotes(drafts: readonly ApplicationDraft[]): string | null {
  const notes = new Set(drafts.flatMap((draft) => draft.notes ?? []));
  return notes.size === 0 ? null : [...notes].join('\n\n');
}

function isBlank(value: unknown): boolean {
  return value === null || value === '';
}

function joinHistories(drafts: readonly ApplicationDraft[]): History {
  const steps = distinctSteps(drafts.flatMap(({ history }) => history.steps));
  const ending = drafts.reduce<Ending | null>((last, { history }) => history.ending ?? last, null);
  if (ending?.phase !== 'unknown') return { steps, ending };
  // Steps beyond sending say where it stood when it ended.
  const furthest = steps
    .map(({ phase }) => phase)
    .toSorted((a, b) => rankOf(b) - rankOf(a))
    .find((phase) => rankOf(phase) > rankOf('applied'));
  return { steps, ending: { ...ending, phase: furthest ?? 'unknown' } };
}
