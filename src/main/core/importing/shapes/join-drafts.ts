import { rankOf } from '#shared/domain/phases.ts';
import type { ApplicationDraft } from '#core/importing/understand-row.ts';
import { distinctSteps, type Ending, type History } from './history.ts';

/** One application out of the rows that tell of it, in their order: the first to say something counts, notes add up. */
export function joinDrafts(drafts: readonly [ApplicationDraft, ...ApplicationDraft[]]): ApplicationDraft {
  const [first, ...others] = drafts;
  return others.length === 0 ? first : { ...others.reduce(joinTwo, first), history: joinHistories(drafts) };
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
    notes: joinNotes(one.notes, other.notes),
    tags: [...new Set([...one.tags, ...other.tags])],
    isArchived: one.isArchived || other.isArchived,
    savedPrecision: one.savedOn === null ? other.savedPrecision : one.savedPrecision,
  };
}

function joinNotes(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one.includes(other) ? one : `${one}\n\n${other}`;
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
